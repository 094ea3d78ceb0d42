import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'

/** A support ticket's states, as a help desk names them. */
export const ticketStates = [
  'open',
  'inProgress',
  'waitingOnCustomer',
  'onHold',
  'resolved',
  'closed',
] as const
export type TicketState = (typeof ticketStates)[number]

export interface TicketComment {
  readonly by: 'shopper' | 'agent'
  readonly text: string
}

export interface Ticket {
  readonly id: string
  readonly shopper: string
  readonly subject: string
  readonly queue: string
  readonly comments: readonly TicketComment[]
}

type TicketEvent =
  | { type: 'start' }
  | { type: 'ask customer' }
  | { type: 'hold' }
  | { type: 'resolve' }
  | { type: 'close' }
  | { type: 'reopen' }
  | { type: 'comment'; by: TicketComment['by']; text: string }

const noTicket: Ticket = { id: '', shopper: '', subject: '', queue: '', comments: [] }

/** A resolved ticket closes by itself after three days. */
const machine = setup({
  types: {} as { context: Ticket; events: TicketEvent; input: Ticket },
  delays: { silence: 3 * 24 * 60 * 60 * 1000 },
  actions: {
    addComment: assign({
      comments: ({ context, event }) =>
        event.type === 'comment'
          ? [...context.comments, { by: event.by, text: event.text }]
          : context.comments,
    }),
  },
}).createMachine({
  id: 'ticket',
  context: ({ input }) => input ?? noTicket,
  initial: 'open',
  on: { comment: { actions: 'addComment' } },
  states: {
    open: { on: { start: 'inProgress', hold: 'onHold', resolve: 'resolved' } },
    inProgress: { on: { 'ask customer': 'waitingOnCustomer', hold: 'onHold', resolve: 'resolved' } },
    waitingOnCustomer: { on: { start: 'inProgress', resolve: 'resolved' } },
    onHold: { on: { start: 'inProgress', resolve: 'resolved' } },
    resolved: { on: { close: 'closed', reopen: 'open' }, after: { silence: 'closed' } },
    closed: { on: { reopen: 'open' } },
  },
})

export const ticketType: EntityType = {
  kind: 'ticket',
  machine,
  value: ({ state, context }) => ({ ...(context as Ticket), status: state }),
}
