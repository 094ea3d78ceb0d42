import type { TokenKind } from '../text/token.ts'
import { beginnings, type Phrase } from './phrase.ts'
import type { Candidate } from './sieve.ts'
import type { Vocabulary } from './tape.ts'

/** Phrases that begin with one word, by the word that must come next; `any` where more than words may. */
interface OfWord {
  readonly any: Candidate[]
  readonly next: Map<number, Candidate[]>
}

/** Phrases by what they may begin with, in the order of their tables. */
export class Beginnings {
  readonly byWord = new Map<number, OfWord>()
  readonly byKind = new Map<TokenKind, Candidate[]>()
  readonly byPrefix = new Map<string, Candidate[]>()
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  add(candidate: Candidate, phrase: Phrase): void {
    for (const { words, kinds, prefixes, next } of beginnings(phrase)) {
      for (const word of words) {
        const number = this.#vocabulary.of(word)
        const ofWord = this.byWord.get(number) ?? { any: [], next: new Map() }
        this.byWord.set(number, ofWord)
        if (!next) put(ofWord.any, candidate)
        else for (const second of next) putIn(ofWord.next, this.#vocabulary.of(second), candidate)
      }
      for (const kind of kinds) putIn(this.byKind, kind, candidate)
      for (const prefix of prefixes) putIn(this.byPrefix, prefix.slice(0, 2), candidate)
    }
  }
}

function putIn<K>(lists: Map<K, Candidate[]>, key: K, candidate: Candidate): void {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  put(list, candidate)
}

/** A phrase may begin with one word in several ways; it is listed once. */
function put(list: Candidate[], candidate: Candidate): void {
  if (list.at(-1) !== candidate) list.push(candidate)
}
