import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Cart } from '../cart/machine.ts'
import { createWorld } from '../create-world.ts'
import { addOrder } from '../facts/order.ts'
import { addShopper } from '../facts/shopper.ts'
import { productsWith } from '../facts/traits.ts'
import { type Cause, resource } from '../journal/index.ts'
import { idleMs, lockedMs, type Session, type SessionState } from '../sessions/machine.ts'
import type { Shopper } from '../shoppers/machine.ts'
import type { World } from '../world.ts'
import { addToCart } from './cart.ts'
import type { Outcome } from './command.ts'
import { failSignIn, identify, openSession, signIn, signOut, touchSession } from './sessions.ts'

const cause: Cause = { by: 'event', name: 'test' }
const sku = productsWith(createWorld(), ['plenty'])[0] as string
let world: World
let shopper: Shopper
let session: string
let guest: string

beforeEach(() => {
  world = createWorld()
  shopper = addShopper(world, 'shopper')
  const opened = openSession(world, { channel: 'web' }, cause)
  if (opened.kind === 'done') ({ session, guest } = opened)
})

type SessionValue = Session & { readonly status: SessionState }
const now = () => world.source<SessionValue>(resource('session', session))?.value as SessionValue
const codeOf = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind)
const lines = (whose: string) => world.source<Cart>(resource('cart', whose))?.value.lines
const fail = (times: number) => {
  for (let time = 0; time < times; time += 1) failSignIn(world, { session }, cause)
}
const commits = () => world.journal.entries.filter(({ kind }) => kind === 'commit').length

describe('a session', () => {
  it('begins as a guest’s, who has an empty cart', () => {
    expect(now()).toEqual({ id: session, channel: 'web', guest, since: world.now, status: 'guest' })
    expect(world.source(resource('cart', guest))?.value).toEqual({ shopper: guest, lines: [], guest: true })
  })

  it('knows a guest who has been there, and no other', () => {
    addToCart(world, { shopper: guest, sku, quantity: 1 }, cause)
    expect(openSession(world, { channel: 'chat', guest }, cause)).toMatchObject({ guest })
    expect(lines(guest)).toHaveLength(1)
    for (const other of ['G0', shopper.id, '__proto__'])
      expect(codeOf(openSession(world, { channel: 'chat', guest: other }, cause))).toBe(
        'session/unknown-guest',
      )
  })

  it('is identified by an e-mail or an order, which proves nothing', () => {
    const order = addOrder(world, { ref: 'a', shopper: shopper.id, status: 'shipped', skus: [sku] })
    world.advance(5)
    identify(world, { session, email: ` ${shopper.email.toUpperCase()}` }, cause)
    expect(now()).toMatchObject({ status: 'identified', shopper: shopper.id, since: world.now })
    expect(codeOf(identify(world, { session, email: 'x@example.com' }, cause))).toBe('session/not-recognized')
    expect(codeOf(identify(world, { session, order: 'W0' }, cause))).toBe('session/not-recognized')
    expect(identify(world, { session, order: order.id }, cause)).toEqual({ kind: 'done', versions: [] })
  })

  it('is signed in, and takes the guest’s cart along', () => {
    addToCart(world, { shopper: guest, sku, quantity: 8 }, cause)
    addToCart(world, { shopper: shopper.id, sku, quantity: 4 }, cause)
    const outcome = signIn(world, { session, shopper: shopper.id }, cause)
    expect(outcome).toMatchObject({
      versions: [
        { resource: `session/${session}` },
        { resource: `cart/${shopper.id}` },
        { resource: `cart/${guest}` },
      ],
      left: [{ sku, quantity: 2, refusal: { code: 'cart/max-quantity' } }],
    })
    expect(now()).toMatchObject({ status: 'signedIn', shopper: shopper.id })
    expect([lines(guest), lines(shopper.id)]).toMatchObject([[], [{ sku, quantity: 10 }]])
  })

  it('is signed in where another session of the guest was before: the cart went there', () => {
    const second = openSession(world, { channel: 'chat', guest }, cause)
    addToCart(world, { shopper: guest, sku, quantity: 2 }, cause)
    signIn(world, { session, shopper: shopper.id }, cause)
    if (second.kind !== 'done') throw new Error('no second session')
    expect(signIn(world, { session: second.session, shopper: shopper.id }, cause)).toMatchObject({ left: [] })
    expect(lines(shopper.id)).toMatchObject([{ quantity: 2 }])
  })

  it('goes on as another guest’s after a sign-out', () => {
    signIn(world, { session, shopper: shopper.id }, cause)
    expect(codeOf(signOut(world, { session }, cause))).toBe('done')
    const { status, guest: next } = now()
    expect(status).toBe('guest')
    expect(now()).not.toHaveProperty('shopper')
    expect(next).not.toBe(guest)
    expect(lines(next)).toEqual([])
  })

  it('is locked by the fifth failed sign-in, and unlocks itself', () => {
    fail(4)
    expect(now()).toMatchObject({ status: 'guest', failures: 4 })
    fail(1)
    expect(now()).toMatchObject({ status: 'locked', since: world.now })
    const name = resource('session', session)
    expect(signIn(world, { session, shopper: shopper.id }, cause)).toMatchObject({
      refusal: { code: 'session/locked', because: [name] },
    })
    world.advance(lockedMs - 1)
    expect(now().status).toBe('locked')
    world.advance(1)
    expect(now()).toEqual({ id: session, channel: 'web', guest, since: world.now, status: 'guest' })
  })

  it('unlocks to who it was said to be, and forgets failures with a sign-in', () => {
    identify(world, { session, email: shopper.email }, cause)
    fail(5)
    world.advance(lockedMs)
    expect(now()).toMatchObject({ status: 'identified', shopper: shopper.id })
    fail(3)
    signIn(world, { session, shopper: shopper.id }, cause)
    expect(now()).not.toHaveProperty('failures')
  })
})

