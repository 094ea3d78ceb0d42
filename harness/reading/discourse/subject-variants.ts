import type { Token } from '../text/token.ts'
import { isNextSize, isVariant } from './variants.ts'

const verbs =
  /^(?:is|are|all|both|also|still|currently|now|each|just|already|has|have|been|we|i|do|did|will|be|went|only)$/
const joins = /^(?:,|and|&|or|\/|the|size|sizes|in|uk|us|eu)$/
const walls = /^(?:,|;|:|–|but|and|while|whereas|however|though|yet|so|\.)$/

/**
 * The variants that are the subject of the clause before a place, where its product stands in an earlier one:
 * "In the Tee we have no grey, but white, black and olive are ready to ship".
 */
export function subjectVariants(tokens: readonly Token[], from: number, to: number): string[] {
  let end = to
  while (end > from && verbs.test(tokens[end - 1]!.w)) end--
  let start = end
  while (start > from && (isVariant(tokens, start - 1) || joins.test(tokens[start - 1]!.w))) start--
  while (start < end && walls.test(tokens[start]!.w)) start++
  const opened = start === from ? '' : tokens[start - 1]!.w
  if (start >= end || (start > from && !walls.test(opened))) return []
  if (end === to && tokens[to]?.kind !== 'number' && !isSaid.test(tokens[to]?.w ?? '')) return []
  const out: string[] = []
  for (let k = start; k < end; k++)
    if (isVariant(tokens, k) || isNextSize(tokens, k, out.at(-1))) out.push(tokens[k]!.w)
  return isVariant(tokens, end - 1) ? out : []
}
/** Words of stock that hold the verb themselves. */
const isSaid = /^(?:is|are|has|have|costs?|ones?|sold|gone|went|can|in|out|available|:|✓|✗|ran|–)$/
