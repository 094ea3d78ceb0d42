import { listLength, type ProductList } from '../catalog/list-machine.ts'
import { type TermsOfShop, termsOf } from '../derived/terms.ts'
import { deskId } from '../desk/desk-id.ts'
import type { Entity } from '../entity.ts'
import { resource } from '../journal/index.ts'
import { PersistentMap } from '../persistent-map.ts'
import type { DrawKey } from '../random.ts'
import { catalogOf } from './catalog.ts'
import { historyOf } from './history.ts'
import type { Words } from './history-words.ts'
import { atOpening } from './opening.ts'
import { isOffered, type Offered, type Range } from './range.ts'
import type { ShopSize } from './shop.ts'
import { storesAt } from './stores.ts'

type Entry = readonly [string, Entity]

/** What a shop is made of apart from its size. */
export interface Plan {
  readonly name: string
  readonly epoch: number
  /** What it has laid down of money, zone and delivery. */
  readonly terms: TermsOfShop
  readonly range: Range
  /** What shoppers write to the desk about. */
  readonly words: Words
}

/** Everything that is in a shop when it opens: catalog, lists, desk, and the history of its past shoppers. */
export function built(plan: Plan, seed: number, size: ShopSize = {}): PersistentMap<Entity> {
  const { name, epoch, range, words } = plan
  const terms = termsOf(plan.terms)
  const { currency } = terms
  const key: DrawKey = { seed, scenario: `shop ${name}`, repeat: 0 }
  const drafts = catalogOf({ range, key, epoch }, size)
  const offered = drafts.filter(isOffered)
  return PersistentMap.from<Entity>([
    ...drafts.map(({ product }) => atOpening(resource('product', product.sku), product, epoch)),
    ...offered.flatMap((draft) => [priceAt(draft, currency, epoch), stockAt(draft, epoch)]),
    listAt('new-arrivals', offered, byDate, epoch),
    listAt('best-sellers', offered, bySales, epoch),
    atOpening(resource('desk', deskId), { id: deskId, opens: '08:00', closes: '20:00' }, epoch),
    ...storesAt(
      key,
      offered.map(({ product }) => product.sku),
      epoch,
    ),
    ...historyOf({ key, epoch, terms, words, offered, orders: size.orders }),
  ])
}

function priceAt({ product: { sku }, offer }: Offered, currency: string, epoch: number): Entry {
  const regular = { minor: offer.priceMinor, currency }
  const { promotion } = offer
  if (!promotion) return atOpening(resource('price', sku), { sku, amount: regular, regular }, epoch)
  const amount = { minor: promotion.minor, currency }
  const price = { sku, amount, regular, until: promotion.until }
  return atOpening(resource('price', sku), price, epoch, 'promotion')
}

function stockAt({ product: { sku }, offer: { onHand } }: Offered, epoch: number): Entry {
  return atOpening(resource('stock', sku), { sku, onHand }, epoch)
}

type Compare = (a: Offered, b: Offered) => number

/** The first few in that order, one variant of a product at most. */
function listAt(id: ProductList['id'], offered: readonly Offered[], compare: Compare, epoch: number): Entry {
  const first: Offered[] = []
  for (const draft of offered) {
    const last = first[listLength - 1]
    if (!last || compare(draft, last) < 0) place(first, draft, compare)
  }
  return atOpening(resource('list', id), { id, skus: first.map(({ product }) => product.sku) }, epoch)
}

/** Puts one among the first few, unless another variant of it comes before it. */
function place(first: Offered[], draft: Offered, compare: Compare): void {
  const rival = first.findIndex((other) => groupOf(other) === groupOf(draft))
  if (rival >= 0 && compare(first[rival] as Offered, draft) < 0) return
  if (rival >= 0) first.splice(rival, 1)
  const behind = first.findIndex((other) => compare(draft, other) < 0)
  first.splice(behind < 0 ? first.length : behind, 0, draft)
  if (first.length > listLength) first.pop()
}

function groupOf({ product }: Offered): string {
  return product.variantOf ?? product.sku
}

function byDate(a: Offered, b: Offered): number {
  return b.product.listedAt - a.product.listedAt || bySku(a, b)
}

function bySales(a: Offered, b: Offered): number {
  return b.offer.sold - a.offer.sold || bySku(a, b)
}

function bySku(a: Offered, b: Offered): number {
  return a.product.sku < b.product.sku ? -1 : 1
}
