import type { Token } from '../text/token.ts'
import { tie } from './joined.ts'

const labels =
  /^(?:sizes?|colou?rs?|shades?|variants?|options?|versions?|finish|scent|flavou?r|storage|capacity|memory)$/
const between = /^[/,·|]$/

/**
 * The variant that the cells of a row tell of the product in its first cell: "Tee | Color: Navy | Size: M | Stock: 4". A cell
 * of more than three words is a description.
 */
export function variantInCells(
  tokens: readonly Token[],
  from: number,
  areAlike: (one: string, other: string) => boolean,
): string | undefined {
  if (tokens[from]?.w !== ':') return undefined
  const out: string[] = []
  for (let k = from + 1; k < tokens.length && k < from + 40; ) {
    const end = tokens.findIndex(({ w }, n) => n > k && w === ';')
    const stop = end < 0 ? tokens.length : end
    if (tokens[k + 1]?.w !== ':') break
    if (labels.test(tokens[k]!.w)) out.push(...told(tokens.slice(k + 2, stop)))
    k = stop + 1
  }
  // "S, M, L" are several.
  return out.length && !out.some((one, n) => out.slice(n + 1).some((other) => areAlike(one, other)))
    ? out.join(' ')
    : undefined
}

/** "Navy / M" is a color and a size, "dark moss" one color. */
function told(cell: readonly Token[]): readonly string[] {
  const parts: string[][] = [[]]
  for (const { kind, w } of cell) {
    if (between.test(w)) parts.push([])
    else if (kind === 'word' || kind === 'number') parts.at(-1)!.push(w)
    else return []
  }
  if (parts.length > 3 || parts.some((part) => part.length === 0 || part.length > 2)) return []
  return parts.map((part) => part.join(tie))
}
