import type { Known } from '../known.ts'
import type { Option } from '../reply.ts'

/** An answer, as a word and as a sentence. */
export interface Saying {
  readonly bare: string
  readonly full: string
}

/** A sentence by which the bot asks for something, and what it offers to choose from. */
export interface Asked {
  readonly sentence: string
  readonly options: readonly Option[]
}

/** One kind of question: how one knows that it is asked, and what a shopper says to it. */
export interface Question {
  asks(asked: Asked): boolean
  /** Undefined where the shopper does not know. */
  answer(known: Known, asked: Asked): Saying | undefined
}

/** The answer that is this word, in a sentence that begins so; undefined where there is no word. */
export function saying(beginning: string, bare: string | undefined): Saying | undefined {
  return bare === undefined ? undefined : { bare, full: `${beginning} ${bare}.` }
}
