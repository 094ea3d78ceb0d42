import { type Sentence, type Token, tokenOf } from './token.ts'
import { tokenize } from './tokenize.ts'

interface Cell {
  tokens: Token[]
}

function cellsOf(line: string, at: number): Cell[] {
  const out: Cell[] = []
  let start = line.indexOf('|') + 1
  for (let i = start; i <= line.length; i++) {
    if (i < line.length && line[i] !== '|') continue
    if (i < line.length || line.slice(start, i).trim())
      out.push({ tokens: tokenize(line.slice(start, i), at + start) })
    start = i + 1
  }
  return out
}

const punct = (w: string, near: Token | undefined): Token[] =>
  near ? [tokenOf(w, 'punct', near.end, near.end, w)] : []

/**
 * Reads a markdown table row by row: first cell, then "heading: cell" for the others.
 *
 * A table whose first column names properties (price, stock) is read by columns.
 */
export function tableSentences(lines: readonly string[], offset: number, block: number): Sentence[] {
  let at = offset
  const rows: Cell[][] = []
  for (const line of lines) {
    if (!/^[\s|:–-]*$/.test(line)) rows.push(cellsOf(line, at))
    at += line.length + 1
  }
  const [head, ...body] = rows
  if (!head) return []
  const byColumn = body.length > 0 && properties.has(body[0]?.[0]?.tokens[0]?.w ?? '')
  const records = byColumn ? columns(head, body) : body.map((row) => record(row[0], head, row))
  return (body.length ? records : [head.flatMap((cell) => cell.tokens)])
    .filter((tokens) => tokens.length > 0)
    .map((tokens, i) => ({ tokens, kind: 'row', block, line: 10_000 + i }) as Sentence)
}

const properties = new Set([
  'price',
  'stock',
  'availability',
  'status',
  'quantity',
  'delivery',
  'cost',
  'in',
  'height',
  'weight',
  'size',
  'preis',
  'bestand',
])

function columns(head: readonly Cell[], body: readonly Cell[][]): Token[][] {
  return head.slice(1).map((name, i) => {
    const out = [...name.tokens, ...punct(':', name.tokens.at(-1))]
    for (const row of body) out.push(...labelled(row[0], row[i + 1]))
    return out
  })
}

function record(first: Cell | undefined, head: readonly Cell[], row: readonly Cell[]): Token[] {
  const label = head[0]?.tokens.map((token) => token.w).join(' ')
  const out = [...(label === 'size' || label === 'größe' ? head[0]!.tokens : []), ...(first?.tokens ?? [])]
  out.push(...punct(':', out.at(-1)))
  for (let i = 1; i < row.length; i++) out.push(...labelled(head[i], row[i]))
  return out
}

/** Columns that tell where a thing is sorted in: "Concerts" in one of them names no concert. */
const sorts = new Set(['category', 'department', 'section', 'range', 'kategorie', 'abteilung'])

function labelled(label: Cell | undefined, cell: Cell | undefined): Token[] {
  if (!cell?.tokens.length || (label?.tokens.length === 1 && sorts.has(label.tokens[0]!.w))) return []
  // "Available?" as a heading asks nothing.
  return [
    ...(label?.tokens ?? []).filter(({ w }) => w !== '?'),
    ...punct(':', label?.tokens.at(-1)),
    ...cell.tokens,
    ...punct(';', cell.tokens.at(-1)),
  ]
}
