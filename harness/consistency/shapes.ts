import { isObject } from './values.ts'

/** A stock, as far as it can be read: whatever has no whole number of units on hand is none. */
export interface StockShape {
  readonly onHand: number
  readonly holds: readonly { readonly shopper: string; readonly quantity: number }[]
}

export function stockOf(value: unknown): StockShape | undefined {
  if (!isObject(value) || typeof value.onHand !== 'number') return undefined
  return {
    onHand: value.onHand,
    holds: value.holds === undefined ? none : unitsIn(value.holds).map(withShopper),
  }
}

export function heldUnits({ holds }: StockShape): number {
  return holds.reduce((units, { quantity }) => units + quantity, 0)
}

const none: readonly never[] = []

function withShopper({ shopper, quantity }: Units): StockShape['holds'][number] {
  return { shopper: typeof shopper === 'string' ? shopper : '', quantity }
}

/** Units of a SKU, with whatever else stands beside them. */
export interface Units {
  readonly sku: string
  readonly quantity: number
  readonly shopper?: unknown
}

function unitsIn(items: unknown): readonly Units[] {
  if (!Array.isArray(items)) return none
  const units: Units[] = []
  for (const item of items as readonly unknown[]) {
    if (!isObject(item) || typeof item.quantity !== 'number') continue
    const sku = typeof item.sku === 'string' ? item.sku : ''
    units.push({ sku, quantity: item.quantity, shopper: item.shopper })
  }
  return units
}

/** The lines of a cart or an order; undefined where the value has none to be read. */
export function linesOf(value: unknown): readonly Units[] | undefined {
  return isObject(value) && Array.isArray(value.lines) ? unitsIn(value.lines) : undefined
}

/** An order, as far as its money can be read. */
export interface OrderShape {
  readonly status: string
  readonly totalMinor: number
  readonly refundedMinor: number
  readonly payments: readonly { readonly kind: string; readonly minor: number }[]
}

export function orderOf(value: unknown): OrderShape | undefined {
  if (!isObject(value) || typeof value.status !== 'string' || !Array.isArray(value.payments)) return undefined
  const totalMinor = minorOf(value.total)
  const payments = value.payments.map((one: unknown) =>
    isObject(one)
      ? { kind: String(one.kind), minor: minorOf(one.amount) ?? Number.NaN }
      : { kind: '', minor: Number.NaN },
  )
  if (totalMinor === undefined || payments.some(({ minor }) => Number.isNaN(minor))) return undefined
  return { status: value.status, totalMinor, refundedMinor: minorOf(value.refunded) ?? 0, payments }
}

function minorOf(money: unknown): number | undefined {
  return isObject(money) && typeof money.minor === 'number' ? money.minor : undefined
}

/** What all payments of a kind come to, minor units. */
export function moved({ payments }: OrderShape, kind: string): number {
  return payments.reduce((minor, one) => minor + (one.kind === kind ? one.minor : 0), 0)
}
