import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StateNode } from 'xstate'
import { entityType } from './entity-types.ts'
import { type UnderTest, under, withoutMachine } from './fixtures/machine-events.ts'
import { canonicalJson, type ResourceKind, resourceKinds } from './journal/index.ts'
import { begin, type Step, step } from './machine.ts'

it('puts every kind of resource that a world holds under random events', () => {
  expect([...Object.keys(under), ...withoutMachine].sort()).toEqual([...resourceKinds].sort())
  for (const kind of [...withoutMachine, 'nothing' as never])
    expect(() => entityType(kind)).toThrow('no machine for resources of kind')
})

describe.each(Object.entries(under) as [ResourceKind, UnderTest][])('%s', (kind, test) => {
  const seen = explored(kind, test)
  const { states, transitions } = declared(kind, test.passed ?? [])

  it(`keeps its promises in ${seen.steps} random steps`, () => {
    expect(seen.steps).toBeGreaterThan(1000)
    expect(seen.refused + seen.accepted).toBe(seen.steps)
  })

  it(`reaches all of its ${states.length} states`, () => expect([...seen.states].sort()).toEqual(states))

  it(`takes all of its ${transitions.length} transitions`, () => {
    expect(transitions.filter((transition) => !seen.transitions.has(transition))).toEqual([])
  })
})

it('would notice a machine that breaks its promise', () => {
  const { stock } = under
  const oversold = { ...(stock as UnderTest), inputs: [{ sku: 'A', onHand: -1 }] }
  expect(() => explored('stock', oversold)).toThrow('Property failed')
})

interface Explored {
  readonly states: Set<string>
  readonly transitions: Set<string>
  steps: number
  accepted: number
  refused: number
}

/** Sends random events, delayed ones of the machine among them, and checks every step; always the same ones. */
function explored(kind: ResourceKind, test: UnderTest): Explored {
  const seen: Explored = { states: new Set(), transitions: new Set(), steps: 0, accepted: 0, refused: 0 }
  const event = fc.oneof(...test.events, fc.constant({ type: 'the delayed one' }), fc.constant({ type: 'x' }))
  const sequence = fc.array(event, { minLength: 5, maxLength: 30, size: 'max' })
  fc.assert(
    fc.property(fc.constantFrom(...test.inputs), sequence, (input, events) => {
      const { machine, value } = entityType(kind)
      let at: Step = begin(machine, frozen(input))
      let delayed = at.scheduled[0]?.event
      test.holds(value(at), at)
      for (const given of events) {
        const sent = given.type === 'the delayed one' ? (delayed ?? given) : given
        const before = canonicalJson([at.state, value(at)])
        const next = step(machine, frozen(at), sent)
        seen.steps += 1
        seen.states.add(String(next.state))
        if (next.accepted) {
          seen.accepted += 1
          seen.transitions.add(`${at.state} ${sent.type}`)
          if (next.canceled.length) delayed = undefined
          delayed = next.scheduled[0]?.event ?? delayed
        } else {
          seen.refused += 1
          expect(canonicalJson([next.state, value(next)])).toBe(before)
          expect([next.scheduled, next.canceled]).toEqual([[], []])
        }
        test.holds(value(next), next)
        at = next
      }
    }),
    { numRuns: test.runs ?? 200, seed: 1 },
  )
  return seen
}

/** What XState knows of the machine: the states to rest in, and each event that one of them takes. */
function declared(kind: ResourceKind, passed: readonly string[]) {
  const { root } = entityType(kind).machine
  const nodes = Object.values(root.states as Record<string, StateNode>).filter(
    ({ key }) => !passed.includes(key),
  )
  const transitions = nodes.flatMap(({ key, ownEvents }) =>
    [...ownEvents, ...root.ownEvents].map((type) => `${key} ${type}`),
  )
  return { states: nodes.map(({ key }) => key).sort(), transitions }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}
