import type { ActOf } from '#record'
import { withVariant } from '../../discourse/bind.ts'
import { exceptedBefore } from '../../discourse/excepted.ts'
import { hasWord, itemName, type Line, type Scene } from '../../discourse/scene.ts'
import { isNextSize, isVariant } from '../../discourse/variants.ts'
import { asksStock } from '../asked-for.ts'
import { sure } from '../reader.ts'
import type { StockMark } from './mark.ts'
import { stockMarks } from './marks.ts'

const exceptWords = new Set([
  'except',
  'bar',
  'barring',
  'but',
  'besides',
  'excluding',
  'save',
  'apart',
  'aside',
  'other',
  'außer',
  'exception',
  'without',
])

const totals = new Set([
  'all',
  'every',
  'everything',
  'each',
  'none',
  'any',
  'sizes',
  'colors',
  'nothing',
  'alle',
  'alles',
])

/** Products named as exceptions from what a mark says of all: "all of them except the mug". */
export function exceptions(line: Line, mark: StockMark, to: number): string[] {
  const { tokens } = line
  const ahead = exceptedAhead(line, mark)
  if (ahead.length) return [...ahead]
  // "All but the Mug, the Vase and the Lantern are sold out".
  const opens = opensWithAllBut(tokens)
  for (let k = opens ? 1 : Math.max(0, mark.i - 6); k < Math.min(tokens.length, to + 3); k++) {
    if (!exceptWords.has(tokens[k]!.w) || !hasWord(line, totals, 0, k)) continue
    if (isOnly(tokens, k)) return []
    for (let n = k + 1; n < Math.min(tokens.length, k + 6); n++)
      if (tokens[n]!.kind === 'item')
        return goesOn(line, k, n, mark) || isOfException(line, n, mark) ? [] : listedFrom(tokens, n, opens)
  }
  return []
}

const opensWithAllBut = (tokens: Line['tokens']): boolean => {
  let k = 1
  while (k < 4 && /^(?:of|them|these|those|our|the|products|items|one)$/.test(tokens[k]?.w ?? '')) k++
  return totals.has(tokens[0]?.w ?? '') && exceptWords.has(tokens[k]?.w ?? '')
}

/** "Apart from the Bowl, which sold out on Saturday, everything is on the shelf": the exception opens the sentence. */
function exceptedAhead({ tokens }: Line, mark: StockMark): readonly string[] {
  if (!/^(?:apart|aside|except|besides|excluding|barring)$/.test(tokens[0]?.w ?? '')) return []
  const at = tokens.findIndex(({ kind }, k) => k > 0 && k <= 4 && kind === 'item')
  const all = tokens.findLastIndex(({ w }, k) => k > at && k < mark.j && totals.has(w))
  if (at < 0 || all < at) return []
  return tokens[all - 1]!.kind === 'item' || tokens.slice(at, all).some(({ w }) => w === ',')
    ? listedFrom(tokens, at)
    : []
}

/** "The Mug, the Vase and the Bowl": the products of a list that begins at a place, and none with a verb of its own, unless the verb is of all. */
function listedFrom(tokens: Line['tokens'], at: number, isOfAll = false): string[] {
  const out = [itemName(tokens[at]!)]
  for (let k = at + 1; k < tokens.length; k++) {
    if (/^(?:,|and|or|&|the|our|nor)$/.test(tokens[k]!.w)) continue
    if (tokens[k]!.kind !== 'item' || (!isOfAll && verbs.test(tokens[k + 1]?.w ?? ''))) break
    out.push(itemName(tokens[k]!))
  }
  return out
}

