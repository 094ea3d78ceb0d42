import type { Question } from './question.ts'

/** "Could you put that differently?": the same wish in other words, where it is a wish. */
export const inOtherWords: Question = {
  asks: ({ sentence, options }) =>
    options.length === 0 &&
    /\b(rephrase|reword|in (other|different) words|another way|differently|say (that|it) again|repeat)\b/i.test(
      sentence,
    ),
  answer: ({ said, inOtherWords: others = said }) => ({ bare: others, full: others }),
}
