import { type Question, saying } from './question.ts'

/** How many are wanted; one where nobody said. */
export const quantity: Question = {
  asks: ({ sentence }) =>
    /\bhow many\b(?!.{0,20}\b(left|orders|days)\b)|\b(what|which|the) (quantity|amount|number of (items|pieces|units))\b/i.test(
      sentence,
    ),
  answer: (known) => saying('I need', String(known.quantity)),
}
