import { hasWord, type Line } from '../../discourse/scene.ts'

const notDone =
  /\b(?:(?:tried|trying|attempted|failed|unable|not able) to(?: be)?|(?:could|can|did|was|were|would|will|does|do|is|has|have) ?(?:n['’]t|not)(?: \w+){0,3}?) (?:add|added|put|place|placed|pop|include|included)\b/
const bare = /\bnot (?:been |yet |put |in ){0,2}(?:added|put|placed|included)\b/
const failed =
  /\b(?:adding|putting|placing)\b.{0,120}\b(?:failed|did not work|not possible|didn['’]t work|went wrong)\b/

const putting = new Set('add added put place placed pop include included adding putting placing'.split(' '))

/**
 * "I could not add X to your cart: it is sold out", "adding X to your cart failed": the words of a deed in a
 * sentence that says that it was not done. It tells of no contents either.
 */
export function tellsNotDone(line: Line): boolean {
  if (!hasWord(line, putting)) return false
  const text = line.tokens.map(({ w }) => w).join(' ')
  return notDone.test(text) || bare.test(text) || failed.test(text)
}

/** The same of one mark in a sentence that may hold others: "I tried to add A, and have added B". */
export function isAttempt(line: Line, mark: { readonly i: number; readonly j: number }): boolean {
  const words = line.tokens.map(({ w }) => w)
  const before = words.slice(Math.max(0, mark.i - 3), mark.i).join(' ')
  if (/\b(?:tried|trying|attempted|failed|unable|not able) to(?: be)?$/.test(before)) return true
  return (
    /^(?:adding|putting|placing)$/.test(words[mark.i] ?? '') && failed.test(words.slice(mark.i).join(' '))
  )
}
