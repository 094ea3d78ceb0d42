import { soundsLike } from './spelling.ts'
import { stem } from './words.ts'

/**
 * Words that speak for an intent, and how much.
 *
 * `status|news ticket|case` needs one word of each group, in any order; `"not add"` in quotes needs them next
 * to each other in this order; `=yes|ok please|thanks` needs a text made of nothing but such words. A group
 * with a `*` at the end of a word takes every word that begins so. A negative weight speaks against.
 */
export type Cue = readonly [weight: number, words: string]

/** The sum of the weights of all cues that a text has. */
export function scoreOf(words: readonly string[], cues: readonly Cue[]): number {
  let score = 0
  for (const [weight, cue] of cues) if (hasCue(words, cue)) score += weight
  return score
}

function hasCue(words: readonly string[], cue: string): boolean {
  if (cue.startsWith('=')) {
    const allowed = groupsOf(cue.slice(1)).flat()
    return words.length > 0 && words.every((word) => allowed.some((one) => fits(word, one)))
  }
  if (cue.startsWith('"')) {
    const groups = groupsOf(cue.slice(1, -1))
    return words.some((_, start) => groups.every((group, at) => inGroup(words[start + at], group)))
  }
  return groupsOf(cue).every((group) => words.some((word) => inGroup(word, group)))
}

const parsed = new Map<string, readonly (readonly string[])[]>()

function groupsOf(cue: string): readonly (readonly string[])[] {
  const before = parsed.get(cue)
  if (before) return before
  const groups = cue.split(' ').map((group) => group.split('|'))
  parsed.set(cue, groups)
  return groups
}

function inGroup(word: string | undefined, group: readonly string[]): boolean {
  return word !== undefined && group.some((one) => fits(word, one))
}

function fits(word: string, wanted: string): boolean {
  if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1))
  return word === wanted || stem(word) === stem(wanted) || (wanted.length > 4 && soundsLike(word, wanted))
}
