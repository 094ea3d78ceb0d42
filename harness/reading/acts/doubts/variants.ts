import type { Act } from '#record'
import { tie } from '../../discourse/joined.ts'
import { hasWord, type Line } from '../../discourse/scene.ts'
import { isVariant, sameKind } from '../../discourse/variants.ts'
import type { Doubt, Seen } from './ground.ts'

/** A variant is named that the claim leaves out. */
export const severalVariants: Doubt = {
  reason: 'several variants are named',
  acts: ['availability', 'restock', 'cart_contents', 'unasserted', 'notify_done'],
  holds: variantOpen,
}

function variantOpen({ act, acts, line }: Seen): boolean {
  if (!('item' in act) || !act.item) return false
  if (act.act === 'availability' && act.basis === 'no_match') return false
  const words = act.item.toLowerCase().split(' ').map(withoutTie)
  return line.tokens.some(
    (token, at) =>
      (isVariant(line.tokens, at) ||
        ((at === line.tokens.length - 1 ||
          (at === line.tokens.length - 2 && line.tokens[at + 1]!.w === '.')) &&
          line.tokens[at - 1]?.kind === 'item' &&
          token.kind === 'number' &&
          (token.value ?? 0) >= 20)) &&
      !words.includes(withoutTie(token.w)) &&
      !isOtherEntry(line, at, act) &&
      !(
        (listedVariant(line, at) ||
          ownClause(line, at) ||
          hasWord(line, excepted) ||
          isButFor(line, at) ||
          isPartOfSum(line, at, act) ||
          toldApart(line, at, act, acts) ||
          inSameWords(act, acts, token.w)) &&
        acts.some((other) => ofVariant(act, other, token.w))
      ),
  )
}

/** The word of a size that only the reply makes known as one. */
const withoutTie = (w: string): string => (w.endsWith(tie) ? w.slice(0, -1) : w)

/** "34 in stock (S: 12, M: 22)": how many there are of each, behind how many there are in all. */
const isPartOfSum = ({ tokens }: Line, at: number, act: Act): boolean =>
  act.act === 'availability' &&
  act.quantity !== undefined &&
  tokens.some(({ w, start }, k) => w === '(' && k < at && start >= act.span.end)

/** "Every size but 41": an exception. */
const isButFor = ({ tokens }: Line, at: number): boolean => {
  const but = tokens.findLastIndex(({ w }, k) => k < at && k >= at - 3 && w === 'but')
  return (
    but > 0 &&
    tokens
      .slice(Math.max(0, but - 3), but)
      .some(({ w }) => /^(?:all|every|any|sizes?|colors?|shades?)$/.test(w))
  )
}

/** "Oak – in stock; walnut – sold out": a variant of another entry of the list. */
function isOtherEntry({ tokens }: Line, at: number, act: Act): boolean {
  const own = tokens.findIndex(({ end }) => end > act.span.start)
  const between = tokens.slice(Math.min(own, at), Math.max(own, at))
  // "Moss (2), rust (none)".
  if (tokens[at + 1]?.w === '(' && between.some(({ w }) => w === ')')) return true
  return between.some(({ w }) => w === ';' || w === '|')
}

const inClauseOf = ({ tokens, modes }: Line, at: number, act: Act): boolean =>
  tokens.some((token, k) => token.start === act.span.start && modes.clause[k] === modes.clause[at])

/** "Queen is sold out, but king is there": a variant of which something else is told, in words of its own. */
const toldApart = (
  line: Line,
  at: number,
  act: Act,
  acts: readonly Act[],
  token = line.tokens[at]!,
): boolean =>
  'item' in act &&
  act.item !== undefined &&
  act.item.split(' ').some((word) => sameKind(word.toLowerCase(), token.w)) &&
  acts.some(
    (other) =>
      ofVariant(act, other, token.w) &&
      (other.span.start >= act.span.end || other.span.end <= act.span.start) &&
      (Math.abs(token.start - other.span.start) <= Math.abs(token.start - act.span.start) ||
        inClauseOf(line, at, other)),
  )

/** Acts that tell of stock, now or to come. */
const ofStock: ReadonlySet<Act['act']> = new Set(['availability', 'restock'])

/** "Available in navy (M) and black (L)": the same words tell of that variant too. */
const inSameWords = (act: Act, acts: readonly Act[], variant: string): boolean =>
  acts.some(
    (other) => other.act === act.act && other.span.start === act.span.start && ofVariant(act, other, variant),
  )

const ofVariant = (act: Act, other: Act, variant: string): boolean =>
  other !== act &&
  (other.act === act.act || (ofStock.has(other.act) && ofStock.has(act.act))) &&
  'item' in other &&
  (other.item?.toLowerCase().split(' ').map(withoutTie).includes(withoutTie(variant)) ?? false)

/** "..., but L is sold out", "..., the large is $16": a variant of which its own clause tells. */
const ownClause = ({ tokens }: Line, at: number): boolean =>
  /^(?:but|while|though|whereas|and|,|;)$/.test(
    tokens[tokens[at - 1]?.w === 'the' ? at - 2 : at - 1]?.w ?? '',
  ) && /^(?:is|are)$/.test(tokens[at + 1]?.w ?? '')

/** Whether a variant stands in a list of variants: "M, L and XL". */
function listedVariant({ tokens }: Line, at: number): boolean {
  const joins = /^(?:,|and|&|\/|or|und|oder|nor|uk|us|eu|sizes?)$/
  const isLike = (k: number) => isVariant(tokens, k) || sameKind(tokens[k]!.w, tokens[at]!.w)
  const after = tokens.findIndex((token, k) => k > at && !joins.test(token.w))
  const before = tokens.findLastIndex((token, k) => k < at && !joins.test(token.w))
  return (after > at + 1 && isLike(after)) || (before >= 0 && before < at - 1 && isLike(before))
}

const excepted = new Set(['except', 'exception', 'bar', 'barring', 'excluding', 'besides', 'apart', 'aside'])
