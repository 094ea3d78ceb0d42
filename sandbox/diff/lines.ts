import type { LookedUp } from './looked-up.ts'

interface Line {
  readonly sku: string
  readonly quantity: number
}

/** Lines that came, went, grew or shrank: `+ 1 Alder Belt`, `- 2 Glen Linen Shirt`. */
export function linesThatDiffer(
  before: readonly Line[],
  after: readonly Line[],
  names: LookedUp,
): readonly string[] {
  return [...new Set([...after, ...before].map(({ sku }) => sku))].flatMap((sku) => {
    const more = unitsOf(after, sku) - unitsOf(before, sku)
    return more === 0 ? [] : [`${more > 0 ? '+' : '-'} ${Math.abs(more)} ${names.product(sku)}`]
  })
}

function unitsOf(lines: readonly Line[], sku: string): number {
  return lines.filter((line) => line.sku === sku).reduce((units, { quantity }) => units + quantity, 0)
}
