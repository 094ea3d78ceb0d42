import { idOf, kindOf, resource } from '#journal'
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

/**
 * The SKU that an item's words stand for: a product's name, or what a pronoun can only mean here. A product
 * that is sold in variants stands for the one variant that was asked for.
 */
export function skuOf(item: string, context: Pick<BindContext, 'turn' | 'names'>): string | undefined {
  const asked = askedFor(context)
  const found = context.names.skuOf(item)
  if (found === undefined)
    return pronouns.has(item.trim().toLowerCase()) && asked.length === 1 ? asked[0] : undefined
  const variants = context.names.variantsOf(found)
  if (variants.length === 0) return found
  const meant = asked.filter((sku) => variants.includes(sku))
  return meant.length === 1 ? meant[0] : undefined
}

/** The products that the shopper's message is about. */
function askedFor({ turn }: Pick<BindContext, 'turn'>): readonly string[] {
  const skus = turn.message.asks
    .map((ask) => (ask.for === 'fact' ? ask.of : ask.on))
    .filter((name) => ['stock', 'price', 'product'].includes(kindOf(name)))
    .map(idOf)
  return [...new Set(skus)]
}

/**
 * The id that an order's or ticket's words stand for: one that this world has, a pronoun's only meaning, or
 * the words themselves where they are an id of nothing that is known.
 */
export function idFor(said: string, kind: 'order' | 'ticket', context: BindContext): string | undefined {
  const words = said.replace(/^#/, '').trim().toLowerCase()
  const known = context.history.idsOf(kind)
  const found = known.find((id) => id.toLowerCase() === words) ?? onlyEndingIn(words, known)
  if (found) return found
  if (context.history.idsOf(kind === 'order' ? 'ticket' : 'order').some((id) => id.toLowerCase() === words))
    return undefined
  if (!pronouns.has(words) && /\d{3}/.test(words))
    return trackedBy(words, context) ?? said.replace(/^#/, '').trim()
  const asked = context.turn.message.asks.flatMap((ask) =>
    ask.for === 'fact' && kindOf(ask.of) === kind ? [idOf(ask.of)] : [],
  )
  return pronouns.has(words) && asked.length === 1 ? asked[0] : undefined
}

/** "The ticket ending in 345", "order 103042" for W103042. */
function onlyEndingIn(words: string, known: readonly string[]): string | undefined {
  const found = /^\d{3,}$/.test(words) ? known.filter((id) => id.endsWith(words)) : []
  return found.length === 1 ? found[0] : undefined
}

/** A parcel's number is another name of its order. */
function trackedBy(words: string, { history }: BindContext): string | undefined {
  return history
    .idsOf('order')
    .find((id) =>
      history
        .versions(resource('order', id))
        .some(({ value }) => (value as { tracking?: string } | null)?.tracking?.toLowerCase() === words),
    )
}
