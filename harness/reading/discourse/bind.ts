import type { Token } from '../text/token.ts'
import { exceptedBefore } from './excepted.ts'
import { focusAt } from './focus.ts'
import {
  allIn,
  coordinates,
  firstItem,
  forwardGroup,
  group,
  lastItem,
  namesOf,
  plurals,
} from './named-together.ts'
import { isOfAnotherClause, isWith } from './other-clause.ts'
import { pricedGroup } from './priced-group.ts'
import type { Line, Scene } from './scene.ts'
import { subjectOfBoth } from './subject.ts'
import { subjectVariants } from './subject-variants.ts'
import { isVariant, isVariantWord, leadingVariant, leadingVariants, sameKind } from './variants.ts'

/** A stretch of tokens that says something of an item. */
export interface Mark {
  i: number
  j: number
}

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
  const at = tokens.findLastIndex(
    ({ w }, k) => k >= from && k < mark.i && w === 'other' && tokens[k + 1]?.w !== 'hand',
  )
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

function lastPronoun(tokens: readonly Token[], from: number, to: number): 'plural' | 'single' | undefined {
  for (let k = to - 1; k >= from; k--) {
    if (plurals.has(tokens[k]!.w)) return 'plural'
    if (singulars.has(tokens[k]!.w)) return 'single'
  }
  return undefined
}

const ofOnly = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let k = from; k < to; k++)
    if (
      !/^(?:of|the|in|for|on|a|an|your|our|these|those|:|is|are|them|left|at|stock|–|,)$/.test(tokens[k]!.w)
    )
      return false
  return true
}
