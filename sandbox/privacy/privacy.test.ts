import { describe, expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import type { EntryOf } from '../journal/index.ts'
import { noted, privacyRuleOf } from './noted.ts'
import { mayShow, type PrivacyPolicy, type PrivacyRule } from './policy.ts'
import { setPrivacy } from './set-privacy.ts'
import { signInNeeded, signInNeededFor } from './sign-in-needed-for.ts'

const law = { withheld: 'the law' }
const policy: PrivacyPolicy = {
  ...signInNeededFor(['orders']),
  tickets: { guest: law, identified: 'sign-in', signedIn: 'shown' },
  'profile.email': { guest: 'sign-in', identified: 'shown', signedIn: law },
  'orders.tracking': { guest: 'shown', identified: 'shown', signedIn: law },
}

describe('what a chat may show', () => {
  it.each([
    ['orders', undefined, 'sign-in'],
    ['orders', 'guest', 'sign-in'],
    ['orders', 'identified', 'sign-in'],
    ['orders', 'signedIn', 'shown'],
    ['tickets', 'guest', law],
    ['tickets', 'identified', 'sign-in'],
    ['tickets', 'signedIn', 'shown'],
    ['tickets', 'expired', law],
    ['tickets', 'locked', law],
    ['profile', 'guest', 'shown'],
    ['profile.email', 'identified', 'shown'],
    ['profile.email', 'signedIn', law],
    ['profile.city', 'guest', 'shown'],
    ['orders.tracking', 'guest', 'sign-in'],
    ['orders.tracking', 'signedIn', law],
    ['orders.total', 'guest', 'sign-in'],
    ['catalog', 'guest', 'shown'],
    ['__proto__', 'guest', 'shown'],
    ['constructor.name', 'guest', 'shown'],
  ] as const)('of %s to one who is %s: %j', (field, status, showing) => {
    expect(mayShow(policy, field, status && { status })).toEqual(showing)
  })
})

describe('a privacy policy', () => {
  const notes = (entries: readonly { kind: string }[]) =>
    entries.filter((entry): entry is EntryOf<'policy'> => entry.kind === 'policy' && 'about' in entry)

  it('is noted rule by rule, in its order, and what takes a sign-in as "sign-in"', () => {
    const world = createWorld()
    const before = world.journal.entries.length
    setPrivacy(world, policy)
    const entries = notes(world.journal.entries.slice(before))
    expect(entries.map(({ about, name, value }) => [about, name, value])).toEqual([
      ['privacy', 'orders', 'sign-in'],
      ['privacy', 'tickets', policy.tickets],
      ['privacy', 'profile.email', policy['profile.email']],
      ['privacy', 'orders.tracking', policy['orders.tracking']],
    ])
    expect(world.state.privacy).toEqual(policy)
  })

  it('is what it was when it was set, whatever becomes of what was handed in', () => {
    const world = createWorld()
    const given = structuredClone(policy) as Record<string, unknown>
    setPrivacy(world, given as typeof policy)
    delete given.orders
    expect(world.state.privacy).toEqual(policy)
  })

  it('is read back from what was noted', () => {
    for (const rule of Object.values(policy)) expect(privacyRuleOf(noted(rule))).toEqual(rule)
    expect(privacyRuleOf('sign-in')).toBe(signInNeeded)
  })

  it.each([
    'shown',
    undefined,
    null,
    7,
    [],
    {},
    { guest: 'shown' },
    { ...signInNeeded, guest: 'perhaps' },
    { ...signInNeeded, guest: { withheld: 1 } },
    { ...signInNeeded, guest: {} },
    JSON.parse('{"__proto__": {"guest": "shown", "identified": "shown", "signedIn": "shown"}}'),
  ])('is not read from %j, nor set', (rule) => {
    expect(privacyRuleOf(rule)).toBeUndefined()
    const world = createWorld()
    const before = world.state
    expect(() => setPrivacy(world, { orders: rule as PrivacyRule })).toThrow(RangeError)
    expect(world.state).toBe(before)
  })

  it('asks nobody to sign in who has', () => {
    const rule: PrivacyRule = { ...signInNeeded, signedIn: 'sign-in' }
    expect(() => setPrivacy(createWorld(), { orders: rule })).toThrow('cannot do so again')
  })

  it.each(['__proto__', 'Orders', 'orders.', 'orders.a.b', ''])('is not of "%s"', (name) => {
    const named = Object.fromEntries([[name, signInNeeded]])
    expect(() => setPrivacy(createWorld(), named)).toThrow('name a system')
  })
})
