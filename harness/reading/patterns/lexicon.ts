import type { Sentence, TokenKind } from '../text/token.ts'
import { beginnings, compilePhrase, matchPhrase, type Phrase } from './phrase.ts'

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
}

/** Phrases that begin with one word, by the word that must come next; `any` where more than words may. */
interface Bucket {
  any: Tagged[]
  next: Map<string, Tagged[]>
}

/** All phrase tables of a language in one index by first and second word, so that a sentence is passed once. */
export class Lexicon {
  private readonly byWord = new Map<string, Bucket>()
  private readonly byKind = new Map<TokenKind, Tagged[]>()
  private readonly byPrefix = new Map<string, Tagged[]>()

  constructor(
    tables: PhraseTables,
    classes: Readonly<Record<string, string>>,
    turns: Readonly<Record<string, readonly string[]>> = {},
  ) {
    for (const [tag, table] of Object.entries(tables)) {
      for (const line of table.split('\n')) {
        if (line.trim())
          for (const one of expanded(line, turns)) this.add({ tag, phrase: compilePhrase(one, classes) })
      }
    }
  }

  private add(tagged: Tagged): void {
    for (const { words, kinds, prefixes, next } of beginnings(tagged.phrase)) {
      for (const word of words) {
        const bucket = this.byWord.get(word) ?? { any: [], next: new Map() }
        this.byWord.set(word, bucket)
        if (!next) push(bucket.any, tagged)
        else for (const second of next) put(bucket.next, second, tagged)
      }
      for (const kind of kinds) put(this.byKind, kind, tagged)
      for (const prefix of prefixes) put(this.byPrefix, prefix.slice(0, 2), tagged)
    }
  }

  /** Cues of a sentence, in order; of one tag at one place only the longest. */
  find(sentence: Sentence): Cue[] {
    const out: Cue[] = []
    const { tokens } = sentence
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      const first = out.length
      const bucket = this.byWord.get(token.w)
      if (bucket) {
        this.try(bucket.any, tokens, i, out, first)
        let k = i + 1
        while (tokens[k]?.w === '·') k++
        const next = tokens[k]
        if (next) this.try(bucket.next.get(next.w), tokens, i, out, first)
      }
      this.try(this.byKind.get(token.kind), tokens, i, out, first)
      if (token.kind === 'word') this.try(this.byPrefix.get(token.w.slice(0, 2)), tokens, i, out, first)
    }
    return out
  }

  private try(
    list: readonly Tagged[] | undefined,
    tokens: Sentence['tokens'],
    i: number,
    out: Cue[],
    first: number,
  ): void {
    if (!list) return
    for (const { tag, phrase } of list) {
      const j = matchPhrase(phrase, tokens, i)
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
