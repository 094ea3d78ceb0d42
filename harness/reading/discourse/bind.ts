import type { Token } from '../text/token.ts'
import { exceptedBefore } from './excepted.ts'
import { pricedGroup } from './priced-group.ts'
import { itemName, type Line, lookBack, type Scene } from './scene.ts'
import { isBesideIt, lastToldOf, opensWithIt, subjectAt, subjectOfBoth } from './subject.ts'
import { subjectVariants } from './subject-variants.ts'
import { isVariant, isVariantWord, leadingVariant, leadingVariants, sameKind } from './variants.ts'

/** A stretch of tokens that says something of an item. */
export interface Mark {
  i: number
  j: number
}

const separators = new Set([
  '·',
  ',',
  '&',
  'and',
  'or',
  '/',
  'the',
  'a',
  'an',
  'both',
  'nor',
  'noch',
  'plus',
  'our',
  'as',
  'well',
  'one',
  '+',
  'und',
  'der',
  'die',
  'das',
  'oder',
  'then',
  'also',
  'some',
  'your',
  '·',
  'of',
  'it',
  'like',
])
const plurals = new Set([
  'both',
  'all',
  'neither',
  'none',
  'they',
  'them',
  'these',
  'those',
  'each',
  'either',
  'beide',
  'alle',
])
const singulars = new Set(['it', 'that', 'this', 'one'])

/** The items a mark is about: those before it in the line, else those after it, else what was spoken of last. */
export function itemsFor(
  scene: Scene,
  line: Line,
  mark: Mark,
  previousEnd: number,
  nextStart: number,
): string[] {
  const { tokens } = line
  const other = otherOfTwo(scene, line, mark, previousEnd)
  if (other) return [other]
  const inside = group(tokens, lastItem(tokens, mark.i, mark.j), mark.i)
  const ahead = inside.length === 1 ? variantAhead(tokens, previousEnd, mark.i) : undefined
  if (ahead) return [withVariant(inside[0]!, ahead)]
  if (inside.length) {
    const last = lastItem(tokens, mark.i, mark.j)
    const more =
      last !== mark.j - 1
        ? []
        : coordinates(tokens, mark.j)
          ? forwardGroup(tokens, last, nextStart)
          : pricedGroup(tokens, mark.j)
    return [...new Set([...inside, ...more])]
  }
  const beside = subjectBesideAside(tokens, previousEnd, mark.i)
  if (beside.length) return beside
  const subject = subjectOfBoth(tokens, previousEnd, mark.i)
  if (subject >= 0) return namesOf(tokens, subject)
  const left = group(tokens, lastItem(tokens, previousEnd, mark.i), previousEnd)
  const rightAt = firstItem(tokens, mark.j, nextStart)
  const right =
    isOfAnotherClause(tokens, mark.i, rightAt) || isWith(tokens, rightAt)
      ? []
      : forwardGroup(tokens, rightAt, nextStart)
  const nearRight = rightAt >= 0 && ofOnly(tokens, mark.j, rightAt)
  if (nearRight && right.length && !left.length) {
    const own = right.length === 1 ? variantAhead(tokens, previousEnd, mark.i) : undefined
    return own ? [withVariant(right[0]!, own)] : right
  }
  if (nearRight && right.length === 1 && isTail(tokens, previousEnd, mark.i)) return right
  const subjects = left.length === 1 ? subjectVariants(tokens, previousEnd, mark.i) : []
  if (subjects.length) return subjects.map((one) => withVariant(left[0]!, one))
  if (left.length === 1 && isOfBoth(tokens, mark)) {
    const all = allIn(tokens.slice(previousEnd, mark.i))
    if (all.length === 2) return all
  }
  if (left.length) return left
  const from = exceptedBefore(tokens, previousEnd, mark.i)?.end ?? previousEnd
  const variant = leadingVariant(tokens, from, mark.i)
  const many =
    plural(tokens, mark.i + 1) ||
    tokens.slice(mark.i, mark.j).some(({ w }) => w === 'both' || w === 'neither')
  const focus = focusAt(scene, line, mark.i, many)
  if (variant && focus.length) {
    // "Black I can do, and sage is nearly gone": what opens the sentence is not what its last clause is about.
    const own = line.sentence.kind === 'row' ? rowVariants(tokens) : subjectVariants(tokens, from, mark.i)
    const several = own.length ? own : leadingVariants(tokens, from, mark.i)
    if (areOfKinds(several)) return [several.reduce(withVariant, focus[0]!)]
    return (several.length ? several : [variant]).map((one) => withVariant(focus[0]!, one))
  }
  const pronoun = lastPronoun(tokens, previousEnd, mark.i)
  if (right.length && (previousEnd === 0 || nearRight) && !pronoun) return right
  if (previousEnd > 0 && !pronoun) {
    const earlier = group(tokens, lastItem(tokens, 0, previousEnd), 0)
    if (earlier.length) return earlier
  }
  if (focus.length) return pronoun === 'plural' || many ? focus : focus.slice(0, 1)
  return []
}

