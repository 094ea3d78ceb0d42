import { canonicalJson } from '#journal'

/** True of values that are the same as JSON, in whatever order their members stand. */
export function sameJson(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b))
}
