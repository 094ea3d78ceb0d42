import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NewEntry } from './entry.ts'
import { exampleHeader, exampleJournal } from './fixtures/example-journal.ts'
import { Journal } from './journal.ts'
import { Completed, Invoked } from './operation.ts'
import { sealed } from './sealed.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('"\\\n', '\ud800', '__proto__'),
)
const number = fc.oneof(fc.integer(), fc.constantFrom(-0, 1e21, Number.NaN, Number.POSITIVE_INFINITY))
const name = text.map((id) => `order/${id}` as const)
const versions = fc.array(fc.record({ resource: name, version: number }), { maxLength: 2 })
const texts = fc.array(text, { maxLength: 3 })

/** Any such entry, with any of the members that it may have, in an order of its own. */
const anyInvoked = shuffled(
  fc.record(
    {
      call: number,
      actor: fc.record({
        role: fc.constant('bot' as const),
        channel: fc.constant('chat' as const),
        shopper: text,
      }),
      system: text,
      route: text,
      method: text,
      path: text,
      query: fc.dictionary(text, text, { maxKeys: 2 }),
      body: fc.jsonValue(),
      tie: fc.record({ how: fc.constant('alone' as const), conversation: text, turn: number }),
      connection: text,
      fromSource: fc.boolean(),
      idempotencyKey: text,
      base: fc.record({ resource: name, version: number }),
      carries: texts,
    },
    { requiredKeys: ['call', 'actor', 'system', 'route', 'method', 'path'] },
  ),
  'invoked',
)
const anyCompleted = shuffled(
  fc.record(
    {
      call: number,
      status: number,
      effect: versions.map((all) => ({ kind: 'committed' as const, versions: all })),
      sight: fc.constantFrom('whole', 'nothing'),
      observations: fc.array(
        fc.record(
          {
            asOf: number,
            fields: texts,
            resource: name,
            version: fc.option(number),
            value: fc.jsonValue(),
          },
          { requiredKeys: ['asOf', 'fields', 'resource', 'version'] },
        ),
        { maxLength: 3 },
      ),
      gave: texts,
      problem: text,
      closest: texts,
      replayOf: number,
      body: text,
    },
    { requiredKeys: ['call', 'status', 'effect', 'sight', 'observations'] },
  ),
  'completed',
)

function shuffled(entry: fc.Arbitrary<object>, kind: string): fc.Arbitrary<NewEntry> {
  return entry
    .chain((one) => fc.shuffledSubarray(Object.entries(one), { minLength: Object.keys(one).length }))
    .map((members) => ({ ...Object.fromEntries(members), kind }) as NewEntry)
}

describe('the two entries of a call', () => {
  it('are written as JSON.stringify writes them, and say all that was handed over', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyInvoked, anyCompleted), { maxLength: 8 }), (handed) => {
        const { entries, lines } = exampleJournal(handed)
        expect(lines).toEqual(entries.map((entry) => JSON.stringify(entry)))
        expect(entries).toEqual(
          handed.map((entry, index) => ({ ...entry, seq: index + 1, at: exampleHeader.epoch })),
        )
      }),
    )
  })

  it('have every member that their schemas know', () => {
    const members = ({ properties }: typeof Invoked | typeof Completed) =>
      Object.keys(properties).filter((member) => !['seq', 'at', 'kind'].includes(member))
    for (const schema of [Invoked, Completed] as const) {
      const all = Object.fromEntries(members(schema).map((member) => [member, []]))
      const entry = { ...all, kind: schema === Invoked ? 'invoked' : 'completed' } as NewEntry
      const [placed] = exampleJournal([entry]).entries
      expect(Object.keys(placed as object).sort()).toEqual(Object.keys(schema.properties).sort())
    }
  })

  it('are written once: nothing that is done to an entry or its parts later changes a line, this one or the next', () => {
    const actor = { role: 'bot' as const, channel: 'chat' as const, shopper: 'S1' }
    const asked: NewEntry = {
      kind: 'invoked',
      call: 1,
      actor,
      system: 'orders',
      route: 'GET /orders',
      method: 'GET',
      path: '/orders',
    }
    const fields = ['total']
    const told: NewEntry = {
      kind: 'completed',
      call: 1,
      status: 200,
      effect: { kind: 'none' },
      sight: 'whole',
      observations: [{ resource: 'order/W1', version: 1, asOf: 1, fields }],
    }
    const journal = new Journal(exampleHeader, {})
    const placed = [journal.append(0, asked), journal.append(0, told)] as const
    const before = [...journal.lines]
    actor.shopper = 'S2'
    fields.push('status')
    Object.assign(placed[0], { path: '/carts', route: 'GET /carts' })
    Object.assign(placed[1], { status: 500 })
    expect(journal.lines).toEqual(before)
    journal.append(0, asked)
    expect(journal.lines[2]).toContain('"shopper":"S2"')
    expect(journal.lines[2]).toContain('"route":"GET /orders"')
  })
})

describe('a sealed part', () => {
  it('can not be changed, nor what is in it', () => {
    const part = sealed({ kind: 'committed', versions: [{ version: 1 }] })
    expect(() => Object.assign(part, { kind: 'none' })).toThrow(TypeError)
    expect(() => Object.assign(part.versions[0] as object, { version: 2 })).toThrow(TypeError)
    expect(() => part.versions.push({ version: 2 })).toThrow(TypeError)
    expect(sealed(part)).toBe(part)
  })
})
