import { headingOf, type Line, type Scene } from '../../discourse/scene.ts'
import {
  isColor,
  isNextSize,
  isSizeSpokenOf,
  isSizeWord,
  isVariant,
  sameKind,
} from '../../discourse/variants.ts'
import type { StockMark } from './mark.ts'
import { listAt } from './variant-lists.ts'
import { variantsInside } from './variants-inside.ts'

/** "Camel: S and M in stock, XL sold out": the color that opens a line of sizes. */
export function underColor({ tokens }: Line, items: string[]): string[] {
  const [color, colon] = tokens
  if (!isColor(color) || colon?.w !== ':') return items
  return items.map((item) => {
    const words = item.split(' ')
    const last = words.at(-1)!.toLowerCase()
    return words.length > 1 && !words.some((one) => one.toLowerCase() === color!.w) && isSizeWord(last)
      ? [...words.slice(0, -1), color!.w, words.at(-1)].join(' ')
      : item
  })
}

/** "Here is what we have in size M:" tells the variant of the list below it. */
export function underVariant(scene: Scene, line: Line, mark: StockMark, items: string[]): string[] {
  const head = line.sentence.kind === 'bullet' && mark.basis === 'stock' ? headingOf(scene, line) : undefined
  if (!head || head.tokens.some(({ kind }) => kind === 'item')) return items
  const told = head.tokens.filter((_, k) => isVariant(head.tokens, k))
  if (told.length !== 1 || line.tokens.some((_, k) => isVariant(line.tokens, k))) return items
  return items.map((item) => (item === 'it' ? item : `${item} ${told[0]!.w}`))
}

/** The variant just before words of stock: "in green (12) and grey (3)", "42 is still available". */
export function variantBefore({ tokens }: Line, mark: StockMark): string | undefined {
  if (mark.number && tokens[mark.i]?.w === '(' && isVariant(tokens, mark.i - 1)) return tokens[mark.i - 1]!.w
  if (mark.ellipsis && isVariant(tokens, mark.i - 1)) return tokens[mark.i - 1]!.w
  const related = beforeWhich(tokens, mark.i)
  if (related) return related
  const [inside, other] = variantsInside(tokens, mark)
  if (inside && !other) return inside
  const from = Math.max(0, mark.i - 3)
  const k = tokens.slice(from, mark.i).findLastIndex((_, n) => isSizeSpokenOf(tokens, from + n))
  return k < 0 ? undefined : tokens[from + k]!.w
}