/** "The Mug, unlike the Vase, is sold out": the subject, with the Vase only where it is said to be like it. */
function subjectBesideAside(tokens: readonly Token[], from: number, to: number): string[] {
  const last = lastItem(tokens, from, to)
  if (last < 0 || tokens[last + 1]?.w !== ',' || last + 2 > to) return []
  let k = tokens[last - 1]?.w === 'the' ? last - 2 : last - 1
  const word = tokens[k]?.w ?? ''
  if (!/^(?:unlike|like|as)$/.test(word)) return []
  k--
  if (tokens[k]?.w !== ',' || tokens[k - 1]?.kind !== 'item' || k - 1 < from) return []
  const own = namesOf(tokens, k - 1)
  return word === 'unlike' ? own : [...own, ...namesOf(tokens, last)]
}

/** "128 GB | Graphite | In stock": the cells of a row that tell a variant. */
const rowVariants = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ w }, k) => ((k === 0 || tokens[k - 1]!.w === ':') && isVariant(tokens, k) ? [w] : []))

/** "Blue, size M": one variant, told by its color and its size. */
const areOfKinds = (variants: readonly string[]): boolean =>
  variants.length > 1 &&
  variants.every((one, n) => variants.slice(n + 1).every((other) => !sameKind(one, other)))

/** "The Mug is $12. The other is $15": of two products that were asked for, the one that was not told of. */
function otherOfTwo(scene: Scene, line: Line, mark: Mark, from: number): string | undefined {
  const { tokens } = line
  const at = tokens.findLastIndex(({ w }, k) => k >= from && k < mark.i && w === 'other')
  if (at < 1 || tokens[at - 1]!.w !== 'the' || scene.shopperItems.length !== 2) return undefined
  if (tokens.slice(at, mark.j).some(({ kind }) => kind === 'item')) return undefined
  const told = focusAt(scene, line, at)
  const left = scene.shopperItems.filter((name) => !told.includes(name))
  return told.length === 1 && left.length === 1 ? left[0] : undefined
}

/** "Yes, medium is available in the Shirt": a clause that opens with a variant and names its product later. */
function variantAhead(tokens: readonly Token[], from: number, to: number): string | undefined {
  const words = tokens
    .slice(from, to)
    .filter(
      ({ w }) =>
        !/^(?:yes|sure|,|!|great|the|size|is|are|also|still|currently|in|color|our|sorry|unfortunately|sadly|uk|us|eu)$/.test(
          w,
        ),
    )
  return words.length === 1 && isVariant(tokens, tokens.indexOf(words[0]!)) ? words[0]!.w : undefined
}

/** "9 Trees at 80 cm and 1 left at 120 cm": the product before a mark, where it ends what was said before that. */
const isTail = (tokens: readonly Token[], from: number, to: number): boolean => {
  const at = lastItem(tokens, from, to)
  return (
    from > 0 &&
    at >= 0 &&
    at - from <= 2 &&
    tokens.slice(from, at).every(({ w }) => /^(?:at|in|of|the|for)$/.test(w)) &&
    tokens.slice(at + 1, to).some(({ w }) => /^(?:and|but|,|;)$/.test(w)) &&
    tokens.slice(at + 1, to).every(({ w }) => /^(?:and|but|,|;|just|only|there|is|are|with|we|have)$/.test(w))
  )
}

/** "The Desk at €579 and the Lamp at €49, both available": of the two that the sentence names. */
const isOfBoth = (tokens: readonly Token[], { i, j }: Mark): boolean =>
  tokens.slice(Math.max(0, i - 2), j).some(({ w }) => w === 'both') &&
  !tokens.slice(Math.max(0, i - 2), j).some(({ kind }) => kind === 'item')

