/** The texts of the parts that never change, by the part. */
const texts = new WeakMap<object, string>()

/**
 * A part of entries that never changes from now on: it is frozen, with all that is in it, and written as JSON once for all
 * the entries in which it occurs. Hand over nothing that somebody else is still to change.
 */
export function sealed<T extends object>(part: T): T {
  if (texts.has(part)) return part
  freeze(part)
  texts.set(part, JSON.stringify(part))
  return part
}

export function isSealed(part: object): boolean {
  return texts.has(part)
}

/** A part as JSON, now: of a sealed one the text that it has had from the beginning. */
export function partText(part: object): string {
  return texts.get(part) ?? JSON.stringify(part)
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const member of Object.values(value)) freeze(member)
  Object.freeze(value)
}

const mostQuoted = 1000
const longestQuoted = 200
const quotes = new Map<string, string>()

/** A text as JSON; the names of routes, paths and tags come again and again. */
export function quoted(text: string): string {
  const known = quotes.get(text)
  if (known !== undefined) return known
  const quote = JSON.stringify(text)
  if (text.length > longestQuoted) return quote
  if (quotes.size >= mostQuoted) quotes.clear()
  quotes.set(text, quote)
  return quote
}
