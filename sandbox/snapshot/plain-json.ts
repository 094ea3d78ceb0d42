import { BadSnapshot } from './bad-snapshot.ts'

/** A state is nowhere near as deep; a cycle is deeper. */
const deepest = 100

/**
 * A copy of a value that is JSON and nothing else, so that whoever handed it in has no hand in the world any more.
 * Members that are undefined are left out, as JSON does.
 *
 * Throws `BadSnapshot` on functions, class instances, numbers that JSON cannot hold, getters, members called
 * `__proto__`, cycles, and what is nested deeper than 100.
 */
export function plainJson(value: unknown): unknown {
  return copied(value, [])
}

/** `path` leads to the value; it grows and shrinks in place. */
function copied(value: unknown, path: (string | number)[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number')
    return Number.isFinite(value) ? value : bad(path, `${value} is not a JSON number`)
  if (typeof value !== 'object') return bad(path, `a ${typeof value} is not JSON`)
  if (path.length === deepest) return bad(path, `it is nested deeper than ${deepest}, or a cycle`)
  if (Array.isArray(value)) return Array.from(value, (item, index) => within(path, index, item))
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) bad(path, 'an instance of a class is not JSON')
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const member = memberOf(value, key, path)
    if (member !== undefined) copy[key] = within(path, key, member)
  }
  return copy
}

function memberOf(value: object, key: string, path: readonly (string | number)[]): unknown {
  if (key === '__proto__') bad([...path, key], 'no member may be called that')
  const member = Object.getOwnPropertyDescriptor(value, key)
  if (member?.get || member?.set) bad([...path, key], 'a member that is computed is not JSON')
  return member?.value
}

function within(path: (string | number)[], key: string | number, value: unknown): unknown {
  path.push(key)
  const copy = copied(value, path)
  path.pop()
  return copy
}

function bad(path: readonly (string | number)[], why: string): never {
  const where = path.length < 8 ? path : [...path.slice(0, 8), '...']
  throw new BadSnapshot(where.length ? `/${where.join('/')}` : '', why)
}
