import { overLimit } from '../flash-sale/purchase.ts'
import type { Stock } from '../inventory/machine.ts'
import { availableUnits, holdIn, unitsHeldBy } from '../inventory/units.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { World } from '../world.ts'
import { done, type Outcome, type Refusal, refused, sendOrRefuse } from './command.ts'

/** Units that a shopper wants to be kept, and for how long. */
export interface HoldWish {
  readonly sku: string
  readonly shopper: string
  readonly quantity: number
  readonly forMs: number
}

/** What came of a wish to hold: `hold` is the id under which the units are sold or let go. */
export type Held =
  | (Extract<Outcome, { kind: 'done' }> & { readonly hold: string })
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** As long as units can be held, ms: a day. */
const longestMs = 24 * 60 * 60_000

const whole = (value: number, most: number): boolean =>
  Number.isSafeInteger(value) && value > 0 && value <= most

/**
 * Keeps units for a shopper, who alone can have them until they are sold, let go, or `forMs` is over; at most a day.
 * Refuses what is not there or is another's, and more than one may have in a flash sale.
 */
export function holdStock(world: World, wish: HoldWish, cause: Cause): Held {
  const { sku, shopper, quantity, forMs } = wish
  const name = resource('stock', sku)
  const stock = world.source<Stock>(name)?.value
  if (!stock) return no('catalog/unknown-sku', `there is no product ${sku}`)
  if (stock.discontinued) return no('inventory/discontinued', `${sku} is sold no more`, name)
  if (!whole(forMs, longestMs) || !whole(quantity, Number.MAX_SAFE_INTEGER) || !/\S/.test(shopper))
    return no('inventory/invalid-hold', `${quantity} units for "${shopper}" cannot be held for ${forMs} ms`)
  const available = availableUnits(stock)
  if (quantity > available)
    return no('inventory/not-enough', `${available} of ${sku} can be had, ${quantity} wanted`, name)
  const refusal = overLimit(world, sku, shopper, unitsHeldBy(stock, shopper) + quantity)
  if (refusal) return { kind: 'refused', refusal }
  const hold = `R${world.nextNumber()}`
  const event = { type: 'hold', id: hold, shopper, quantity, until: world.now + forMs, forMs }
  const sent = world.send(name, event, cause)
  return { ...done(sent.kind === 'committed' ? sent.commit : undefined), hold } as Held
}

/** Lets held units go before their time: anybody can have them again. */
export function releaseHold(world: World, held: { sku: string; hold: string }, cause: Cause): Outcome {
  const name = resource('stock', held.sku)
  const stock = world.source<Stock>(name)?.value
  if (!stock) return refused('catalog/unknown-sku', `there is no product ${held.sku}`, [])
  const detail = `nothing of ${held.sku} is held as ${held.hold}`
  if (!holdIn(stock, held.hold)) return refused('inventory/no-such-hold', detail, [name])
  return sendOrRefuse(world, name, { type: 'release', hold: held.hold }, cause, {
    code: 'inventory/no-such-hold',
    detail,
  })
}

function no(code: string, detail: string, ...because: Refusal['because'][number][]): Held {
  return { kind: 'refused', refusal: { code, detail, because } }
}
