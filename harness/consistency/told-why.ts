import type { Explanation } from './anomaly.ts'
import { explainRead } from './explain-read.ts'
import type { Walk } from './walk.ts'

/**
 * Why a shopper was told what was so before. Where the bot looked in this turn and was served what is old, that explains it,
 * whatever the reason; else the bot told it of its own accord: from memory, without any look, or though it had seen better.
 */
export function explainTold(walk: Walk, row: number, floor: number): Explanation {
  const { trace } = walk
  const told = trace.told[(trace.rowNode[row] as number) - trace.ops.length]
  const looked = walk.botLooked.get(row)
  if (!told || looked === undefined) return client('the bot told it without having looked')
  if ((trace.rowVersion[looked] as number) >= floor) return client('the bot had seen a later version')
  const op = trace.ops[trace.rowNode[looked] as number]
  return op && op.place > told.place ? explainRead(walk, looked) : client('the bot told it from memory')
}

function client(words: string): Explanation {
  return { kind: 'client', words }
}
