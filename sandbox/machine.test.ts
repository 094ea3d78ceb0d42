import { describe, expect, it } from 'vitest'
import { setup } from 'xstate'
import { entityType } from './entity-types.ts'
import { begin, type MachineEvent, type Resting, rest, step } from './machine.ts'
import type { PlacedOrder } from './orders/machine.ts'

const { machine } = entityType('order')
const order: PlacedOrder = {
  id: 'W1',
  shopper: 'S1',
  lines: [{ sku: 'A', name: 'A', quantity: 1, unitPrice: { minor: 100, currency: 'EUR' } }],
  total: { minor: 100, currency: 'EUR' },
  placedAt: 0,
}

const sent = (at: Resting, ...types: readonly string[]): Resting =>
  types.reduce<Resting>((now, type) => step(machine, now, { type }), at)

describe('a step of a machine', () => {
  it('tells what the first state asks for later', () => {
    const first = begin(machine, order)
    expect(first.state).toBe('placed')
    expect(first.scheduled).toEqual([
      {
        id: expect.any(String),
        delayMs: 60 * 60_000,
        event: { type: expect.stringContaining('paymentDeadline') },
      },
    ])
    expect(first.canceled).toEqual([])
  })

  it('cancels what was asked for when the state is left', () => {
    const first = begin(machine, order)
    const next = step(machine, first, { type: 'decline', reason: 'no funds' })
    expect(next).toMatchObject({
      accepted: true,
      state: 'paymentFailed',
      scheduled: [{ delayMs: 86_400_000 }],
    })
    expect(next.canceled).toEqual([first.scheduled[0]?.id])
  })

  it('takes the delayed event that it asked for', () => {
    const first = begin(machine, order)
    const event = first.scheduled[0]?.event as MachineEvent
    expect(step(machine, first, event)).toMatchObject({ accepted: true, state: 'canceled' })
  })

  it('asks for nothing that a state asked for in which it does not stay', () => {
    const hurried = setup({ delays: { soon: 5 }, guards: { always: () => true } }).createMachine({
      id: 'hurried',
      initial: 'passed',
      states: {
        passed: { always: { guard: 'always', target: 'there' }, after: { soon: 'never' } },
        there: { after: { soon: 'never' }, on: { again: { target: 'there', reenter: true } } },
        never: {},
      },
    })
    const first = begin(hurried, undefined)
    const [timer] = first.scheduled
    expect(first).toMatchObject({ state: 'there', scheduled: [{ id: 'xstate.after.soon.hurried.there' }] })
    // A state that is entered anew asks anew, behind the end of what it had asked for.
    expect(step(hurried, first, { type: 'again' })).toMatchObject({
      scheduled: [timer],
      canceled: [timer?.id],
    })
  })

  it('refuses that event once the state was left', () => {
    const first = begin(machine, order)
    const event = first.scheduled[0]?.event as MachineEvent
    expect(step(machine, sent(first, 'cancel'), event).accepted).toBe(false)
  })

  it.each(['deliver', 'no such event', 'constructor', '', '*'])(
    'refuses "%s", and changes nothing',
    (type) => {
      const first = begin(machine, order)
      const next = step(machine, first, { type })
      expect(next).toMatchObject({ accepted: false, scheduled: [], canceled: [] })
      expect(next.state).toBe(first.state)
      expect(next.context).toBe(first.context)
    },
  )

  it('carries what an event brings into the context, and leaves the one before alone', () => {
    const picking = sent(begin(machine, order), 'authorize', 'pick')
    const shipped = step(machine, picking, { type: 'ship', tracking: 'HH1' })
    expect(shipped.context).toMatchObject({ tracking: 'HH1' })
    expect(picking.context).not.toHaveProperty('tracking')
  })

  it('knows no state that the machine has not', () => {
    expect(() => rest(machine, { state: 'lost', context: order })).toThrow('lost')
  })
})
