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
export function plainJson(value: unknown, where = '', depth = 0): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value
    throw new BadSnapshot(where, `${value} is not a JSON number`)
  }
  if (typeof value !== 'object') throw new BadSnapshot(where, `a ${typeof value} is not JSON`)
  if (depth === deepest) throw new BadSnapshot(where, `it is nested deeper than ${deepest}, or a cycle`)
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => plainJson(item, `${where}/${index}`, depth + 1))
  }
  return plainObject(value, where, depth)
}

function plainObject(value: object, where: string, depth: number): unknown {
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) {
    throw new BadSnapshot(where, 'an instance of a class is not JSON')
  }
  const copy: Record<string, unknown> = {}
  for (const [key, { value: member, get, set }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    const path = `${where}/${key}`
    if (key === '__proto__') throw new BadSnapshot(path, 'no member may be called that')
    if (get || set) throw new BadSnapshot(path, 'a member that is computed is not JSON')
    if (member !== undefined) copy[key] = plainJson(member, path, depth + 1)
  }
  return copy
}
