import { agentFor } from '../desk/agents.ts'
import { deskId } from '../desk/desk-id.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { Happen } from './process.ts'

/** The name under which it is expected. */
export const takeOver = 'take-over'

const cause: Cause = { by: 'event', name: 'an agent is free' }

/** A chat has its turn: an agent takes it over, or, where the desk is closed by then, it is given up. */
export const agentTakesOver: Happen = (world, id) => {
  const name = resource('hand-off', id)
  if (statusOf(world.source(name)?.value) !== 'waiting') return
  const isOpen = statusOf(world.source(resource('desk', deskId))?.value) === 'open'
  const taken = { type: 'take over', agent: agentFor(world, id), at: world.now }
  world.send(name, isOpen ? taken : { type: 'abandon' }, cause)
}

function statusOf(value: unknown): string | undefined {
  return (value as { status?: string } | undefined)?.status
}
