import { type Question, saying } from './question.ts'

/** What the shopper is called. */
export const name: Question = {
  asks: ({ sentence }) =>
    /\b(your|the) ((full|first|last|family) )?name\b(?!.{0,15}\b(of|product|item)\b)|\bwho am i (talking|speaking) to\b|\bwhat are you called\b/i.test(
      sentence,
    ),
  answer: ({ shopper }) => saying('My name is', shopper.name),
}
