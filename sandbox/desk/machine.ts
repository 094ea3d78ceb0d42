import { assign, raise, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'
import { closedForMs, type Hours, openForMs } from './hours.ts'

/** The agents' desk: whether a person can take a chat over now, and how long that would take. */
export interface Desk extends Hours {
  readonly id: string
  /** An agent is free for the next chat after that many ms. */
  readonly paceMs: number
  /** Chats that wait for an agent. */
  readonly queue: number
  /** World time at which the last of them has its turn, while any waits. */
  readonly lastTurnAt?: number
}

/** What a desk begins with: nobody waits, and an agent is free every two minutes. */
type DeskInput = Pick<Desk, 'id' | 'opens' | 'closes'> & Partial<Desk>

/** While nobody waits, `lastTurnAt` is undefined. */
type AtRest = Omit<Desk, 'lastTurnAt'> & { readonly lastTurnAt?: number | undefined }

const noDesk: DeskInput = { id: '', opens: '', closes: '' }

type DeskEvent =
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'opening time' }
  | { type: 'closing time' }
  | { type: 'one more waits'; until: number }
  | { type: 'one less waits' }

/**
 * A desk follows its hours by itself, from one turn to the next. Within them it can be closed out of turn and opened
 * again; it opens at no other time. Its first turn is for the shop to expect: a machine does not know what time it is.
 */
const machine = setup({
  types: {} as { context: AtRest; events: DeskEvent; input: DeskInput },
  delays: {
    openForMs: ({ context }) => openForMs(context),
    closedForMs: ({ context }) => closedForMs(context),
  },
  guards: {
    hasTime: ({ event }) =>
      event.type === 'one more waits' && Number.isSafeInteger(event.until) && event.until >= 0,
    isAnyWaiting: ({ context }) => context.queue > 0,
  },
  actions: {
    // Not `after`: closing out of turn must not put off the closing, nor the opening behind it.
    awaitClosing: raise({ type: 'closing time' }, { id: 'closing time', delay: 'openForMs' }),
    awaitOpening: raise({ type: 'opening time' }, { id: 'opening time', delay: 'closedForMs' }),
    addOne: assign(({ context, event }) =>
      event.type === 'one more waits'
        ? { queue: context.queue + 1, lastTurnAt: Math.max(context.lastTurnAt ?? 0, event.until) }
        : {},
    ),
    takeOne: assign(({ context }) => ({
      queue: context.queue - 1,
      lastTurnAt: context.queue > 1 ? context.lastTurnAt : undefined,
    })),
  },
}).createMachine({
  id: 'desk',
  context: ({ input }) => ({ queue: 0, paceMs: 2 * 60_000, ...(input ?? noDesk) }),
  initial: 'open',
  on: {
    'one more waits': { guard: 'hasTime', actions: 'addOne' },
    'one less waits': { guard: 'isAnyWaiting', actions: 'takeOne' },
  },
  states: {
    open: { on: { close: 'closedOutOfTurn', 'closing time': { target: 'closed', actions: 'awaitOpening' } } },
    closedOutOfTurn: { on: { open: 'open', 'closing time': { target: 'closed', actions: 'awaitOpening' } } },
    closed: { on: { 'opening time': { target: 'open', actions: 'awaitClosing' } } },
  },
})

export const deskType: EntityType = {
  kind: 'desk',
  machine,
  value: ({ state, context }) => {
    const { lastTurnAt, ...desk } = context as AtRest
    const status = state === 'open' ? 'open' : 'closed'
    return { ...desk, ...(lastTurnAt === undefined ? {} : { lastTurnAt }), status }
  },
}
