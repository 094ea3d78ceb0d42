import { type Question, saying } from './question.ts'

/** The number of the ticket that is meant, else of the shopper's own ticket. */
export const ticketNumber: Question = {
  asks: ({ sentence }) =>
    /\b(ticket|case|complaint)['’]?s?\b.{0,20}\b(number|no\b|nr\b|id|code|reference)|\b(number|id|code|reference)\b.{0,40}\b(ticket|case|complaint)\b|\bwhich (ticket|case)\b/i.test(
      sentence,
    ),
  answer: ({ ticket }) => saying('My ticket number is', ticket),
}
