import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import { freshJournal } from '../fixtures/random-steps.ts'
import { JournalEnded } from '../journal/index.ts'
import type { World } from '../world.ts'
import { BadFault } from './bad-fault.ts'
import { befallen, faultLaws, type Made } from './fault.laws.ts'
import { bite, meet, type Plan } from './meet.ts'
import { outcomeKinds } from './outcome.ts'
import type { FaultSetting } from './setting.ts'
import { faultsOf, switchOff, switchOn } from './switch.ts'
import { faults } from './table.ts'

const read: Made = {
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
const write: Made = { ...read, system: 'cart', route: 'POST /cart/lines', method: 'POST' }
const push: Made = { ...read, of: 'push', route: 'order.changed', method: 'POST' }

/** With what each fault bites, where its defaults and a read do not. */
const cases: Readonly<Record<string, Parameters<typeof faultLaws>[1]>> = {
  'slow-degradation': { biting: { startMs: 1 } },
  'lost-response': { call: write },
  'duplicated-request': { call: write },
  'rate-limit': { biting: { quota: 0 } },
  'fail-first': { biting: { calls: 1000 } },
  'delayed-push': { call: push },
  'reordered-push': { call: push },
  'duplicated-push': { call: push },
  'lost-push': { call: push },
  'forged-push': { call: push },
}

describe.each(faults.map((fault) => [fault.name, fault] as const))('the fault %s', (name, fault) => {
  faultLaws(fault, cases[name])
})

describe('the table of faults', () => {
  it('has every fault of the folder, under the name of its file', () => {
    const parts = [
      'bad-fault',
      'ends',
      'fault',
      'index',
      'meet',
      'outcome',
      'parts',
      'setting',
      'state',
      'switch',
      'table',
      'token',
    ]
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((file) => /^[a-z-]+\.ts$/.test(file))
      .map((file) => file.replace('.ts', ''))
    expect(files.filter((file) => !parts.includes(file)).sort()).toEqual(
      faults.map(({ name }) => name).sort(),
    )
  })
})

const worldWith = (...settings: readonly FaultSetting[]): World => {
  const world = createWorld({ scenario: 'faults' })
  for (const setting of settings) switchOn(world, setting)
  return world
}
const statuses = (plans: readonly Plan[]) =>
  plans.map(({ ending }) => (ending && 'answer' in ending.outcome ? ending.outcome.answer.status : 200))
const msOf = (setting: FaultSetting, calls: readonly Made[]) =>
  befallen(worldWith(setting), calls).map(({ delayMs }) => delayMs)
const many = (count: number, made: Made = read): readonly Made[] =>
  Array.from({ length: count }, (_unused, index) => ({ ...made, asked: `${index}` }))

describe('latency', () => {
  it('is spread evenly between its bounds, both included', () => {
    const drawn = msOf(
      { fault: 'latency', parameters: { distribution: 'uniform', minMs: 10, maxMs: 13 } },
      many(400),
    )
    expect([...new Set(drawn)].sort()).toEqual([10, 11, 12, 13])
  })

  it('has a long tail: the median as it is asked for, one in a hundred far above, none beyond the bound', () => {
    const parameters = { distribution: 'long-tailed', ms: 100, maxMs: 5000 }
    const drawn = [...msOf({ fault: 'latency', parameters }, many(2000))].sort((a, b) => a - b)
    expect(drawn[1000]).toBeGreaterThan(90)
    expect(drawn[1000]).toBeLessThan(110)
    expect(drawn[1980]).toBeGreaterThan(500)
    expect(drawn.at(-1)).toBeLessThanOrEqual(5000)
  })

  it('is refused with bounds the wrong way round', () => {
    const parameters = { minMs: 2, maxMs: 1 }
    expect(() => worldWith({ fault: 'latency', parameters })).toThrow(
      'minMs 2 is more than maxMs 1; see docs/faults/latency.md',
    )
  })

  it('grows with time and with calls where it degrades, up to its bound', () => {
    const parameters = { startMs: 5, perSecondMs: 10, perCallMs: 100, maxMs: 300 }
    const calls = [read, read, { ...read, waitMs: 5000 }, read]
    expect(msOf({ fault: 'slow-degradation', parameters }, calls)).toEqual([5, 105, 255, 300])
  })
})

describe('chance', () => {
  const setting: FaultSetting = { fault: 'server-error', parameters: { probability: 0.3 } }

  it('strikes the share that was asked for', () => {
    const struck = statuses(befallen(worldWith(setting), many(1000))).filter(
      (status) => status === 500,
    ).length
    expect(struck).toBeGreaterThan(250)
    expect(struck).toBeLessThan(350)
  })

  it('strikes the same calls in whichever order they come, and among whichever others', () => {
    const calls = many(60)
    const struck = (order: readonly Made[]) => {
      const found = statuses(befallen(worldWith(setting), order))
      return new Set(
        order.flatMap(({ asked, shopper }, index) => (found[index] === 500 && !shopper ? [asked] : [])),
      )
    }
    const others = many(60, { ...read, shopper: 'S9' })
    expect(struck([...calls].reverse())).toEqual(struck(calls))
    expect(struck(calls.flatMap((call, index) => [others[index] as Made, call]))).toEqual(struck(calls))
    expect(struck(calls).size).toBeGreaterThan(0)
  })

  it('is drawn anew when a caller asks again', () => {
    const again = statuses(
      befallen(
        worldWith(setting),
        Array.from({ length: 60 }, () => read),
      ),
    )
    expect(new Set(again)).toEqual(new Set([200, 500]))
  })
})

describe('a rate limit', () => {
  it('begins a new window at its own instant, however long nobody has called', () => {
    const world = worldWith({ fault: 'rate-limit', parameters: { quota: 1, windowMs: 10_000 } })
    const calls = [
      read,
      read,
      { ...read, waitMs: 9_999 },
      { ...read, waitMs: 1 },
      { ...read, waitMs: 35_000 },
      read,
    ]
    const plans = befallen(world, calls)
    expect(statuses(plans)).toEqual([200, 429, 429, 200, 200, 429])
    const told = plans.map(
      ({ ending }) => ending && 'answer' in ending.outcome && ending.outcome.answer.headers['retry-after'],
    )
    expect(told).toEqual([undefined, '10', '1', undefined, undefined, '5'])
    expect(plans[0]?.headers).toEqual({
      'ratelimit-policy': '"default";q=1;w=10',
      ratelimit: '"default";r=0;t=10',
    })
  })
})

describe('several faults', () => {
  it('add up their delays, and the first that ends a call wins; the others have seen it', () => {
    const world = worldWith(
      { fault: 'latency', parameters: { ms: 100 } },
      { fault: 'server-error' },
      { fault: 'latency', parameters: { ms: 20 } },
      { fault: 'connection-reset' },
    )
    const [plan] = befallen(world, [read])
    expect(plan).toMatchObject({ delayMs: 120, ending: { id: 'server-error-1' } })
    expect(faultsOf(world).map(({ id, seen, bites }) => [id, seen, bites])).toEqual([
      ['latency-1', 1, 1],
      ['server-error-1', 1, 1],
      ['latency-2', 1, 1],
      ['connection-reset-1', 1, 0],
    ])
  })

  it('of one name are told apart, and draw apart', () => {
    const setting: FaultSetting = {
      fault: 'latency',
      parameters: { distribution: 'uniform', maxMs: 1_000_000 },
    }
    const world = worldWith(setting, setting)
    befallen(world, [read])
    const ms = world.journal.entries.flatMap((entry) =>
      entry.kind === 'fault' && entry.phase === 'bit' ? [(entry.detail as { ms: number }).ms] : [],
    )
    expect(new Set(ms).size).toBe(2)
  })
})

describe('a planned outcome', () => {
  const met = { ...read, call: 1, asked: () => 'a' }

  it('does not befall its call once the fault is over', () => {
    const world = worldWith({ fault: 'server-error', ends: { count: 1 } })
    const [one, other] = [meet(world, met, new Set(outcomeKinds)), meet(world, met, new Set(outcomeKinds))]
    expect([one, other].map(({ ending }) => ending && bite(world, ending))).toEqual([true, false])
    expect(faultsOf(world)).toMatchObject([{ bites: 1, on: false }])
  })

  it('is in the world before anybody hears of it', () => {
    const world = worldWith({ fault: 'server-error', ends: { count: 1 } })
    const heard: unknown[] = []
    world.journal.onAppend(
      (entry) =>
        entry.kind === 'fault' &&
        heard.push([entry.phase, faultsOf(world)[0]?.bites, faultsOf(world)[0]?.on]),
    )
    befallen(world, [read])
    expect(heard).toEqual([
      ['bit', 1, false],
      ['off', 1, false],
    ])
  })
})

describe('a setting', () => {
  it.each<[string, unknown, string]>([
    ['no setting at all', null, 'the setting must be object'],
    ['a name that is none', { fault: 5 }, '/fault must be string'],
    [
      'a fault that there is not',
      { fault: 'gremlin' },
      'switching on the fault "gremlin": there is none; there are latency',
    ],
    ['a fault called constructor', { fault: 'constructor' }, 'there is none'],
    ['a member that nobody knows', { fault: 'outage', system: 'orders' }, '/system is not known'],
    ['a channel that there is not', { fault: 'outage', scope: { channel: 'fax' } }, '/scope/channel'],
    ['a role that there is not', { fault: 'outage', scope: { role: 'king' } }, '/scope/role'],
    ['a count of none', { fault: 'outage', ends: { count: 0 } }, '/ends/count'],
    ['no time at all', { fault: 'outage', ends: { forMs: 0 } }, '/ends/forMs'],
    ['an end long ago', { fault: 'outage', ends: { untilMs: 5 } }, 'is not later than now'],
    [
      'a getter',
      {
        get fault() {
          return 'outage'
        },
      },
      'a member that is computed',
    ],
    [
      'a cycle',
      (() => {
        const one: Record<string, unknown> = { fault: 'outage' }
        one.scope = one
        return one
      })(),
      'or a cycle',
    ],
  ])('is refused: %s', (_what, setting, why) => {
    const world = createWorld()
    const { state } = world
    expect(() => switchOn(world, setting as FaultSetting)).toThrow(BadFault)
    expect(() => switchOn(world, setting as FaultSetting)).toThrow(why)
    expect(world.state).toBe(state)
    expect(world.journal.entries.some(({ kind }) => kind === 'fault')).toBe(false)
  })

  it('may be changed by who handed it in, and the fault stays as it was', () => {
    const setting = { fault: 'server-error', parameters: { status: 501 } }
    const world = worldWith(setting)
    setting.parameters.status = 502
    expect(statuses(befallen(world, [read]))).toEqual([501])
  })
})

describe('a fault', () => {
  it('ends at its own instant, though the clock goes further', () => {
    const world = worldWith({ fault: 'outage', ends: { forMs: 10_000 } })
    const from = world.now
    world.advance(60_000)
    const off = world.journal.entries.find((entry) => entry.kind === 'fault' && entry.phase === 'off')
    expect(off).toMatchObject({ at: from + 10_000, detail: { why: 'time', seen: 0, bites: 0 } })
  })

  it('cannot be switched on or off in a world that has ended, nor one that there is not', () => {
    const world = worldWith({ fault: 'outage' })
    expect(() => switchOff(world, 'outage-2')).toThrow('switching off the fault "outage-2": none has that id')
    world.journal.append(world.now, { kind: 'ended', how: 'completed' })
    const { state } = world
    expect(() => switchOn(world, { fault: 'outage' })).toThrow(JournalEnded)
    expect(() => switchOff(world, 'outage-1')).toThrow(JournalEnded)
    expect(world.state).toBe(state)
  })

  it('that is switched on in a fork is not on in the world', () => {
    const world = worldWith()
    switchOn(world.fork(freshJournal(world)), { fault: 'outage' })
    expect(faultsOf(world)).toEqual([])
    expect(statuses(befallen(world, [read]))).toEqual([200])
  })
})
