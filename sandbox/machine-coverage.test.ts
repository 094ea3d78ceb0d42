import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign, setup } from 'xstate'
import { entityType, entityTypes } from './entity-types.ts'
import { coverageOf } from './fixtures/machine-coverage.ts'
import { coverageTable, coveredBy, unexplained, unreachable } from './fixtures/machines-covered.ts'
import type { ResourceKind } from './journal/index.ts'
import type { MachineEvent } from './machine.ts'

describe.each(entityTypes)('the machine of $kind', (type) => {
  const covered = coveredBy(type)

  it('has no state and no transition that is not reached, but for those with a reason', () => {
    expect(unexplained(type.kind, covered)).toEqual([])
    expect(covered.states.total).toBeGreaterThan(0)
  })

  it('has no reason for what is reached', () => {
    expect(covered.missing).toEqual(expect.arrayContaining(Object.keys(unreachable[type.kind] ?? {})))
  })
})

it('counts the transitions that come with time and those that come by themselves', () => {
  const missing = (kind: ResourceKind, input: object) =>
    coverageOf(entityType(kind).machine, { inputs: [input], events: [] }).missing
  expect(missing('order', { id: 'W1' })).toContain('placed --authorize [is due]--> authorized')
  expect(missing('order', { id: 'W1' }).join()).not.toContain('placed --xstate.after')
  expect(missing('stock', { onHand: 0 })).toContain('unknown --always [hasAny]--> inStock')
  expect(missing('stock', { onHand: 0 })).not.toContain('unknown --always--> soldOut')
})

const plain = (type: string) => fc.constant<MachineEvent>({ type })

/** Two switches, one of which locks itself after a while; a state that nobody enters; a branch that can't be. */
const machine = setup({
  types: {} as { context: { count: number }; input: undefined },
  guards: { never: () => false, isThird: ({ context }) => context.count >= 2 },
  actions: { count: assign({ count: ({ context }) => context.count + 1 }) },
  delays: { soon: 10 },
}).createMachine({
  id: 'test',
  context: { count: 0 },
  type: 'parallel',
  states: {
    a: {
      initial: 'off',
      states: {
        off: { on: { turn: [{ guard: 'never', target: 'lost' }, { target: 'on' }] } },
        on: { after: { soon: 'locked' } },
        locked: {},
        lost: { always: 'off' },
      },
    },
    b: {
      on: { press: [{ guard: 'isThird', target: '.done' }, { actions: 'count' }] },
      initial: 'open',
      states: { open: {}, done: {} },
    },
  },
})

it('names what is not reached, and reaches what takes several events, in machines within machines', () => {
  const { states, transitions, missing } = coverageOf(machine, {
    inputs: [undefined],
    events: [plain('turn'), plain('press')],
  })
  expect([...missing].sort()).toEqual(
    ['a.lost', 'a.lost --always--> a.off', 'a.off --turn [never]--> a.lost'].sort(),
  )
  expect([states, transitions]).toEqual([
    { reached: 7, total: 8 },
    { taken: 4, total: 6 },
  ])
  expect(coverageOf(machine, { inputs: [undefined], events: [plain('turn')] }).missing).toContain('b.done')
})

it('says where the events of a new machine are to be put', () => {
  expect(() => coveredBy({ kind: 'nothing' as never, machine, value: () => null })).toThrow(
    'sandbox/fixtures/machine-events.ts',
  )
})

it('prints one line a machine, and what is not reached', () => {
  const lines = coverageTable(entityTypes).split('\n')
  for (const { kind } of entityTypes)
    expect(lines.filter((line) => line.startsWith(`${kind} `))).toHaveLength(1)
})
