import { type Question, saying } from './question.ts'

/** The size of the item that is meant. */
export const size: Question = {
  asks: ({ sentence }) => /\b(what|which|your|the|a) size\b|\bsize\b.{0,40}\?/i.test(sentence),
  answer: ({ item }) => saying('Size', item?.options.size),
}
