import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Resource } from '../journal/index.ts'
import type { DerivedFact, Read } from './derived-fact.ts'
import type { Terms } from './terms.ts'

/** What a derived fact may be asked about. */
export interface Asked {
  readonly subject: string
  /** The values of all resources that exist. */
  readonly resources: Readonly<Record<Resource, unknown>>
  readonly terms: Terms
  readonly time: number
}

const share = fc.double({ min: 0, max: 1, noNaN: true })
const horizonMs = 30 * 24 * 60 * 60_000

/** The laws that every derived fact keeps. `asked` is to reach every branch of it. */
export function derivedLaws(fact: DerivedFact, asked: fc.Arbitrary<Asked>): void {
  const valueAt = ({ subject, resources, terms }: Asked, time: number) =>
    fact.value(subject, from(resources), time, terms)

  it('is pure: asked twice it says the same, and it changes nothing', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const before = structuredClone(one)
        expect(valueAt(one, one.time)).toEqual(valueAt(before, one.time))
        expect(one).toEqual(before)
      }),
    )
  })

  it('reads nothing but the inputs that it names', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const inputs = fact.inputs(one.subject, from(one.resources))
        const undeclared = readBy(fact, one).filter((name) => !inputs.includes(name))
        expect(undeclared).toEqual([])
        expect(new Set(inputs).size).toBe(inputs.length)
      }),
    )
  })

  it('keeps its value until the instant that it names, and changes at it', () => {
    fc.assert(
      fc.property(asked, share, (one, part) => {
        expect(brokenPromise(fact, one, part)).toBeUndefined()
      }),
    )
  })

  it('names the same next instant from anywhere before it', () => {
    fc.assert(
      fc.property(asked, share, (one, part) => {
        const at = fact.changesAt(one.subject, from(one.resources), one.time, one.terms)
        if (at === undefined) return
        const between = one.time + Math.floor(part * (at - 1 - one.time))
        expect(fact.changesAt(one.subject, from(one.resources), between, one.terms)).toBe(at)
      }),
    )
  })
}

/**
 * How a fact breaks its word about when it changes: on the way to the instant that it names (or for a month, where
 * it names none), or at it. Undefined where it keeps it.
 */
export function brokenPromise(fact: DerivedFact, one: Asked, part: number): string | undefined {
  const read = from(one.resources)
  const valueAt = (time: number) => JSON.stringify(fact.value(one.subject, read, time, one.terms))
  const at = fact.changesAt(one.subject, read, one.time, one.terms)
  const end = at ?? one.time + horizonMs
  if (end <= one.time) return `changes at ${at}, which is not after ${one.time}`
  const between = one.time + Math.floor(part * (end - 1 - one.time))
  for (const time of [between, end - 1]) {
    if (valueAt(time) !== valueAt(one.time)) return `changed before ${end}, at ${time} or earlier`
  }
  return at !== undefined && valueAt(at) === valueAt(one.time) ? `did not change at ${at}` : undefined
}

/** The resources that a fact looks at when it is asked for all that it can tell. */
export function readBy(fact: DerivedFact, { subject, resources, terms, time }: Asked): readonly Resource[] {
  const names = new Set<Resource>()
  const read: Read = <V>(name: Resource) => {
    names.add(name)
    return resources[name] as V | undefined
  }
  fact.inputs(subject, read)
  fact.value(subject, read, time, terms)
  fact.changesAt(subject, read, time, terms)
  return [...names]
}

function from(resources: Asked['resources']): Read {
  return <V>(name: Resource) => resources[name] as V | undefined
}
