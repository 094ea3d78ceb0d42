import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalDigest, canonicalLines } from './canonical.ts'
import { firstDifference } from './differ.ts'
import type { Entry } from './entry.ts'
import { compareEntries } from './sameness.ts'
import { parseHistory } from './shorthand.ts'

describe('the canonical form', () => {
  test('is the same for concurrent reads in whatever order they came', () => {
    const reads = ['bot r stock/A v1', 'bot r stock/B v1', 'bot r price/A v2']
    fc.assert(
      fc.property(
        fc.shuffledSubarray(reads, { minLength: 3 }),
        fc.array(fc.constantFrom('; ', ' | '), { minLength: 2, maxLength: 2 }),
        (order, joints) => {
          const text = order.map((read, index) => (index ? joints[index - 1] : '') + read).join('')
          expect(canonicalDigest(parseHistory(text))).toBe(canonicalDigest(parseHistory(reads.join('; '))))
        },
      ),
    )
  })

  test('moves a read together with the fault that bit it, and tells by it which was bitten', () => {
    const bitten = (text: string, call: number): Entry[] => {
      const entries = parseHistory(text)
      const index = entries.findIndex((entry) => entry.kind === 'completed' && entry.call === call)
      const bit: Entry = {
        seq: 0,
        at: 0,
        kind: 'fault',
        fault: 'latency',
        phase: 'bit',
        call,
        outcome: 'delay',
      }
      return entries.toSpliced(index, 0, bit).map((entry, place) => ({ ...entry, seq: place + 1 }))
    }
    const one = bitten('bot r stock/A v1; bot r stock/B v1', 1)
    const other = bitten('bot r stock/B v1; bot r stock/A v1', 2)
    expect(canonicalLines(other)).toEqual(canonicalLines(one))
    expect(canonicalDigest(bitten('bot r stock/A v1; bot r stock/B v1', 2))).not.toBe(canonicalDigest(one))
  })

  test('does not depend on the names of connections', () => {
    const one = parseHistory('bot r stock/A v1 on A; bot r stock/B v1 on A')
    const other = parseHistory('bot r stock/A v1 on Z; bot r stock/B v1 on Z')
    expect(canonicalLines(one)).toEqual(canonicalLines(other))
  })

  test('does not depend on which socket of a pool a later read was given', () => {
    const one = parseHistory('bot r stock/A v1 on A | bot r stock/B v1 on B; bot r price/C v1 on A')
    const other = parseHistory('bot r stock/A v1 on A | bot r stock/B v1 on B; bot r price/C v1 on B')
    expect(canonicalLines(one)).toEqual(canonicalLines(other))
  })

  test('puts no read before the one whose answer it carries', () => {
    const entries = parseHistory('bot r stock/B v1; bot r price/A v1').map((entry): Entry => {
      if (entry.kind === 'completed' && entry.call === 1) return { ...entry, gave: ['"stock/B@1"'] }
      return entry.kind === 'invoked' && entry.call === 2 ? { ...entry, carries: ['"stock/B@1"'] } : entry
    })
    const paths = canonicalLines(entries).map((line) => (JSON.parse(line) as { path?: string }).path)
    expect(paths.filter(Boolean)).toEqual(['/stock/B', '/price/A'])
  })

  test('does not depend on the port at which the shop was served', () => {
    const link = (port: number): Entry => ({
      seq: 1,
      at: 0,
      kind: 'said',
      conversation: 'c',
      turn: 1,
      speaker: 'bot',
      part: { type: 'link', label: 'Log in', url: `http://127.0.0.1:${port}/w/wabc/sign-in` },
    })
    expect(canonicalLines([link(4010)])).toEqual(canonicalLines([link(52011)]))
    expect(canonicalLines([link(4010)])[0]).toContain('/w/wabc/sign-in')
  })

  test('moves no read past a write, and no write past another', () => {
    const before = parseHistory('bot r cart/1 v1; bot w cart/1 v2')
    const behind = parseHistory('bot w cart/1 v2; bot r cart/1 v1')
    expect(canonicalDigest(before)).not.toBe(canonicalDigest(behind))
  })

  test('tells a read under way during a write from one before it', () => {
    const during = parseHistory('bot r cart/1 v1 | bot w cart/1 v2')
    const before = parseHistory('bot r cart/1 v1; bot w cart/1 v2')
    expect(canonicalDigest(during)).not.toBe(canonicalDigest(before))
  })

  test('numbers keys that the bot made up by their first occurrence', () => {
    const withKeys = (a: string, b: string): readonly Entry[] =>
      parseHistory('bot w cart/1 v2; bot w cart/1 v3; bot w cart/1 v3').map((entry) =>
        entry.kind === 'invoked' ? { ...entry, idempotencyKey: entry.call === 1 ? a : b } : entry,
      )
    expect(canonicalDigest(withKeys('9f3', 'a01'))).toBe(canonicalDigest(withKeys('zzz', 'yyy')))
    expect(canonicalDigest(withKeys('9f3', 'a01'))).not.toBe(canonicalDigest(withKeys('9f3', '9f3')))
  })

  test('is its own canonical form', () => {
    const entries = parseHistory('bot r stock/B v1 | bot r stock/A v1; bot w cart/1 v2; web r cart/1 v2')
    const lines = canonicalLines(entries)
    expect(canonicalLines(lines.map((line) => JSON.parse(line) as Entry))).toEqual(lines)
  })

  test('renumbers references with what they refer to', () => {
    const [first, second, third, fourth] = parseHistory('bot r stock/B v1; bot r stock/A v1')
    const trigger = { seq: 5, at: 0, kind: 'trigger', trigger: 't', phase: 'fired', waitsFor: 'x', on: 2 }
    const lines = canonicalLines([first, second, third, fourth, trigger] as Entry[])
    expect(JSON.parse(lines[4] ?? '')).toMatchObject({ on: 4 })
  })
})

describe('comparing two plays', () => {
  const one = parseHistory('bot r stock/A v1; bot r stock/B v1')
  const swapped = parseHistory('bot r stock/B v1; bot r stock/A v1')
  const other = parseHistory('bot r stock/A v1; bot r stock/B v2')

  test('tells the three grades of sameness apart', () => {
    expect(compareEntries(one, one, true)).toEqual({ sameness: 'bytes' })
    expect(compareEntries(one, swapped, true).sameness).toBe('canonical')
    expect(compareEntries(one, other, true).sameness).toBe('verdicts')
    expect(compareEntries(one, other, false).sameness).toBe('different')
  })

  test('says in words where they first differ', () => {
    expect(compareEntries(one, other, false).difference).toBe(
      '#4 the answer 200 to call 2 and #4 the answer 200 to call 2 differ in observations.0.version: 1 and 2',
    )
  })

  test('says which of them ends first', () => {
    const difference = firstDifference(one, one.slice(0, 2))
    expect(difference?.words).toBe("the second ends where the first has #3 the bot's GET /stock/B")
  })

  test('names entries of two kinds', () => {
    const clock: Entry = { seq: 1, at: 0, kind: 'clock', to: 0 }
    expect(firstDifference(one, [clock])?.words).toContain(
      "the first has #1 the bot's GET /stock/A where the second has #1 the clock moving to",
    )
  })
})
