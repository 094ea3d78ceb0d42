import { closest, distance } from 'fastest-levenshtein'

/** A mistake in a file that a person wrote: where it is, what stands there, what was expected. */
export interface Problem {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly column: number
  readonly message: string
}

/** `cart.yaml:12:5: ...`, as editors and terminals make links of. */
export function problemText({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`
}

/** `, did you mean "stock"?` where one of the words is near to what was written; else nothing. */
export function didYouMean(written: string, words: readonly string[]): string {
  if (words.length === 0) return ''
  const nearest = closest(written, [...words])
  return distance(written, nearest) <= Math.max(2, written.length / 3) ? `; did you mean "${nearest}"?` : ''
}