/** "In white but not in blue, which sold out": the variant that a relative clause is about. */
function beforeWhich(tokens: Line['tokens'], to: number): string | undefined {
  let k = to - 1
  while (/^(?:is|are|has|have|just|now|currently|already|was|the|our|very)$/.test(tokens[k]?.w ?? '')) k--
  if (tokens[k]?.w !== 'which') return undefined
  const at = /^[,(]$/.test(tokens[k - 1]?.w ?? '') ? k - 2 : k - 1
  return isVariant(tokens, at) ? tokens[at]!.w : undefined
}

/** "Sold out in grey": the variant that follows words of stock and is not one of several. */
export function variantAfter(line: Line, mark: StockMark): string | undefined {
  const { tokens } = line
  const size = tokens.findIndex(({ w }, k) => k > mark.j && k <= mark.j + 2 && w === 'size')
  // "Available in size" holds the word itself.
  const isNext = tokens[mark.j - 1]?.w === 'size' && tokens[mark.j - 2]?.w === 'in'
  const behind = size > 0 ? (tokens[size + 1]?.w === ':' ? size + 2 : size + 1) : mark.j + 1
  const at = isNext ? mark.j : behind
  if (
    (tokens[mark.j]?.w !== 'in' && !isNext) ||
    tokens[mark.j - 1]?.w === ',' ||
    !isVariant(tokens, at) ||
    mark.basis === 'not_carried'
  )
    return undefined
  if (goesOn(tokens, at + 1)) return undefined
  const named = tokens.slice(0, mark.i).findLast((token) => token.kind === 'item')
  const own = named?.variant?.split(' ').at(-1)
  const first = tokens[at]!.w
  if (own && !sameKind(own, first)) return undefined
  const second = secondVariant(tokens, at + 1)
  return second && !sameKind(first, second) ? `${first} ${second}` : first
}

/** "... in navy, size M", "in navy (M)": a variant of another kind behind the first. */
function secondVariant(tokens: Line['tokens'], from: number): string | undefined {
  let k = from
  while (k < from + 2 && /^(?:,|\(|in|size)$/.test(tokens[k]?.w ?? '')) k++
  const told = k === from || tokens[k - 1]!.w !== ','
  return told && isVariant(tokens, k) ? tokens[k]!.w : undefined
}

/** "... in L and XL": more variants follow, and not another statement as in "in L and costs $5". */
const goesOn = (tokens: Line['tokens'], k: number): boolean =>
  /^(?:to|-)$/.test(tokens[k]?.w ?? '') ||
  (/^(?:and|or|&|\/)$/.test(tokens[k]?.w ?? '') &&
    (isVariant(tokens, k + 1) ||
      /^(?:in|size)$/.test(tokens[k + 1]?.w ?? '') ||
      tokens[k + 1]?.kind === 'number'))

/** "Available in sizes S and M": the variants listed after words of stock, none where it is only one. */
export function variantsAfter({ tokens }: Line, mark: StockMark): string[] {
  if (mark.basis === 'not_carried' || mark.quantity !== undefined) return []
  const own = listedOn(tokens, mark)
  if (own.length) return own
  let k = mark.j
  if (
    !/^(?:in|sizes?|colou?rs?)$/.test(tokens[k]?.w ?? '') &&
    !/^(?:in|sizes?|colou?rs?)$/.test(tokens[k - 1]?.w ?? '')
  )
    return []
  while (/^(?:in|sizes?|colou?rs?|both|the|following|these|:|uk|us|eu)$/.test(tokens[k]?.w ?? '')) k++
  // "Available in brown in 40, 41 and 42".
  const crossed = listAt(tokens, k)
  if (crossed?.variants.some((one) => one.includes(' '))) return [...crossed.variants]
  const out: string[] = []
  for (; isNext(tokens, k, out) || listing.test(tokens[k]?.w ?? ''); k++)
    if (isNext(tokens, k, out)) out.push(tokens[k]!.w)
  // "Sold out in M, L is the last one": L has words of its own.
  if (/^(?:is|are|has|have|was|:)$/.test(tokens[k]?.w ?? '') && tokens[k - 2]?.w === ',') out.pop()
  return out.length > 1 && out.every((one) => sameKind(one, out[0]!)) ? out : []
}

const listing = /^(?:,|and|&|\/|us|uk|eu)$/
const isNext = (tokens: Line['tokens'], k: number, out: readonly string[]): boolean =>
  isVariant(tokens, k) || isNextSize(tokens, k, out.at(-1))

/** "We have the Buds in white and in coral": a list that begins with the variant of the product itself. */
function listedOn(tokens: Line['tokens'], mark: StockMark): string[] {
  const named = tokens[mark.j - 1]
  const own = named?.kind === 'item' ? named.variant?.split(' ').at(-1) : undefined
  if (!own || !/^(?:and|,|&)$/.test(tokens[mark.j]?.w ?? '')) return []
  const out = [own]
  for (let k = mark.j; /^(?:and|,|&|in|size)$/.test(tokens[k]?.w ?? '') || isNext(tokens, k, out); k++)
    if (isNext(tokens, k, out)) out.push(tokens[k]!.w)
  return out.length > 1 && out.every((one) => sameKind(one, own)) ? out : []
}

/** Where words of stock end, the variants named right after them included. */
export const pastVariants = (line: Line, mark: StockMark): number =>
  mark.j + (variantsAfter(line, mark).length || (variantAfter(line, mark) ? 1 : 0)) * 2
