import { withVariant } from '../../discourse/bind.ts'
import type { Line, Scene } from '../../discourse/scene.ts'
import { isVariant, sameKind } from '../../discourse/variants.ts'
import type { StockMark } from './mark.ts'

/**
 * "We have it in black, grey and navy. All three are in stock": the variants that the line above told, or the shopper, where
 * as many of one product are spoken of.
 */
export function allTold(
  scene: Scene,
  line: Line,
  mark: StockMark,
  items: readonly string[],
): readonly string[] | undefined {
  const total = totalBefore(line, mark)
  if (total === undefined || items.length !== 1) return undefined
  if (line.tokens.some((_, k) => isVariant(line.tokens, k))) return undefined
  const above = scene.lines[line.index - 1]
  for (const one of above ? [above] : scene.asked.slice(-1)) {
    const variants = variantsIn(one, items[0]!)
    if (variants.length > 1 && (total === 0 || variants.length === total))
      return variants.map((variant) => withVariant(items[0]!, variant))
  }
  return undefined
}

/** How many "all three", "both", "all of them" before words of stock are; 0 where nobody says. */
function totalBefore({ tokens, modes }: Line, mark: StockMark): number | undefined {
  for (let k = mark.i; k >= Math.max(0, mark.i - 6); k--) {
    if (tokens[k]!.kind === 'item' || modes.clause[k] !== modes.clause[mark.i]) return undefined
    if (tokens[k]!.w === 'both') return 2
    if (tokens[k]!.w !== 'all') continue
    const next = tokens[k + 1]
    if (next?.kind === 'number') return next.value
    return /^(?:are|of)$/.test(next?.w ?? '') ? 0 : undefined
  }
  return undefined
}

/** The variants of one kind that a line tells of a product; none where it names another. */
function variantsIn({ tokens }: Line, item: string): readonly string[] {
  if (tokens.some(({ kind, items }) => kind === 'item' && !item.startsWith(items?.[0] ?? ''))) return []
  const out = tokens.flatMap((token, k) => {
    if (token.kind === 'item') return token.variant ? [token.variant] : []
    return isVariant(tokens, k) ? [token.w] : []
  })
  return out.every((one) => sameKind(one, out[0]!)) ? [...new Set(out)] : []
}
