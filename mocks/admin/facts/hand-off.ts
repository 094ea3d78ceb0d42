import Type from 'typebox'
import { addHandOff } from '#sandbox'
import { exactly, Name, Ref, Text } from '../parts.ts'
import { factType } from './fact.ts'

/** A chat that was given to the agents' desk. */
export const handOff = factType(
  "a chat that was given to the agents' desk",
  exactly({
    fact: Type.Literal('hand-off'),
    ref: Name,
    shopper: Ref('a shopper'),
    topic: Type.Optional(Text),
    status: Type.Optional(Type.Enum(['waiting', 'takenOver', 'ended', 'abandoned'])),
  }),
  (world, cast, { fact: _, shopper, ...rest }) => {
    const made = addHandOff(world, { ...rest, shopper: cast.known(world, 'shopper', shopper) })
    cast.name('hand-off', rest.ref, made.id)
  },
)
