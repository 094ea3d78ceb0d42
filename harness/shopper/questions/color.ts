import { type Question, saying } from './question.ts'

/** The color of the item that is meant. */
export const color: Question = {
  asks: ({ sentence }) => /\bcolou?r\b/i.test(sentence),
  answer: ({ item }) => saying('In', item?.options.color),
}
