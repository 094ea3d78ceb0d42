import { type Question, saying } from './question.ts'

/** The shopper's date of birth. The shop has none on file; it is drawn by the run seed, and stays theirs. */
export const dateOfBirth: Question = {
  asks: ({ sentence }) => /\b(date of birth|birth ?da(y|te)|dob|when were you born)\b/i.test(sentence),
  answer: (known) => saying('My date of birth is', known.dateOfBirth),
}