/** "In all sizes apart from XS", "all sizes apart from XS are in stock": the variants that are excepted. */
export function exceptedVariants(line: Line, mark: StockMark, from: number, to: number): readonly string[] {
  const { tokens } = line
  const before = exceptedBefore(tokens, from, mark.i)
  if (before) return before.variants
  const at = tokens.findIndex(
    ({ w }, k) => k >= mark.j && k < to && exceptWords.has(w) && hasWord(line, totals, 0, k),
  )
  if (at < 0) return []
  const out: string[] = []
  for (let k = at + 1; k < to; k++)
    if (isVariant(tokens, k) || isNextSize(tokens, k, out.at(-1))) out.push(tokens[k]!.w)
    else if (!/^(?:from|for|with|the|in|size|sizes|and|or|,|&|\/|of|color)$/.test(tokens[k]!.w)) {
      // "Every size is in stock but M is selling fast": another clause.
      if (tokens[at]!.w === 'but' && verbs.test(tokens[k]!.w)) return []
      break
    }
  return out
}

const verbs = /^(?:is|are|was|has|have|will|can|comes?|costs?|sells?|sold|went|just|only)$/

/** "Nothing but the Mug is in stock": only the Mug is. */
const isOnly = (tokens: Line['tokens'], k: number): boolean =>
  /^(?:nothing|none)$/.test(tokens[k - 1]?.w ?? '') && k - 1 <= 1

/** "All fine, but the Mug has sold out", "all in stock but the Mug isn't": another clause, and what it says of the product itself. */
const goesOn = ({ tokens }: Line, k: number, n: number, mark: StockMark): boolean => {
  if (tokens[k]!.w !== 'but') return false
  if (mark.j <= k) return verbs.test(tokens[n + 1]?.w ?? '')
  const total = tokens.findLastIndex(({ w }, m) => m < k && totals.has(w))
  const isTold = tokens[k - 1]?.w === ',' || tokens.slice(total, k).some(({ w }) => verbs.test(w))
  return isTold && n < mark.j && tokens[n + 1]?.w !== ','
}

/** "All in stock except the Mug, which has sold out": said of the exception, and not of all. */
const isOfException = ({ tokens }: Line, n: number, mark: StockMark): boolean => {
  const at = tokens.findLastIndex(
    ({ w }, k) => k > n && k < mark.i && /^(?:which|that|because|since)$/.test(w),
  )
  return at >= 0 && !tokens.slice(at, mark.i).some(({ w }) => w === ',')
}

/** "Out of everything but the Mug": the exception is what there is. */
const denials = new Set(['out', 'no', 'not', 'none', 'nothing', 'sold', 'gone', 'missing'])

/** "All of them, bar the X!" in answer to a question for stock. */
export function onlyExceptions(scene: Scene): ActOf<'availability'>[] {
  if (!asksStock(scene)) return []
  return scene.lines.flatMap((line) => {
    if (stockMarks(scene, line).length) return []
    const at = line.tokens.findIndex((token, k) => exceptWords.has(token.w) && hasWord(line, totals, 0, k))
    const token = at < 0 ? undefined : line.tokens.slice(at, at + 5).find((one) => one.kind === 'item')
    if (!token && at >= 0) return allBut(scene, line)
    return token
      ? [
          {
            act: 'availability' as const,
            item: itemName(token),
            status: hasWord(line, denials, 0, at) ? ('in_stock' as const) : ('out_of_stock' as const),
            basis: 'stock' as const,
            ...sure(scene, line, at, at + 3),
          },
        ]
      : []
  })
}

/** "All colors bar grey", in answer to such a question: the product can be had, and not in that variant. */
function allBut(scene: Scene, line: Line): ActOf<'availability'>[] {
  const [product] = scene.shopperItems
  const found = exceptedBefore(line.tokens, 0, line.tokens.length)
  if (!found || !product || scene.shopperItems.length > 1 || line.index > 1 || line.tokens.length > 12)
    return []
  if (!/^(?:|[.!,)–])$/.test(line.tokens[found.end]?.w ?? '')) return []
  const grounds = sure(scene, line, 0, found.end)
  const said = { act: 'availability', basis: 'stock', ...grounds } as const
  return [
    { ...said, item: product, status: 'in_stock' },
    ...found.variants.map((one) => ({
      ...said,
      item: withVariant(product, one),
      status: 'out_of_stock' as const,
    })),
  ]
}
