import type { Line } from '../../discourse/scene.ts'
import type { StatusMark } from '../statuses.ts'

const determiners = new Set(['the', 'your', 'a', 'an', 'this', 'that', 'my', 'our', 'its', 'for'])

/** "The delayed refund", "the refunded amount", "the bank's processing time": what kind of thing, no state of an order. */
const works =
  /^(?:prioriti[sz]e|speed|expedite|for|during|priority|further|quick|quicker|fast|faster|expedited|smooth|prompt|of|after|before|ensure|payment|return|refund|internal|manual)$/

export function attributive({ tokens }: Line, mark: StatusMark): boolean {
  const next = tokens[mark.j]?.w ?? ''
  const before = tokens[mark.i - 1]?.w ?? ''
  if (
    mark.status === 'delayed' &&
    /^(?:delivery|deliveries|shipment|arrival)$/.test(next) &&
    determiners.has(before)
  )
    return true
  if (/^(?:refund|refunds|amount|amounts|item|items|product|products|money|condition|state)$/.test(next))
    return tokens[mark.j - 1]!.w.endsWith('ed') && (determiners.has(before) || isBareKind(tokens, mark))
  return (
    tokens[mark.j - 1]!.w === 'processing' &&
    (/^(?:time|times|fee|fees|delay|error|issue|system)$/.test(next) ||
      ((mark.j === mark.i + 1 || tokens[mark.i]!.w === 'its') && works.test(before)))
  )
}

/** "We take returned items back", "we inspect returned products": all of a kind, after a verb of the shop's. */
const isBareKind = (tokens: Line['tokens'], { i, j }: StatusMark): boolean =>
  j === i + 1 &&
  /^(?:items|products)$/.test(tokens[j]!.w) &&
  i > 0 &&
  tokens[i - 1]!.kind === 'word' &&
  !/^(?:has|have|is|are|was|were|been|already|just|we|i|and|both|all)$/.test(tokens[i - 1]!.w)
