import type { Told } from '../text/token.ts'
import { Beginnings } from './beginnings.ts'
import { compilePhrase, type Phrase } from './phrase.ts'
import { Programs } from './program.ts'
import { Sieves } from './sieve.ts'
import { kindBit, Tape, Vocabulary } from './tape.ts'

/** Tables of phrases by tag: one phrase a line. */
export type PhraseTables = Readonly<Record<string, string>>

/** A phrase found in a sentence, as token positions; `j` is exclusive. */
export interface Cue {
  readonly tag: string
  readonly i: number
  readonly j: number
}

/** Phrases that may begin with one word: `any` whatever comes next, `next` by the word that must; the numbers of their lists, -1 of none. */
interface Bucket {
  any: number
  next: Map<number, number>
}

/** All phrase tables of a language in one index by first and second word, so that a sentence is passed once. */
export class Lexicon {
  /** By the number of the first word. */
  private readonly byWord: (Bucket | undefined)[] = []
  /** Numbers of lists by the bit of a kind, and by the first two characters of a word. */
  private readonly byKind = new Map<number, number>()
  private readonly byPrefix = new Map<number, number>()
  private readonly tags: string[] = []
  private readonly tape: Tape
  private readonly sieves: Sieves

  constructor(
    tables: PhraseTables,
    classes: Readonly<Record<string, string>>,
    turns: Readonly<Record<string, readonly string[]>> = {},
    denials: readonly string[] = [],
  ) {
    const all: { tag: number; phrase: Phrase }[] = []
    for (const [tag, table] of Object.entries(tables)) {
      this.tags.push(tag)
      for (const line of table.split('\n')) {
        if (line.trim())
          for (const one of expanded(line, turns))
            all.push({ tag: this.tags.length - 1, phrase: compilePhrase(one, classes) })
      }
    }
    const vocabulary = new Vocabulary()
    const programs = new Programs(
      vocabulary,
      all.map(({ phrase }) => phrase),
    )
    this.tape = new Tape(vocabulary, denials)
    this.sieves = new Sieves(programs, this.tape.anywhere)
    const begun = new Beginnings(vocabulary)
    for (const { tag, phrase } of all)
      begun.add({ place: programs.add(phrase), tag, need: programs.need(phrase) }, phrase)
    this.index(begun)
    programs.seal()
    this.sieves.seal()
  }

  private index({ byWord, byKind, byPrefix }: Beginnings): void {
    for (const [number, { any, next }] of byWord) {
      const bucket: Bucket = { any: any.length ? this.sieves.add(any) : none, next: new Map() }
      for (const [second, list] of next) bucket.next.set(second, this.sieves.add(list))
      this.byWord[number] = bucket
    }
    for (const [kind, list] of byKind) this.byKind.set(kindBit(kind), this.sieves.add(list))
    for (const [prefix, list] of byPrefix) this.byPrefix.set(startOf(prefix), this.sieves.add(list))
  }

  /** Whether some phrase is made with a word. */
  names(word: string): boolean {
    return this.tape.vocabulary.of(word) > 0
  }

  /** Cues of a sentence, in order; of one tag at one place only the longest. */
  find(tokens: readonly Told[]): Cue[] {
    const out: { tag: string; i: number; j: number }[] = []
    const { tape, sieves, tags } = this
    tape.take(tokens)
    const anyWord = this.byKind.get(plainWord)
    const lastAnyWord = anyWord === undefined ? none : sieves.lastPlace(anyWord, tape)
    let i = 0
    let first = 0
    const note = (number: number, j: number) => {
      const tag = tags[number]!
      let k = first
      while (k < out.length && out[k]!.tag !== tag) k++
      if (k === out.length) out.push({ tag, i, j })
      else if (out[k]!.j < j) out[k]!.j = j
    }
    const match = (list: number | undefined) => {
      if (list !== undefined && list >= 0) sieves.match(list, tape, i, note)
    }
    for (; i < tokens.length; i++) {
      first = out.length
      const bucket = this.byWord[tape.words[i]!]
      if (bucket) {
        match(bucket.any)
        let k = i + 1
        while (k < tokens.length && tape.past[k]) {
          if (tape.words[k] !== tape.mark) match(bucket.next.get(tape.words[k]!))
          k = tape.past[k]!
        }
        if (k < tokens.length) match(bucket.next.get(tape.words[k]!))
      }
      if (tape.kinds[i] !== plainWord) match(this.byKind.get(tape.kinds[i]!))
      else {
        if (i <= lastAnyWord) match(anyWord)
        if (this.byPrefix.size) match(this.byPrefix.get(startOf(tokens[i]!.w)))
      }
    }
    return out
  }
}

const none = -1
const plainWord = kindBit('word')

/** The first two characters of a text, as one number. */
function startOf(text: string): number {
  return text.length < 2 ? 0 : text.charCodeAt(0) * 2 ** 16 + text.charCodeAt(1)
}

/** A line with `{name}` as one line for each of its turns. */
function expanded(line: string, turns: Readonly<Record<string, readonly string[]>>): string[] {
  const found = /\{(\w+)\}/.exec(line)
  if (!found) return [line]
  const list = turns[found[1]!]
  if (!list)
    throw new Error(
      `Compiling a word table: there are no turns {${found[1]}}; add them to the language pack.`,
    )
  return list.flatMap((turn) => expanded(line.replace(found[0], turn), turns))
}
