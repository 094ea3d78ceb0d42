import Type from 'typebox'
import * as shop from '#sandbox'
import { BaseVersion, exactly, Ref, Text } from '../parts.ts'
import { commandType } from './command.ts'

const of = {
  ticket: Ref('a ticket'),
  shopper: Type.Optional(Ref('a shopper')),
  base: Type.Optional(BaseVersion),
}

/** What becomes of a support ticket. */
export const ticketCommands = {
  openTicket: commandType(
    'a shopper opens a ticket',
    exactly({
      shopper: Ref('a shopper'),
      subject: Text,
      text: Type.Optional(Text),
      queue: Type.Optional(Text),
      priority: Type.Optional(Type.Enum([...shop.ticketPriorities])),
      order: Type.Optional(Ref('an order')),
    }),
    shop.openTicket,
  ),
  commentTicket: commandType(
    'a shopper writes to the desk',
    exactly({ ...of, text: Text }),
    shop.commentTicket,
  ),
  answerTicket: commandType(
    'an agent writes to the shopper',
    exactly({ ...of, text: Text }),
    shop.answerTicket,
  ),
  askCustomer: commandType('an agent needs something of the shopper', exactly(of), shop.askCustomer),
  resolveTicket: commandType('an agent is done with a ticket', exactly(of), shop.resolveTicket),
  reopenTicket: commandType('a ticket was not over after all', exactly(of), shop.reopenTicket),
}
