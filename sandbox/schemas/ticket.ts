import Type from 'typebox'
import { ticketStates } from '../tickets/machine.ts'
import { exactly, Text } from './parts.ts'

export const TicketValue = exactly({
  id: Text,
  shopper: Text,
  subject: Text,
  queue: Text,
  comments: Type.Array(exactly({ by: Type.Enum(['shopper', 'agent']), text: Text })),
  status: Type.Enum([...ticketStates]),
})
