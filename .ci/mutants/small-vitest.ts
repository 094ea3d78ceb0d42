import assert from 'node:assert/strict'

/**
 * As much of Vitest as the tests of the oracles use, for running them thousands of times in one process. The tests
 * themselves are those that `npm test` runs.
 */
export interface Test {
  readonly name: string
  run(): unknown
}

let tests: Test[] = []
let path: readonly string[] = []

/** The tests that were collected since the last call. */
export function collected(): readonly Test[] {
  const list = tests
  tests = []
  return list
}

type Body = (...values: unknown[]) => unknown

export const describe = Object.assign(
  (name: string, body: Body): void => {
    const outer = path
    path = [...outer, name]
    body()
    path = outer
  },
  {
    each:
      (rows: readonly unknown[]) =>
      (name: string, body: Body): void => {
        for (const row of rows) describe(named(name, row), () => body(...valuesOf(row)))
      },
  },
)

export const it = Object.assign(
  (name: string, run: Body): void => void tests.push({ name: [...path, name].join(' > '), run: () => run() }),
  {
    each:
      (rows: readonly unknown[]) =>
      (name: string, run: Body): void => {
        for (const row of rows) it(named(name, row), () => run(...valuesOf(row)))
      },
  },
)
export const test = it

function valuesOf(row: unknown): unknown[] {
  return Array.isArray(row) ? row : [row]
}

function named(name: string, row: unknown): string {
  return valuesOf(row).reduce<string>((text, value) => text.replace(/%[sjid]/, String(value)), name)
}

class Matching {
  readonly fits: (value: unknown) => boolean
  constructor(fits: (value: unknown) => boolean) {
    this.fits = fits
  }
}

/** Equal as `toEqual` has it: members that are undefined don't count; `partly` leaves members out of what is expected. */
function isEqual(value: unknown, wanted: unknown, partly: boolean): boolean {
  if (wanted instanceof Matching) return wanted.fits(value)
  if (Object.is(value, wanted)) return true
  if (typeof wanted !== 'object' || typeof value !== 'object' || wanted === null || value === null)
    return false
  if (wanted instanceof Set || wanted instanceof Map) return isSame(value, wanted)
  if (Array.isArray(wanted) !== Array.isArray(value)) return false
  if (Array.isArray(wanted) && wanted.length !== (value as unknown[]).length) return false
  const [got, want] = [value as Record<string, unknown>, wanted as Record<string, unknown>]
  const keys = partly ? Object.keys(want) : [...new Set([...Object.keys(want), ...Object.keys(got)])]
  return keys.every((key) => isEqual(got[key], want[key], partly))
}

function isSame(value: unknown, wanted: unknown): boolean {
  try {
    assert.deepEqual(value, wanted)
    return true
  } catch {
    return false
  }
}

function matchers(value: unknown, isWanted: boolean) {
  const hold = (held: boolean, what: string): void => {
    if (held !== isWanted) throw new Error(`expected ${String(JSON.stringify(value)).slice(0, 200)} ${what}`)
  }
  return {
    toBe: (wanted: unknown) => hold(Object.is(value, wanted), `to be ${String(wanted)}`),
    toEqual: (wanted: unknown) => hold(isEqual(value, wanted, false), `to equal ${JSON.stringify(wanted)}`),
    toMatchObject: (wanted: unknown) =>
      hold(isEqual(value, wanted, true), `to have ${JSON.stringify(wanted)}`),
    toMatch: (wanted: RegExp) => hold(wanted.test(String(value)), `to match ${wanted}`),
    toContain: (wanted: unknown) =>
      hold(
        typeof value === 'string'
          ? value.includes(String(wanted))
          : [...(value as unknown[])].includes(wanted),
        `to contain ${String(wanted)}`,
      ),
    toHaveLength: (wanted: number) =>
      hold((value as unknown[]).length === wanted, `to have length ${wanted}`),
    toBeLessThan: (wanted: number) => hold((value as number) < wanted, `to be under ${wanted}`),
    toBeGreaterThan: (wanted: number) => hold((value as number) > wanted, `to be over ${wanted}`),
    toBeUndefined: () => hold(value === undefined, 'to be undefined'),
    toThrow: (wanted?: string | RegExp) =>
      hold(throwsWith(value as () => unknown, wanted), `to throw ${wanted}`),
  }
}

function throwsWith(run: () => unknown, wanted: string | RegExp | undefined): boolean {
  try {
    run()
    return false
  } catch (error) {
    const { message } = error as Error
    return (
      wanted === undefined || (typeof wanted === 'string' ? message.includes(wanted) : wanted.test(message))
    )
  }
}

export const expect = Object.assign(
  (value: unknown) => ({ ...matchers(value, true), not: matchers(value, false) }),
  {
    arrayContaining: (wanted: readonly unknown[]) =>
      new Matching((value) =>
        wanted.every((one) => (value as unknown[]).some((got) => isEqual(got, one, false))),
      ),
    stringContaining: (wanted: string) => new Matching((value) => String(value).includes(wanted)),
    stringMatching: (wanted: RegExp) => new Matching((value) => wanted.test(String(value))),
    objectContaining: (wanted: unknown) => new Matching((value) => isEqual(value, wanted, true)),
  },
)
