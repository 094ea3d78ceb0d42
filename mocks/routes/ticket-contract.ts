import Type from 'typebox'
import { ticketPriorities, ticketStates, valueSchemas } from '#sandbox'
import type { Contract } from '../contract.ts'
import { pagedOf, pageQuery } from '../paging.ts'
import { Fresh, membersOf, together, Written, withholdable } from '../shown.ts'
import { SomeText } from './bodies.ts'

/** A ticket as the API shows it. */
const Ticket = withholdable('Ticket', membersOf(valueSchemas.ticket, 'shopper'))
const path = { id: 'the id of one of the shopper’s tickets' }

export const listTickets = {
  summary: 'Lists the shopper’s support tickets, the newest first',
  query: { status: Type.Optional(Type.Enum([...ticketStates])), ...pageQuery },
  answers: { 200: pagedOf(together(Ticket)) },
  invalid: ['tickets/invalid-filter', 'page/invalid'],
} satisfies Contract

export const readTicket = {
  summary: 'Shows one of the shopper’s tickets',
  path,
  answers: { 200: together(Ticket, Fresh) },
  refusals: ['tickets/unknown-ticket'],
} satisfies Contract

export const openOwnTicket = {
  summary: 'Opens a ticket',
  body: Type.Object({
    subject: SomeText,
    text: Type.Optional(SomeText),
    queue: Type.Optional(SomeText),
    priority: Type.Optional(
      Type.Enum([...ticketPriorities], { description: `one of ${ticketPriorities.join(', ')}` }),
    ),
    order: Type.Optional(SomeText),
  }),
  answers: { 201: together(Ticket, Written) },
  invalid: ['tickets/invalid'],
  refusals: ['tickets/unknown-order', 'tickets/invalid-ticket'],
} satisfies Contract

export const commentOnTicket = {
  summary: 'Writes to the desk about a ticket',
  path,
  body: Type.Object({ text: SomeText }),
  basedOn: 'ticket',
  answers: { 201: together(Ticket, Written) },
  invalid: ['tickets/invalid'],
  refusals: ['tickets/unknown-ticket', 'tickets/closed', 'tickets/invalid-comment'],
} satisfies Contract
