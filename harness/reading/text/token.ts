/** What a token is; every kind but `word`, `punct` and `mark` has been recognized as one thing. */
export type TokenKind =
  | 'word'
  | 'number'
  | 'money'
  | 'percent'
  | 'id'
  | 'url'
  | 'email'
  | 'phone'
  | 'time'
  | 'date'
  | 'duration'
  | 'measure'
  | 'item'
  | 'punct'
  | 'mark'

/** The smallest piece a recognizer sees. `w` is the plain lower-case form; offsets are into the reply. */
export interface Token {
  w: string
  kind: TokenKind
  start: number
  end: number
  /** A number's value, an amount, a duration in seconds (its lower bound). */
  value?: number
  /** Upper bound of a range. */
  upper?: number
  /** Currency code of an amount, the unit of a duration, `HH:MM` of a time. */
  unit?: string
  /** Catalog names that a mention may stand for, the likeliest first. */
  items?: readonly string[]
  /** Size, color or other words that narrow an item to a variant. */
  variant?: string
  /** The text as written, where case matters. */
  raw: string
}

/** One sentence, line, list entry, table row or field. */
export interface Sentence {
  tokens: Token[]
  kind: 'text' | 'bullet' | 'heading' | 'row' | 'field' | 'button'
  /** Counts paragraphs and lists: sentences of one block stand together. */
  block: number
  /** Counts lines. */
  line: number
  /** Name of the JSON field, where the reply is JSON. */
  key?: string
}
