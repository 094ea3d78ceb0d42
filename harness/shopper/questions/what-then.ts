import type { Question } from './question.ts'

/** "How can I help?": what was said is said again. */
export const whatThen: Question = {
  asks: ({ sentence, options }) =>
    options.length === 0 &&
    /\b(how|what) (can|may|could|do|shall) (I|we) (help|assist|do|be of)|\bis there (anything|something) (that )?(I|we) can (do|help)|\bwhat (is it about|would you like|do you want|do you need|can I do)\b|\bhow may I be of\b/i.test(
      sentence,
    ) &&
    !/\b(else|more)\b/i.test(sentence),
  answer: ({ said }) => ({ bare: said, full: said }),
}