describe('a session in which nothing is done', () => {
  it('expires after half an hour, and is over', () => {
    const due = world.now + idleMs
    world.advance(idleMs - 1)
    expect(now().status).toBe('guest')
    world.advance(1)
    expect(now()).toMatchObject({ status: 'expired', since: due })
    expect(codeOf(touchSession(world, { session }, cause))).toBe('session/expired')
    expect(codeOf(signIn(world, { session, shopper: shopper.id }, cause))).toBe('session/expired')
  })

  it('lives on by being touched, which commits nothing', () => {
    signIn(world, { session, shopper: shopper.id }, cause)
    const before = commits()
    for (let time = 0; time < 10; time += 1) {
      world.advance(idleMs - 1)
      expect(touchSession(world, { session }, cause)).toEqual({ kind: 'done', versions: [] })
    }
    expect(commits()).toBe(before)
    expect(now().status).toBe('signedIn')
    world.advance(idleMs)
    expect(now()).toMatchObject({ status: 'expired', since: world.now })
    expect(commits()).toBe(before + 1)
  })

  it('is not kept alive once the journal has ended', () => {
    world.journal.append(world.now, { kind: 'ended', how: 'completed' })
    const before = world.state
    expect(() => touchSession(world, { session }, cause)).toThrow('has ended')
    expect(world.state).toBe(before)
  })
})

it.each<[string, () => Outcome]>([
  ['session/unknown', () => touchSession(world, { session: 'V0' }, cause)],
  ['session/unknown', () => identify(world, { session: '__proto__', order: 'W0' }, cause)],
  ['session/unknown-shopper', () => signIn(world, { session, shopper: 'S0' }, cause)],
  ['session/not-signed-in', () => signOut(world, { session }, cause)],
])('what a session does not take is refused: %s', (code, command) => {
  const { length } = world.journal.entries
  expect(codeOf(command())).toBe(code)
  expect(world.journal.entries).toHaveLength(length)
})

it('refuses a second sign-in, and failures of one who has signed in', () => {
  signIn(world, { session, shopper: shopper.id }, cause)
  for (const command of [
    () => signIn(world, { session, shopper: shopper.id }, cause),
    () => failSignIn(world, { session }, cause),
    () => identify(world, { session, email: shopper.email }, cause),
  ])
    expect(codeOf(command())).toBe('session/signed-in')
})

it('keeps its promises whatever is done, in whatever order and however late', () => {
  const acts: Readonly<Record<string, () => Outcome>> = {
    touch: () => touchSession(world, { session }, cause),
    identify: () => identify(world, { session, email: shopper.email }, cause),
    fail: () => failSignIn(world, { session }, cause),
    'sign in': () => signIn(world, { session, shopper: shopper.id }, cause),
    'sign out': () => signOut(world, { session }, cause),
  }
  const act = fc.tuple(
    fc.constantFrom(...Object.keys(acts), 'fail', 'fail', 'fail'),
    fc.constantFrom(0, 0, 1, 60_000, lockedMs, idleMs - 1, idleMs),
  )
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (course) => {
      world = createWorld()
      shopper = addShopper(world, 'shopper')
      const opened = openSession(world, { channel: 'web' }, cause)
      if (opened.kind === 'done') ({ session, guest } = opened)
      for (const [name, waits] of course) {
        const used = now().status
        const outcome = acts[name]?.()
        // Who is not in an open session gets nothing done, and one that has expired never comes back.
        if (used === 'expired' || used === 'locked') expect(outcome).toMatchObject({ kind: 'refused' })
        const before = now()
        world.advance(waits)
        const after = now()
        if (before.status === 'expired') expect(after).toEqual(before)
        else if (before.status === 'locked')
          expect(after.status === 'locked').toBe(world.now < before.since + lockedMs)
        else if (waits >= idleMs && outcome?.kind === 'done')
          expect(after).toMatchObject({ status: 'expired', since: world.now - waits + idleMs })
        if (after.status === 'signedIn') expect(after.shopper).toBe(shopper.id)
        expect(after.since).toBeLessThanOrEqual(world.now)
      }
    }),
    { numRuns: 100 },
  )
})
