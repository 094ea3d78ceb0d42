import Type from 'typebox'

/** Longer texts than this, in characters, are refused. */
export const longestText = 2000

/** Text that says something and is not too long. */
export const SomeText = Type.String({
  maxLength: longestText,
  pattern: '\\S',
  description: `a text of at most ${longestText} characters`,
})
