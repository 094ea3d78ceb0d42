import type { TokenKind, Told } from '../text/token.ts'
import { asides } from './asides.ts'

/** Numbers of words: what a table names has one, from 1; any other word is 0. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>()

  /** The number of a word, given to it where it has none. */
  add(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    const number = this.numbers.size + 1
    this.numbers.set(word, number)
    return number
  }

  of(word: string): number {
    return this.numbers.get(word) ?? 0
  }

  get size(): number {
    return this.numbers.size + 1
  }
}

const kinds: readonly TokenKind[] = [
  'word',
  'number',
  'money',
  'percent',
  'id',
  'url',
  'email',
  'phone',
  'time',
  'date',
  'duration',
  'measure',
  'item',
  'punct',
  'mark',
]
const bits = new Map(kinds.map((kind, n) => [kind, 1 << n]))

/** The bit of a kind of token. */
export const kindBit = (kind: TokenKind): number => bits.get(kind)!

const walls = [';', ':', '–', '(', ')', '"', '?', '!', '.']
const edges = ['·', ',', ';', ':', '–', '(', ')', '"', '.', '!', '?', '✓', '✗']
const softStarts = ['and', 'but', 'so', 'und', 'aber']
/** A sentence as numbers, so that a phrase is tried without touching text. One tape serves all sentences, one after the other. */
export class Tape {
  tokens: readonly Told[] = []
  words = new Int32Array(512)
  kinds = new Int32Array(512)
  /** The last place at which a word stands in the sentence, by its number; -1 where it does not. */
  readonly lastAt: Int32Array
  /** The number of no word, which always lies ahead. */
  readonly anywhere: number
  /** By the number of a word: whether no gap goes beyond it, and whether a clause ends there or begins after it. */
  readonly isWall: Uint8Array
  readonly isEdge: Uint8Array
  readonly isStart: Uint8Array
  /** By place: where an aside that begins there ends, so that phrases look through it; 0 where none begins. */
  past = new Int32Array(512)
  /** Numbers of the mark that phrases look through, and of the comma. */
  readonly mark: number
  readonly comma: number
  readonly vocabulary: Vocabulary
  /** By the number of a word: the asides that begin with it, without that word; the longest first. */
  private readonly asides: (readonly (readonly number[])[] | undefined)[] = []

  /** `denials` are words that no gap goes beyond: "was not yet delivered" is no "was ... delivered". */
  constructor(vocabulary: Vocabulary, denials: readonly string[] = []) {
    this.vocabulary = vocabulary
    this.mark = vocabulary.add('·')
    this.comma = vocabulary.add(',')
    for (const word of [...walls, ...edges, ...softStarts, ...denials, ...asides.flat()]) vocabulary.add(word)
    this.lastAt = new Int32Array(vocabulary.size + 1).fill(-1)
    this.anywhere = vocabulary.size
    this.lastAt[this.anywhere] = 2 ** 31 - 1
    this.isWall = this.marked([...walls, ...denials])
    this.isEdge = this.marked(edges)
    this.isStart = this.marked([...edges, ...softStarts])
    for (const [first, ...rest] of asides) {
      const at = vocabulary.of(first!)
      const all = [...(this.asides[at] ?? []), rest.map((word) => vocabulary.of(word))]
      this.asides[at] = all.sort((a, b) => b.length - a.length)
    }
  }

  /** Writes a sentence over the one before. */
  take(tokens: readonly Told[]): void {
    for (let i = 0; i < this.tokens.length; i++) this.lastAt[this.words[i]!] = -1
    this.tokens = tokens
    if (tokens.length > this.words.length) {
      this.words = new Int32Array(tokens.length * 2)
      this.kinds = new Int32Array(tokens.length * 2)
      this.past = new Int32Array(tokens.length * 2)
    }
    for (let i = 0; i < tokens.length; i++) {
      const { w, kind } = tokens[i]!
      const word = this.vocabulary.of(w)
      this.words[i] = word
      this.kinds[i] = kindBit(kind)
      this.lastAt[word] = i
    }
    for (let i = tokens.length - 1; i >= 0; i--) this.past[i] = this.asideFrom(i)
  }

  /** Where the asides from a place on end; commas around one belong to it. */
  private asideFrom(i: number): number {
    const { words, tokens, mark, comma, past } = this
    if (words[i] === mark) return i + 1 < tokens.length && past[i + 1] ? past[i + 1]! : i + 1
    if (words[i] === comma) {
      const end = i + 1 < tokens.length ? past[i + 1]! : 0
      return end && end < tokens.length && words[end] === comma ? end + 1 : 0
    }
    const known = this.asides[words[i]!]
    if (!known) return 0
    for (const rest of known) {
      const end = i + 1 + rest.length
      if (end > tokens.length || rest.some((word, n) => words[i + 1 + n] !== word)) continue
      return end < tokens.length && past[end] && words[end] !== comma ? past[end]! : end
    }
    return 0
  }

  private marked(words: readonly string[]): Uint8Array {
    const table = new Uint8Array(this.vocabulary.size)
    for (const word of words) table[this.vocabulary.of(word)] = 1
    return table
  }
}