/** "I've added it to your cart, and the Mug is in stock": the product is what the second verb is said of, "it" is another. */
export function isOfAnotherClause(tokens: readonly Token[], from: number, itemAt: number): boolean {
  if (itemAt >= 0 && isToldAside(tokens, from, itemAt)) return true
  if (
    itemAt < 0 ||
    !/^(?:is|are|was|has|have|costs?|comes?|can|will|ist|sind|kostet|hat|haben|schon)$/.test(
      tokens[itemAt + 1]?.w ?? '',
    )
  )
    return false
  if (isSetAgainst(tokens, from, itemAt) || isSetBeside(tokens, from, itemAt)) return true
  const between = tokens.slice(from, itemAt).map(({ w }) => w)
  const pronoun = between.findIndex(
    (word, k) => /^(?:it|them)$/.test(word) && !/^(?:is|are|was|has)$/.test(between[k + 1] ?? ''),
  )
  return pronoun >= 0 && between.slice(pronoun).some((word) => /^(?:and|but|while|;|und|aber)$/.test(word))
}

/** "Available, but only with the Vase": of another product, which goes with it. */
const isWith = (tokens: readonly Token[], itemAt: number): boolean => {
  const k = /^(?:the|a|an|our|your)$/.test(tokens[itemAt - 1]?.w ?? '') ? itemAt - 2 : itemAt - 1
  return itemAt > 0 && tokens[k]?.w === 'with' && /^(?:only|together|along)$/.test(tokens[k - 1]?.w ?? '')
}

/** "€12 (the Vase is €36)", "it costs €12, the Vase three times as much": a bracket or a clause of another product. */
function isToldAside(tokens: readonly Token[], from: number, itemAt: number): boolean {
  const k = tokens[itemAt - 1]?.w === 'the' ? itemAt - 2 : itemAt - 1
  if (k < from) return false
  const next = tokens[itemAt + 1]
  const isTold = /^(?:is|are|costs?|has|have|sells|comes)$/.test(next?.w ?? '')
  if (tokens[k]!.w === '(') return isTold || next?.kind === 'money' || next?.w === ':'
  if (tokens[k]!.w !== ',' && tokens[k]!.w !== 'and') return false
  // "12 in stock, the Vase 3": each has its own count.
  const isCounted = next?.kind === 'number' && tokens.slice(from, k).some(({ kind }) => kind === 'number')
  if (isCounted && tokens[k]!.w === ',') return true
  const isSoMuch = /^(?:twice|double|half)$/.test(next?.w ?? '') || tokens[itemAt + 2]?.w === 'times'
  return (isTold || isSoMuch) && tokens.slice(0, k).some(({ w }) => /^(?:it|that|this|they)$/.test(w))
}

/** "Not in stock, but the Vase is": the product opens a clause of its own, against the first, which opens the sentence. */
function isSetAgainst(tokens: readonly Token[], from: number, itemAt: number): boolean {
  if (from > 4) return false
  let k = itemAt - 1
  while (k > from && /^(?:the|our|a|an|der|die|das|den)$/.test(tokens[k]!.w)) k--
  return k > from && /^(?:;|but|while|whereas|aber|doch)$/.test(tokens[k]!.w)
}

/** "We have 8 and the Vase has 10": a count of what is spoken of, and a clause of another product. */
function isSetBeside(tokens: readonly Token[], from: number, itemAt: number): boolean {
  const k = tokens[itemAt - 1]?.w === 'the' ? itemAt - 2 : itemAt - 1
  return (
    k > from &&
    /^(?:and|,)$/.test(tokens[k]!.w) &&
    (tokens[k - 1]!.kind === 'number' || /^(?:left|remaining|available|stock)$/.test(tokens[k - 1]!.w)) &&
    /^(?:is|are|has|have)$/.test(tokens[itemAt + 1]?.w ?? '')
  )
}

/** Whether "and" goes on with another product: "we have the Mug and the Vase". */
const coordinates = (tokens: readonly Token[], k: number): boolean =>
  /^(?:and|&|,)$/.test(tokens[k]?.w ?? '') &&
  tokens.slice(k + 1, k + 4).some((token) => token.kind === 'item')

/** A product's name with a variant, which takes the place of one of its kind. */
export function withVariant(item: string, told: string): string {
  const variant = bareSize(told)
  const words = item.split(' ')
  for (let k = words.length - 1; k > 0 && isVariantWord(words[k]!.toLowerCase()); k--)
    if (sameKind(words[k]!.toLowerCase(), variant.toLowerCase()))
      return [...words.slice(0, k), variant, ...words.slice(k + 1)].join(' ')
  return item.toLowerCase().split(' ').includes(variant.toLowerCase()) ? item : `${item} ${variant}`
}

/** A number without the mark of a told size, so that it is the same as where it was called one. */
const bareSize = (variant: string): string =>
  /^\d[\d.]*\u00a0$/.test(variant) ? variant.slice(0, -1) : variant

