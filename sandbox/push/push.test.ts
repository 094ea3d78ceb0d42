import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import { switchOn } from '../faults/index.ts'
import { freshJournal } from '../fixtures/random-steps.ts'
import { type EntryOf, resource, wrongEntry } from '../journal/index.ts'
import { BadSnapshot, fromSnapshot, type Snapshot, toSnapshot } from '../snapshot/index.ts'
import type { World } from '../world.ts'
import { backOffMs, mostAttempts } from './back-off.ts'
import { keepFeed, missedOf, mostKept } from './feeds.ts'
import { offerPush } from './offer.ts'
import { type PushDraft, publishEvent, publishEventTo } from './publish.ts'
import { type PushReport, reportPush } from './report.ts'
import type { PendingPush } from './state.ts'
import { mostWebhooks, rotateWebhookSecret, subscribeWebhook, unsubscribeWebhook } from './subscribe.ts'

const second = 1000
const hour = 3_600_000
const draft = (more: Partial<PushDraft> = {}): PushDraft => ({
  ...{ feed: 'chat', type: 'stock.changed', system: 'inventory', channel: 'chat', role: 'bot' },
  ...{ resource: resource('stock', 'A'), version: 2, observations: [] },
  write: (id) => id,
  ...more,
})
const wish = {
  url: 'http://127.0.0.1:1/hook?token=geheim',
  feed: 'chat',
  types: ['stock.changed', 'price.changed'],
}

function worldWith(...faults: readonly Parameters<typeof switchOn>[1][]): { world: World; id: string } {
  const world = createWorld({ scenario: 'push' })
  const { id } = subscribeWebhook(world, wish)
  for (const fault of faults) switchOn(world, fault)
  return { world, id }
}

const dueIn = ({ state }: World): readonly PendingPush[] =>
  state.pushes.pending.filter((one) => one.state === 'due')
const refused: PushReport = { outcome: 'refused', status: 500 }
const delivered: PushReport = { outcome: 'delivered', status: 204 }
const settle = (world: World, report: PushReport): void => {
  for (const { number, attempt } of dueIn(world)) reportPush(world, number, attempt, report)
}
const noted = <K extends 'push' | 'pushed'>({ journal }: World, kind: K) =>
  journal.entries.filter((entry): entry is EntryOf<K> & typeof entry => entry.kind === kind)

describe('an event', () => {
  it('is due at once to each webhook that wants its type in its feed, and noted', () => {
    const { world, id } = worldWith()
    const event = publishEvent(world, draft())
    publishEvent(world, draft({ type: 'order.changed' }))
    publishEvent(world, draft({ feed: 'web' }))
    expect(dueIn(world)).toMatchObject([{ subscriber: id, attempt: 1, event: { id: event.id } }])
    const [subscribed, due, ...more] = noted(world, 'push')
    expect(more).toEqual([])
    expect(subscribed).toMatchObject({
      phase: 'subscribed',
      detail: 'stock.changed, price.changed to 127.0.0.1',
    })
    expect(due).toMatchObject({ phase: 'due', event: event.id, attempt: 1, resource: 'stock/A', version: 2 })
    for (const entry of noted(world, 'push')) expect(wrongEntry(entry)).toBeUndefined()
  })

  it('is evidence only once it was accepted', () => {
    const { world } = worldWith()
    const observations = [{ resource: resource('stock', 'A'), version: 2, asOf: 5, fields: [] }]
    const outcomes = ['delivered', 'refused', 'timeout', 'unreachable', 'gone'] as const
    for (const outcome of outcomes) {
      publishEvent(world, draft({ observations }))
      settle(world, { outcome })
    }
    expect(noted(world, 'pushed').map(({ outcome, sight }) => [outcome, sight])).toEqual([
      ['delivered', 'whole'],
      ['refused', 'unknown'],
      ['timeout', 'unknown'],
      ['unreachable', 'nothing'],
      ['gone', 'unknown'],
    ])
    for (const entry of noted(world, 'pushed')) {
      expect(entry).toMatchObject({ observations, actor: { role: 'bot', channel: 'chat' } })
      expect(wrongEntry(entry)).toBeUndefined()
    }
  })

  it('has an id that no other world gives', () => {
    const ids = [1, 2, 3].flatMap((seed) =>
      [0, 1].map((repeat) => {
        const world = createWorld({ seed, repeat, scenario: 'push' })
        subscribeWebhook(world, wish)
        return publishEvent(world, draft()).id
      }),
    )
    expect(new Set(ids).size).toBe(6)
  })
})

