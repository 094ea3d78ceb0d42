import type { Line, Scene } from '../../discourse/scene.ts'
import { type StatusMark, statusMarks } from '../statuses.ts'

/** "It was first backordered, then packed, and finally shipped this morning": with another state behind, told as past as well. */
const isFollowed = (line: Line, mark: StatusMark): boolean => {
  const then = line.tokens.findIndex(
    ({ w }, k) => k >= mark.j && /^(?:then|finally|eventually|afterwards|later)$/.test(w),
  )
  return (
    then > 0 &&
    line.tokens.slice(Math.max(0, mark.i - 3), mark.i + 1).some(({ w }) => /^(?:was|were)$/.test(w)) &&
    statusMarks(line, 'order:').some(
      (other) =>
        other.i > then &&
        other.status !== mark.status &&
        !line.tokens
          .slice(mark.j, other.j)
          .some(({ w }) => /^(?:will|is|are|be|can|may|should|to|not)$/.test(w)),
    )
  )
}

const passing = new Set(['delayed', 'on_hold', 'backordered', 'processing', 'payment_pending'])
/** "It was delayed, but has now been shipped", "it was put on hold and has been released again". */
const isPassing = (line: Line, mark: StatusMark): boolean => {
  const { tokens } = line
  if (!passing.has(mark.status)) return false
  const but = tokens.findIndex(({ w }, k) => k >= mark.j && w === 'but')
  const wasSo = /^(?:was|were)$/.test(tokens[mark.i]!.w) || /^(?:was|were)$/.test(tokens[mark.i - 1]?.w ?? '')
  const released = tokens
    .slice(mark.j)
    .some(
      ({ w }, k, all) =>
        (/^(?:released|resumed|lifted)$/.test(w) && /^(?:been|was|has|is)$/.test(all[k - 1]?.w ?? '')) ||
        (w === 'caught' && all[k + 1]?.w === 'up') ||
        (w === 'back' && all[k + 1]?.w === 'on' && /^(?:track|schedule|time)$/.test(all[k + 2]?.w ?? '')),
    )
  // "Was delayed by the storm but is moving again".
  const again = tokens.findIndex(({ w }, k) => k > but && w === 'again')
  const goesOn =
    but > 0 &&
    again > 0 &&
    again - but <= 5 &&
    tokens.slice(but, again).some(({ w }) => /^(?:is|are|has|have)$/.test(w))
  const sinceThen = but > 0 && tokens.slice(but).some(({ w }) => w === 'now' || w === 'since')
  return (
    isFollowed(line, mark) ||
    (wasSo && (released || goesOn || (sinceThen && /^(?:was|were)$/.test(tokens[mark.i]!.w))))
  )
}

/** "It was canceled by mistake. Then we reactivated it": undone, as the next sentence tells. */
export const isUndoneThen = ({ lines }: Scene, line: Line): boolean =>
  lines[line.index + 1]?.tokens.some(
    ({ w }, k, all) =>
      /^(?:reinstated|restored|reactivated|revived|uncancelled)$/.test(w) &&
      !all.slice(0, k).some((one) => /^(?:not|cannot|can|could|will|if|be|want)$/.test(one.w)),
  ) ?? false

/** "It was canceled by mistake and is active again", "was put on hold, and is live once more": what was undone. */
export const isUndone = ({ tokens }: Line, { j }: { j: number }): boolean =>
  tokens
    .slice(j)
    .some(
      ({ w }, k, all) =>
        /^(?:reinstated|restored|reactivated|revived|uncancelled)$/.test(w) ||
        (/^(?:active|live|open|valid|running)$/.test(w) &&
          (all[k + 1]?.w === 'again' || (all[k + 1]?.w === 'once' && all[k + 2]?.w === 'more')) &&
          all.slice(0, k).some((one) => /^(?:is|are|now)$/.test(one.w)) &&
          !all.slice(0, k).some((one) => one.w === 'not')),
    )

/** "It left customs yesterday and is with UPS". */
const isNow = ({ w }: { w: string }): boolean => /^(?:is|are|now)$/.test(w)

/** "Was packed an hour ago, but it has been scanned since": a past state with a present one after it. */
export function over(line: Line, mark: StatusMark): boolean {
  const { tokens } = line
  const before = tokens.slice(Math.max(0, mark.i - 3), mark.i)
  const yesterday = before.findLastIndex((token) => token.w === 'yesterday')
  if (yesterday >= 0 && !line.tokens.slice(mark.i - before.length + yesterday, mark.i + 1).some(isNow))
    return true
  if (isPassing(line, mark) || isUndone(line, mark)) return true
  return (
    before.some((token) => token.w === 'was' || token.w === 'showing') &&
    tokens
      .slice(mark.j)
      .some(
        (token, n, all) =>
          (token.w === 'but' && all[n + 1]?.w !== 'you') || token.w === 'since' || token.w === 'now',
      )
  )
}
