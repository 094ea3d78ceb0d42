import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'

/** A chat given to the agents' desk. */
export interface HandOff {
  readonly id: string
  readonly shopper: string
  readonly topic: string
  /** World time at which it was handed over. */
  readonly askedAt: number
  /** World time at which it has its turn. */
  readonly expectedAt: number
  /** The agent who took it over, and the world time of that. */
  readonly agent?: string
  readonly takenOverAt?: number
}

export const handOffStates = ['waiting', 'takenOver', 'ended', 'abandoned'] as const
export type HandOffState = (typeof handOffStates)[number]

type HandOffEvent = { type: 'take over'; agent: string; at: number } | { type: 'abandon' } | { type: 'end' }

const none: HandOff = { id: '', shopper: '', topic: '', askedAt: 0, expectedAt: 0 }

/** Who waits is taken over, or gives up: the shopper has left, or no agent is there when the turn comes. */
const machine = setup({
  types: {} as { context: HandOff; events: HandOffEvent; input: HandOff },
  guards: {
    isByAgent: ({ event }) =>
      event.type === 'take over' &&
      typeof event.agent === 'string' &&
      event.agent.trim() !== '' &&
      Number.isSafeInteger(event.at) &&
      event.at >= 0,
  },
  actions: {
    nameAgent: assign(({ event }) =>
      event.type === 'take over' ? { agent: event.agent, takenOverAt: event.at } : {},
    ),
  },
}).createMachine({
  id: 'hand-off',
  context: ({ input }) => input ?? none,
  initial: 'waiting',
  states: {
    waiting: {
      on: {
        'take over': { guard: 'isByAgent', target: 'takenOver', actions: 'nameAgent' },
        abandon: 'abandoned',
      },
    },
    takenOver: { on: { end: 'ended' } },
    ended: {},
    abandoned: {},
  },
})

export const handOffType: EntityType = {
  kind: 'hand-off',
  machine,
  value: ({ state, context }) => ({ ...(context as HandOff), status: state }),
}
