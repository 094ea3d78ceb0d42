import type { Reading } from '#record'
import type { ReadingContext } from '../reading/index.ts'

/** So many readings with one catalog are kept, and none of a reply with its history that is longer. */
const most = 500
const longest = 20_000

const known = new WeakMap<ReadingContext['catalog'], Map<string, Reading>>()

/**
 * A reading that is found once. A conversation is read again and again as it grows, to try the steps that each reply offers
 * and then to be judged; what a reply says hangs on nothing but `asked`, and the catalog.
 */
export function readOnce(
  catalog: ReadingContext['catalog'],
  asked: readonly unknown[],
  read: () => Reading,
): Reading {
  const key = JSON.stringify(asked)
  if (key.length > longest) return read()
  const readings = known.get(catalog) ?? new Map<string, Reading>()
  known.set(catalog, readings)
  const before = readings.get(key)
  if (before) return before
  const reading = read()
  if (readings.size >= most) readings.clear()
  readings.set(key, reading)
  return reading
}
