import { deskId } from '../desk/desk-id.ts'
import type { HandOff, HandOffState } from '../desk/hand-off-machine.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { Reaction } from './reaction.ts'

const name = 'desk-counts-queue'
const cause: Cause = { by: 'event', name }
const desk = resource('desk', deskId)

type Value = HandOff & { readonly status: HandOffState }

/** The desk knows how many chats wait, and when the last of them has its turn. */
export const deskCountsQueue: Reaction = {
  name,
  to: 'hand-off',
  changes: ['desk'],
  react(world, _changed, before, after) {
    const waited = (before as Value | undefined)?.status === 'waiting'
    const { status, expectedAt } = after as Value
    if (waited === (status === 'waiting') || !world.source(desk)) return
    const event = waited ? { type: 'one less waits' } : { type: 'one more waits', until: expectedAt }
    world.send(desk, event, cause)
  },
}
