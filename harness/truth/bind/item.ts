import { idOf, kindOf } from '#journal'
import type { BindContext } from './binder.ts'

const pronouns = new Set([
  'it',
  'this',
  'that',
  'one',
  'this one',
  'that one',
  'them',
  'they',
  'these',
  'those',
])

/** The SKU that an item's words stand for: a product's name, or what a pronoun can only mean here. */
export function skuOf(item: string, context: BindContext): string | undefined {
  const words = item.trim().toLowerCase()
  return context.skuByName.get(words) ?? (pronouns.has(words) ? onlyAskedFor(context) : undefined)
}

/** The one product that the shopper's message was about. */
function onlyAskedFor({ turn }: BindContext): string | undefined {
  const skus = turn.message.asks
    .map((ask) => (ask.for === 'fact' ? ask.of : ask.on))
    .filter((name) => ['stock', 'price', 'product'].includes(kindOf(name)))
    .map(idOf)
  return new Set(skus).size === 1 ? skus[0] : undefined
}

/** The id that an order's or ticket's words stand for, if this world has it or the words are an id. */
export function idFor(said: string, kind: 'order' | 'ticket', context: BindContext): string | undefined {
  const words = said.replace(/^#/, '').trim()
  const known = [...context.resourceNames].filter((name) => kindOf(name) === kind).map(idOf)
  const found = known.find((id) => id.toLowerCase() === words.toLowerCase())
  if (found) return found
  if (!pronouns.has(words.toLowerCase())) return /\d/.test(words) ? words : undefined
  const asked = context.turn.message.asks.flatMap((ask) =>
    ask.for === 'fact' && kindOf(ask.of) === kind ? [idOf(ask.of)] : [],
  )
  return asked.length === 1 ? asked[0] : undefined
}
