import type { EventOf, StockAtRest } from './stock-event.ts'
import { freeUnits, holdIn } from './units.ts'

const positive = (units: unknown): units is number => Number.isSafeInteger(units) && (units as number) > 0
const isText = (text: unknown): text is string => typeof text === 'string' && /\S/.test(text)

/** Whether a sale without a hold finds its units among those that nobody holds. */
export function covers(stock: StockAtRest, { quantity, hold }: EventOf<'sell'>): boolean {
  return hold === undefined && positive(quantity) && quantity <= freeUnits(stock)
}

/** Whether a sale of a hold finds the hold, and its units in it or among the `beside` ones. */
export function coversHeld(
  stock: StockAtRest,
  { quantity, hold }: EventOf<'sell'>,
  beside = freeUnits(stock),
): boolean {
  const held = hold === undefined ? undefined : holdIn(stock, hold)
  return held !== undefined && positive(quantity) && quantity <= held.quantity + beside
}

/** Whether units can be held: they are there and nobody else's, and no hold is called so. */
export function canHold(stock: StockAtRest, event: EventOf<'hold'>): boolean {
  const { id, shopper, quantity, until, forMs } = event
  if (!(isText(id) && isText(shopper) && [quantity, until, forMs].every(positive))) return false
  return quantity <= freeUnits(stock) && holdIn(stock, id) === undefined
}

/** Whether a number of units can arrive. */
export function canArrive({ onHand }: StockAtRest, quantity: unknown): boolean {
  return positive(quantity) && Number.isSafeInteger(onHand + quantity)
}

/** Whether a world time can be one at which a delivery is expected. */
export function isDate(expectedAt: unknown): boolean {
  return positive(expectedAt)
}

/** The holds but for one; undefined where none is left. */
export function withoutHold(holds: StockAtRest['holds'], id: string | undefined): StockAtRest['holds'] {
  const left = id === undefined ? holds : holds?.filter((hold) => hold.id !== id)
  return left?.length ? left : undefined
}
