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
    listAt('new-arrivals', [...offered].sort(byDate), epoch),
    listAt('best-sellers', [...offered].sort(bySales), epoch),
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

/** The first few of what is sorted, one variant of a product at most. */
function listAt(id: ProductList['id'], sorted: readonly Offered[], epoch: number): Entry {
  const skus: string[] = []
  const groups = new Set<string>()
  for (const { product } of sorted) {
    if (skus.length === listLength) break
    const group = product.variantOf ?? product.sku
    if (!groups.has(group)) skus.push(product.sku)
    groups.add(group)
  }
  return atOpening(resource('list', id), { id, skus }, epoch)
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
