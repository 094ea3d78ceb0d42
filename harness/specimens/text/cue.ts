import { likeTo, numberOf, wordsKnown } from './likeness.ts'

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
  const parsed = parsedOf(cues)
  const text = heard(words)
  let score = 0
  for (const [at, [weight]] of cues.entries()) if (hasCue(text, parsed[at] as Parsed)) score += weight
  return score
}

/** Words of cues, by their numbers. */
type Group = readonly number[]

interface Parsed {
  /** Each is a phrase; a single group is a phrase of one. */
  readonly phrases: readonly (readonly Group[])[]
  /** In a cue that covers the whole text: the words of which one must be there, and all that may be. */
  readonly whole: { readonly core: Group; readonly all: Group } | undefined
}

const cache = new WeakMap<readonly Cue[], readonly Parsed[]>()

function parsedOf(cues: readonly Cue[]): readonly Parsed[] {
  const before = cache.get(cues)
  if (before) return before
  const parsed = cues.map(([, cue]) => parse(cue))
  cache.set(cues, parsed)
  return parsed
}

function parse(cue: string): Parsed {
  const [core = '', fillers = ''] = cue.replace(/^=/, '').split(' / ')
  const phrases = [...core.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, group]) =>
    (quoted ?? group ?? '').split(' ').map(groupOf),
  )
  const words = phrases.flat(2)
  const whole = cue.startsWith('=') ? { core: words, all: [...words, ...groupOf(fillers)] } : undefined
  return { phrases, whole }
}

function groupOf(words: string): Group {
  return words.split('|').map(numberOf)
}

/** A text as cues see it: which words of cues each of its words fits, and which any of them does. */
interface Heard {
  readonly each: readonly ReadonlySet<number>[]
  readonly any: ReadonlySet<number>
  /** How many words of cues there were then. */
  readonly known: number
}

const texts = new WeakMap<readonly string[], Heard>()

/** A text is held against the cues of every intent; what its words fit is found once. */
function heard(words: readonly string[]): Heard {
  const before = texts.get(words)
  if (before?.known === wordsKnown()) return before
  const each = words.map(likeTo)
  const text = { each, any: new Set(each.flatMap((one) => [...one])), known: wordsKnown() }
  texts.set(words, text)
  return text
}

function hasCue({ each, any }: Heard, { phrases, whole }: Parsed): boolean {
  if (whole) return isAmong(any, whole.core) && each.every((word) => isAmong(word, whole.all))
  // Most cues have a word that is nowhere in the text.
  if (!phrases.every((phrase) => phrase.every((group) => isAmong(any, group)))) return false
  const used = new Set<number>()
  return phrases.every((phrase) => takePhrase(each, phrase, used))
}

function takePhrase(words: Heard['each'], phrase: readonly Group[], used: Set<number>): boolean {
  const start = words.findIndex((_, from) =>
    phrase.every((group, at) => {
      const word = words[from + at]
      return word !== undefined && !used.has(from + at) && isAmong(word, group)
    }),
  )
  if (start < 0) return false
  for (const at of phrase.keys()) used.add(start + at)
  return true
}

function isAmong(fitting: ReadonlySet<number>, group: Group): boolean {
  for (const number of group) if (fitting.has(number)) return true
  return false
}
