import type { Shopper } from '#sandbox'

/** What a scenario's names stand for in this episode. */
export interface Cast {
  readonly shopper: Shopper
  /** SKU by the item's name in the scenario. */
  readonly items: ReadonlyMap<string, { readonly sku: string; readonly name: string }>
  readonly orders: ReadonlyMap<string, string>
  readonly tickets: ReadonlyMap<string, string>
}

/** The words that a person would say for a name: a product's name, an order's or a ticket's number. */
export function spoken(cast: Cast, name: string): string {
  return cast.items.get(name)?.name ?? cast.orders.get(name) ?? cast.tickets.get(name) ?? name
}

/** Puts the words in place of each `{name}`. */
export function speak(cast: Cast, text: string): string {
  return text.replace(/\{([a-z][a-z0-9-]*)\}/g, (_match, name: string) => spoken(cast, name))
}

/** The SKU of a named item; the loader has made sure that it is given. */
export function skuOf(cast: Cast, name: string): string {
  const item = cast.items.get(name)
  if (!item) throw new RangeError(`the scenario gives no item "${name}"`)
  return item.sku
}
