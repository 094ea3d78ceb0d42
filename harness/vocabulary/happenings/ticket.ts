import Type from 'typebox'
import type { Cause } from '#journal'
import {
  answerTicket,
  askCustomer,
  type Outcome,
  reopenTicket,
  resolveTicket,
  type TicketOf,
  type World,
} from '#sandbox'
import { ticketIdOf } from '../cast.ts'
import { form, named } from '../form.ts'
import { causeOf, happening, must } from './happening.ts'

type Way = (world: World, of: TicketOf, cause: Cause) => Outcome

/** What an agent can do with a ticket. */
const ways = {
  answered: (world, of, cause) =>
    answerTicket(world, { ...of, text: 'We have looked into it, and are on it.' }, cause),
  'waiting for the shopper': askCustomer,
  resolved: resolveTicket,
  reopened: reopenTicket,
} as const satisfies Readonly<Record<string, Way>>

/** A ticket goes on. */
export const ticket = happening(
  form({ ticket: named('ticket'), is: Type.Enum(Object.keys(ways) as (keyof typeof ways)[]) }),
  ({ world, cast }, { ticket: name, is }) =>
    must(
      `ticket "${name}" is ${is}`,
      ways[is](world, { ticket: ticketIdOf(cast, name) }, causeOf(`ticket ${is}`)),
    ),
)