describe('an attempt that failed', () => {
  it('is made again after seconds, minutes and hours, a little later for each event than for another, and then given up', () => {
    const { world, id } = worldWith()
    const from = world.now
    publishEvent(world, draft())
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      expect(dueIn(world)).toMatchObject([{ attempt }])
      settle(world, refused)
      expect(dueIn(world)).toEqual([])
      if (attempt < mostAttempts) world.advance(40 * hour, () => dueIn(world).length > 0)
    }
    const waits = noted(world, 'push')
      .filter(({ phase }) => phase === 'due')
      .map(({ at }, index, all) => at - (all[index - 1]?.at ?? from))
    const [, ...least] = [0, 5 * second, 300 * second, 0.5 * hour, 2 * hour, 5 * hour, 10 * hour]
    expect(waits.slice(1)).toHaveLength(least.length)
    for (const [index, ms] of waits.slice(1).entries()) {
      expect(ms).toBeGreaterThanOrEqual(least[index] as number)
      expect(ms).toBeLessThanOrEqual((least[index] as number) * 1.1)
    }
    expect(noted(world, 'push').slice(-2)).toMatchObject([
      { phase: 'given up', subscriber: id },
      { phase: 'disabled', detail: 'nothing came through in 7 attempts' },
    ])
    publishEvent(world, draft({ version: 3 }))
    expect(dueIn(world)).toEqual([])
  })

  it('does not disable what other events came through to meanwhile', () => {
    const { world } = worldWith()
    publishEvent(world, draft())
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      settle(world, refused)
      if (attempt === 4) {
        world.advance(2 * second)
        publishEvent(world, draft({ version: 3 }))
        settle(world, delivered)
      }
      world.advance(40 * hour, () => dueIn(world).length > 0)
    }
    expect(noted(world, 'push').map(({ phase }) => phase)).toContain('given up')
    expect(world.state.pushes.subscriptions).toMatchObject([{ id: expect.any(String) }])
    expect(world.state.pushes.subscriptions[0]?.disabled).toBeUndefined()
  })

  it('draws its back-off for itself: by event, subscriber and attempt', () => {
    const { key } = createWorld().state
    const of = (event: string, subscriber = 'a', attempt = 2) =>
      backOffMs(key, { event, subscriber, attempt })
    expect(of('e')).toBe(of('e'))
    expect(new Set([of('e'), of('f'), of('e', 'b'), of('e', 'a', 3)]).size).toBe(4)
    expect(of('e', 'a', mostAttempts)).toBeUndefined()
  })

  it('with 410 ends the subscription, and what else was on its way', () => {
    const { world } = worldWith()
    publishEvent(world, draft())
    publishEvent(world, draft({ version: 3 }))
    const [first] = dueIn(world)
    reportPush(world, first?.number ?? 0, 1, { outcome: 'gone', status: 410 })
    expect(world.state.pushes).toMatchObject({ subscriptions: [], pending: [] })
    expect(noted(world, 'push').at(-1)).toMatchObject({ phase: 'unsubscribed', detail: 'it answered 410' })
  })

  it('is not waited for once it is told of twice, late, or after the end', () => {
    const { world } = worldWith()
    publishEvent(world, draft())
    const [{ number } = { number: 0 }] = dueIn(world)
    reportPush(world, number, 2, delivered)
    reportPush(world, 99, 1, delivered)
    reportPush(world, number, 1, refused)
    reportPush(world, number, 1, delivered)
    expect(noted(world, 'pushed')).toHaveLength(1)
    world.advance(hour, () => dueIn(world).length > 0)
    world.journal.append(world.now, { kind: 'ended', how: 'completed' })
    const { state } = world
    reportPush(world, number, 2, delivered)
    expect(world.state).toBe(state)
  })
})

