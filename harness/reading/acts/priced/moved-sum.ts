import type { Line } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import { subtotals, totals } from './sums.ts'

type Tokens = Line['tokens']

/** "Your subtotal went from $25.80 to $38.70", "that puts you at $43.65", "dann bist du bei 68 €": where the sum of all is now. */
export const movedSum = ({ tokens }: Line, at: number): string | undefined => {
  if (!/^(?:to|at|auf|bei)$/.test(tokens[at - 1]?.w ?? '')) return undefined
  if (isYouAt(tokens, at - 1)) return 'total'
  const verb = moveBefore(tokens, at - 1)
  if (verb < 0) return undefined
  for (let k = at - 2; k >= Math.max(0, at - 8); k--) {
    const { kind, w } = tokens[k]!
    if (subtotals.has(w)) return 'subtotal'
    if (totals.has(w) || ofWhole.has(w) || (kind === 'id' && k < verb)) return 'total'
    if (kind === 'item' || w === ';') return undefined
  }
  return undefined
}

const ofWhole = wordSet('summe endsumme rechnung rechnungsbetrag warenwert')

/** "Drops to", "would go from $31.90 to", "sinkt die Summe auf". */
const moveBefore = (tokens: Tokens, to: number): number => {
  for (let k = to - 1; k >= Math.max(0, to - 5); k--) if (moves.has(tokens[k]!.w)) return k
  return -1
}
const moves = wordSet(
  'drop drops dropped fall falls fell go goes went rise rises rose change changes changed sink sinks shrink shrinks sinkt fällt steigt',
)

/** "You're at $43.65", "that brings you to $57", "wärst du bei 68 €". */
const isYouAt = (tokens: Tokens, to: number): boolean => {
  const before = tokens
    .slice(Math.max(0, to - 3), to)
    .map(({ w }) => w)
    .join(' ')
  return /\byou (?:are|were|would be|will be)(?: then| now)?$|\b(?:puts|brings|gets|takes) you$|\b(?:bist|wärst|wären|sind|liegst|liegen) (?:du|sie)(?: dann| jetzt)?$|\b(?:du|sie) (?:bist|wärst|wären|liegst)(?: dann| jetzt)?$/.test(
    before,
  )
}

/** "Without the Vase your total drops to $12.90", "it would go to $33.90": what the sum is not yet. */
export const isImaginedSum = (line: Line, at: number): boolean =>
  movedSum(line, at) !== undefined &&
  line.tokens
    .slice(0, at)
    .some(
      ({ w }, k, all) =>
        imagined.has(w) && !/^(?:that|this|it|which|shipping|versand)$/.test(all[k + 1]?.w ?? ''),
    )
const imagined = wordSet('would without with if when once add ohne mit wenn wäre wärst wären würde würdest')

/** "3 × $12.90 = $38.70": what several pieces cost, and of one product perhaps the sum of all. */
export const isProduct = ({ tokens }: Line, at: number): boolean =>
  /^(?:=|is|are|sind|makes)$/.test(tokens[at - 1]?.w ?? '') &&
  tokens[at - 2]?.kind === 'money' &&
  /^[x×*]$/.test(tokens[at - 3]?.w ?? '') &&
  tokens[at - 4]?.kind === 'number'
