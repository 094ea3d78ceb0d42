import { soundsLike } from './spelling.ts'
import { stem } from './words.ts'

/**
 * Words that speak for an intent, and how much; a negative weight speaks against.
 *
 * `status|news ticket|case`: one word of each group, in any order, each word used once. `"not add|put"`: next
 * to each other in this order. Both can be mixed. `=yes|sure / it|please`: nothing but such words, and at
 * least one of those before the slash. `deliver*` is every word that begins so, `t-#` one that goes on in digits.
 */
export type Cue = readonly [weight: number, words: string]

/** The sum of the weights of all cues that a text has. */
export function scoreOf(words: readonly string[], cues: readonly Cue[]): number {
  let score = 0
  for (const [weight, cue] of cues) if (hasCue(words, cue)) score += weight
  return score
}

type Group = readonly string[]

interface Parsed {
  /** Each is a phrase; a single group is a phrase of one. */
  readonly phrases: readonly (readonly Group[])[]
  /** Words that may stand beside, in a cue that covers the whole text. */
  readonly fillers: Group | undefined
}

const cache = new Map<string, Parsed>()

function parse(cue: string): Parsed {
  const before = cache.get(cue)
  if (before) return before
  const [core = '', fillers] = cue.replace(/^=/, '').split(' / ')
  const phrases = [...core.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, group]) =>
    (quoted ?? group ?? '').split(' ').map((words) => words.split('|')),
  )
  const parsed = { phrases, fillers: cue.startsWith('=') ? (fillers ?? '').split('|') : undefined }
  cache.set(cue, parsed)
  return parsed
}

function hasCue(words: readonly string[], cue: string): boolean {
  const { phrases, fillers } = parse(cue)
  if (fillers) {
    const core = phrases.flat(2)
    return (
      words.some((word) => core.some((one) => fits(word, one))) &&
      words.every((word) => [...core, ...fillers].some((one) => fits(word, one)))
    )
  }
  const used = new Set<number>()
  return phrases.every((phrase) => takePhrase(words, phrase, used))
}

function takePhrase(words: readonly string[], phrase: readonly Group[], used: Set<number>): boolean {
  const start = words.findIndex((_, from) =>
    phrase.every((group, at) => !used.has(from + at) && inGroup(words[from + at], group)),
  )
  if (start < 0) return false
  for (const at of phrase.keys()) used.add(start + at)
  return true
}

function inGroup(word: string | undefined, group: Group): boolean {
  return word !== undefined && group.some((one) => fits(word, one))
}

/** What was compared before, by the word of the shopper: their words come again and again, and so do those of cues. */
const compared = new Map<string, Map<string, boolean>>()
const mostCompared = 2000
const longestCompared = 40

function fits(word: string, wanted: string): boolean {
  if (word === wanted) return true
  const known = compared.get(word) ?? newWord(word)
  const before = known.get(wanted)
  if (before !== undefined) return before
  const like = isLike(word, wanted)
  known.set(wanted, like)
  return like
}

function newWord(word: string): Map<string, boolean> {
  const known = new Map<string, boolean>()
  if (word.length > longestCompared) return known
  if (compared.size >= mostCompared) compared.clear()
  compared.set(word, known)
  return known
}

function isLike(word: string, wanted: string): boolean {
  if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1))
  if (wanted.endsWith('#'))
    return word.startsWith(wanted.slice(0, -1)) && /^\d{3,}$/.test(word.slice(wanted.length - 1))
  return word === wanted || stem(word) === stem(wanted) || (wanted.length > 4 && soundsLike(word, wanted))
}
