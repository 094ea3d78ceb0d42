import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { addToCart } from '../commands/cart.ts'
import { restock, sell } from '../commands/stock.ts'
import { createWorld } from '../create-world.ts'
import { addShopper } from '../facts/shopper.ts'
import { pickProduct } from '../facts/traits.ts'
import { freshJournal } from '../fixtures/random-steps.ts'
import {
  type Cause,
  type EntryOf,
  Journal,
  JournalEnded,
  type NewEntry,
  type Resource,
  resource,
} from '../journal/index.ts'
import { World } from '../world.ts'
import { armTrigger, disarmTrigger, endTriggers, waitingTriggers } from './arm.ts'
import { type Condition, checkedCondition, conditionTypes } from './conditions/index.ts'
import { TriggerLoop } from './trigger.ts'

const cause: Cause = { by: 'event', name: 'test' }
let world: World
let sku: string
let stock: Resource

beforeEach(() => {
  world = createWorld()
  sku = pickProduct(world, 'item', ['plenty']) as string
  stock = resource('stock', sku)
})

const onHand = () => world.source<{ onHand: number }>(stock)?.value.onHand
const buy = (quantity: number | 'all' = 1) => sell(world, sku, quantity, cause)
const noted = () =>
  world.journal.entries
    .filter((entry) => entry.kind === 'trigger')
    .map(({ trigger, phase }) => `${trigger} ${phase}`)
const append = (entry: object): number => world.journal.append(world.now, entry as NewEntry).seq
const change = (): Condition => ({ kind: 'committed', resource: stock })

