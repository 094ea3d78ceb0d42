import Type from 'typebox'
import { ticketPriorities, ticketStates } from '#sandbox'
import { longestText } from '../../routes/bodies.ts'
import { type Tool, tool } from '../tool.ts'
import { listOf, named, optional, text, time, visibleOn } from './parts.ts'

const ticket = {
  id: text('names the ticket in the other tools'),
  subject: text(),
  status: text(`one of ${ticketStates.join(', ')}`),
  queue: text(),
  priority: text(),
  order: text('the order that it is about'),
  comments: listOf({ by: text(), text: text(), at: time('when it was written') }),
  openedAt: time('when it was opened'),
  answerBy: time('by when the shop means to answer'),
  withheld: Type.Unknown({ description: 'members that a chat may not show, with the reason' }),
}

const said = (description: string) =>
  Type.String({ minLength: 1, maxLength: longestText, pattern: '\\S', description })
const id = named('of the ticket, such as list_tickets gives it')

/** The shopper's own support tickets. */
export const ticketTools: readonly Tool[] = [
  tool('list_tickets', 'GET /tickets', {
    title: 'List tickets',
    description: 'The shopper’s own support tickets, newest first.',
    input: { status: optional(Type.Enum([...ticketStates], { description: 'only tickets that stand so' })) },
    output: { items: listOf(ticket), total: Type.Integer() },
    paged: true,
  }),
  tool('get_ticket', 'GET /tickets/{id}', {
    title: 'Get a ticket',
    description: 'One of the shopper’s support tickets, with its comments.',
    input: { id },
    output: ticket,
  }),
  tool('create_ticket', 'POST /tickets', {
    title: 'Open a ticket',
    description:
      'Opens a support ticket for the shopper, for what no other tool can settle. Look with list_tickets first whether there is one already.',
    input: {
      subject: said('the matter in a line'),
      text: optional(said('what the support should know')),
      queue: optional(said('which team it is for; default the shop decides')),
      priority: optional(Type.Enum([...ticketPriorities], { description: 'default normal' })),
      order: optional(named('the id of the order that it is about')),
    },
    output: { ...ticket, visibleOn },
  }),
  tool('comment_on_ticket', 'POST /tickets/{id}/comments', {
    title: 'Comment on a ticket',
    description: 'Adds the shopper’s words to one of their tickets. A closed one takes none.',
    input: { id, text: said('in the shopper’s words') },
    output: { ...ticket, visibleOn },
    basedOn: 'the ticket',
  }),
]
