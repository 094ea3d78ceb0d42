import type { Line } from '../../discourse/scene.ts'

const done =
  /^(?:taken|collected|removed|added|assembled|installed|fitted|recycled|disposed|arranged|booked|gift|wrapped|engraved|carried|unpacked)$/
const noSubject = /^(?:it|they|this|that|these|those|both|one|ones|which|all|either)$/

/** "Old furniture can be taken away for €35": what is done for the amount, where the clause names no product. */
export function serviceFor({ tokens, modes }: Line, at: number): string | undefined {
  const can = tokens.findLastIndex(({ w }, k) => k < at && /^(?:can|could|may|will)$/.test(w))
  if (can < 1 || at - can > 7 || tokens[can + 1]?.w !== 'be' || !done.test(tokens[can + 2]?.w ?? ''))
    return undefined
  if (!/^(?:for|at)$/.test(tokens[at - 1]!.w)) return undefined
  let from = can
  while (from > 0 && modes.clause[from - 1] === modes.clause[can]) from--
  const subject = tokens.slice(from, can).filter(({ w }) => !/^(?:the|your|an?|and|[-–•:,])$/.test(w))
  return subject.length > 0 &&
    subject.length <= 4 &&
    subject.every(({ kind, w }) => kind === 'word' && !noSubject.test(w))
    ? subject.map(({ raw }) => raw).join(' ')
    : undefined
}
