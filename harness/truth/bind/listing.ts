import { resource } from '#journal'
import type { ProductList } from '#sandbox'
import type { BindContext, Binder } from './binder.ts'

/**
 * Items said to be new arrivals or best sellers: true where the list holds every one that was named. A part
 * of the list is as true as the whole. A single item that nobody asked a list for may be praised, not listed.
 */
export const bindListing: Binder<'listing'> = (act, context) => {
  if ((act.kind !== 'new_arrivals' && act.kind !== 'best_sellers') || act.items.length === 0) return undefined
  const skus = act.items.map((item) => context.names.skuOf(item))
  const unknown = act.items.find((_item, index) => skus[index] === undefined)
  const name = resource('list', act.kind === 'new_arrivals' ? 'new-arrivals' : 'best-sellers')
  const isAsked = context.turn.message.asks.some((ask) => ask.for === 'fact' && ask.of === name)
  const unsure =
    unknown !== undefined
      ? `"${unknown}" is no product's name`
      : !isAsked && skus.length === 1
        ? 'the words may praise the item and name no list'
        : undefined
  return {
    resource: name,
    holds: (value) => skus.every((sku) => isOn(sku, (value as ProductList).skus, context)),
    ...(unsure ? { unsure } : {}),
  }
}

/** A product is on a list where one of its variants is, and a variant where its product is. */
function isOn(sku: string | undefined, listed: readonly string[], { names }: BindContext): boolean {
  if (sku === undefined) return false
  return listed.some(
    (other) =>
      other === sku || names.variantsOf(sku).includes(other) || names.variantsOf(other).includes(sku),
  )
}
