import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnyMachineSnapshot, type AnyStateMachine, and, assign, setup, transition } from 'xstate'
import { entityTypes } from './entity-types.ts'
import { type UnderTest, under } from './fixtures/machine-events.ts'
import { begin, type MachineEvent, type Resting, rest, step } from './machine.ts'
import { plainTransition } from './plain-transition.ts'

/** What a plain transition comes to, or undefined; throws where XState's own pure function comes to something else. */
function compared(machine: AnyStateMachine, at: Resting, event: MachineEvent): Resting | undefined {
  const before = rest(machine, at)
  const plain = plainTransition(machine, before, event)
  if (!plain) return undefined
  const [after, actions] = transition(machine, before, event as never) as readonly [
    AnyMachineSnapshot,
    unknown[],
  ]
  expect(before.can(event as never)).toBe(true)
  expect([plain.state, plain.context, [], 'active']).toStrictEqual([
    after.value,
    after.context,
    actions,
    after.status,
  ])
  // The order of members shows in a journal.
  expect(JSON.stringify(plain.context)).toBe(JSON.stringify(after.context))
  return plain
}

/** Sends random events, each where the one before has led to, and counts what was accepted and what was plain. */
function walked(machine: AnyStateMachine, { inputs, events, runs = 200 }: UnderTest) {
  const seen = { accepted: 0, plain: 0 }
  fc.assert(
    fc.property(
      fc.constantFrom(...inputs),
      fc.array(fc.oneof(...events, fc.constant({ type: 'xstate.stop' })), {
        minLength: 5,
        maxLength: 30,
        size: 'max',
      }),
      (input, given) => {
        let at: Resting = begin(machine, input)
        for (const event of given) {
          const plain = compared(machine, at, event)
          const next = step(machine, at, event)
          if (next.accepted) seen.accepted += 1
          if (plain) seen.plain += 1
          at = next
        }
      },
    ),
    { numRuns: Math.min(runs, 300), seed: 1 },
  )
  return seen
}

describe('a plain transition', () => {
  const seen = entityTypes.map(
    ({ kind, machine }) => [kind, walked(machine, under[kind] as UnderTest)] as const,
  )

  it.each(seen)('comes to what the pure transition of XState comes to: %s', (_kind, { accepted, plain }) => {
    expect(accepted).toBeGreaterThan(50)
    expect(plain).toBeLessThanOrEqual(accepted)
  })

  it('is what most events come to', () => {
    const sum = (of: 'accepted' | 'plain') => seen.reduce((all, [, one]) => all + one[of], 0)
    expect(sum('plain') / sum('accepted')).toBeGreaterThan(0.6)
  })
})

const machine = setup({
  types: {} as { context: { count: number; note?: string | undefined }; events: MachineEvent },
  guards: {
    isMany: ({ context }) => context.count > 3,
    isMore: ({ context }, params: { than: number }) => context.count > params.than,
    isBoth: and(['isMany', 'isMany']),
  },
  actions: {
    add: assign({ count: ({ context }) => context.count + 1 }),
    addMany: assign(({ context }) => ({ count: context.count + 5, note: undefined })),
    addSome: assign({ count: ({ context }, params: { some: number }) => context.count + params.some }),
    shout: () => {},
  },
}).createMachine({
  context: { count: 0 },
  initial: 'plain',
  on: { home: '.plain', 'count.*': { actions: 'add' } },
  states: {
    plain: {
      on: {
        add: { actions: ['add', { type: 'add' }] },
        'add many': { actions: 'addMany' },
        go: { target: 'other', actions: 'add' },
        again: { target: 'plain', reenter: true, actions: 'add' },
        'add some': { actions: { type: 'addSome', params: { some: 2 } } },
        shout: { actions: 'shout' },
        never: {},
        guarded: { guard: { type: 'isMore', params: { than: -1 } }, target: 'other' },
        inline: { actions: assign({ note: 'by itself' }) },
        ...{ 'to entry': 'entry', 'to exit': 'exit', 'to timed': 'timed', 'to deep': 'deep' },
        ...{ 'to restless': 'restless', 'to both': 'both', 'to done': 'done', 'to deepest': '#deepest' },
      },
    },
    other: { on: { '*': { actions: 'addMany' } } },
    entry: { entry: 'add' },
    exit: { exit: 'add', on: { stay: { actions: 'add' }, leave: 'plain' } },
    timed: { after: { 1000: 'plain' }, on: { stay: { actions: 'add' }, leave: 'plain' } },
    deep: { initial: 'in', states: { in: { id: 'deepest', on: { add: { actions: 'add' } } } } },
    restless: { always: { guard: 'isMany', target: 'other' }, on: { add: { actions: 'add' } } },
    both: { always: { guard: 'isBoth', target: 'other' }, on: { add: { actions: 'add' } } },
    done: { type: 'final', on: { add: { actions: 'add' } } },
  },
})
const comes = (state: string, type: string, count = 0) =>
  compared(machine, { state, context: { count } }, { type })

it.each<[string, string, number, string, number]>([
  ['plain', 'add', 0, 'plain', 2],
  ['plain', 'add many', 0, 'plain', 5],
  ['plain', 'go', 0, 'other', 1],
  ['plain', 'again', 0, 'plain', 1],
  ['plain', 'guarded', 0, 'other', 0],
  ['plain', 'inline', 0, 'plain', 0],
  ['plain', 'count.one', 0, 'plain', 1],
  ['other', 'count.one', 0, 'other', 5],
  ['exit', 'stay', 0, 'exit', 1],
  ['timed', 'stay', 0, 'timed', 1],
  ['restless', 'add', 2, 'restless', 3],
  ['plain', 'to restless', 3, 'restless', 3],
])('goes from "%s" by "%s" of %i to "%s" of %i', (from, type, had, to, has) => {
  expect(comes(from, type, had)).toMatchObject({ state: to, context: { count: has } })
})

it.each<[string, string, number]>([
  ...['add some', 'shout', 'never', 'home', 'no such event', '*', 'xstate.stop', 'constructor'].map(
    (type): [string, string, number] => ['plain', type, 0],
  ),
  ...['to entry', 'to exit', 'to timed', 'to deep', 'to deepest', 'to done', 'to both'].map(
    (type): [string, string, number] => ['plain', type, 0],
  ),
  ['exit', 'leave', 0],
  ['timed', 'leave', 0],
  ['timed', 'xstate.after.1000.(machine).timed', 0],
  ['restless', 'add', 3],
  ['plain', 'to restless', 4],
  ['both', 'add', 0],
  ['done', 'add', 0],
])('leaves what comes of "%s" by "%s" of %i to XState', (from, type, count) => {
  expect(comes(from, type, count)).toBeUndefined()
})

it('leaves it to XState where a state lies within another', () => {
  expect(compared(machine, { state: { deep: 'in' }, context: { count: 0 } }, { type: 'add' })).toBeUndefined()
})

it('would be found out by a transition that comes to something else', () => {
  const lying = setup({}).createMachine({
    context: {},
    initial: 'a',
    states: { a: { on: { go: { actions: assign({ by: ({ self }) => typeof self }) } } } },
  })
  expect(() => compared(lying, { state: 'a', context: {} }, { type: 'go' })).toThrow('expected')
})
