import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf, PersistentMap } from './persistent-map.ts'

/** Keys whose whole hashes collide, so that leaves with several entries are walked too. */
const colliding = [
  ['k1140', 'k102224'],
  ['k1144', 'k102220'],
  ['k1157', 'k102215'],
] as const

const key = fc.oneof(fc.constantFrom(...colliding.flat()), fc.string({ maxLength: 3 }))
type Change =
  | { readonly kind: 'set'; readonly key: string; readonly value: number }
  | { readonly kind: 'delete'; readonly key: string }

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), key, value: fc.integer() }),
  fc.record({ kind: fc.constant('delete' as const), key }),
)

describe('a persistent map', () => {
  it('has keys that collide to be tried with', () => {
    for (const [a = '', b = ''] of colliding) expect(hashOf(a)).toBe(hashOf(b))
  })

  it('does what a Map does, after any changes', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
        const model = new Map<string, number>()
        let map = PersistentMap.empty<number>()
        for (const one of changes) {
          if (one.kind === 'set') {
            map = map.set(one.key, one.value)
            model.set(one.key, one.value)
          } else {
            map = map.delete(one.key)
            model.delete(one.key)
          }
          expect(map.get(one.key)).toBe(model.get(one.key))
          expect(map.has(one.key)).toBe(model.has(one.key))
        }
        expect(map.size).toBe(model.size)
        expect(new Map(map)).toEqual(model)
      }),
    )
  })

  it('is the same whether its entries come at once or one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.integer())), (entries) => {
        const atOnce = PersistentMap.from(entries)
        const oneByOne = entries.reduce(
          (map, [name, value]) => map.set(name, value),
          PersistentMap.empty<number>(),
        )
        expect([...atOnce]).toEqual([...oneByOne])
        expect(atOnce.size).toBe(oneByOne.size)
        expect(atOnce.changedKeys(oneByOne)).toEqual([])
      }),
    )
  })

  it('leaves the map before as it was', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), change, (changes, last) => {
        const before = changes.reduce(applied, PersistentMap.empty<number>())
        const shown = [...before]
        applied(before, last)
        expect([...before]).toEqual(shown)
        expect(before.size).toBe(shown.length)
      }),
    )
  })

  it('iterates in an order that does not depend on how it came to its keys', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 80 }), fc.array(key), fc.nat(), (keys, others, turn) => {
        const entries = keys.map((name, index) => [name, index] as const)
        const turned = [...entries.slice(turn % 80), ...entries.slice(0, turn % 80)]
        let detour = PersistentMap.from<number>(others.map((name) => [name, -1]))
        for (const [name, value] of turned) detour = detour.set(name, value)
        for (const name of others) if (!keys.includes(name)) detour = detour.delete(name)
        expect([...detour]).toEqual([...PersistentMap.from(entries)])
      }),
    )
  })

  it('tells which keys have other values in another map', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 120 }),
        fc.array(change, { maxLength: 20 }),
        fc.array(change, { maxLength: 20 }),
        (common, here, there) => {
          const root = common.reduce(applied, PersistentMap.empty<number>())
          const [a, b] = [here, there].map((changes) => changes.reduce(applied, root)) as [
            typeof root,
            typeof root,
          ]
          const keys = new Set([...a, ...b].map(([name]) => name))
          const expected = [...keys].filter((name) => a.get(name) !== b.get(name)).sort()
          expect([...a.changedKeys(b)].sort()).toEqual(expected)
          expect([...b.changedKeys(a)].sort()).toEqual(expected)
          expect(a.changedKeys(a)).toEqual([])
        },
      ),
    )
  })

  it('is the same map where nothing is deleted', () => {
    const map = PersistentMap.from([['a', 1]])
    expect(map.delete('b')).toBe(map)
    expect(PersistentMap.empty().delete('b').size).toBe(0)
  })

  it('takes names that an object could not', () => {
    const map = PersistentMap.from([
      ['__proto__', 1],
      ['constructor', 2],
      ['', 3],
    ])
    expect([map.get('__proto__'), map.get('constructor'), map.get(''), map.get('toString')]).toEqual([
      1,
      2,
      3,
      undefined,
    ])
  })
})

function applied(map: PersistentMap<number>, one: Change) {
  return one.kind === 'set' ? map.set(one.key, one.value) : map.delete(one.key)
}