function plural(tokens: readonly Token[], i: number): boolean {
  for (let k = Math.max(0, i - 6); k < Math.min(i, tokens.length); k++)
    if (plurals.has(tokens[k]!.w)) return true
  return false
}

/** The products of a line, and of the lines before it as long as there is only one. */
function gathered(scene: Scene, from: number): string[] {
  const out: string[] = []
  for (let k = from; k >= Math.max(0, from - 6) && out.length < 2; k--)
    for (const name of allIn(scene.lines[k]!.tokens).reverse()) if (!out.includes(name)) out.unshift(name)
  return out
}

const allIn = (tokens: readonly Token[]): string[] => [
  ...new Set(tokens.flatMap((token, at) => (token.kind === 'item' ? namesOf(tokens, at) : []))),
]

/** Items of the list entries above a line. */
function listAbove(scene: Scene, from: number): string[] {
  const out: string[] = []
  for (let k = from - 1; k >= Math.max(0, from - lookBack) && isOfList(scene, k); k--) {
    const { tokens } = scene.lines[k]!
    out.unshift(...group(tokens, firstItem(tokens, 0, tokens.length), 0))
  }
  return out
}

/** A list entry, or what is said of one in a line of its own below it. */
const isOfList = ({ lines }: Scene, k: number): boolean =>
  lines[k]!.sentence.kind === 'bullet' ||
  (lines[k]!.sentence.kind === 'text' &&
    !lines[k]!.tokens.some(({ kind }) => kind === 'item') &&
    lines.slice(Math.max(0, k - 3), k).some(({ sentence }) => sentence.kind === 'bullet'))

function lastPronoun(tokens: readonly Token[], from: number, to: number): 'plural' | 'single' | undefined {
  for (let k = to - 1; k >= from; k--) {
    if (plurals.has(tokens[k]!.w)) return 'plural'
    if (singulars.has(tokens[k]!.w)) return 'single'
  }
  return undefined
}

function lastItem(tokens: readonly Token[], from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) if (tokens[k]!.kind === 'item') return k
  return -1
}

function firstItem(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from; k < Math.min(to, tokens.length); k++) if (tokens[k]!.kind === 'item') return k
  return -1
}

const ofOnly = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let k = from; k < to; k++)
    if (
      !/^(?:of|the|in|for|on|a|an|your|our|these|those|:|is|are|them|left|at|stock|–|,)$/.test(tokens[k]!.w)
    )
      return false
  return true
}

/** The items coordinated with the one at `at`, going back no further than `from`. */
export function group(tokens: readonly Token[], at: number, from: number): string[] {
  if (at < 0) return []
  const out = namesOf(tokens, at)
  let k = at - 1
  let next = at
  for (; k >= from; k--) {
    const token = tokens[k]!
    if (token.kind === 'item') {
      if (!joined(tokens, k, next)) break
      out.unshift(...namesOf(tokens, k))
      next = k
    } else if (!separators.has(token.w) && token.kind !== 'number') break
  }
  if (out.length === 2 && next !== at && !coordinated(tokens, next, at)) return namesOf(tokens, at)
  return [...new Set(out)]
}

/** Two names with only a comma between are a list if a colon or a word for both follows. */
function coordinated(tokens: readonly Token[], a: number, b: number): boolean {
  for (let k = a + 1; k < b; k++) if (/^(?:and|&|or|\/|nor|plus|\+|und|oder)$/.test(tokens[k]!.w)) return true
  return (
    tokens.slice(b + 1, b + 4).some((token) => token.w === ':' || plurals.has(token.w) || token.w === '.') ||
    b === tokens.length - 1
  )
}

function joined(tokens: readonly Token[], a: number, b: number): boolean {
  for (let k = a + 1; k < b; k++)
    if (/^(?:,|and|&|or|\/|nor|plus|\+|und|oder)$/.test(tokens[k]!.w)) return true
  return false
}

/** The items coordinated with the one at `at`, going on no further than `to`. */
export function forwardGroup(tokens: readonly Token[], at: number, to: number): string[] {
  if (at < 0) return []
  const out = namesOf(tokens, at)
  for (let k = at + 1; k < Math.min(to, tokens.length); k++) {
    const token = tokens[k]!
    if (token.kind === 'item') out.push(...namesOf(tokens, k))
    else if (!separators.has(token.w) && token.kind !== 'number' && !isPacks(tokens, k)) break
  }
  return [...new Set(out)]
}

