import { cues, type Line } from '../../discourse/scene.ts'
import { timeWord } from './fused.ts'
import type { StockMark } from './mark.ts'

/** "Only the Mini is here, six of them": no other, and not few. */
const isExclusive = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean => {
  const named = /^(?:the|our)$/.test(tokens[j]?.w ?? '') ? j + 1 : j
  return (
    tokens[i]!.w === 'only' &&
    tokens[named]?.kind === 'item' &&
    /^(?:is|are|has|comes?)$/.test(tokens[named + 1]?.w ?? '')
  )
}

/** A word such as "only" or "last" in the clause of a count makes it scarce. */
export function colored(line: Line, mark: StockMark): StockMark {
  if (!mark.number || !mark.quantity || mark.status !== 'in_stock') return mark
  const clause = line.modes.clause
  const scarce = cues(line, 'lowWeak').some(
    (cue) =>
      cue.i >= mark.i - 2 &&
      cue.i < mark.j + 3 &&
      (clause[cue.i] === clause[mark.i] ||
        (cue.i >= mark.i && cue.j <= mark.j) ||
        (Math.abs(cue.i - mark.j) <= 1 && !/^(?:and|but|while)$/.test(line.tokens[mark.j]?.w ?? '')) ||
        Math.abs(mark.i - cue.j) <= 1) &&
      !(/^(?:left|remaining)$/.test(line.tokens[cue.i]!.w) && mark.quantity! > 5) &&
      !timeWord(line, cue.j) &&
      !isExclusive(line, cue) &&
      !(
        line.tokens[cue.i]!.w === 'to' && /^(?:ready|good|set|free)$/.test(line.tokens[cue.i - 1]?.w ?? '')
      ) &&
      !cues(line, 'volatility_hedge').some((hedge) => hedge.i <= cue.i && hedge.j >= cue.j),
  )
  return scarce ? { ...mark, status: 'low_stock', scarce: true } : mark
}
