import { Memo } from '../memo.ts'
import { changed, type Token } from '../text/token.ts'
import { variantInCells } from './cells.ts'
import { tie } from './joined.ts'
import { isMake } from './makes.ts'
import { colors, germanColors, moreShades, shades, sizes } from './variant-names.ts'

const isSize = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  ((sizes.has(token.w) && (token.w.length > 2 || /^x[ls]$/.test(token.w) || /^[A-Z]/.test(token.raw))) ||
    isMeasure(token.w))
/** Whether a word is a size, whatever stands beside it. */
export const isSizeWord = (w: string): boolean => sizes.has(w) || numberSize.test(w) || isMeasure(w)
/** Whether a word is a color. */
export const isColor = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  variantWords.of(token.w, isVariantWord) &&
  (isColorWord(token.w) || isMake(token.w) || (shades.has(token.w) && /^\p{Lu}\p{Ll}/u.test(token.raw)))
/** "Light blue" is a color as "blue" is. */
const isColorWord = (w: string): boolean =>
  colors.has(w) ||
  germanColors.has(w) ||
  (w.endsWith(tie) && !/^\d/.test(w)) ||
  colors.has(w.slice(w.indexOf(tie) + 1)) ||
  /^(?:teal|navy|black|white|grey|gray|beige|pink|red)s$/.test(w)
/** Whether a word can tell a variant, as a part of a name. */
export const isVariantWord = (w: string): boolean => isSizeWord(w) || isHue(w) || isMake(w)
const isMeasure = (w: string): boolean =>
  /^\d/.test(w) && (w.includes(tie) || (w.includes('x') && /^\d{2,3}x\d{2,3}(?:cm)?$/.test(w)))
/** "A green tick" tells no variant. */
const signs = /^(?:tick|check|checkmark|light|badge|button|icon|label|dot|mark|friday|box|banner|bar|lights)$/
const isNumberSize = (token: Token | undefined): boolean =>
  token?.kind === 'number' &&
  token.value !== undefined &&
  token.value >= 20 &&
  token.value <= 56 &&
  /^\d/.test(token.w)

/** "Size 9", "size 8.5": any small number, where it is called so. */
const isCalledSize = (token: Token | undefined): boolean =>
  token?.kind === 'number' && token.value !== undefined && token.value <= 60 && /^\d/.test(token.w)

/** "7.5 US", "EU 42.5": a size, with the country that it is of. */
const isRegional = (tokens: readonly Token[], k: number): boolean =>
  isCalledSize(tokens[k]) &&
  (countries.test(tokens[k - 1]?.raw ?? '') || countries.test(tokens[k + 1]?.raw ?? ''))
const countries = /^(?:US|UK|EU|EUR)$/

/** Puts sizes and colors that stand beside a product into its mention: "the Oxford Shirt in L", "red Beanie", "size 42". */
export function withVariants(
  given: Token[],
  named: readonly string[] = [],
  listed: readonly string[] = named,
): Token[] {
  const tokens =
    named.length >= 2 || listed.length >= 2
      ? given.map((token, i) => pointed(token, given[i - 1], named) ?? placed(given, i, listed) ?? token)
      : given
  if (!tokens.some((token) => token.kind === 'item')) return tokens
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'item' || token.variant !== undefined) {
      out.push(token)
      continue
    }
    const [variant, next] = isRange(tokens, i + 1) ? [undefined, i + 1] : following(tokens, i + 1)
    const before = out.at(-1)
    const words = variant ? [variant] : []
    if (before && isColor(before)) words.unshift(before.w)
    const ahead = words.length ? undefined : aheadOf(out)
    if (ahead) words.push(ahead)
    const told = words.length
      ? undefined
      : (comesIn(tokens, i + 1) ?? variantInCells(tokens, i + 1, sameKind))
    if (told) words.push(told)
    out.push(words.length ? changed(token, { variant: words.join(' '), end: tokens[next - 1]!.end }) : token)
    i = next - 1
  }
  return out
}

/** "Belt (S–L)", "in sizes XS to XL": from one to another, and no single one. */
const isRange = (tokens: readonly Token[], from: number): boolean => {
  const at = tokens.findIndex(
    (token, k) => k >= from && k < from + 4 && (isSize(token) || isNumberSize(token)),
  )
  return (
    at >= 0 &&
    /^(?:–|-|to|through)$/.test(tokens[at + 1]?.w ?? '') &&
    (isSize(tokens[at + 2]) || isNumberSize(tokens[at + 2]))
  )
}

