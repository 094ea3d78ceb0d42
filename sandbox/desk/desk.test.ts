import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Outcome } from '../commands/command.ts'
import { handOff, leaveQueue } from '../commands/service.ts'
import { createWorld } from '../create-world.ts'
import { derive } from '../derived/index.ts'
import { addHandOff } from '../facts/service.ts'
import { type Cause, idOf, type Resource, resource } from '../journal/index.ts'
import { presets } from '../shops/index.ts'
import { termsOfWorld } from '../shops/terms-of-world.ts'
import type { World } from '../world.ts'
import { agents } from './agents.ts'
import { deskId } from './desk-id.ts'
import type { HandOff, HandOffState } from './hand-off-machine.ts'
import { isWithin, nextOpening } from './hours.ts'
import type { Desk } from './machine.ts'

const cause: Cause = { by: 'event', name: 'test' }
const minute = 60_000
const hour = 60 * minute
const name = resource('desk', deskId)
let world: World
beforeEach(() => {
  world = createWorld()
})

const desk = (of = world) => of.source<Desk & { status: string }>(name)?.value as Desk & { status: string }
const asks = (shopper = 'S1', of = world) => handOff(of, { shopper, topic: 'a zipper' }, cause)
const chat = (outcome: Outcome): Resource =>
  (outcome.kind === 'done' ? outcome.versions[0]?.resource : undefined) as Resource
const at = (one: Resource) =>
  world.source<HandOff & { status: HandOffState }>(one)?.value as HandOff & { status: HandOffState }
const fact = (kind: string, of = world) =>
  derive(`${kind}/${deskId}`, (one) => of.source<never>(one)?.value, of.now, termsOfWorld(of)).value

describe.each(presets.map(({ name: shop }) => shop))('the desk of the shop %s', (shop) => {
  it('opens and closes by itself, for days', () => {
    world = createWorld({ shop })
    const epoch = world.now
    world.advance(9 * hour - 1)
    expect(desk().status).toBe('open')
    world.advance(1)
    expect(desk().status).toBe('closed')
    world.advance(12 * hour)
    expect(desk().status).toBe('open')
    world.advance(3 * 24 * hour)
    const turns = world.journal.entries.flatMap((entry) =>
      entry.kind === 'commit' && entry.resource === name
        ? [[(entry.at - epoch) / hour, (entry.value as Desk & { status: string }).status]]
        : [],
    )
    expect(turns).toEqual(
      [0, 24, 48, 72].flatMap((day) => [
        [day + 9, 'closed'],
        [day + 21, 'open'],
      ]),
    )
  })
})

describe('the desk', () => {
  it('closed out of turn opens when its hours say so, or when it is opened again', () => {
    world.send(name, { type: 'close' }, cause)
    expect([desk().status, fact('open')]).toEqual(['closed', false])
    const early = world.fork(world.journal)
    early.send(name, { type: 'open' }, cause)
    expect(desk(early).status).toBe('open')
    world.advance(21 * hour - 1)
    expect(desk().status).toBe('closed')
    world.advance(1)
    expect(desk().status).toBe('open')
  })

  it('is not opened outside its hours', () => {
    world.advance(10 * hour)
    expect(world.send(name, { type: 'open' }, cause)).toEqual({ kind: 'refused' })
  })

  it('is closed in a shop that opens at night', () => {
    const epoch = world.now
    const at = (hours: number) => desk(createWorld({ epoch: epoch + hours * hour })).status
    expect([at(0), at(8), at(9), at(20), at(21)]).toEqual(['open', 'open', 'closed', 'closed', 'open'])
    world = createWorld({ epoch: epoch + 20 * hour })
    world.advance(hour)
    expect(desk().status).toBe('open')
  })

  it('is open just when open/DESK says so, whatever happens', () => {
    const happening = fc.oneof(
      fc.constantFrom('open', 'close', 'opening time?', 'chat'),
      fc.integer({ min: 0, max: 30 * hour }),
    )
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 25, size: 'max' }), (happenings) => {
        const here = createWorld()
        const { utcOffsetMinutes } = termsOfWorld(here)
        for (const what of happenings) {
          if (typeof what === 'number') here.advance(what)
          else if (what === 'chat') seen.add(asks('S1', here).kind)
          else here.send(name, { type: what }, cause)
          expect(fact('open', here)).toBe(desk(here).status === 'open')
          if (desk(here).status === 'open')
            expect(isWithin(desk(here), here.now, utcOffsetMinutes)).toBe(true)
        }
      }),
      { numRuns: 60, seed: 3 },
    )
    expect([...seen].sort()).toEqual(['done', 'refused'])
  })
})

