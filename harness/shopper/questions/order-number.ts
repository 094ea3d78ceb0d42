import { type Question, saying } from './question.ts'

/** The number of the order that is meant, else of the shopper's own order. */
export const orderNumber: Question = {
  asks: ({ sentence }) =>
    /\b(order|purchase|confirmation)['’]?s?\b.{0,20}\b(number|no\b|nr\b|id|code|reference)|\b(number|id|code|reference)\b.{0,40}\b(order|purchase|confirmation)\b|\bwhich order\b/i.test(
      sentence,
    ),
  answer: ({ order }) => saying('My order number is', order),
}
