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
  /** The text as written, where case matters. */
  raw: string
  /** A number's value, an amount, a duration in seconds (its lower bound). */
  value: number | undefined
  /** Upper bound of a range. */
  upper: number | undefined
  /** Currency code of an amount, the unit of a duration, `HH:MM` of a time. */
  unit: string | undefined
  /** Catalog names that a mention may stand for, the likeliest first. */
  items: readonly string[] | undefined
  /** Size, color or other words that narrow an item to a variant. */
  variant: string | undefined
}

/** What of a token phrases are matched with. */
export type Told = Readonly<Pick<Token, 'w' | 'kind'>>

/** A token as the text has it, that stands for nothing yet. All tokens have all members, in one order: reading goes over them a hundred times, and what has one shape is read several times faster. */
export function tokenOf(w: string, kind: TokenKind, start: number, end: number, raw: string): Token {
  return {
    w,
    kind,
    start,
    end,
    raw,
    value: undefined,
    upper: undefined,
    unit: undefined,
    items: undefined,
    variant: undefined,
  }
}

/** A token with some of its members changed. */
export function changed(token: Token, change: Partial<Token>): Token {
  return {
    w: change.w ?? token.w,
    kind: change.kind ?? token.kind,
    start: change.start ?? token.start,
    end: change.end ?? token.end,
    raw: change.raw ?? token.raw,
    value: change.value ?? token.value,
    upper: change.upper ?? token.upper,
    unit: change.unit ?? token.unit,
    items: change.items ?? token.items,
    variant: change.variant ?? token.variant,
  }
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
