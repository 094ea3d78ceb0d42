import { soundsLike } from './spelling.ts'
import { stem } from './words.ts'

/** A word of a cue. */
interface Wanted {
  readonly word: string
  /** What a shopper's word must begin with, where only that is said of it. */
  readonly beginning: string | undefined
  /** The beginning is followed by digits only. */
  readonly inDigits: boolean
  readonly stem: string
}

const numbers = new Map<string, number>()
const wanted: Wanted[] = []

/** The number by which a word of cues is known in `likeTo`; the same for the same word always. */
export function numberOf(word: string): number {
  const before = numbers.get(word)
  if (before !== undefined) return before
  const inDigits = word.endsWith('#')
  const beginning = inDigits || word.endsWith('*') ? word.slice(0, -1) : undefined
  numbers.set(word, wanted.length)
  return wanted.push({ word, beginning, inDigits, stem: stem(word) }) - 1
}

/** How many words of cues have a number. */
export function wordsKnown(): number {
  return wanted.length
}

/** The words of cues that one word of a shopper was found to fit, of as many as there were then. */
interface Like {
  readonly fitting: Set<number>
  compared: number
}

/** What was compared before: the words of shoppers come again and again, and so do those of cues. */
const compared = new Map<string, Like>()
const mostCompared = 2000
const longestCompared = 40

/** The numbers of the words of cues that a shopper's word fits. */
export function likeTo(word: string): ReadonlySet<number> {
  const like = compared.get(word) ?? newWord(word)
  if (like.compared < wanted.length) compare(word, like)
  return like.fitting
}

function newWord(word: string): Like {
  const like: Like = { fitting: new Set(), compared: 0 }
  if (word.length > longestCompared) return like
  if (compared.size >= mostCompared) compared.clear()
  compared.set(word, like)
  return like
}

function compare(word: string, like: Like): void {
  const itsStem = stem(word)
  const mayBeMisspelled = !/\d/.test(word)
  for (; like.compared < wanted.length; like.compared += 1) {
    const one = wanted[like.compared] as Wanted
    const fits =
      one.beginning === undefined
        ? word === one.word ||
          itsStem === one.stem ||
          (mayBeMisspelled && one.word.length > 4 && soundsLike(word, one.word))
        : beginsSo(word, one.beginning, one)
    if (fits) like.fitting.add(like.compared)
  }
}

function beginsSo(word: string, beginning: string, { inDigits }: Wanted): boolean {
  return word.startsWith(beginning) && (!inDigits || /^\d{3,}$/.test(word.slice(beginning.length)))
}
