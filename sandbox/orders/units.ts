import type { Order, Units } from './order.ts'

/** What of an order's units is in no shipment yet. */
export function unitsToShip({ lines, shipments }: Order): readonly Units[] {
  return without(lines, unitsIn(shipments))
}

/** What of an order's units was shipped and is in no return. */
export function unitsToReturn({ shipments, returns = [] }: Order): readonly Units[] {
  return without(unitsIn(shipments), unitsIn(returns))
}

/** All units of some shipments or returns. */
export function unitsIn(parts: readonly { readonly lines: readonly Units[] }[]): readonly Units[] {
  return parts.flatMap(({ lines }) => lines)
}

/**
 * The units that are asked for, each SKU once: all that there are where nothing is said. Undefined where there are
 * none, where more is asked for than there is, or where what is asked for makes no sense.
 */
export function unitsAsked(asked: unknown, there: readonly Units[]): readonly Units[] | undefined {
  if (asked === undefined) return there.length ? there : undefined
  if (!(Array.isArray(asked) && asked.length > 0 && asked.every(isUnits))) return undefined
  const wanted = together(asked)
  const most = counted(there)
  return wanted.every(({ sku, quantity }) => quantity <= (most.get(sku) ?? 0)) ? wanted : undefined
}

function isUnits(value: unknown): value is Units {
  const { sku, quantity } = (value ?? {}) as Partial<Units>
  return typeof sku === 'string' && Number.isSafeInteger(quantity) && (quantity as number) > 0
}

function without(all: readonly Units[], gone: readonly Units[]): readonly Units[] {
  const fewer = counted(gone)
  return together(all)
    .map(({ sku, quantity }) => ({ sku, quantity: quantity - (fewer.get(sku) ?? 0) }))
    .filter(({ quantity }) => quantity > 0)
}

/** The same units, each SKU once. */
function together(units: readonly Units[]): readonly Units[] {
  return [...counted(units)].map(([sku, quantity]) => ({ sku, quantity }))
}

/** How many units there are of each SKU. */
export function counted(units: readonly Units[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>()
  for (const { sku, quantity } of units) count.set(sku, (count.get(sku) ?? 0) + quantity)
  return count
}
