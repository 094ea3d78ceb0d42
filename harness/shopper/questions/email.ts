import { type Question, saying } from './question.ts'

/** The shopper's e-mail address. */
export const email: Question = {
  asks: ({ sentence }) => /\be-?mail\b(?! (?:you|me|us)\b)|\bmail address\b/i.test(sentence),
  answer: ({ shopper }) => saying('My e-mail address is', shopper.email),
}
