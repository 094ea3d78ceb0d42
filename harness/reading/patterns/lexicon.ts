import type { Sentence, TokenKind } from '../text/token.ts'
import { beginnings, compilePhrase, type Phrase } from './phrase.ts'
import { matchAt, type Program, Programs } from './program.ts'
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
  phrase: Phrase
  program: Program
}

/** Phrases that begin with one word, by the word that must come next; `any` where more than words may. */
interface Bucket {
  any: Tagged[]
  next: Map<number, Tagged[]>
}

/** All phrase tables of a language in one index by first and second word, so that a sentence is passed once. */
export class Lexicon {
  /** By the number of the first word. */
  private readonly byWord: (Bucket | undefined)[] = []
  private readonly byKind = new Map<TokenKind, Tagged[]>()
  private readonly byPrefix = new Map<string, Tagged[]>()
  private readonly vocabulary = new Vocabulary()
  private readonly tape: Tape

  constructor(
    tables: PhraseTables,
    classes: Readonly<Record<string, string>>,
    turns: Readonly<Record<string, readonly string[]>> = {},
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
    this.tape = new Tape(this.vocabulary)
    for (const { tag, phrase } of all) this.add({ tag, phrase, program: programs.of(phrase) })
  }

  private add(tagged: Tagged): void {
    for (const { words, kinds, prefixes, next } of beginnings(tagged.phrase)) {
      for (const word of words) {
        const number = this.vocabulary.of(word)
        const bucket = this.byWord[number] ?? { any: [], next: new Map() }
        this.byWord[number] = bucket
        if (!next) push(bucket.any, tagged)
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
    for (let i = 0; i < tokens.length; i++) {
      const { kind, w } = tokens[i]!
      const first = out.length
      const bucket = this.byWord[tape.words[i]!]
      if (bucket) {
        this.try(bucket.any, i, out, first)
        let k = i + 1
        while (k < tokens.length && tape.words[k] === tape.mark) k++
        if (k < tokens.length) this.try(bucket.next.get(tape.words[k]!), i, out, first)
      }
      this.try(this.byKind.get(kind), i, out, first)
      if (kind === 'word' && this.byPrefix.size) this.try(this.byPrefix.get(w.slice(0, 2)), i, out, first)
    }
    return out
  }

  private try(list: readonly Tagged[] | undefined, i: number, out: Cue[], first: number): void {
    if (!list) return
    for (const { tag, program } of list) {
      const j = matchAt(program, this.tape, i)
      if (j <= i) continue
      let k = first
      while (k < out.length && out[k]!.tag !== tag) k++
      if (k === out.length) out.push({ tag, i, j })
      else if (out[k]!.j < j) out[k]!.j = j
    }
  }
}

function push(list: Tagged[], tagged: Tagged): void {
  if (list.at(-1) !== tagged) list.push(tagged)
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

function put<K>(map: Map<K, Tagged[]>, key: K, tagged: Tagged): void {
  const list = map.get(key)
  if (list) push(list, tagged)
  else map.set(key, [tagged])
}
