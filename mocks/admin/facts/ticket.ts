import Type from 'typebox'
import { addTicket, ticketPriorities, ticketStates } from '#sandbox'
import { exactly, Name, Ref, Text } from '../parts.ts'
import { factType } from './fact.ts'

/** A support ticket of a shopper. */
export const ticket = factType(
  'a support ticket of a shopper in a state, with the comments that belong to it',
  exactly({
    fact: Type.Literal('ticket'),
    ref: Name,
    shopper: Ref('a shopper'),
    status: Type.Enum([...ticketStates]),
    subject: Type.Optional(Text),
    priority: Type.Optional(Type.Enum([...ticketPriorities])),
    order: Type.Optional(Ref('an order')),
  }),
  (world, cast, { fact: _, order, shopper, ...rest }) => {
    const about = order === undefined ? {} : { order: cast.known(world, 'order', order) }
    const made = addTicket(world, { ...rest, ...about, shopper: cast.known(world, 'shopper', shopper) })
    cast.name('ticket', rest.ref, made.id)
  },
)
