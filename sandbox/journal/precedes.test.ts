import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry } from './entry.ts'
import { operationsOf } from './operations.ts'
import { precedesOf } from './precedes.ts'
import { parseHistory } from './shorthand.ts'

describe('precedes', () => {
  test('orders two calls on one connection that carries one at a time', () => {
    const precedes = precedesOf(parseHistory('bot r cart/1 v1 on A; bot r cart/1 v2 on A'))
    expect([precedes(1, 2), precedes(2, 1)]).toEqual([true, false])
  })

  test('never orders calls on two connections, though the server saw one end before the other began', () => {
    const precedes = precedesOf(parseHistory('bot w cart/1 v2 on A; bot r cart/1 v1 on B'))
    expect([precedes(1, 2), precedes(2, 1)]).toEqual([false, false])
  })

  test('orders a call behind the one whose answer it carries', () => {
    const entries = parseHistory('bot r cart/1 v1 on A; bot w cart/1 v2 on B').map((entry): Entry => {
      if (entry.kind === 'completed' && entry.call === 1) return { ...entry, gave: ['"cart/1@1"'] }
      return entry.kind === 'invoked' && entry.call === 2 ? { ...entry, carries: ['"cart/1@1"'] } : entry
    })
    expect(precedesOf(entries)(1, 2)).toBe(true)
  })

  test("orders the harness's own calls", () => {
    expect(precedesOf(parseHistory('harness r cart/1 v1; harness r cart/1 v2'))(1, 2)).toBe(true)
  })

  test('orders what completed before the message behind it, and never by a guessed tie', () => {
    const withTie = (how: 'exact' | 'guessed'): readonly Entry[] => {
      const [first, second, third, fourth] = parseHistory('bot r cart/1 v1 on A; bot r cart/1 v2 on B')
      const said: Entry = {
        seq: 3,
        at: 0,
        kind: 'said',
        conversation: 'c',
        turn: 2,
        speaker: 'shopper',
        part: { type: 'text', text: 'and now?' },
      }
      const tied = { ...third, seq: 4, tie: { how, conversation: 'c', turn: 2 } } as Entry
      return [first, second, said, tied, { ...fourth, seq: 5 }] as readonly Entry[]
    }
    expect(precedesOf(withTie('exact'))(1, 2)).toBe(true)
    expect(precedesOf(withTie('guessed'))(1, 2)).toBe(false)
  })

  test('follows a chain of reasons', () => {
    const precedes = precedesOf(
      parseHistory('bot r cart/1 v1 on A; bot r cart/1 v1 on A | bot r cart/1 v1 on B; bot r cart/1 v1 on A'),
    )
    expect(precedes(1, 4)).toBe(true)
    expect(precedes(3, 4)).toBe(false)
  })

  test('is a strict partial order, and orders only what had completed', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const operations = operationsOf(entries)
        const precedes = precedesOf(entries)
        for (const a of operations) {
          expect(precedes(a.call, a.call)).toBe(false)
          for (const b of operations) {
            if (!precedes(a.call, b.call)) continue
            expect(precedes(b.call, a.call)).toBe(false)
            expect(a.completed?.seq ?? Number.POSITIVE_INFINITY).toBeLessThan(b.invoked.seq)
            for (const c of operations)
              if (precedes(b.call, c.call)) expect(precedes(a.call, c.call)).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('agrees with the definition, taken at its word and closed over chains', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const precedes = precedesOf(entries)
        const byDefinition = closure(entries)
        for (const { call: a } of operationsOf(entries)) {
          for (const { call: b } of operationsOf(entries)) expect(precedes(a, b)).toBe(byDefinition(a, b))
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** The definition: one of the four reasons, then every chain of them (Warshall). */
function closure(entries: readonly Entry[]): (a: number, b: number) => boolean {
  const operations = operationsOf(entries)
  const said = entries.filter((entry) => entry.kind === 'said')
  const pairs = new Set<string>()
  for (const a of operations) {
    for (const b of operations) {
      const end = a.completed?.seq ?? Number.POSITIVE_INFINITY
      if (end >= b.invoked.seq) continue
      const connection = a.invoked.connection !== undefined && a.invoked.connection === b.invoked.connection
      const carried = (b.invoked.carries ?? []).some((token) => a.completed?.gave?.includes(token))
      const harness = a.invoked.actor.role === 'harness' && b.invoked.actor.role === 'harness'
      const { tie } = b.invoked
      const message = said.find(
        ({ conversation, turn }) => tie?.conversation === conversation && tie.turn === turn,
      )
      const told = tie?.how !== 'guessed' && message !== undefined && end < message.seq
      if (connection || carried || harness || told) pairs.add(`${a.call} ${b.call}`)
    }
  }
  for (const k of operations)
    for (const i of operations)
      for (const j of operations) {
        if (pairs.has(`${i.call} ${k.call}`) && pairs.has(`${k.call} ${j.call}`))
          pairs.add(`${i.call} ${j.call}`)
      }
  return (a, b) => pairs.has(`${a} ${b}`)
}

/** Histories with overlap, several connections, lost completions, tokens, messages and all kinds of ties. */
const anyEntries: fc.Arbitrary<readonly Entry[]> = fc
  .array(
    fc.record({
      connection: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
      role: fc.constantFrom('bot' as const, 'bot' as const, 'harness' as const),
      carries: fc.option(fc.constantFrom('t1', 't2'), { nil: undefined }),
      gave: fc.option(fc.constantFrom('t1', 't2'), { nil: undefined }),
      how: fc.constantFrom('exact' as const, 'alone' as const, 'guessed' as const),
      turn: fc.integer({ min: 1, max: 3 }),
      lasts: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
      message: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((calls) => {
    const entries: Entry[] = []
    const open: { call: number; left: number; gave: string | undefined }[] = []
    const push = (entry: object): void => {
      entries.push({ seq: entries.length + 1, at: 0, ...entry } as unknown as Entry)
    }
    let turn = 0
    const complete = (call: number, gave: string | undefined): void =>
      push({
        kind: 'completed',
        call,
        status: 200,
        effect: { kind: 'none' },
        sight: 'whole',
        observations: [],
        ...(gave ? { gave: [gave] } : {}),
      })
    for (const [index, one] of calls.entries()) {
      if (one.message && turn < 3) {
        turn += 1
        push({ kind: 'said', conversation: 'c', turn, speaker: 'shopper', part: { type: 'text', text: '' } })
      }
      const { connection, carries } = one
      push({
        kind: 'invoked',
        call: index + 1,
        actor: { role: one.role, channel: 'chat' },
        system: 's',
        route: 'r',
        method: 'GET',
        path: '/',
        tie: { how: one.how, conversation: 'c', turn: one.turn },
        ...(connection ? { connection } : {}),
        ...(carries ? { carries: [carries] } : {}),
      })
      if (one.lasts !== undefined) open.push({ call: index + 1, left: one.lasts, gave: one.gave })
      for (const under of [...open]) {
        under.left -= 1
        if (under.left >= 0) continue
        open.splice(open.indexOf(under), 1)
        complete(under.call, under.gave)
      }
    }
    return entries
  })
