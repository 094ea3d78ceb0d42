import { cutPrice } from '../../catalog/cut-price.ts'
import type { Entity } from '../../entity.ts'
import type { FlashSaleInput } from '../../flash-sale/machine.ts'
import { flashSale } from '../../flash-sale/on.ts'
import { kindOf, type Resource, type ResourceKind, resource } from '../../journal/index.ts'
import type { Order } from '../../orders/machine.ts'
import type { PersistentMap } from '../../persistent-map.ts'
import { type DrawKey, drawInteger, drawOne } from '../../random.ts'
import type { Price } from '../../schemas/price.ts'
import type { Stock } from '../../schemas/stock.ts'
import { atOpening } from '../opening.ts'

const hour = 60 * 60_000
/** From Tuesday at eleven to Thursday at six in the evening. */
const startsInMs = 55 * hour
const lastsMs = 2 * hour
const percents = [30, 40, 50] as const
/** What a sale is worth announcing for. */
const leastOnHand = 20

/** What could be in the sale, and what it would cost in it. */
interface Candidate {
  readonly stock: Stock
  readonly price: Price['amount']
}

/**
 * The flash sale of a shop: half of what is on hand of something at its regular price, two to a shopper. Its key draws
 * it. Throws a `RangeError` where nothing is plenty.
 */
export function announcedSale(
  entities: PersistentMap<Entity>,
  key: DrawKey,
  epoch: number,
): readonly [string, Entity] {
  const percent = drawOne(key, percents, 'flash sale cut')
  const { stock, price } = drawOne(key, candidates(entities, percent), 'flash sale of')
  const id = `F${drawInteger(key, 100_000, 999_999, 'flash sale id')}`
  const startsAt = epoch + startsInMs
  const sale: FlashSaleInput = {
    ...{ id, sku: stock.sku, price, quantity: Math.floor(stock.onHand / 2), limit: 2 },
    ...{ announcedAt: epoch, startsAt, endsAt: startsAt + lastsMs, startsInMs, lastsMs },
    visits: { perMinute: 1, burst: 20 },
  }
  return atOpening(flashSale(id), sale, epoch)
}

/** Stock of which there is plenty, at a price that is not cut, in the order of the names. */
function candidates(entities: PersistentMap<Entity>, percent: number): readonly Candidate[] {
  // What nothing else costs stays a mark of the shopper who paid it.
  const totals = new Set(valuesOf<Order>(entities, 'order').map(({ total }) => total.minor))
  return valuesOf<Stock>(entities, 'stock')
    .filter(({ onHand }) => onHand >= leastOnHand)
    .flatMap((stock): readonly Candidate[] => {
      const price = entities.get(resource('price', stock.sku))?.value as Price | undefined
      if (!price || price.amount.minor < price.regular.minor) return []
      const minor = cutPrice(price.regular.minor, percent)
      return minor === undefined || totals.has(minor) ? [] : [{ stock, price: { ...price.regular, minor } }]
    })
}

function valuesOf<V>(entities: PersistentMap<Entity>, kind: ResourceKind): readonly V[] {
  return [...entities]
    .filter(([name]) => kindOf(name as Resource) === kind)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { value }]) => value as V)
}
