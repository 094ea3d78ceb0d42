import { goesOnAfter } from '../languages/line-ends.ts'

/** "It cannot be" / "canceled now": a line that was broken within a sentence, and goes on in the next one. */
export const isWrapped = (line: string, next: string | undefined): boolean =>
  next !== undefined && /^ {0,4}\p{Ll}(?![.)])/u.test(next) && goesOnAfter.has(lastWord(line))

/** The last word of a line, of which nothing but blanks follows; none where the line is long or ends otherwise. */
function lastWord(line: string): string {
  const end = line.trimEnd()
  const from = end.lastIndexOf(' ') + 1
  return end.length - from < 12 ? end.slice(from).toLowerCase() : ''
}