describe('a subscription', () => {
  it('can be ended, and then nothing is due to it any more; it can have another secret', () => {
    const { world, id } = worldWith()
    publishEvent(world, draft())
    rotateWebhookSecret(world, id)
    expect(world.state.pushes.subscriptions).toMatchObject([{ rotation: 1, rotatedAt: world.now }])
    expect([unsubscribeWebhook(world, id, 'enough'), unsubscribeWebhook(world, id, 'enough')]).toEqual([
      true,
      false,
    ])
    expect(world.state.pushes.pending).toEqual([])
    expect(noted(world, 'push').map(({ phase }) => phase)).toEqual([
      'subscribed',
      'due',
      'rotated',
      'unsubscribed',
    ])
  })

  it('is one of twenty at most', () => {
    const { world } = worldWith()
    for (let count = 1; count < mostWebhooks; count += 1) subscribeWebhook(world, wish)
    expect(() => subscribeWebhook(world, wish)).toThrow('a world sends to at most 20 addresses')
  })

  it('is disabled where a thousand events wait for it', () => {
    const { world, id } = worldWith({ fault: 'delayed-push' })
    for (let count = 0; count <= 1000; count += 1) publishEvent(world, draft())
    expect(world.state.pushes.subscriptions).toMatchObject([
      { id, disabled: 'more than 1000 events wait for it' },
    ])
    expect(world.state.pushes.pending).toEqual([])
    world.advance(hour)
    expect(dueIn(world)).toEqual([])
  })

  it('is noted in no more than its host: the address may hold a secret', () => {
    const { world } = worldWith()
    expect(world.journal.lines.join('\n')).not.toMatch(/geheim|hook\?|:1\//)
  })
})

describe('a feed', () => {
  it('gives a reader what it missed: after an event, or since a time', () => {
    const { world } = worldWith()
    const [one, two] = [publishEvent(world, draft()), publishEvent(world, draft())]
    world.advance(second)
    const three = publishEvent(world, draft())
    const ids = (asked: Parameters<typeof missedOf>[2]) => {
      const { events, gap } = missedOf(world, 'chat', asked)
      return [events.map(({ id }) => id), gap]
    }
    expect(ids({})).toEqual([[], false])
    expect(ids({ after: one.id })).toEqual([[two.id, three.id], false])
    expect(ids({ after: three.id })).toEqual([[], false])
    expect(ids({ after: 'evt_x' })).toEqual([[one.id, two.id, three.id], true])
    expect(ids({ since: world.now })).toEqual([[three.id], false])
    expect(ids({ since: world.state.epoch - 1 })).toEqual([[one.id, two.id, three.id], true])
    expect(missedOf(world, 'web', { since: world.now - 1 })).toEqual({ events: [], gap: true })
  })

  it('keeps the latest thousand, and knows what it does not have any more', () => {
    const world = createWorld()
    keepFeed(world, 'chat')
    const from = world.now
    publishEvent(world, draft())
    world.advance(second)
    for (let count = 0; count < mostKept; count += 1) publishEvent(world, draft())
    expect(missedOf(world, 'chat', { since: from })).toMatchObject({ gap: true })
    expect(missedOf(world, 'chat', { since: world.now })).toMatchObject({ gap: false })
    expect(missedOf(world, 'chat', { since: 0 }).events).toHaveLength(mostKept)
  })

  it('that nobody has asked for is not kept', () => {
    const world = createWorld()
    publishEvent(world, draft())
    expect(world.state.pushes.feeds).toEqual([])
  })
})

describe('a fault of pushes', () => {
  it('befalls events, and no calls; the scope is the system and the type', () => {
    const { world } = worldWith(
      { fault: 'lost-push', scope: { system: 'inventory', route: 'price.changed' } },
      { fault: 'outage' },
    )
    publishEvent(world, draft())
    expect(dueIn(world)).toHaveLength(1)
    const lost = publishEvent(world, draft({ type: 'price.changed' }))
    expect(dueIn(world)).toHaveLength(1)
    expect(noted(world, 'pushed')).toMatchObject([{ outcome: 'lost', sight: 'nothing', event: lost.id }])
    expect(world.state.faults).toMatchObject([{ seen: 1, bites: 1 }, { seen: 0 }])
    expect(
      world.journal.entries.find((entry) => entry.kind === 'fault' && entry.phase === 'bit'),
    ).toMatchObject({
      event: lost.id,
    })
  })

  it('spares what is told again on purpose', () => {
    const { world } = worldWith({ fault: 'lost-push' })
    const event = publishEvent(world, draft({ type: 'order.changed' }))
    offerPush(world, 'event-stream', 'es_1', event, true)
    expect(dueIn(world)).toMatchObject([{ subscriber: 'es_1' }])
  })

  it('holds back one at a time, until the next one has gone or its time is over', () => {
    const { world } = worldWith({ fault: 'reordered-push', parameters: { atMostMs: 60_000 } })
    const versions = () => dueIn(world).map(({ event }) => event.version)
    publishEvent(world, draft({ version: 2 }))
    expect(versions()).toEqual([])
    publishEvent(world, draft({ version: 3 }))
    expect(versions()).toEqual([3, 2])
    settle(world, delivered)
    publishEvent(world, draft({ version: 4 }))
    world.advance(59_999)
    expect(versions()).toEqual([])
    world.advance(1)
    expect(versions()).toEqual([4])
    world.advance(hour)
    expect(versions()).toEqual([4])
  })

  it('makes a copy that is not tried again, and a forgery that is tried anew', () => {
    const { world } = worldWith(
      { fault: 'duplicated-push', ends: { count: 1 } },
      { fault: 'forged-push', ends: { count: 1 } },
    )
    publishEvent(world, draft())
    expect(dueIn(world)).toMatchObject([{ forged: true }, { forged: true, copy: true }])
    settle(world, refused)
    world.advance(hour, () => dueIn(world).length > 0)
    expect(dueIn(world)).toMatchObject([{ attempt: 2 }])
    expect(dueIn(world)[0]?.forged).toBeUndefined()
  })
})

const step = fc.oneof(
  fc.constant('publish' as const),
  fc.constant('test' as const),
  fc.constantFrom<PushReport>(delivered, refused, { outcome: 'timeout' }),
  fc.constantFrom(second, 10 * second, hour, 24 * hour),
)
function take(
  world: World,
  id: string,
  steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
) {
  for (const one of steps) {
    if (typeof one === 'number') world.advance(one)
    else if (one === 'publish') publishEvent(world, draft())
    else if (one === 'test') {
      if (world.state.pushes.subscriptions.some((other) => other.id === id))
        publishEventTo(world, id, draft())
    } else settle(world, one)
  }
}

describe('a world that tells of itself', () => {
  it('goes on alike from its value and from its snapshot, faults and all', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.array(step, { maxLength: 12 }), (before, after) => {
        const { world, id } = worldWith(
          { fault: 'delayed-push', parameters: { probability: 0.4 } },
          { fault: 'duplicated-push', parameters: { probability: 0.4 } },
          { fault: 'reordered-push', parameters: { probability: 0.4 } },
          { fault: 'lost-push', parameters: { probability: 0.2, isNoticed: true } },
        )
        take(world, id, before)
        const snapshot = JSON.parse(JSON.stringify(toSnapshot(world)))
        const [copy, fork] = [fromSnapshot(snapshot, freshJournal(world)), world.fork(freshJournal(world))]
        take(copy, id, after)
        take(fork, id, after)
        expect(copy.journal.lines).toEqual(fork.journal.lines)
        expect(JSON.stringify(toSnapshot(copy))).toBe(JSON.stringify(toSnapshot(fork)))
      }),
      { numRuns: 20 },
    )
  })

  it.each<[string, (pushes: Snapshot['pushes']) => void, string]>([
    [
      'two subscriptions of one id',
      ({ subscriptions }) => void subscriptions.push(...subscriptions),
      'an id occurs twice',
    ],
    [
      'an attempt for nobody',
      ({ pending: [one] }) => void Object.assign(one ?? {}, { subscriber: 'wh_x' }),
      'it is for nobody',
    ],
    ['two attempts of one number', ({ pending }) => void pending.push(...pending), 'a number occurs twice'],
    [
      'a number from times to come',
      ({ pending: [one] }) => void Object.assign(one ?? {}, { number: 99 }),
      'it is for nobody',
    ],
    [
      'an address that is no web address',
      ({ subscriptions: [one] }) => void Object.assign(one ?? {}, { url: 'file:///etc' }),
      '/url',
    ],
    [
      'a channel that there is not',
      ({ pending: [one] }) => void Object.assign(one?.event ?? {}, { channel: 'fax' }),
      '/channel',
    ],
  ])('is not made of a snapshot with %s', (_what, spoil, why) => {
    const { world } = worldWith()
    publishEvent(world, draft())
    const snapshot = structuredClone(toSnapshot(world))
    spoil(snapshot.pushes)
    expect(() => fromSnapshot(snapshot, freshJournal(world))).toThrow(BadSnapshot)
    expect(() => fromSnapshot(snapshot, freshJournal(world))).toThrow(why)
  })
})