/** "The queen size of the Sheet Set": a variant told before its product. */
function aheadOf(before: readonly Token[]): string | undefined {
  let k = before.length - 1
  if (/^(?:the|our|your|this|that)$/.test(before[k]?.w ?? '')) k--
  if (before[k]?.w !== 'of') return leading(before, k)
  k--
  if (/^(?:size|version|color|one|variant|model)$/.test(before[k]?.w ?? '')) k--
  const isNumbered = before[k - 1]?.w === 'size' && isCalledSize(before[k])
  return isSize(before[k]) || isColor(before[k]) || isNumbered ? before[k]!.w : undefined
}

/** "In size 44 the Shirt is gone", "in M, the Hoodie": a variant that opens the clause. */
function leading(before: readonly Token[], last: number): string | undefined {
  let k = last
  if (before[k]?.w === ',') k--
  const token = before[k]
  if (!isSize(token) && !isColor(token) && !isNumberSize(token)) return undefined
  k--
  if (before[k]?.w === 'size') k--
  if (before[k]?.w !== 'in' || !/^(?:|,|;|:|–|and|but|yes|no|while|\.)$/.test(before[k - 1]?.w ?? ''))
    return undefined
  return token!.w
}

/** "The Shirt does come in 44": a variant behind words that only say that there is one; those stay where they are. */
function comesIn(tokens: readonly Token[], i: number): string | undefined {
  let k = i
  if (/^(?:does|do|did)$/.test(tokens[k]?.w ?? '')) k++
  if (tokens[k]?.w === 'not') k++
  if (!/^(?:come|comes|exists?)$/.test(tokens[k]?.w ?? '')) return undefined
  if (tokens[k + 1]?.w !== 'in') return undefined
  k += tokens[k + 2]?.w === 'size' ? 3 : 2
  const token = tokens[k]
  if (!isSize(token) && !isColor(token) && !isNumberSize(token)) return undefined
  return counted(tokens[k + 1]) ||
    /^(?:and|or|&|\/|to|-)$/.test(tokens[k + 1]?.w ?? '') ||
    isVariant(tokens, k + 2)
    ? undefined
    : token!.w
}

/** "The former" and "the latter" of two products that the shopper named. */
function pointed(token: Token, before: Token | undefined, named: readonly string[]): Token | undefined {
  if (named.length < 2 || before?.w !== 'the' || (token.w !== 'former' && token.w !== 'latter'))
    return undefined
  return changed(token, { kind: 'item', items: [token.w === 'former' ? named[0]! : named[1]!], unit: 'part' })
}

const places = ['first', 'second', 'third']
/** "The second is sold out", "the first one": of the products that were named one after the other. */
function placed(tokens: readonly Token[], at: number, listed: readonly string[]): Token | undefined {
  const name = listed[places.indexOf(tokens[at]!.w)]
  if (name === undefined || listed.length < 2 || tokens[at - 1]?.w !== 'the') return undefined
  const next = tokens[at + 1]?.w === 'one' ? at + 2 : at + 1
  const isOne = next === at + 2
  return /^(?:is|are|was|has|costs?|comes|can|,|;|:|$)/.test(tokens[next]?.w ?? '') ||
    (isOne && behindOne.test(tokens[next]!.w)) ||
    tokens[next]?.kind === 'money'
    ? changed(tokens[at]!, { kind: 'item', items: [name], unit: 'part' })
    : undefined
}

const behindOne = /^(?:[.!?]|in|please|too|instead|now|then|still|available|and|to|there)$/

/** "Hoodie / navy / L": variants behind strokes. */
function stroked(tokens: readonly Token[], i: number): [string, number] | undefined {
  const out: string[] = []
  let k = i
  while (/^[/|·]$/.test(tokens[k]?.w ?? '') && (isSize(tokens[k + 1]) || isColor(tokens[k + 1]))) {
    out.push(tokens[k + 1]!.w)
    k += 2
  }
  return out.length ? [out.join(' '), k] : undefined
}

