/**
 * True where two values are the same as JSON, that is, where their canonical JSON is equal: the order of keys
 * and members that are undefined do not count. Stops at the first difference, and at what both share.
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return isNull(a) && isNull(b)
  }
  if (Array.isArray(a)) return Array.isArray(b) && sameItems(a, b)
  return !Array.isArray(b) && sameMembers(a as JsonObject, b as JsonObject)
}

type JsonObject = Readonly<Record<string, unknown>>

/** An item that is undefined is written as null. */
function isNull(value: unknown): boolean {
  return value === null || value === undefined
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
}

function sameMembers(a: JsonObject, b: JsonObject): boolean {
  for (const key of Object.keys(a)) if (!sameMember(a[key], memberOf(b, key))) return false
  for (const key of Object.keys(b)) if (b[key] !== undefined && memberOf(a, key) === undefined) return false
  return true
}

/** A member that is undefined is not there; one that is null is. */
function sameMember(a: unknown, b: unknown): boolean {
  return a === undefined || b === undefined ? a === b : sameJson(a, b)
}

function memberOf(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}
