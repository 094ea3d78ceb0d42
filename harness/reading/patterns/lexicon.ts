import type { Sentence, TokenKind } from '../text/token.ts'
import { beginnings, compilePhrase, type Phrase } from './phrase.ts'
import { type Program, Programs } from './program.ts'
import { Sieve } from './sieve.ts'
import { Tape, Vocabulary } from './tape.ts'

/** Tables of phrases by tag: one phrase a line. */
export type PhraseTables = Readonly<Record<string, string>>

/** A phrase found in a sentence, as token positions; `j` is exclusive. */
export interface Cue {
  tag: string
  i: number
  j: number
}

interface Tagged {
  tag: string
  program: Program
}

/** Phrases that begin with one word, by the word that must come next; `any` where more than words may. */
interface Bucket {
  any: Sieve<Tagged>
  next: Map<number, Sieve<Tagged>>
}

/** All phrase tables of a language in one index by first and second word, so that a sentence is passed once. */
export class Lexicon {
  /** By the number of the first word. */
  private readonly byWord: (Bucket | undefined)[] = []
  private readonly byKind = new Map<TokenKind, Sieve<Tagged>>()
  private readonly byPrefix = new Map<string, Sieve<Tagged>>()
  private readonly vocabulary = new Vocabulary()
  private readonly tape: Tape

  constructor(
    tables: PhraseTables,
    classes: Readonly<Record<string, string>>,
    turns: Readonly<Record<string, readonly string[]>> = {},
    denials: readonly string[] = [],
  ) {
    const all: { tag: string; phrase: Phrase }[] = []
    for (const [tag, table] of Object.entries(tables)) {
      for (const line of table.split('\n')) {
        if (line.trim())
          for (const one of expanded(line, turns)) all.push({ tag, phrase: compilePhrase(one, classes) })
      }
    }
    const phrases = all.map(({ phrase }) => phrase)
    const programs = new Programs(this.vocabulary, phrases)
    this.tape = new Tape(this.vocabulary, denials)
    for (const { tag, phrase } of all) this.add({ tag, program: programs.of(phrase) }, phrase)
  }

  private add(tagged: Tagged, phrase: Phrase): void {
    for (const { words, kinds, prefixes, next } of beginnings(phrase)) {
      for (const word of words) {
        const number = this.vocabulary.of(word)
        const bucket = this.byWord[number] ?? { any: new Sieve(), next: new Map() }
        this.byWord[number] = bucket
        if (!next) bucket.any.add(tagged)
        else for (const second of next) put(bucket.next, this.vocabulary.of(second), tagged)
      }
      for (const kind of kinds) put(this.byKind, kind, tagged)
      for (const prefix of prefixes) put(this.byPrefix, prefix.slice(0, 2), tagged)
    }
  }

  /** Cues of a sentence, in order; of one tag at one place only the longest. */
  find({ tokens }: Sentence): Cue[] {
    const out: Cue[] = []
    const { tape } = this
    tape.take(tokens)
    let i = 0
    let first = 0
    const note = ({ tag }: Tagged, j: number) => {
      let k = first
      while (k < out.length && out[k]!.tag !== tag) k++
      if (k === out.length) out.push({ tag, i, j })
      else if (out[k]!.j < j) out[k]!.j = j
    }
    for (; i < tokens.length; i++) {
      first = out.length
      const { kind, w } = tokens[i]!
      const bucket = this.byWord[tape.words[i]!]
      if (bucket) {
        bucket.any.match(tape, i, note)
        let k = i + 1
        while (k < tokens.length && tape.past[k]) {
          if (tape.words[k] !== tape.mark) bucket.next.get(tape.words[k]!)?.match(tape, i, note)
          k = tape.past[k]!
        }
        if (k < tokens.length) bucket.next.get(tape.words[k]!)?.match(tape, i, note)
      }
      this.byKind.get(kind)?.match(tape, i, note)
      if (kind === 'word' && this.byPrefix.size) this.byPrefix.get(w.slice(0, 2))?.match(tape, i, note)
    }
    return out
  }
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

function put<K>(map: Map<K, Sieve<Tagged>>, key: K, tagged: Tagged): void {
  const known = map.get(key) ?? new Sieve<Tagged>()
  map.set(key, known)
  known.add(tagged)
}
