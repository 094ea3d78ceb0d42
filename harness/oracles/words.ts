import { idOf, kindOf, type Observation, type Resource, resource } from '#journal'
import {
  availableUnits,
  type Cart,
  decimal,
  heldUnits,
  type Price,
  type ProductList,
  type Stock,
  type Store,
  type StoreStock,
} from '#sandbox'
import type { Case } from '../truth/case.ts'
import type { Sighted } from '../truth/evidence.ts'
import { productName } from '../truth/recorded.ts'

/** A resource as a person calls it: `the Glen Linen Shirt`, `order W103042`, `the cart`. */
export function nameOf(the: Case, name: Resource): string {
  const id = idOf(name)
  const kind = kindOf(name)
  if (kind === 'stock' || kind === 'price' || kind === 'product')
    return `the ${productName(the.recorded, id) ?? id}`
  if (kind === 'store-stock') return shelfName(the, id)
  if (kind === 'cart') return 'the cart'
  if (kind === 'list') return `the list of ${id.replace('-', ' ')}`
  if (kind === 'restock-notification') return 'the restock notification'
  if (kind === 'hand-off') return 'the hand-off'
  if (kind === 'desk') return "the agents' desk"
  if (kind === 'flash-sale') return `flash sale ${id}`
  return `${kind} ${id}`
}

/** `the Glen Linen Shirt at Old Town`. */
function shelfName(the: Case, id: string): string {
  const [sku = '', store = ''] = id.split('@')
  const place = the.history.versions(resource('store', store))[0]?.value as Store | undefined
  return `the ${productName(the.recorded, sku) ?? sku} at ${place?.name ?? store}`
}

/** A value as a person reads it: `3 in stock`, `shipped`, `empty`. */
export function valueText(the: Case, name: Resource, value: unknown): string {
  if (value === null || value === undefined) return 'not there'
  const kind = kindOf(name)
  if (kind === 'stock') return stockText(value as Stock)
  if (kind === 'store-stock') return `${(value as StoreStock).onHand} on the shelf`
  if (kind === 'price') return `${decimal((value as Price).amount)} ${(value as Price).amount.currency}`
  if (kind === 'cart') return cartText(the, value as Cart)
  if (kind === 'list')
    return (value as ProductList).skus.map((sku) => productName(the.recorded, sku)).join(', ')
  return stateText(String((value as { status?: string }).status))
}

/** `outForDelivery` as a person says it. */
export function stateText(state: string): string {
  return state.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** A length of world time: `40 seconds`, `3 minutes`. */
export function lengthText(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 120) return `${seconds} second${seconds === 1 ? '' : 's'}`
  const minutes = Math.round(seconds / 60)
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`
}

/** An instant of the world: `10:42:07 UTC`. */
export function clockText(at: number): string {
  return `${new Date(at).toISOString().slice(11, 19)} UTC`
}

/** What the bot saw, as a line of evidence. */
export function sightText(the: Case, { observation, operation }: Sighted): string {
  const what = `${nameOf(the, observation.resource)}: ${observedText(the, observation)}`
  return `${operation.invoked.route} showed ${what}, as of ${clockText(observation.asOf)}`
}

function observedText(the: Case, observation: Observation): string {
  if (observation.version === null) return 'not there'
  const span = the.history.version(observation.resource, observation.version)
  return valueText(the, observation.resource, span?.value)
}

/** What was true at a place of the journal, as the end of a sentence: `the Glen Linen Shirt was sold out`. */
export function wasText(the: Case, name: Resource, seq: number): string {
  const span = the.history.at(name, seq)
  if (!span) return `there was no ${nameOf(the, name)}`
  if (kindOf(name) !== 'stock') return `${nameOf(the, name)} was ${valueText(the, name, span.value)}`
  const units = availableUnits(span.value as Stock)
  return units === 0 ? `${nameOf(the, name)} was sold out` : `${units} of ${nameOf(the, name)} could be had`
}

/** What was true at a place of the journal, and since when. */
export function truthText(the: Case, name: Resource, seq: number): string {
  const span = the.history.at(name, seq)
  if (!span) return `${nameOf(the, name)} does not exist`
  const since = span.from > 0 ? ` since ${clockText(span.at)}` : ''
  return `${nameOf(the, name)}: ${valueText(the, name, span.value)}${since}`
}

/** What can be had, and what cannot because it is held for somebody. */
function stockText(stock: Stock): string {
  const [units, held] = [availableUnits(stock), heldUnits(stock)]
  return `${units === 0 ? 'sold out' : `${units} in stock`}${held ? `, ${held} more held` : ''}`
}

function cartText(the: Case, cart: Cart): string {
  if (cart.lines.length === 0) return 'empty'
  return cart.lines
    .map(({ sku, quantity }) => `${quantity} x ${productName(the.recorded, sku) ?? sku}`)
    .join(', ')
}