describe('a trigger', () => {
  it('fires once, right behind the entry that it waits for, and says which that was', () => {
    armTrigger(world, { name: 'gone', when: change(), happens: () => sell(world, sku, 'all', cause) })
    buy()
    expect(onHand()).toBe(0)
    restock(world, sku, 3, cause)
    expect(onHand()).toBe(3)
    const fired = world.journal.entries.find((entry) => entry.kind === 'trigger' && entry.phase === 'fired')
    const [commit] = world.journal.entries.filter((entry) => entry.kind === 'commit')
    expect(fired).toMatchObject({
      on: commit?.seq,
      seq: (commit?.seq ?? 0) + 1,
      waitsFor: `${stock} has changed`,
    })
    expect(noted()).toEqual(['gone armed', 'gone fired'])
  })

  it('fires as often as it may', () => {
    let count = 0
    armTrigger(world, {
      name: 'twice',
      when: change(),
      times: 2,
      happens: () => {
        count += 1
      },
    })
    expect(waitingTriggers(world)).toEqual([
      { name: 'twice', waitsFor: `${stock} has changed`, when: change(), left: 2 },
    ])
    for (const _time of [1, 2, 3]) buy()
    expect([count, waitingTriggers(world)]).toEqual([2, []])
  })

  it('comes in the order of arming where several wait for one entry', () => {
    const order: string[] = []
    for (const name of ['c', 'a', 'b'])
      armTrigger(world, { name, when: change(), happens: () => void order.push(name) })
    buy()
    expect(order).toEqual(['c', 'a', 'b'])
  })

  it('may set another off, and take another back before it is its turn', () => {
    const price = resource('price', sku)
    armTrigger(world, {
      name: 'first',
      when: change(),
      happens: () => {
        disarmTrigger(world, 'second')
        world.send(price, { type: 'reprice', minor: 999 }, cause)
      },
    })
    armTrigger(world, { name: 'second', when: change(), happens: () => expect.unreachable() })
    armTrigger(world, {
      name: 'third',
      when: { kind: 'committed', resource: price },
      happens: () => buy('all'),
    })
    buy()
    expect(onHand()).toBe(0)
    expect(noted().slice(3)).toEqual(['first fired', 'second unfired', 'third fired'])
  })

  it('may wait for a question on each entry, and for another trigger', () => {
    armTrigger(world, { name: 'one', when: change(), happens: () => {} })
    armTrigger(world, {
      name: 'two',
      waitsFor: 'the trigger "one" has fired',
      when: (entry) => entry.kind === 'trigger' && entry.phase === 'fired' && entry.trigger === 'one',
      happens: () => buy('all'),
    })
    expect(waitingTriggers(world)[1]).toEqual({
      name: 'two',
      waitsFor: 'the trigger "one" has fired',
      left: 1,
    })
    buy()
    expect(onHand()).toBe(0)
  })

  it('looks at nothing that was before it was armed', () => {
    const always = { waitsFor: 'anything', when: () => true } as const
    armTrigger(world, { ...always, name: 'a', happens: () => {} })
    expect(noted()).toEqual(['a armed'])
    append({ kind: 'clock', to: world.now })
    expect(noted()).toEqual(['a armed', 'a fired'])
  })

  it('acts on a whole change only: behind all of what is done atomically', () => {
    const seen: unknown[] = []
    const shopper = addShopper(world, 'shopper').id
    const lines = () => world.source<{ lines: unknown[] }>(resource('cart', shopper))?.value.lines.length
    armTrigger(world, { name: 'a', when: change(), happens: () => void seen.push(lines()) })
    world.atomically(() => {
      buy()
      expect(seen).toEqual([])
      addToCart(world, { shopper, sku, quantity: 1 }, cause)
    })
    expect(seen).toEqual([1])
  })

  it('breaks off where triggers set one another off without end, and says so', () => {
    armTrigger(world, {
      name: 'again',
      when: change(),
      times: 1000,
      happens: () => restock(world, sku, 1, cause),
    })
    expect(buy).toThrow(TriggerLoop)
    expect(noted().filter((words) => words === 'again fired')).toHaveLength(50)
  })

  it('goes on for as long as it may where each time has a cause of its own', () => {
    armTrigger(world, {
      name: 'again',
      when: { kind: 'answered', turn: 1 },
      times: 1000,
      happens: () => restock(world, sku, 1, cause),
    })
    const before = onHand() ?? 0
    for (let time = 0; time < 200; time += 1)
      append({ kind: 'turn', conversation: 'c', turn: 1, how: 'replied' })
    expect(onHand()).toBe(before + 200)
  })

  it('lets what its action throws reach whoever wrote the entry, and the world goes on', () => {
    const broken = () => {
      throw new RangeError('broken')
    }
    armTrigger(world, { name: 'a', when: change(), happens: broken })
    expect(() => buy()).toThrow('broken')
    armTrigger(world, { name: 'b', when: change(), happens: () => buy('all') })
    buy()
    expect(onHand()).toBe(0)
  })

  it('is noted as unfired at the end, where it never fired', () => {
    armTrigger(world, { name: 'a', when: change(), times: 2, happens: () => {} })
    armTrigger(world, { name: 'b', when: { kind: 'fault', fault: 'outage' }, happens: () => {} })
    buy()
    endTriggers(world)
    disarmTrigger(world, 'nobody')
    expect(noted()).toEqual(['a armed', 'b armed', 'a fired', 'b unfired'])
    expect(waitingTriggers(world)).toEqual([])
  })

  it('does nothing in a journal that has ended, and can be armed in none', () => {
    armTrigger(world, {
      name: 'a',
      waitsFor: 'the end',
      when: ({ kind }) => kind === 'ended',
      happens: () => expect.unreachable(),
    })
    append({ kind: 'ended', how: 'completed' })
    endTriggers(world)
    expect(world.journal.entries.at(-1)?.kind).toBe('ended')
    expect(() => armTrigger(world, { name: 'b', when: change(), happens: () => {} })).toThrow(JournalEnded)
  })

  it('does not act where its own note fills the journal', () => {
    const { header, blobs } = world.journal
    world = new World(world.state, new Journal(header, blobs.values().next().value, { boundBytes: 900 }))
    armTrigger(world, {
      name: 'a',
      waitsFor: 'x'.repeat(400),
      when: ({ kind }) => kind === 'clock',
      happens: () => expect.unreachable(),
    })
    append({ kind: 'clock', to: world.now })
    expect(world.journal.ended?.code).toBe('journal/full')
  })

  it('is not in a fork of its world', () => {
    armTrigger(world, {
      name: 'a',
      when: { kind: 'time', at: world.now + 5 },
      happens: () => expect.unreachable(),
    })
    const fork = world.fork(freshJournal(world))
    fork.advance(10)
    expect(fork.journal.entries.map(({ kind }) => kind)).toEqual(['clock'])
    disarmTrigger(world, 'a')
    world.advance(10)
    expect(world.journal.entries.at(-2)?.kind).toBe('trigger')
  })

  it.each<[string, object, string]>([
    ['a name twice', {}, 'one of that name is armed'],
    ['no times', { name: 'b', times: 0 }, 'a whole number from 1'],
    ['half a time', { name: 'b', times: 0.5 }, 'a whole number from 1'],
    ['a question without words', { name: 'b', when: () => true }, 'waitsFor'],
    ['no condition', { name: 'b', when: null }, 'there is read, write'],
    ['a kind that is inherited', { name: 'b', when: { kind: 'constructor' } }, 'there is read, write'],
    ['half a condition', { name: 'b', when: { kind: 'read' } }, 'of kind "read": '],
  ])('is refused: %s', (_what, change_, why) => {
    const trigger = { name: 'a', when: change(), happens: () => {} }
    armTrigger(world, trigger)
    expect(() => armTrigger(world, { ...trigger, ...change_ } as typeof trigger)).toThrow(why)
    expect(noted()).toEqual(['a armed'])
  })
})

