import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import { freshJournal } from '../fixtures/random-steps.ts'
import { type Channel, type EntryOf, wrongEntry } from '../journal/index.ts'
import { fromSnapshot, toSnapshot } from '../snapshot/index.ts'
import type { World } from '../world.ts'
import { BadFault } from './bad-fault.ts'
import type { Fault, Parameters } from './fault.ts'
import { bite, type Met, meet, noPlan, type Plan } from './meet.ts'
import { needOf, outcomeKinds } from './outcome.ts'
import { defaultsOf, type FaultSetting } from './setting.ts'
import { faultsOf, switchOff, switchOn } from './switch.ts'

/** A call, and how long the world waits before it. */
export interface Made extends Omit<Met, 'call' | 'asked'> {
  readonly asked: string
  readonly waitMs: number
}

const all = new Set(outcomeKinds)
const waits = fc.constantFrom(0, 1, 1000, 60_000)
const made: fc.Arbitrary<Made> = fc.record({
  system: fc.constantFrom('orders', 'cart'),
  route: fc.constantFrom('GET /orders', 'POST /cart/lines'),
  method: fc.constantFrom('GET', 'POST'),
  channel: fc.constantFrom<Channel>('chat', 'web'),
  role: fc.constantFrom('bot', 'bot', 'shopper', 'harness'),
  shopper: fc.constantFrom('S1', 'S2'),
  hasToken: fc.boolean(),
  asked: fc.constantFrom('a', 'b', 'c'),
  waitMs: waits,
})
const bots: Made = {
  ...{
    system: 'orders',
    route: 'GET /orders',
    channel: 'chat',
    role: 'bot',
    hasToken: true,
    asked: 'a',
    waitMs: 0,
  },
  method: 'GET',
}

const opened = new Map<number, World>()

/** A fork of a world that is made once: its opening is the same for all. */
function worldOf(seed = 1): World {
  const known = opened.get(seed) ?? createWorld({ scenario: 'faults', seed })
  opened.set(seed, known)
  return known.fork(freshJournal(known))
}

/** Lets a world meet the calls one by one; what was planned befalls them at once. */
export function befallen(world: World, calls: readonly Made[]): readonly Plan[] {
  return calls.map(({ waitMs, asked, ...call }, index) => {
    if (waitMs > 0) world.advance(waitMs)
    const plan = meet(world, { ...call, call: index + 1, asked: () => asked }, all)
    for (const planned of [plan.ending, plan.duplicate, plan.stale, plan.behind])
      if (planned) bite(world, planned)
    return plan
  })
}

const bitesOf = (world: World) =>
  world.journal.entries.filter(
    (entry): entry is EntryOf<'fault'> => entry.kind === 'fault' && entry.phase === 'bit',
  )

/**
 * What every fault must hold to. `biting` are parameters with which it bites a call of the bot's that carries a token,
 * `call` is such a call where a GET of the orders is none; `hostile` are parameters that fit no schema.
 */
