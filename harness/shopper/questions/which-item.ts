import { type Question, saying } from './question.ts'

/** What is meant, where there is nothing to choose from. */
export const whichItem: Question = {
  asks: ({ sentence, options }) =>
    options.length === 0 &&
    /\b(which|what) (one|item|product|article|thing)\b|\b(name|number) of the (item|product|article)\b|\b(item|product|article)(['’]s)? name\b|\bwhat are you looking for\b/i.test(
      sentence,
    ),
  answer: ({ item, order, ticket }) => saying('I mean', item?.name ?? order ?? ticket),
}
