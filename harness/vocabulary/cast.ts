import type { FaultSetting, Shopper } from '#sandbox'
import type { Temperament } from '../shopper/temperaments.ts'

/** A fault that a scenario gives: how it is set, and its id in the world while it is on. */
export interface GivenFault {
  readonly setting: FaultSetting
  id: string | undefined
}

/** A shopper who may talk. */
export interface Talker {
  readonly profile: Shopper
  /** Whether the chat knows them; `when asked`: they sign in where the bot leads them to it. */
  readonly signedIn: boolean | 'when asked'
  readonly temperament: Temperament
}

/** What a scenario's names stand for in an episode; filled at its opening. */
export interface Cast {
  /** The one who talks, unless a step says otherwise. */
  readonly shopper: Shopper
  /** The same one, as they talk. */
  talker: Talker
  readonly shoppers: Map<string, Talker>
  /** SKU by the item's name in the scenario. */
  readonly items: Map<string, { readonly sku: string; readonly name: string }>
  readonly orders: Map<string, string>
  readonly tickets: Map<string, string>
  readonly faults: Map<string, GivenFault>
  /** Ids of flash sales. */
  readonly sales: Map<string, string>
}

/** A cast of one shopper, and nothing else yet. */
export function castOf(shopper: Shopper): Cast {
  const [items, orders, tickets, faults, sales] = [new Map(), new Map(), new Map(), new Map(), new Map()]
  const talker = { profile: shopper, signedIn: true, temperament: 'patient' } as const
  return { shopper, talker, shoppers: new Map(), items, orders, tickets, faults, sales }
}

/** The words that a person would say for a name: a product's name, an order's or a ticket's number, a shopper's name. */
export function spoken(cast: Cast, name: string): string {
  return (
    cast.items.get(name)?.name ??
    cast.orders.get(name) ??
    cast.tickets.get(name) ??
    cast.shoppers.get(name)?.profile.name ??
    name
  )
}

/** Puts the words in place of each `{name}`. */
export function speak(cast: Cast, text: string): string {
  return text.replace(/\{([a-z][a-z0-9-]*)\}/g, (_match, name: string) => spoken(cast, name))
}

/** The SKU of a named item; the loader has made sure that it is given. */
export function skuOf(cast: Cast, name: string): string {
  return given(cast.items, name, 'item').sku
}

/** The id of a named order. */
export function orderIdOf(cast: Cast, name: string): string {
  return given(cast.orders, name, 'order')
}

/** The id of a named ticket. */
export function ticketIdOf(cast: Cast, name: string): string {
  return given(cast.tickets, name, 'ticket')
}

/** The shopper of that name; the one who talks where none is named. */
export function shopperOf(cast: Cast, name: string | undefined): Shopper {
  return name === undefined ? cast.shopper : given(cast.shoppers, name, 'shopper').profile
}

/** What was given under a name. Throws a `RangeError` where nothing was, which the loader lets no scenario ask for. */
export function given<T>(things: ReadonlyMap<string, T>, name: string, kind: string): T {
  const thing = things.get(name)
  if (thing === undefined) throw new RangeError(`the scenario gives no ${kind} "${name}"`)
  return thing
}
