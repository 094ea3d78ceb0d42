import { cues, type Line, once, type Scene } from '../../discourse/scene.ts'
import type { Token } from '../../text/token.ts'

/** "Scrub 14 / Balm 0": a stroke between entries, where "3/4" has none. */
export const isStroke = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.start > tokens[at - 1]!.end && tokens[at + 1]?.kind !== 'number'

/** "Socks cost 8. Until then it is 11": numbers that are prices, though nobody asked. */
export const speaksOfPrice = (scene: Scene): boolean =>
  once(scene, 'speaks of bare prices', () =>
    scene.lines.some(({ tokens }) =>
      tokens.some(({ w }, k) => /^(?:costs?|price|priced)$/.test(w) && tokens[k + 1]?.kind === 'number'),
    ),
  )

/** "The 7 Mugs and the 12 Vases were both counted at 17:45". */
export const isCounted = (line: Line, at: number, j: number): boolean => {
  const { tokens } = line
  if (tokens[j - 1]?.kind !== 'item' && tokens[at + 1]?.kind !== 'item') return false
  const read = cues(line, 'fresh:read').find(
    (cue) => cue.i >= j && /^(?:counted|read|scanned)$/.test(tokens[cue.i]!.w),
  )
  return (
    read !== undefined &&
    tokens.slice(at, read.i).some(({ w }) => /^(?:were|was|are|is)$/.test(w)) &&
    tokens
      .slice(at + 1, read.i)
      .every(
        ({ kind, w }) =>
          kind === 'item' ||
          kind === 'number' ||
          /^(?:and|the|,|were|was|are|is|both|all|just|last|our)$/.test(w),
      )
  )
}

/** "I looked at the warehouse list: 11 Mugs". */
export const lookedUp = (line: Line, at: number): boolean =>
  ['lookup_claimed', 'fresh:asof', 'fresh:read', 'fresh:now'].some((tag) =>
    cues(line, tag).some((cue) => cue.i < at),
  )
