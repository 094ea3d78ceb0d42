import type { Money } from '../money.ts'

/** Units of one SKU in a cart. */
export interface CartLine {
  readonly sku: string
  readonly quantity: number
  /** What a unit cost when the line came into the cart. */
  readonly unitPrice?: Money
  /** World time at which the line came into the cart, ms. */
  readonly addedAt?: number
}

/** Units of a SKU in a cart, 0 where it has no such line. */
export function unitsIn(lines: readonly CartLine[], sku: string): number {
  return lines.find((line) => line.sku === sku)?.quantity ?? 0
}

/** The lines with so many units of a SKU: a new line comes last, and one that is there keeps price and time. */
export function withUnits(lines: readonly CartLine[], wanted: CartLine): readonly CartLine[] {
  if (unitsIn(lines, wanted.sku) === 0) return [...lines, wanted]
  return lines.map((line) => (line.sku === wanted.sku ? { ...line, quantity: wanted.quantity } : line))
}

/** The lines but for that of a SKU. */
export function withoutLine(lines: readonly CartLine[], sku: string): readonly CartLine[] {
  return lines.filter((line) => line.sku !== sku)
}

/** A whole number of units, from one. */
export function isUnits(quantity: unknown): boolean {
  return Number.isSafeInteger(quantity) && (quantity as number) > 0
}

/** True of lines that a cart may have: each of a whole number of units, and no SKU on two. */
export function areLines(lines: unknown): lines is readonly CartLine[] {
  if (!Array.isArray(lines)) return false
  const skus = new Set(lines.map((line: CartLine | null) => line?.sku))
  return skus.size === lines.length && lines.every((line: CartLine | null) => isUnits(line?.quantity))
}
