import type { Token, TokenKind } from '../text/token.ts'

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
/** Adverbs that change nothing of what a phrase says: phrases look through them wherever they do not name them. */
const light = [
  ...['unfortunately', 'sadly', 'regrettably', 'alas', 'luckily', 'fortunately', 'thankfully', 'happily'],
  ...['currently', 'presently', 'actually', 'really', 'indeed', 'also', 'still', 'already', 'now', 'however'],
  ...['successfully', 'officially', 'automatically', 'kindly', 'gladly', 'safely', 'therefore'],
]

/** A sentence as numbers, so that a phrase is tried without touching text. One tape serves all sentences, one after the other. */
export class Tape {
  tokens: readonly Token[] = []
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
  /** By the number of a word: whether phrases look through it. */
  readonly isLight: Uint8Array
  /** Numbers of the mark that phrases look through, and of the comma. */
  readonly mark: number
  readonly comma: number
  private readonly vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
    this.mark = vocabulary.add('·')
    this.comma = vocabulary.add(',')
    for (const word of [...walls, ...edges, ...softStarts, ...light]) vocabulary.add(word)
    this.lastAt = new Int32Array(vocabulary.size + 1).fill(-1)
    this.anywhere = vocabulary.size
    this.lastAt[this.anywhere] = 2 ** 31 - 1
    this.isWall = this.marked(walls)
    this.isEdge = this.marked(edges)
    this.isStart = this.marked([...edges, ...softStarts])
    this.isLight = this.marked(['·', ...light])
  }

  /** Writes a sentence over the one before. */
  take(tokens: readonly Token[]): void {
    for (let i = 0; i < this.tokens.length; i++) this.lastAt[this.words[i]!] = -1
    this.tokens = tokens
    if (tokens.length > this.words.length) {
      this.words = new Int32Array(tokens.length * 2)
      this.kinds = new Int32Array(tokens.length * 2)
    }
    for (let i = 0; i < tokens.length; i++) {
      const { w, kind } = tokens[i]!
      const word = this.vocabulary.of(w)
      this.words[i] = word
      this.kinds[i] = kindBit(kind)
      this.lastAt[word] = i
    }
  }

  private marked(words: readonly string[]): Uint8Array {
    const table = new Uint8Array(this.vocabulary.size)
    for (const word of words) table[this.vocabulary.of(word)] = 1
    return table
  }
}
