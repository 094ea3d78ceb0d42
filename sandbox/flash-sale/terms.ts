import { cutPrice } from '../catalog/cut-price.ts'
import { type Cause, type EntryOf, resource } from '../journal/index.ts'
import type { Price } from '../schemas/price.ts'
import type { World } from '../world.ts'
import type { FlashSaleInput } from './machine.ts'
import { flashSale, flashSaleOn } from './on.ts'
import { visitsProcess } from './visits.ts'

/** What is laid down when a flash sale is announced. */
export interface FlashSaleTerms {
  readonly sku: string
  /** How long until it goes live; 0 is at once. */
  readonly startsInMs: number
  readonly lastsMs: number
  /** Units that it offers. */
  readonly quantity: number
  /** Units that one shopper may buy; default all. */
  readonly limit?: number
  /** What is taken off the regular price. */
  readonly percentOff: number
  /** Competing shoppers a minute while it is live, on average; default 0, nobody. */
  readonly visitsPerMinute?: number
  /** How many times as many in the first minutes; default 10. */
  readonly burst?: number
}

/** What speaks against a sale. */
export interface Objection {
  readonly code: 'catalog/unknown-sku' | 'flash-sale/already' | 'flash-sale/invalid'
  readonly detail: string
}

const year = 366 * 24 * 60 * 60_000
const whole = (low: number, high: number) => (value: unknown) =>
  Number.isSafeInteger(value) && (value as number) >= low && (value as number) <= high
const between = (low: number, high: number) => (value: unknown) =>
  Number.isFinite(value) && (value as number) >= low && (value as number) <= high

const bounds: Readonly<Record<string, (value: unknown) => boolean>> = {
  startsInMs: whole(0, year),
  lastsMs: whole(1, year),
  quantity: whole(1, 100_000),
  limit: whole(1, 100_000),
  percentOff: whole(1, 99),
  visitsPerMinute: between(0, 1000),
  burst: between(1, 100),
}

/** What a sale of these terms begins with, announced now; or what speaks against it. */
export function saleOf(
  world: World,
  id: string,
  terms: FlashSaleTerms,
): { readonly input: FlashSaleInput } | { readonly objection: Objection } {
  const { sku, startsInMs, lastsMs, quantity, limit = quantity, percentOff } = terms
  const { visitsPerMinute: perMinute = 0, burst = 10 } = terms
  const price = world.source<Price>(resource('price', sku))?.value
  if (!price || !world.source(resource('stock', sku))) {
    return { objection: { code: 'catalog/unknown-sku', detail: `there is no product ${sku}` } }
  }
  const other = flashSaleOn(world, sku)?.value
  if (other)
    return { objection: { code: 'flash-sale/already', detail: `${sku} is in the flash sale ${other.id}` } }
  const given = { startsInMs, lastsMs, quantity, limit, percentOff, visitsPerMinute: perMinute, burst }
  const wrong = Object.entries(given).find(([name, value]) => !bounds[name]?.(value))
  if (wrong) return invalid(`${wrong[0]} cannot be ${wrong[1]}`)
  const minor = cutPrice(price.regular.minor, percentOff)
  if (minor === undefined) return invalid(`${percentOff} % off leaves nothing of ${price.regular.minor}`)
  const startsAt = world.now + startsInMs
  return {
    input: {
      ...{ id, sku, price: { ...price.regular, minor }, quantity, limit },
      ...{ announcedAt: world.now, startsAt, endsAt: startsAt + lastsMs, startsInMs, lastsMs },
      ...(perMinute > 0 ? { visits: { perMinute, burst } } : {}),
    },
  }
}

function invalid(detail: string): { readonly objection: Objection } {
  return { objection: { code: 'flash-sale/invalid', detail } }
}

/** Lets a sale begin, and its competing shoppers come. */
export function beginSale(world: World, input: FlashSaleInput, cause: Cause): EntryOf<'commit'> {
  const commit = world.begin(flashSale(input.id), input, cause)
  if (input.visits) world.expect(visitsProcess, input.id, 0, 0)
  return commit
}