describe('a chat that is handed over', () => {
  it('waits its turn, and is taken over by an agent with a name', () => {
    const [first, second] = [chat(asks('S1')), chat(asks('S2'))]
    expect(desk()).toMatchObject({ queue: 2, lastTurnAt: world.now + 4 * minute })
    expect(fact('wait')).toBe(6 * minute)
    expect(at(second)).toMatchObject({ askedAt: world.now, expectedAt: world.now + 4 * minute })
    world.advance(2 * minute - 1)
    expect([at(first).status, at(second).status]).toEqual(['waiting', 'waiting'])
    world.advance(1)
    expect(at(first)).toMatchObject({ status: 'takenOver', takenOverAt: world.now })
    expect(agents).toContain(at(first).agent)
    expect(desk()).toMatchObject({ queue: 1, lastTurnAt: at(second).expectedAt })
    world.advance(2 * minute)
    expect(at(second).status).toBe('takenOver')
    expect(desk()).not.toHaveProperty('lastTurnAt')
    expect([desk().queue, fact('wait')]).toEqual([0, 2 * minute])
    world.send(first, { type: 'end' }, cause)
    expect(at(first).status).toBe('ended')
  })

  it('is given up by a shopper who leaves, and by nobody else', () => {
    const first = chat(asks('S1'))
    const second = chat(asks('S2'))
    expect(leaveQueue(world, { shopper: 'S2', id: idOf(first) }, cause)).toMatchObject({
      refusal: { code: 'desk/no-such-wait' },
    })
    expect(leaveQueue(world, { shopper: 'S1', id: idOf(first) }, cause).kind).toBe('done')
    expect([at(first).status, desk().queue]).toEqual(['abandoned', 1])
    world.advance(4 * minute)
    expect(at(second).status).toBe('takenOver')
    expect(leaveQueue(world, { shopper: 'S2', id: idOf(second) }, cause)).toMatchObject({
      refusal: { code: 'desk/no-such-wait' },
    })
  })

  it('is given up where the desk is closed when its turn comes', () => {
    const [first, second] = [chat(asks('S1')), chat(asks('S2'))]
    world.send(name, { type: 'close' }, cause)
    world.advance(2 * minute)
    world.send(name, { type: 'open' }, cause)
    world.advance(2 * minute)
    expect([at(first).status, at(second).status]).toEqual(['abandoned', 'takenOver'])
  })

  it('has its turn behind those who asked before, whoever leaves, and no agent takes over while the desk is closed', () => {
    const step = fc.oneof(
      fc.constantFrom('ask', 'ask', 'leave', 'close', 'open'),
      fc.constantFrom(minute, 5 * minute, hour),
    )
    let taken = 0
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (happenings) => {
        world = createWorld()
        const chats: Resource[] = []
        for (const what of happenings) {
          if (what === 'ask') {
            const made = chat(asks('S1'))
            if (made) chats.push(made)
          } else if (what === 'leave') {
            const [one] = chats.filter((each) => at(each).status === 'waiting')
            if (one) leaveQueue(world, { shopper: 'S1', id: idOf(one) }, cause)
          } else if (typeof what === 'number') world.advance(what)
          else world.send(name, { type: what }, cause)
          expect(desk().queue).toBe(chats.filter((one) => at(one).status === 'waiting').length)
        }
        const stayed = chats.filter((one) => at(one).status !== 'abandoned')
        const turns = stayed.map((one) => at(one).expectedAt)
        expect(turns).toEqual([...turns].sort((a, b) => a - b))
        expect(new Set(turns).size).toBe(turns.length)
        let status = 'open'
        for (const entry of world.journal.entries) {
          if (entry.kind !== 'commit') continue
          const value = entry.value as { status?: string; expectedAt?: number }
          if (entry.resource === name) status = value.status as string
          if (!entry.resource.startsWith('hand-off/') || value.status !== 'takenOver') continue
          taken += 1
          expect([status, entry.at]).toEqual(['open', value.expectedAt])
        }
      }),
      { numRuns: 60, seed: 9 },
    )
    expect(taken).toBeGreaterThan(50)
  })
})

describe('handing over', () => {
  const { utcOffsetMinutes } = termsOfWorld(createWorld())
  const opensAt = () => nextOpening(desk(), world.now, utcOffsetMinutes)

  it('is refused while the desk is closed, with the time at which it opens', () => {
    const epoch = world.now
    world.send(name, { type: 'close' }, cause)
    const no = { code: 'desk/closed', because: [name], times: { opensAt: epoch + 21 * hour } }
    expect(asks()).toMatchObject({ refusal: no })
    world.advance(12 * hour)
    expect(asks()).toMatchObject({ refusal: no })
    expect(opensAt()).toBe(epoch + 21 * hour)
    world.advance(9 * hour)
    expect(asks().kind).toBe('done')
  })

  it('is refused where the turn would come after the closing', () => {
    world.advance(9 * hour - 2 * minute - 1)
    expect(asks().kind).toBe('done')
    expect(asks()).toMatchObject({ refusal: { code: 'desk/full', times: { opensAt: opensAt() } } })
  })
})

describe('a hand-off of the opening', () => {
  it('waits as any other, or stands where it is said to', () => {
    const { id } = addHandOff(world, { ref: 'one', shopper: 'S1' })
    expect(desk().queue).toBe(1)
    expect(addHandOff(world, { ref: 'two', shopper: 'S1', status: 'takenOver' })).toMatchObject({
      status: 'takenOver',
      agent: expect.any(String),
    })
    expect(addHandOff(world, { ref: 'three', shopper: 'S1', status: 'abandoned' })).not.toHaveProperty(
      'agent',
    )
    world.advance(2 * minute)
    expect(at(resource('hand-off', id)).status).toBe('takenOver')
  })
})

describe('a desk that never closes', () => {
  it('has no turns', () => {
    const always = { opens: '08:00', closes: '08:00' }
    expect([isWithin(always, 0, 60), nextOpening(always, 0, 60)]).toEqual([true, undefined])
    expect(isWithin({ opens: 'noon', closes: '' }, 0, 60)).toBeUndefined()
  })
})
