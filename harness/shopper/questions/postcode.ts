import { type Question, saying } from './question.ts'

/** Where the shopper lives, by post code. */
export const postcode: Question = {
  asks: ({ sentence }) => /\b(post ?code|postal code|zip)\b/i.test(sentence),
  answer: ({ shopper }) => saying('My post code is', shopper.postcode),
}
