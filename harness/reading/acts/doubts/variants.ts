import type { Act } from '#record'
import { hasWord, type Line } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import type { Doubt, Seen } from './ground.ts'

/** A variant is named that the claim leaves out. */
export const severalVariants: Doubt = {
  reason: 'several variants are named',
  acts: ['availability', 'restock', 'cart_contents', 'unasserted', 'notify_done'],
  holds: variantOpen,
}

function variantOpen({ act, acts, line }: Seen): boolean {
  if (!('item' in act) || !act.item) return false
  const words = act.item.toLowerCase().split(' ')
  return line.tokens.some(
    (token, at) =>
      (isVariant(line.tokens, at) ||
        ((at === line.tokens.length - 1 ||
          (at === line.tokens.length - 2 && line.tokens[at + 1]!.w === '.')) &&
          line.tokens[at - 1]?.kind === 'item' &&
          token.kind === 'number' &&
          (token.value ?? 0) >= 20)) &&
      !words.includes(token.w) &&
      !(
        (listedVariant(line, at) || ownClause(line, at) || hasWord(line, excepted)) &&
        acts.some((other) => ofVariant(act, other, token.w))
      ),
  )
}

const ofVariant = (act: Act, other: Act, variant: string): boolean =>
  other !== act &&
  other.act === act.act &&
  'item' in other &&
  (other.item?.toLowerCase().split(' ').includes(variant) ?? false)

/** "..., but L is sold out": a variant of which its own clause tells. */
const ownClause = ({ tokens }: Line, at: number): boolean =>
  /^(?:but|while|though|whereas|and|,|;)$/.test(tokens[at - 1]?.w ?? '') &&
  /^(?:is|are)$/.test(tokens[at + 1]?.w ?? '')

/** Whether a variant stands in a list of variants: "M, L and XL". */
function listedVariant({ tokens }: Line, at: number): boolean {
  const joins = /^(?:,|and|&|\/|or)$/
  const after = tokens.findIndex((token, k) => k > at && !joins.test(token.w))
  const before = tokens.findLastIndex((token, k) => k < at && !joins.test(token.w))
  return (
    (after > at + 1 && isVariant(tokens, after)) ||
    (before >= 0 && before < at - 1 && isVariant(tokens, before))
  )
}

const excepted = new Set(['except', 'bar', 'barring', 'excluding', 'besides', 'apart', 'aside'])
