import { expect, it } from 'vitest'
import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  assign,
  initialTransition,
  setup,
  transition,
} from 'xstate'
import { entityType } from './entity-types.ts'
import { inertTransition } from './inert-scope.ts'
import { type ResourceKind, resourceKinds } from './journal/index.ts'
import type { MachineEvent } from './machine.ts'

/** What a transition comes to, without what belongs to XState alone. */
const plain = ([{ value, context, status }, actions]: readonly [AnyMachineSnapshot, readonly unknown[]]) =>
  JSON.parse(
    JSON.stringify({
      value,
      context,
      status,
      actions: (actions as readonly { type: string; params?: unknown }[]).map(({ type, params }) => ({
        type,
        params,
      })),
    }),
  )

/** An event of every type that the machine names, its own delayed ones too, with all that any of them brings. */
function eventsOf(machine: AnyStateMachine): readonly MachineEvent[] {
  return [...machine.events.filter((type) => type !== '*'), 'no such event'].map((type) => ({
    type,
    sku: 'A',
    skus: ['A'],
    quantity: 1,
    minor: 5,
    by: 'agent',
    text: 'a text',
    tracking: 'HH1',
  }))
}

/** Every pair of a reachable state and an event, breadth first, up to a bound. */
function expectSame(machine: AnyStateMachine): number {
  const [first] = initialTransition(machine, undefined as never)
  const queue = [first as AnyMachineSnapshot]
  const seen = new Set([JSON.stringify([queue[0]?.value, queue[0]?.context])])
  let compared = 0
  for (let before = queue.shift(); before && compared < 500; before = queue.shift()) {
    for (const event of eventsOf(machine)) {
      const { snapshot: after, actions, accepted } = inertTransition(machine, before, event)
      expect(accepted).toBe(before.can(event as never))
      expect(plain([after, actions])).toEqual(
        plain(transition(machine, before, event as never) as readonly [AnyMachineSnapshot, unknown[]]),
      )
      compared += 1
      const key = JSON.stringify([after.value, after.context])
      if (!seen.has(key)) queue.push(after)
      seen.add(key)
    }
  }
  return compared
}

function machineOf(kind: ResourceKind): AnyStateMachine | undefined {
  try {
    return entityType(kind).machine
  } catch {
    return undefined
  }
}

const machines = resourceKinds.flatMap((kind) => machineOf(kind) ?? [])

it('is asked about the machines of the shop', () => expect(machines.length).toBeGreaterThan(10))

it.each(machines.map((machine) => [machine.id, machine]))(
  'comes to what the pure transition of XState comes to: %s',
  (_id, machine) => {
    expect(expectSame(machine as AnyStateMachine)).toBeGreaterThan(0)
  },
)

it.each(['*', 'xstate.init', 'xstate.stop', 'xstate.error.actor.x', 'constructor', ''])(
  'does not take "%s" for an event, nor for a reason to do what needs none',
  (type) => {
    const machine = setup({
      guards: { over: ({ context }) => context.count > 1 },
      types: {} as { context: { count: number } },
    }).createMachine({
      context: { count: 0 },
      initial: 'a',
      states: { a: { always: { guard: 'over', target: 'b' } }, b: {} },
    })
    const before = machine.resolveState({ value: 'a', context: { count: 5 } })
    expect(inertTransition(machine, before, { type }).accepted).toBe(false)
    expect(before.can({ type })).toBe(false)
  },
)

it('does so with delays, cancellations and eventless transitions', () => {
  const machine = setup({
    delays: { soon: ({ context }) => 1000 * context.laps },
    guards: { tired: ({ context }) => context.laps > 3 },
    actions: { count: assign({ laps: ({ context }) => context.laps + 1 }) },
    types: {} as { context: { laps: number } },
  }).createMachine({
    context: { laps: 0 },
    initial: 'running',
    states: {
      running: {
        always: { guard: 'tired', target: 'done' },
        after: { soon: { target: 'running', reenter: true, actions: 'count' } },
        on: { lap: { target: 'running', reenter: true, actions: 'count' }, rest: 'resting', never: {} },
      },
      resting: {
        initial: 'deep',
        states: { deep: { on: { wake: '#up' } }, light: { id: 'up' } },
        on: { lap: 'running' },
      },
      done: { type: 'final' },
    },
  })
  expect(expectSame(machine)).toBeGreaterThan(20)
})

it('keeps apart what two machines gave, one within the other', () => {
  const order = entityType('order').machine
  const [placed] = initialTransition(order, undefined as never)
  const inner = () => inertTransition(order, placed as AnyMachineSnapshot, { type: 'cancel' }).actions
  const machine = setup({
    guards: { asks: () => inner().length === 1 },
  }).createMachine({
    initial: 'a',
    states: { a: { on: { go: { guard: 'asks', target: 'b' } } }, b: { after: { 5: 'a' } } },
  })
  const [first] = initialTransition(machine)
  const { snapshot, actions } = inertTransition(machine, first as AnyMachineSnapshot, { type: 'go' })
  expect(snapshot.value).toBe('b')
  expect(actions.map(({ type }) => type)).toEqual(['xstate.raise'])
})
