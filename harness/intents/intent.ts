import type { Asks } from '../vocabulary/asks/index.ts'
import type { Thing } from '../vocabulary/form.ts'

/** What a shopper may want: how they may put it, and what their words then ask for. */
export interface Intent {
  /** The kind of thing that it is of; none where it is of nothing. */
  readonly of?: Thing
  /** Whether it says how many. */
  readonly counts?: true
  /**
   * Patterns of a small grammar, of which the run seed draws one. `{of}` is the name of the thing, `{count}` how many.
   * They are for [the exemplary chatbot](../specimens/README.md) to understand, in each of their forms.
   */
  readonly says: readonly string[]
  /** What the message is about, in the words of `asks`. */
  asks(of: string, quantity: number): Asks
}

/** Said before a wish, or nothing. */
export const greeting = '(|||Hi! |Hello! |Hey! |Good morning! |Hi there! )'
/** Before a wish for a deed. */
export const asking = "(|Please |Could you |Could you please |Can you |Can you please |I'd like you to )"
/** Behind a wish, or nothing. */
export const courtesy = '(|||, please| please)'