/** For each kind of condition the data, what meets it, and what does not. */
const bot = { role: 'bot', channel: 'chat' }
const invoked = (more: object) => ({
  kind: 'invoked',
  call: 1,
  actor: bot,
  system: 'cart',
  route: 'POST /cart/lines',
  method: 'POST',
  path: '/cart/lines',
  ...more,
})
const completed = (more: object) => ({
  kind: 'completed',
  call: 1,
  status: 200,
  effect: { kind: 'none' },
  sight: 'whole',
  observations: [],
  ...more,
})
const saw = () => completed({ observations: [{ resource: stock, version: null, asOf: 0, fields: [] }] })
const turn = (more: object) => ({ kind: 'turn', conversation: 'c', turn: 2, how: 'replied', ...more })

const examples: {
  readonly [K in Condition['kind']]: readonly [
    () => object,
    met: () => readonly object[],
    unmet: () => readonly (readonly object[])[],
  ]
} = {
  read: [
    () => ({ resource: stock }),
    () => [invoked({}), saw()],
    () => [
      [invoked({ actor: { role: 'shopper', channel: 'web' } }), saw()],
      [invoked({}), { ...saw(), sight: 'nothing' }],
      [invoked({}), completed({})],
      [{ ...saw(), call: 7 }],
    ],
  ],
  write: [
    () => ({ system: 'cart' }),
    () => [invoked({})],
    () => [
      [invoked({ method: 'GET' })],
      [invoked({ system: 'desk' })],
      [invoked({ actor: { role: 'shopper', channel: 'web' } })],
    ],
  ],
  route: [
    () => ({ route: 'POST /cart/lines' }),
    () => [invoked({})],
    () => [[invoked({ route: 'GET /cart' })], [invoked({ actor: { role: 'harness', channel: 'web' } })]],
  ],
  answered: [
    () => ({ turn: 2, conversation: 'c' }),
    () => [turn({})],
    () => [[turn({ turn: 1 })], [turn({ how: 'silent' })], [turn({ conversation: 'd' })]],
  ],
  committed: [
    () => ({ resource: stock }),
    () => [{ kind: 'commit', resource: stock, version: 9, value: {}, cause }],
    () => [[{ kind: 'commit', resource: 'stock/X', version: 9, value: {}, cause }]],
  ],
  fault: [
    () => ({ fault: 'outage' }),
    () => [{ kind: 'fault', fault: 'outage', phase: 'bit' }],
    () => [
      [{ kind: 'fault', fault: 'outage', phase: 'on' }],
      [{ kind: 'fault', fault: 'delay', phase: 'bit' }],
    ],
  ],
  time: [() => ({ at: world.now }), () => [{ kind: 'clock', to: world.now }], () => []],
}

describe('a condition', () => {
  it.each(Object.keys(conditionTypes) as Condition['kind'][])(
    'of kind %s is told from what is not met',
    (kind) => {
      const [data, met, unmet] = examples[kind]
      const when = checkedCondition(JSON.parse(JSON.stringify({ kind, ...data() })))
      let fired = 0
      armTrigger(world, {
        name: 'a',
        when,
        times: 99,
        happens: () => {
          fired += 1
        },
      })
      for (const entries of unmet()) for (const entry of entries) append(entry)
      expect(fired).toBe(0)
      for (const entry of met()) append(entry)
      expect(fired).toBe(1)
    },
  )

  it('is never taken for one, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => checkedCondition(value)).toThrow(RangeError)
      }),
    )
  })

  it('of time is met at its own instant, though the clock moves further at once', () => {
    const at = world.now + 7_000
    let seen: number | undefined
    armTrigger(world, {
      name: 'a',
      when: { kind: 'time', at },
      happens: () => {
        seen = world.now
      },
    })
    world.advance(6_999)
    expect(seen).toBeUndefined()
    world.advance(60_000)
    expect(seen).toBe(at)
    const fired = world.journal.entries.find(
      (entry): entry is EntryOf<'trigger'> => entry.kind === 'trigger' && entry.phase === 'fired',
    )
    expect([fired?.at, world.journal.entries[(fired?.on ?? 0) - 1]]).toMatchObject([
      at,
      { kind: 'clock', to: at },
    ])
  })
})