export function faultLaws(
  fault: Fault,
  {
    biting = {},
    call = bots,
    before = [],
  }: { biting?: Parameters; call?: Made; before?: readonly Made[] } = {},
): void {
  const several = fc.array(
    made.map((one): Made => ({ ...one, of: fault.of ?? 'call' })),
    { minLength: 1, maxLength: 25 },
  )
  const setting = (more: Partial<FaultSetting> = {}): FaultSetting => ({
    fault: fault.name,
    parameters: biting,
    ...more,
  })
  const on = (more: Partial<FaultSetting> = {}, seed = 1): World => {
    const world = worldOf(seed)
    switchOn(world, setting(more))
    befallen(world, before)
    return world
  }

  it('says what it does and what each parameter means; its defaults are parameters that it takes', () => {
    expect(fault.does).toMatch(/^[A-Z].*\.$/)
    for (const part of Object.values(fault.parameters.properties as Record<string, { description?: string }>))
      expect(part.description).toMatch(/\S/)
    expect(outcomeKinds).toContain(fault.needs(defaultsOf(fault)))
    expect(() => switchOn(worldOf(), { fault: fault.name })).not.toThrow()
  })

  it('bites, and the bite is counted and on the journal, with its call', () => {
    const world = on()
    const [plan] = befallen(world, [call])
    const [bit, ...more] = bitesOf(world)
    expect(more).toEqual([])
    expect(bit).toMatchObject({ fault: fault.name, id: `${fault.name}-1`, call: 1 })
    expect(wrongEntry(bit as EntryOf<'fault'>)).toBeUndefined()
    expect(faultsOf(world)).toMatchObject([{ on: true, bites: 1, seen: before.length + 1 }])
    const planned = plan?.ending ?? plan?.duplicate ?? plan?.stale
    const kind = planned ? needOf(planned.outcome) : 'delay'
    expect(kind).toBe(fault.needs({ ...defaultsOf(fault), ...biting }))
    const {
      seq: _seq,
      at: _at,
      ...onEntry
    } = world.journal.entries.find(({ kind: one }) => one === 'fault') as EntryOf<'fault'>
    expect(onEntry).toMatchObject({ phase: 'on', fault: fault.name, id: `${fault.name}-1` })
  })

  it('has the same outcomes for the same seed, and the same journal', () => {
    fc.assert(
      fc.property(several, fc.integer({ min: 1, max: 9 }), (calls, seed) => {
        const [one, other] = [on({ scope: { role: 'any' } }, seed), on({ scope: { role: 'any' } }, seed)]
        expect(befallen(other, calls)).toEqual(befallen(one, calls))
        expect(other.journal.lines).toEqual(one.journal.lines)
      }),
      { numRuns: 30 },
    )
  })

  it('never bites out of its scope, and does not even see such a call', () => {
    const scopes = [
      { system: 'none' },
      { route: 'GET /none' },
      { channel: 'app' },
      { role: 'world' },
    ] as const
    for (const scope of scopes) {
      const world = on({ scope })
      befallen(world, [call, { ...call, role: 'shopper' }, { ...call, role: 'harness' }])
      expect(faultsOf(world)).toMatchObject([{ seen: 0, bites: 0 }])
    }
    const world = on()
    befallen(world, [
      { ...call, role: 'shopper' },
      { ...call, role: 'harness' },
    ])
    expect(bitesOf(world)).toEqual([])
  })

  it('looks at nothing but what it is a fault of: calls, or what the shop tells by itself', () => {
    const world = on()
    befallen(world, [{ ...call, of: fault.of === 'push' ? 'call' : 'push' }])
    expect(faultsOf(world)).toMatchObject([{ seen: before.length, bites: 0 }])
  })

  it('stops when it has bitten often enough, at its own time, or when it is switched off, and says why', () => {
    const twice = on({ ends: { count: 2 } })
    befallen(twice, [call, call, call, call])
    expect(faultsOf(twice)[0]).toMatchObject({ on: false, bites: 2 })
    const late = on({ ends: { forMs: 10_000 } })
    befallen(late, [
      { ...call, waitMs: 9_999 },
      { ...call, waitMs: 1 },
    ])
    expect(faultsOf(late)[0]).toMatchObject({ on: false, bites: 1 })
    const until = on({
      ends: {
        untilMs: late.state.epoch + before.reduce((sum, one) => sum + one.waitMs, 0) + 20_000,
        count: 9,
      },
    })
    befallen(until, [
      { ...call, waitMs: 19_999 },
      { ...call, waitMs: 1 },
    ])
    expect(faultsOf(until)[0]).toMatchObject({ on: false, bites: 1 })
    const off = on()
    befallen(off, [call])
    expect([switchOff(off, `${fault.name}-1`), switchOff(off, `${fault.name}-1`)]).toEqual([true, false])
    expect(befallen(off, [call])).toEqual([noPlan])
    const why = (world: World) =>
      world.journal.entries.flatMap((entry) =>
        entry.kind === 'fault' && entry.phase === 'off' ? [(entry.detail as { why: string }).why] : [],
      )
    expect([twice, late, until, off].map(why)).toEqual([['count'], ['time'], ['time'], ['switched off']])
  })

  it('strikes in a fork without the world noticing, and goes on from a snapshot as it would have', () => {
    fc.assert(
      fc.property(several, several, (first, then) => {
        const world = on({ scope: { role: 'any' }, ends: { count: 20, forMs: 600_000 } })
        befallen(world, first)
        const { state } = world
        const [fork, restored] = [
          world.fork(freshJournal(world)),
          fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(world))), freshJournal(world)),
        ]
        const plans = befallen(fork, then)
        expect(world.state).toBe(state)
        expect(befallen(restored, then)).toEqual(plans)
        expect(restored.journal.lines).toEqual(fork.journal.lines)
        expect(JSON.stringify(toSnapshot(restored))).toBe(JSON.stringify(toSnapshot(fork)))
      }),
      { numRuns: 4 },
    )
  })

  it('is not asked where the delivery cannot do what it needs', () => {
    const world = on()
    const { asked, waitMs: _wait, ...rest } = call
    expect(meet(world, { ...rest, call: 99, asked: () => asked }, new Set())).toEqual(noPlan)
    expect(bitesOf(world)).toEqual([])
    expect(faultsOf(world)[0]).toMatchObject({ seen: before.length + 1 })
  })

  it('refuses parameters that it does not know or that break its schema, and says which', () => {
    const refused = (parameters: unknown) => () =>
      switchOn(worldOf(), { fault: fault.name, parameters } as FaultSetting)
    expect(refused({ surplus: 1 })).toThrow(BadFault)
    expect(refused({ surplus: 1 })).toThrow(
      `switching on the fault "${fault.name}": parameters: /surplus is not known`,
    )
    expect(refused(JSON.parse('{"__proto__": {"x": 1}}'))).toThrow('no member may be called that')
    expect(refused([])).toThrow(BadFault)
    for (const name of Object.keys(fault.parameters.properties)) {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300, {}, [], null, '']) {
        expect(refused({ [name]: value }), `${name} ${String(value)}`).toThrow(BadFault)
      }
    }
  })

  it('is never broken by parameters, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.oneof(fc.constantFrom(...Object.keys(fault.parameters.properties), 'x'), fc.string()),
          fc.anything(),
        ),
        several,
        (parameters, calls) => {
          const world = worldOf()
          try {
            switchOn(world, { fault: fault.name, parameters })
          } catch (problem) {
            expect(problem).toBeInstanceOf(BadFault)
            expect(world.state.faults).toEqual([])
            return
          }
          befallen(world, calls)
        },
      ),
      { numRuns: 60 },
    )
  })
}
