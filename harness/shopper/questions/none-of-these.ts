import type { Question } from './question.ts'

/** "Which would you prefer?", and what is meant is not among it: it is named where the bot may have it wrong, else all is declined. */
export const noneOfThese: Question = {
  asks: ({ sentence, options }) =>
    options.length > 0 &&
    /\b(which|what)( one| ones| of (these|those|them))?\b.*\b(prefer|like|want|choose|pick|take|mean|meant|shall|should|is|interested)\b|\b(choose|pick|select) (one|an option|from|a number)\b/i.test(
      sentence,
    ),
  answer({ item }, { sentence }) {
    if (item && /\bmean(t)?\b/i.test(sentence)) return { bare: item.name, full: `I mean the ${item.name}.` }
    return { bare: 'None of these', full: 'None of these, thank you.' }
  },
}
