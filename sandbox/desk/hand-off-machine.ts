import { setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'

/** A chat given to the agents' desk. */
export interface HandOff {
  readonly id: string
  readonly shopper: string
  readonly topic: string
}

const machine = setup({
  types: {} as { context: HandOff; events: { type: 'take over' } | { type: 'end' }; input: HandOff },
}).createMachine({
  id: 'hand-off',
  context: ({ input }) => input ?? { id: '', shopper: '', topic: '' },
  initial: 'waiting',
  states: {
    waiting: { on: { 'take over': 'takenOver', end: 'ended' } },
    takenOver: { on: { end: 'ended' } },
    ended: {},
  },
})

export const handOffType: EntityType = {
  kind: 'hand-off',
  machine,
  value: ({ state, context }) => ({ ...(context as HandOff), status: state }),
}
