import type { Entry } from './entry.ts'

/** Where two journals first differ, in words, and the two entries there. */
export interface Difference {
  /** Index in the lists that were compared. */
  readonly index: number
  readonly words: string
  readonly first: Entry | undefined
  readonly second: Entry | undefined
}

/** The first difference of two lists of entries; undefined where there is none. */
export function firstDifference(first: readonly Entry[], second: readonly Entry[]): Difference | undefined {
  const length = Math.max(first.length, second.length)
  for (let index = 0; index < length; index += 1) {
    const a = first[index]
    const b = second[index]
    const words = a && b ? differenceOf(a, b) : oneEnds(a, b)
    if (words !== undefined) return { index, words, first: a, second: b }
  }
  return undefined
}

/** An entry as a person calls it: `#17 the bot's GET /inventory/ALD-RJ`. */
export function entryWords(entry: Entry): string {
  return `#${entry.seq} ${wordsOf(entry)}`
}

function wordsOf(entry: Entry): string {
  switch (entry.kind) {
    case 'invoked':
      return `the ${entry.actor.role}'s ${entry.method} ${entry.path}`
    case 'completed':
      return `the answer ${entry.status} to call ${entry.call}`
    case 'commit':
      return `the commit of ${entry.resource} version ${entry.version}`
    case 'applied':
      return `${entry.resource} version ${entry.version} reaching the ${entry.view}`
    case 'absent':
      return `the absence of ${entry.resource} reaching the ${entry.view}`
    case 'said':
      return `the ${entry.speaker} saying ${JSON.stringify('text' in entry.part ? entry.part.text : entry.part)}`
    case 'clock':
      return `the clock moving to ${new Date(entry.to).toISOString()}`
    default:
      return `a ${entry.kind} entry`
  }
}

function differenceOf(a: Entry, b: Entry): string | undefined {
  if (a.kind !== b.kind) return `the first has ${entryWords(a)} where the second has ${entryWords(b)}`
  const path = firstPath(a, b)
  if (path === undefined) return undefined
  const [where, one, other] = path
  return `${entryWords(a)} and ${entryWords(b)} differ in ${where}: ${short(one)} and ${short(other)}`
}

function oneEnds(a: Entry | undefined, b: Entry | undefined): string | undefined {
  if (a) return `the second ends where the first has ${entryWords(a)}`
  return b ? `the first ends where the second has ${entryWords(b)}` : undefined
}

type Found = readonly [where: string, one: unknown, other: unknown]

/** The first path at which two JSON values differ. */
function firstPath(a: unknown, b: unknown, path = ''): Found | undefined {
  if (Object.is(a, b)) return undefined
  if (!isBranch(a) || !isBranch(b) || Array.isArray(a) !== Array.isArray(b))
    return [path || 'the whole', a, b]
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstPath(a[key], b[key], path ? `${path}.${key}` : key)
    if (found) return found
  }
  return undefined
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 120 ? `${text.slice(0, 117)}...` : text
}
