import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'
import { changes, type Given, type TicketAtRest } from './changes.ts'
import type { OpenedTicket } from './ticket.ts'

export {
  type OpenedTicket,
  type Ticket,
  type TicketComment,
  type TicketPriority,
  type TicketState,
  ticketPriorities,
  ticketStates,
} from './ticket.ts'

type TicketEvent = Given & { type: keyof typeof changes | 'start' | 'hold' | 'close' }

interface At {
  readonly context: TicketAtRest
  readonly event: Given
}

const noTicket: TicketAtRest = {
  id: '',
  shopper: '',
  subject: '',
  queue: '',
  priority: 'normal',
  comments: [],
  openedAt: 0,
}

/** Whether what an event brings makes sense for the ticket, and what the ticket is then: one function for both. */
const can =
  (name: keyof typeof changes) =>
  ({ context, event }: At): boolean =>
    changes[name](context, event) !== undefined
const made =
  (name: keyof typeof changes) =>
  ({ context, event }: At): TicketAtRest =>
    changes[name](context, event) ?? context

const comment = { guard: 'can comment', actions: 'comment' } as const
const sort = {
  'set priority': { guard: 'can set priority', actions: 'set priority' },
  move: { guard: 'can move', actions: 'move' },
} as const
const ask = { target: 'waitingOnCustomer', actions: 'ask customer' } as const
const resolve = { target: 'resolved', actions: 'resolve' } as const
const reopen = { guard: 'can reopen', target: 'reopened', actions: 'reopen' } as const
const work = { start: 'inProgress', 'ask customer': ask, hold: 'onHold', resolve } as const

/**
 * A support ticket. The shopper's comment brings it back to the desk: one that waits for the customer is in progress
 * again, a resolved one is reopened. A resolved ticket closes by itself after three days; a closed one takes no comment.
 */
const machine = setup({
  types: {} as { context: TicketAtRest; events: TicketEvent; input: OpenedTicket },
  delays: { silence: 3 * 24 * 60 * 60 * 1000 },
  guards: {
    'can comment': can('comment'),
    'shopper comments': ({ context, event }) => event.by === 'shopper' && can('comment')({ context, event }),
    'can reopen': can('reopen'),
    'can set priority': can('set priority'),
    'can move': can('move'),
  },
  actions: {
    comment: assign(made('comment')),
    'ask customer': assign(made('ask customer')),
    resolve: assign(made('resolve')),
    reopen: assign(made('reopen')),
    'set priority': assign(made('set priority')),
    move: assign(made('move')),
  },
}).createMachine({
  id: 'ticket',
  context: ({ input }) => ({ ...noTicket, ...input }),
  initial: 'open',
  states: {
    open: { on: { ...work, ...sort, comment } },
    reopened: { on: { ...work, ...sort, comment } },
    inProgress: { on: { 'ask customer': ask, hold: 'onHold', resolve, ...sort, comment } },
    onHold: { on: { start: 'inProgress', 'ask customer': ask, resolve, ...sort, comment } },
    waitingOnCustomer: {
      on: {
        start: 'inProgress',
        resolve,
        ...sort,
        comment: [{ ...comment, guard: 'shopper comments', target: 'inProgress' }, comment],
      },
    },
    resolved: {
      on: {
        close: 'closed',
        reopen,
        ...sort,
        comment: [{ ...comment, guard: 'shopper comments', target: 'reopened' }, comment],
      },
      after: { silence: 'closed' },
    },
    closed: { on: { reopen } },
  },
})

export const ticketType: EntityType = {
  kind: 'ticket',
  machine,
  value: ({ state, context }) => {
    const { answerBy, ...ticket } = context as TicketAtRest
    return { ...ticket, ...(answerBy === undefined ? {} : { answerBy }), status: state }
  },
}
