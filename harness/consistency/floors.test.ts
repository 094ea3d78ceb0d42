import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByCall } from './by-call.ts'
import { Floors } from './floors.ts'
import { type Knowledge, knowledge } from './knowledge.ts'
import { Pairs } from './pairs.ts'

const raise = fc.record({
  session: fc.integer({ min: 0, max: 1 }),
  chain: fc.integer({ min: -1, max: 1 }),
  resource: fc.integer({ min: 0, max: 1 }),
  what: fc.constantFrom<Knowledge>(knowledge.read, knowledge.written),
  version: fc.integer({ min: 0, max: 40 }),
  /** Several raises of one operation have one place. */
  later: fc.integer({ min: 0, max: 2 }),
})

const ask = fc.record({
  session: fc.integer({ min: 0, max: 1 }),
  resource: fc.integer({ min: 0, max: 1 }),
  what: fc.constantFrom<Knowledge>(knowledge.read, knowledge.written),
  frontier: fc.nat(200),
  chains: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.nat(200)), {
    selector: ([chain]) => chain,
    maxLength: 3,
  }),
})

describe('a floor', () => {
  it('is the greatest version among what a clock lets precede, of chains however long', () => {
    fc.assert(
      fc.property(
        fc.array(raise, { maxLength: 200, size: 'max' }),
        fc.array(ask, { maxLength: 20 }),
        (raises, asks) => {
          const floors = new Floors()
          let place = 0
          const placed = raises.map((one, node) => {
            place += one.later
            floors.raise(one, one.resource, [one.what], place, one.version, node)
            return { ...one, place }
          })
          for (const { session, resource, what, frontier, chains } of asks) {
            const behind = chains.filter(([, before]) => before > frontier)
            const preceding = placed.filter(
              (one) =>
                one.session === session &&
                one.resource === resource &&
                one.what === what &&
                (one.place < frontier ||
                  behind.some(([chain, before]) => chain === one.chain && one.place < before)),
            )
            const greatest = Math.max(-1, ...preceding.map(({ version }) => version))
            const clock = { frontier, chains: behind.length ? behind.flat() : undefined }
            const { version, node } = floors.floor(floors.of(session, resource), clock, what)
            expect(version).toBe(greatest)
            if (greatest >= 0) expect(preceding).toContainEqual({ ...placed[node], version })
            else expect(node).toBe(-1)
          }
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('pairs of numbers', () => {
  it('have one number each, in the order in which they come', () => {
    const part = fc.oneof(fc.nat(3), fc.nat())
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part), { maxLength: 80, size: 'max' }), (all) => {
        const pairs = new Pairs()
        const known: string[] = []
        for (const [first, second] of all) {
          const name = `${first} ${second}`
          expect(pairs.find(first, second)).toBe(known.indexOf(name))
          if (!known.includes(name)) known.push(name)
          expect(pairs.of(first, second)).toBe(known.indexOf(name))
          expect(pairs.size).toBe(known.length)
        }
      }),
    )
  })
})

describe('what there is of each call', () => {
  it('is found by its number, whatever that is: the last that was set', () => {
    const call = fc.oneof(fc.nat(20), fc.double({ noNaN: true }), fc.integer())
    fc.assert(
      fc.property(fc.array(call), (calls) => {
        const [byCall, known] = [new ByCall<number>(), new Map<number, number>()]
        for (const [index, one] of calls.entries()) {
          byCall.set(one, index)
          known.set(one, index)
        }
        for (const one of [...calls, 7, -1, 0.5, 1e9]) expect(byCall.get(one)).toBe(known.get(one))
      }),
    )
  })
})
