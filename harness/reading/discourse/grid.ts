import { type Line, once } from './scene.ts'
import { isVariant, isVariantWord, sameKind } from './variants.ts'

type Tokens = Line['tokens']

/** A cell of a row in which rows and columns are variants: "Black | S: 4 | M: sold out". */
export interface Cell {
  readonly i: number
  readonly j: number
  /** The product, where the row names it. */
  readonly item: string | undefined
  /** The variants of its row and its column. */
  readonly variant: string
}

/** The cells of a row of a table, each of which tells of its row and its column, both of them variants; none where it is of another form. */
export const gridOf = (line: Line): readonly Cell[] =>
  line.sentence.kind === 'row' ? once(line, 'grid', () => cells(line)) : []

function cells({ tokens }: Line): Cell[] {
  const from = tokens[0]?.w === 'size' ? 1 : 0
  const head = tokens[from]
  if (tokens[from + 1]?.w !== ':' || !head) return []
  const isNamed = head.kind === 'item' && head.variant !== undefined
  const name = isNamed ? head.variant! : head.w
  if (!isNamed && !isVariant(tokens, from) && !isVariantWord(name)) return []
  const found = cellsFrom(tokens, from + 2)
  if (found.some(({ label }) => !isVariantWord(label) || sameKind(label, name))) return []
  return found.map(({ i, j, label }) => ({
    i,
    j,
    item: isNamed ? head.items?.[0] : undefined,
    variant: `${name} ${label}`,
  }))
}

/** Cells with a heading of one word each. */
function cellsFrom(tokens: Tokens, start: number): { i: number; j: number; label: string }[] {
  const out = []
  for (let i = start; i < tokens.length; ) {
    const end = tokens.findIndex(({ w }, k) => k > i && w === ';')
    const j = end < 0 ? tokens.length : end
    if (tokens[i + 1]?.w !== ':' || j < i + 3) return []
    out.push({ i: i + 2, j, label: tokens[i]!.w })
    i = j + 1
  }
  return out
}
