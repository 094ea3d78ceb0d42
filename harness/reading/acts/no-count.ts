import { cues, type Line } from '../discourse/scene.ts'
import type { Token } from '../text/token.ts'

const containers = /^(?:case|pack|box|bag|carton|crate|set|bundle|tin|jar|bottle|packet|multipack|tray)$/

/** "One case holds 12 bags": what is in a pack. */
export const isContent = (tokens: readonly Token[], at: number): boolean =>
  /^(?:holds|contains|has|includes)$/.test(tokens[at - 1]?.w ?? '') &&
  containers.test(tokens[at - 2]?.w ?? '')

/** "20 pairs is more than we have": what was wished for. */
export const isTooMany = (tokens: readonly Token[], at: number): boolean => {
  const verb = tokens.findIndex(({ w }, k) => k > at && k <= at + 5 && /^(?:is|are|would)$/.test(w))
  return (
    verb > 0 &&
    tokens
      .slice(verb + 1, verb + 4)
      .some(({ w }, k, all) => /^(?:more|too)$/.test(w) && /^(?:than|many|much)$/.test(all[k + 1]?.w ?? ''))
  )
}

/** "4 -> 1": what is now stands behind the arrow. */
export const arrow = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.w === '→' ||
  tokens[k]?.w === '>' ||
  (/^[-–]$/.test(tokens[k]?.w ?? '') && tokens[k + 1]?.w === '>')

/** "We do not have 12 of them": fewer than twelve, and not known how many. */
export function isDenied(line: Line, at: number): boolean {
  const token = line.tokens[at]!
  if (token.kind !== 'number' || (token.value ?? 0) < 2) return false
  return cues(line, 'neg').some(
    (cue) =>
      cue.j <= at &&
      at - cue.j <= 4 &&
      line.modes.clause[cue.i] === line.modes.clause[at] &&
      line.tokens.slice(cue.j, at).every((between) => deniedBetween.has(between.w)),
  )
}

const deniedBetween = new Set(
  'have has got there are be find see supply ship offer send give get all the any your full quite even a of these those still currently now today'.split(
    ' ',
  ),
)
