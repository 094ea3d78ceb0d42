import Type from 'typebox'
import { ticketPriorities, ticketStates } from '../tickets/ticket.ts'
import { exactly, Instant, Text } from './parts.ts'

const Comment = exactly({ by: Type.Enum(['shopper', 'agent']), text: Text, at: Type.Optional(Instant) })

export const TicketValue = exactly({
  id: Text,
  shopper: Text,
  subject: Text,
  queue: Text,
  priority: Type.Enum([...ticketPriorities]),
  comments: Type.Array(Comment),
  openedAt: Instant,
  /** Until when the desk means to answer, while an answer is owed. */
  answerBy: Type.Optional(Instant),
  /** The id of the order that it is about. */
  order: Type.Optional(Text),
  status: Type.Enum([...ticketStates]),
})
