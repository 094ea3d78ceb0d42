import { scoreOf } from './text/cue.ts'
import { wordsOf } from './text/words.ts'
import type { Intent } from './turn.ts'

/** From this score on an intent counts as meant. */
export const enough = 3

/** A part of what was said, and the intent that it shows. */
export interface Understood {
  readonly said: string
  readonly intent: Intent
}

/** The intent that most speaks for, or undefined where nothing speaks loud enough. */
export function bestIntent(words: readonly string[], intents: readonly Intent[]): Intent | undefined {
  let best: Intent | undefined
  let score = enough - 0.001
  for (const intent of intents) {
    const own = scoreOf(words, intent.cues)
    if (own > score) [best, score] = [intent, own]
  }
  return best
}

/** Intents that say nothing by themselves where another is there too. */
const courtesies = new Set([
  'greeting',
  'thanks',
  'goodbye',
  'yes',
  'no',
  'logged-in',
  'are-you-sure',
  'help',
])

/**
 * The intents of a message: one for the whole of it, or several where its parts show different ones ("Where
 * is my order, and what are the new arrivals?").
 */
export function understand(said: string, intents: readonly Intent[]): readonly Understood[] {
  const whole = bestIntent(wordsOf(said), intents)
  const apart = partsOf(said)
  // What falls into one part alone, and loses no word by it, is understood already.
  const isOne = apart.length === 1 && wordsOf(said).length === wordsOf(apart[0]!).length
  const parts = apart
    .map((part) => ({ said: part, intent: isOne ? whole : bestIntent(wordsOf(part), intents) }))
    .filter((part): part is Understood => part.intent !== undefined)
  const weighty = parts.filter(({ intent }) => !courtesies.has(intent.name))
  const names = new Set(weighty.map(({ intent }) => intent.name))
  if (names.size > 1) return weighty
  if (whole && !(courtesies.has(whole.name) && weighty.length)) return [{ said, intent: whole }]
  const [only] = weighty
  return only ? [{ said, intent: only.intent }] : parts.slice(0, 1)
}

/** A comma parts two wishes only where a word behind it begins one: "Cotton Tee, green, M" is one name. */
const newWish =
  /,\s+(?=(?:what|where|when|who|which|how|why|is|are|do|does|did|has|have|can|could|would|will|may|please|any|add|put|take|remove|delete|show|tell|let|notify|give|i|it|my|if|so)\b)/

const ends = new RegExp(`[?!;\\n]+|\\.(?=\\s|$)|,?\\s+(?:and|then|also)\\s+|${newWish.source}`, 'i')

function partsOf(said: string): readonly string[] {
  return said
    .split(ends)
    .map((part) => part.trim())
    .filter(Boolean)
}
