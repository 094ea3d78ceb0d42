/** A support ticket's states, as a help desk names them. */
export const ticketStates = [
  'open',
  'inProgress',
  'waitingOnCustomer',
  'onHold',
  'resolved',
  'closed',
  'reopened',
] as const
export type TicketState = (typeof ticketStates)[number]

export const ticketPriorities = ['low', 'normal', 'high', 'urgent'] as const
export type TicketPriority = (typeof ticketPriorities)[number]

export interface TicketComment {
  readonly by: 'shopper' | 'agent'
  readonly text: string
  /** World time, ms, where it is known. */
  readonly at?: number
}

/** A ticket as it is opened: the input of its machine. */
export interface OpenedTicket {
  readonly id: string
  readonly shopper: string
  readonly subject: string
  readonly queue: string
  readonly comments: readonly TicketComment[]
  /** Default normal. */
  readonly priority?: TicketPriority
  /** World time, ms. */
  readonly openedAt: number
  /** World time until which the desk means to answer, ms; absent where no answer is owed, or since when is not known. */
  readonly answerBy?: number
  /** The id of the order that it is about. */
  readonly order?: string
}

export interface Ticket extends OpenedTicket {
  readonly priority: TicketPriority
}
