import type { Line } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import { wordSet } from '../../patterns/words.ts'

type Tokens = Line['tokens']

/**
 * "Ist in M leider ausverkauft", "in Blau und Rot haben wir ihn nicht mehr": German puts variants before or behind its verb, and
 * the words of stock at the end.
 */
export function variantsInside(tokens: Tokens, { i, j }: { i: number; j: number }): readonly string[] {
  const before = endingAt(tokens, i)
  return before.length ? before : endingAt(tokens, stopAt(tokens, j), i)
}

/** Behind the last word of a cue, a stop left out. */
const stopAt = (tokens: Tokens, j: number): number => (tokens[j - 1]?.kind === 'punct' ? j - 1 : j)

/** The variants behind "in" of which only small words and a product stand before a place. */
function endingAt(tokens: Tokens, to: number, least = 0): readonly string[] {
  let k = to - 1
  while (k >= least && k > to - 9 && (tokens[k]?.kind === 'item' || around.has(tokens[k]?.w ?? ''))) k--
  const variants: string[] = []
  while (k >= least && isVariant(tokens, k) && variants.length < 8) {
    variants.unshift(tokens[k]!.w)
    k--
    if (/^(?:,|und|oder)$/.test(tokens[k]?.w ?? '') && isVariant(tokens, k - 1)) k--
  }
  const isTold = /^(?:in|größen?)$/.test(tokens[k]?.w ?? '') && isGerman(tokens, k, to)
  return isTold ? variants : []
}

const around = wordSet(
  'ist sind haben habe hat gibt wir ich es er sie ihn der die das den leider noch derzeit aktuell momentan zurzeit gerade auch schon wieder sofort nur mehr nicht bei uns komplett aber jetzt inzwischen bereits',
)
const german = wordSet(
  'ist sind haben gibt leider noch derzeit aktuell momentan zurzeit gerade nicht schon wieder',
)

/** Whether words of German alone stand beside the variants. */
const isGerman = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.slice(Math.max(0, from - 4), to + 1).some(({ w }) => german.has(w))
