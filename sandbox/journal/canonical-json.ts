/**
 * Canonical JSON: keys sorted by UTF-16 code units, no white space, `undefined` members left out.
 *
 * Throws a `TypeError` on what JSON cannot hold (functions, symbols, bigints, non-finite numbers, cycles).
 * @see RFC 8785, JSON Canonicalization Scheme
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0)
}

const deepest = 512

function write(value: unknown, depth: number): string {
  if (depth > deepest) throw new TypeError(`canonical JSON: nested deeper than ${deepest}, or a cycle`)
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`canonical JSON: ${value} is not a JSON number`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((item) => write(item ?? null, depth + 1)).join(',')}]`
  if (typeof value === 'object') return writeObject(value as Record<string, unknown>, depth)
  throw new TypeError(`canonical JSON: a ${typeof value} has no JSON form`)
}

function writeObject(value: Record<string, unknown>, depth: number): string {
  const members: string[] = []
  for (const key of Object.keys(value).sort()) {
    if (value[key] !== undefined) members.push(`${JSON.stringify(key)}:${write(value[key], depth + 1)}`)
  }
  return `{${members.join(',')}}`
}
