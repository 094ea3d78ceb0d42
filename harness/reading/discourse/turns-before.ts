import type { Turn } from '../context.ts'
import type { Token } from '../text/token.ts'
import {
  answersBot,
  type Between,
  type FollowUpWords,
  goesOn,
  isRepeated,
  pairMeant,
  type Question,
} from './follow-up.ts'
import { itemsIn, type Mentions } from './mentions.ts'
import type { Line } from './scene.ts'
import { isColor, isVariant } from './variants.ts'

/** How a text of an earlier turn is read: as much of it as is asked for. */
export interface EarlierReader {
  lines(text: string): readonly Line[]
  mentions(text: string): readonly Mentions[]
  tokens(text: string): readonly Token[]
}

/** So many turns back a message may leave its words to the one before. */
const farthest = 4

/** The turns before a message, and what it leaves to them. They are read when it is asked for. */
export class TurnsBefore {
  readonly #turns: readonly Turn[]
  readonly #words: FollowUpWords
  readonly #reader: EarlierReader
  readonly #read = new Map<string, readonly Token[]>()

  constructor(turns: readonly Turn[], words: FollowUpWords, reader: EarlierReader) {
    this.#turns = turns
    this.#words = words
    this.#reader = reader
  }

  /** "What's your zip code?" - "90210": whether the numbers of a message are what the bot asked for, and none of an order. */
  isCode(own: readonly Line[]): boolean {
    const last = this.#turns.at(-1)
    const ids = own.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'id'))
    if (!last || !ids.length || !ids.every(({ raw }) => /^\d+$/.test(raw))) return false
    const said = this.#tokens(last.reply)
    const says = (words: ReadonlySet<string>): boolean => said.some(({ w }) => words.has(w))
    return says(this.#words.codes) && says(asking) && !says(this.#words.numbers)
  }

  /** "Add both": the two products that the bot has named, where the message speaks of a pair; else none. */
  pairMeant(own: readonly Line[]): readonly string[] {
    const said = this.#turns.at(-1)?.reply ?? ''
    return pairMeant(own, this.#words, () => this.#reader.mentions(said).flatMap(({ items }) => items))
  }

  /** What a message asks that goes on with those before it; undefined where it says all itself. */
  question(own: readonly Line[], text: string): Question | undefined {
    return this.#question(own, text, this.#turns.length)
  }

  #question(own: readonly Line[], text: string, count: number): Question | undefined {
    const last = this.#turns[count - 1]
    if (!last || this.#turns.length - count >= farthest) return undefined
    const before = (): Question => {
      const asked = this.#reader.lines(last.shopper)
      return this.#question(asked, last.shopper, count - 1) ?? { asked, items: itemsIn(asked) }
    }
    const between = this.#saidIn(last.reply)
    if (isRepeated(own, text, this.#words))
      return between.says(questionMark) ? undefined : { ...before(), isRepeated: true }
    return goesOn(own, before, this.#words, between) ?? answersBot(own, before, this.#words, between)
  }

  /** The tokens of a reply, found once: it is asked for several words. */
  #tokens(reply: string): readonly Token[] {
    const tokens = this.#read.get(reply) ?? this.#reader.tokens(reply)
    this.#read.set(reply, tokens)
    return tokens
  }

  #saidIn(reply: string): Between {
    const tokens = () => this.#tokens(reply)
    return {
      items: () => this.#reader.mentions(reply).flatMap(({ items }) => items),
      variants: () => tokens().flatMap(({ w }, k, all) => (isVariant(all, k) || isColor(all[k]) ? [w] : [])),
      says: (said) => tokens().some(({ w }) => said.has(w)),
    }
  }
}

const questionMark = new Set(['?'])
const asking = new Set(['?', 'please', 'bitte'])
