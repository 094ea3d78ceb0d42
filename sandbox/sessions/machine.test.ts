import { describe, expect, it } from 'vitest'
import { delayed, takenBy, transitionsOf } from '../fixtures/taken.ts'

describe('a session', () => {
  it('takes every transition that it has', () => {
    const at = 9
    const [identify, signIn, fail, touch, expire, unlock] = [
      { type: 'identify', shopper: 'S1', at },
      { type: 'sign in', shopper: 'S1', at },
      { type: 'fail sign-in', at },
      { type: 'touch' },
      { type: 'expire', at },
      { type: 'unlock', at },
    ] as const
    const fails = Array.from({ length: 5 }, () => fail)
    const later = (state: string) => ({ type: delayed('session', state), at })
    const courses = [
      [touch, fail, signIn, touch, { type: 'sign out', guest: 'G2', at }, expire],
      [identify, touch, identify, fail, signIn, expire],
      [identify, expire],
      [later('guest')],
      [identify, later('identified')],
      [signIn, later('signedIn')],
      [...fails, unlock, ...fails, later('locked'), identify, ...fails, unlock, ...fails, later('locked')],
      [...fails, expire],
    ]
    const input = { id: 'V1', channel: 'chat', guest: 'G1', since: 5 }
    const taken = courses.flatMap((events) => takenBy('session', input, events))
    expect([...new Set(taken)].sort()).toEqual(transitionsOf('session'))
  })
})
