import Type from 'typebox'
import { addTicket, ticketStates } from '#sandbox'
import { shopperOf } from '../cast.ts'
import { form, named, naming } from '../form.ts'
import { fact } from './fact.ts'

/** Support tickets that were opened before, of whoever talks unless it says whose. */
export const tickets = fact(
  naming(
    'ticket',
    form({
      status: Type.Enum([...ticketStates]),
      subject: Type.Optional(Type.String()),
      of: Type.Optional(named('shopper')),
    }),
  ),
  ({ world, cast }, given) => {
    for (const [ref, { of, ...ticket }] of Object.entries(given)) {
      cast.tickets.set(ref, addTicket(world, { ref, shopper: shopperOf(cast, of).id, ...ticket }).id)
    }
  },
)