/** "1 Dice Set and 2 packs of Sleeves". */
const isPacks = (tokens: readonly Token[], k: number): boolean =>
  tokens[k - 1]?.kind === 'number' &&
  tokens[k + 1]?.w === 'of' &&
  /^(?:packs?|pairs?|boxes|box|bags?|bottles?|pieces?|sets?|tins?|jars?|tubes?|rolls?|bunches|sacks?|units?|cans?)$/.test(
    tokens[k]!.w,
  )

/** "The Shell small and large": the variants that go on after a product named with one. */
function moreVariants(tokens: readonly Token[], at: number): string[] {
  const token = tokens[at]!
  const own = token.variant?.split(' ').at(-1)
  const name = token.items?.[0]
  if (!own || !name) return []
  const out: string[] = []
  let k = at + 1
  while (/^(?:,|and|&|\/|or|\+)$/.test(tokens[k]?.w ?? '')) {
    if (tokens[k]!.w === ',' && /^(?:and|&|or)$/.test(tokens[k + 1]?.w ?? '')) k++
    if (!isVariant(tokens, k + 1) || !sameKind(tokens[k + 1]!.w, own)) break
    out.push(`${name} ${tokens[k + 1]!.w}`)
    k += 2
  }
  return [...variantsAhead(tokens, at, own).map((one) => `${name} ${one}`), ...out]
}

/** "Sizes S, M and XL of the Shirt": the variants before the last one, which stands in the name. */
function variantsAhead(tokens: readonly Token[], at: number, own: string): string[] {
  let k = at - 1
  if (/^(?:the|our|your|this|that)$/.test(tokens[k]?.w ?? '')) k--
  if (tokens[k]?.w !== 'of' || tokens[k - 1]?.w !== own) return []
  const out: string[] = []
  for (k -= 2; /^(?:,|and|&|\/)$/.test(tokens[k]?.w ?? '') && isVariant(tokens, k - 1); k -= 2) {
    if (!sameKind(tokens[k - 1]!.w, own)) break
    out.unshift(tokens[k - 1]!.w)
  }
  return out
}

/** The names a mention stands for: one, or several where it is plural and tells no single product. */
export function namesOf(tokens: readonly Token[], at: number): string[] {
  const token = tokens[at]!
  const names = token.items ?? []
  const before = tokens[at - 1]?.w ?? ''
  if (
    token.unit === 'part' &&
    names.length > 1 &&
    /[^s]s$/.test(token.w) &&
    (plurals.has(before) || before === 'two')
  )
    return names.map((name) => itemName(token, name))
  return [itemName(token), ...moreVariants(tokens, at)]
}

/** What was spoken of last before a place: the line itself, its heading or the lines before, then the shopper's words. */
export function focusAt(scene: Scene, line: Line, i: number, many = false): string[] {
  const here = group(line.tokens, lastItem(line.tokens, 0, i), 0)
  if (here.length) return here
  const reach = line.sentence.kind === 'bullet' ? lookBack : 8
  for (let k = line.index - 1; k >= Math.max(0, line.index - reach); k--) {
    const before = scene.lines[k]!
    if (before.sentence.kind === 'button') continue
    const subject = many || !opensWithIt(line.tokens, i) ? -1 : subjectAt(before.tokens)
    if (subject >= 0) return namesOf(before.tokens, subject).slice(0, 1)
    const told = lastToldOf(before.tokens)
    if (told >= 0 && hasOthers(scene, k) && isBesideIt(before.tokens, told)) continue
    const found = group(before.tokens, told, 0)
    if (found.length && before.sentence.kind === 'bullet' && line.sentence.kind !== 'bullet')
      return [...listAbove(scene, k), ...found].filter((name, n, all) => all.indexOf(name) === n)
    if (found.length) return many && found.length === 1 ? gathered(scene, k) : found
  }
  if (scene.shopperItems.length) return [...scene.shopperItems]
  const later = scene.json
    ? scene.lines
        .slice(line.index + 1, line.index + 4)
        .find((next) => firstItem(next.tokens, 0, next.tokens.length) >= 0)
    : undefined
  if (later) return namesOf(later.tokens, firstItem(later.tokens, 0, later.tokens.length))
  return scene.earlierItems.slice(0, 1)
}

/** Whether anything else was spoken of before a line. */
const hasOthers = (scene: Scene, to: number): boolean =>
  scene.shopperItems.length + scene.earlierItems.length > 0 ||
  scene.lines
    .slice(Math.max(0, to - lookBack), to)
    .some(({ tokens }) => tokens.some(({ kind }) => kind === 'item'))