/** "Shirt (white, M)", "Dress (size 10, navy)": variants of several kinds in a bracket. */
function bracketed(tokens: readonly Token[], i: number): [string, number] | undefined {
  if (tokens[i]?.w !== '(') return undefined
  const out: string[] = []
  let k = i + 1
  for (; tokens[k] && tokens[k]!.w !== ')'; k++)
    if (isVariant(tokens, k)) out.push(tokens[k]!.w)
    else if (!/^(?:,|\/|·|:|size|color|colour|in|and)$/.test(tokens[k]!.w)) return undefined
  const isOfKinds = out.every((one, n) => out.slice(n + 1).every((other) => !sameKind(one, other)))
  return out.length >= 2 && isOfKinds ? [out.join(' '), k + 1] : undefined
}

/** "Tee, White, M – Qty 2", "Sideboard, Oak: 0": variants of several kinds between commas, and then what is told of them. */
function commaed(tokens: readonly Token[], i: number): [string, number] | undefined {
  const out: string[] = []
  let k = i
  while (tokens[k]?.w === ',' && out.length < 3) {
    const at = tokens[k + 1]?.w === 'size' ? k + 2 : k + 1
    if (!isVariant(tokens, at) && !(at > k + 1 && isCalledSize(tokens[at]))) break
    out.push(tokens[at]!.w)
    k = at + 1
  }
  if (!out.length || out.some((one, n) => out.slice(n + 1).some((other) => sameKind(one, other))))
    return undefined
  return tokens[k] === undefined || tells.test(tokens[k]!.w) || tokens[k]!.kind === 'money'
    ? [out.join(' '), k]
    : undefined
}
const tells = /^(?:–|-|:|\||·|\(|qty|quantity|×|x|✓|✗)$/

function following(tokens: readonly Token[], i: number): [string | undefined, number] {
  const behind = stroked(tokens, i) ?? bracketed(tokens, i)
  if (behind) return behind
  // "Hoodie – S: 5, M: 0", "Shelf: oak – in stock": the first of a list of variants.
  if (
    /^(?:–|-|:)$/.test(tokens[i]?.w ?? '') &&
    (isSize(tokens[i + 1]) || isColor(tokens[i + 1])) &&
    /^[:–✓✗]$/.test(tokens[i + 2]?.w ?? '')
  )
    return [tokens[i + 1]!.w, i + 2]
  const listed = commaed(tokens, i)
  if (listed) return listed
  // "Blanket, green, $49".
  if (
    tokens[i]?.w === ',' &&
    isColor(tokens[i + 1]) &&
    tokens[i + 2]?.w === ',' &&
    tokens[i + 3]?.kind === 'money'
  )
    return [tokens[i + 1]!.w, i + 2]
  const [first, next] = oneFollowing(tokens, i)
  // "In navy M".
  if (
    first !== undefined &&
    next > i + 1 &&
    (isSize(tokens[next]) || isColor(tokens[next])) &&
    !sameKind(first, tokens[next]!.w) &&
    !/^[,(]$/.test(tokens[i]!.w)
  )
    return [`${first} ${tokens[next]!.w}`, next + 1]
  if (first === undefined || !/^(?:in|size|\()$|^,$/.test(tokens[next]?.w ?? '')) return [first, next]
  if (tokens[next]!.w === ',' && !/^(?:size|uk|us|eu)$/.test(tokens[next + 1]?.w ?? '')) return [first, next]
  const [second, end] = oneFollowing(tokens, next)
  return second === undefined || sameKind(first, second) ? [first, next] : [`${first} ${second}`, end]
}

/** One variant behind a product: "in M", "(navy)", ", size 42". */
function oneFollowing(tokens: readonly Token[], i: number): [string | undefined, number] {
  let k = i
  if (/^["']$/.test(tokens[k]?.w ?? '') && /^(?:\(|in)$/.test(tokens[k + 1]?.w ?? '')) k++
  if (tokens[k]?.w === '(' || tokens[k]?.w === ',') k++
  const lead = tokens[k]?.w
  if (tokens[i]?.w === ',' && lead === 'in' && nextClause.test(tokens[k + 2]?.w ?? '')) return [undefined, i]
  if (lead === 'in' || lead === 'size' || lead === 'taille') k++
  if (tokens[k]?.w === 'size') k++
  if (/^(?:uk|us|eu)$/.test(tokens[k]?.w ?? '') && isCalledSize(tokens[k + 1]))
    return [tokens[k + 1]!.w, closed(tokens, i, k + 2)]
  const token = tokens[k]
  const told = k > i && (lead === 'in' || lead === 'size')
  if (tokens[k - 1]?.w === 'size' && isCalledSize(token)) return [token!.w, closed(tokens, i, k + 1)]
  if (isMeasure(token?.w ?? '') && tokens[i]?.w === '(' && tokens[k + 1]?.w !== ')') return [undefined, i]
  if (isSize(token) && (told || token!.w.length <= 3 || tokens[i]?.w !== ','))
    return [token!.w, closed(tokens, i, k + 1)]
  if (isColor(token) && (told || tokens[i]?.w === '(')) return [token!.w, closed(tokens, i, k + 1)]
  if (tokens[i]?.w === '(' && tokens[k + 1]?.w === ')' && isShadeName(token)) return [token!.w, k + 2]
  if (lead === 'in' && moreShades.has(token?.w ?? '') && /^\p{Lu}\p{Ll}/u.test(token!.raw))
    return [token!.w, closed(tokens, i, k + 1)]
  if (
    isNumberSize(token) &&
    lead !== undefined &&
    (told || k === i) &&
    !counted(tokens[k + 1]) &&
    (told || tokens[k + 1]?.w === ':')
  )
    return [token!.w, closed(tokens, i, k + 1)]
  return [undefined, i]
}

/** "Scarf (moss)": a shade that is told as one. */
const isShadeName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (moreShades.has(token.w) || shades.has(token.w))

/** "..., in 45 we have run out": the variant of the next clause. */
const nextClause = /^(?:we|i|it|they|you|there|is|are|has|have|none|nothing)$/

const counted = (token: Token | undefined) =>
  token !== undefined &&
  /^(?:left|in|units?|pieces?|pairs?|available|remaining|on|€|\$|£|eur|usd)$/.test(token.w)
const closed = (tokens: readonly Token[], i: number, k: number): number =>
  tokens[i]?.w === '(' && tokens[k]?.w === ')' ? k + 1 : k

/** The variant a line begins with, where it names no product: "M: in stock", "42: 6". */
export function leadingVariant(tokens: readonly Token[], from: number, to: number): string | undefined {
  for (let k = lastEntry(tokens, from, to); k < to; k++) {
    const token = tokens[k]!
    if (token.w === 'size' && k + 1 < to && (isSize(tokens[k + 1]) || isCalledSize(tokens[k + 1])))
      return tokens[k + 1]!.w
    if (token.kind === 'word' && sizes.has(token.w) && (token.w.length > 2 || /^[A-Z]/.test(token.raw)))
      return token.w
    if (token.kind === 'word' && isMeasure(token.w) && !isDimension(tokens, k)) return token.w
    if (
      (isColor(token) && !isRise(tokens, k)) ||
      (k === from && token.kind === 'word' && tokens[k + 1]?.w === ':' && k + 1 < to && colors.has(token.w))
    )
      return token.w
    if (token.w === 'in' && isNumberSize(tokens[k + 1]) && k + 1 < to) return tokens[k + 1]!.w
    if (isNumberSize(token) && k + 1 < to && tokens[k + 1]?.w === ':' && k === from) return token.w
    if ((isSizeSpokenOf(tokens, k) || isRegional(tokens, k)) && k < to) return token.w
  }
  return undefined
}

/** "It measures 140x200": what it is like, and none of several. */
const isDimension = (tokens: readonly Token[], k: number): boolean =>
  /^(?:is|are|measures?|measuring|at|of|about)$/.test(tokens[k - 1]?.w ?? '')

/** "42 is still available": a size, for forty-two pieces would be several. */
export const isSizeSpokenOf = (tokens: readonly Token[], k: number): boolean =>
  isNumberSize(tokens[k]) &&
  tokens[k + 1]?.w === 'is' &&
  /^(?:,|;|:|–|and|but|size|only|just|the|)$/.test(tokens[k - 1]?.w ?? '')

/** "White – 4 weeks; oak – sold out": where the last entry of a list begins, if it opens with a variant. */
function lastEntry(tokens: readonly Token[], start: number, to: number): number {
  // "Navy: S and M in stock": the color is a heading of the sizes.
  const isHeaded = isColor(tokens[start]) && tokens[start + 1]?.w === ':' && isVariant(tokens, start + 2)
  const from = isHeaded ? start + 2 : start
  for (let k = to - 1; k > from; k--)
    if (/^[;|]$/.test(tokens[k]!.w) && [1, 2, 3].some((n) => opensWith(tokens, k, n)) && k < to - 1)
      return k + 1
  return from
}

/** Whether a variant stands so many tokens behind a wall, with only "in", "size" or "the" between. */
const opensWith = (tokens: readonly Token[], wall: number, n: number): boolean =>
  isVariant(tokens, wall + n) &&
  tokens.slice(wall + 1, wall + n).every(({ w }) => /^(?:in|size|the|our|but|and)$/.test(w))

/** All variants a stretch begins with: "M, L and XL are in stock"; of "black and blue, but blue is sold out" the last. */
export function leadingVariants(tokens: readonly Token[], from: number, to: number): string[] {
  const out: string[] = []
  let isDenied = false
  for (let k = lastEntry(tokens, from, to); k < to; k++) {
    const token = tokens[k]!
    if (/^(?:not|no)$/.test(token.w)) isDenied = true
    // "Not in M, but L is in".
    if (token.w === 'but' || (isDenied && contrasts.test(token.w))) out.length = 0
    if (isSize(token) || (isColor(token) && !isRise(tokens, k)) || isRegional(tokens, k)) out.push(token.w)
    else if (
      !/^(?:,|and|&|\/|or|und|oder|nor|neither|·|sizes?|the|both|in|however|but|so|uk|us|eu)$/.test(token.w)
    ) {
      if (out.length) break
    }
  }
  return out
}

const contrasts = /^(?:but|however|though)$/

/** Whether a size or a color stands at a place. */
export const isVariant = (tokens: readonly Token[], at: number): boolean =>
  mayBeVariant(tokens[at]) && tellsVariant(tokens, at) && !isRise(tokens, at)

/** "The price rose to €24": no color. */
const isRise = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.w === 'rose' &&
  /^(?:to|by|from|again|since)$/.test(tokens[at + 1]?.w ?? '') &&
  !/^(?:in|the|a)$/.test(tokens[at - 1]?.w ?? '')

/** Most words are no size and no color wherever they stand; that is found out of each once. */
const mayBeVariant = (token: Token | undefined): boolean =>
  token?.kind === 'number' || (token?.kind === 'word' && variantWords.of(token.w, isVariantWord))
const variantWords = new Memo<boolean>()

const tellsVariant = (tokens: readonly Token[], at: number): boolean =>
  isSize(tokens[at]) ||
  (isColor(tokens[at]) && !signs.test(tokens[at + 1]?.w ?? '')) ||
  (isNumberSize(tokens[at]) &&
    /^(?:in|size|größe)$/.test(tokens[at - 1]?.w ?? '') &&
    !counted(tokens[at + 1])) ||
  (/^(?:sizes?|größen?)$/.test(tokens[at - 1]?.w ?? '') && isCalledSize(tokens[at])) ||
  // "Black in m and l": small letters are sizes where they are told as such.
  (/^[sml]$/.test(tokens[at]?.w ?? '') && /^(?:in|sizes?|größen?)$/.test(tokens[at - 1]?.w ?? '')) ||
  isRegional(tokens, at)

/** "In sizes 41, 42 and 43": a size that goes on with a list of them. */
export const isNextSize = (tokens: readonly Token[], at: number, before: string | undefined): boolean =>
  before !== undefined &&
  ((isCalledSize(tokens[at]) && sameKind(tokens[at]!.w, before) && !counted(tokens[at + 1])) ||
    (sizes.has(tokens[at]?.w ?? '') && sizes.has(before)))

/** Whether two words are of one kind, so that one takes the place of the other: "M", "L". */
export const sameKind = (a: string, b: string): boolean =>
  (sizes.has(a) && sizes.has(b)) ||
  (isHue(a) && isHue(b)) ||
  (isMake(a) && isMake(b)) ||
  (isMeasure(a) && isMeasure(b)) ||
  (numberSize.test(a) && numberSize.test(b))
const isHue = (w: string): boolean => isColorWord(w) || shades.has(w)
const numberSize = /^\d{1,2}(?:\.\d)?\u00a0?$/
