import Type, { type Static } from 'typebox'
import type { Ask } from '#journal'
import type { Cast } from '../cast.ts'
import { exact, Quantity } from '../form.ts'
import type { Asked } from './ask.ts'
import { addToCart, handOver, notifyAbout, removeFromCart } from './deeds.ts'
import { availabilityOf, contentsOf, itemsOf, priceOf, statusOf } from './facts.ts'

/** What a message can be about, by its word: one line each. Several may stand side by side. */
const asks = {
  'status of': statusOf,
  'and status of': statusOf,
  'availability of': availabilityOf,
  'price of': priceOf,
  'items of': itemsOf,
  'contents of': contentsOf,
  'add to cart': addToCart,
  'remove from cart': removeFromCart,
  'notify about': notifyAbout,
  'hand over to': handOver,
} as const

type Word = keyof typeof asks
export type Asks = { readonly [W in Word]?: Static<(typeof asks)[W]['schema']> } & {
  readonly quantity?: number
}

/** What a message is about; the chatbot is never shown it. */
export const Asks = Type.Unsafe<Asks>(
  Type.Object(
    {
      ...Object.fromEntries(Object.entries(asks).map(([word, { schema }]) => [word, Type.Optional(schema)])),
      /** Of what is to be added to the cart. */
      quantity: Type.Optional(Quantity),
    },
    { ...exact, minProperties: 1 },
  ),
)

/** What a message is about, in resources of this episode. */
export function asksOf(cast: Cast, value: Asks | undefined): readonly Ask[] {
  if (!value) return []
  return (Object.keys(asks) as Word[]).flatMap((word) => {
    const member: Asked = asks[word]
    return value[word] === undefined ? [] : [member.ask(cast, value[word], value)]
  })
}
