import { expect, it } from 'vitest'
import { createWorld } from '../create-world.ts'
import { addShopper } from '../facts/shopper.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { Shopper } from '../shoppers/machine.ts'
import { setConsent } from './consent.ts'

const cause: Cause = { by: 'event', name: 'test' }

it('gives and withdraws consent, and leaves what is not named', () => {
  const world = createWorld()
  const { id: shopper } = addShopper(world, 'shopper')
  const consent = () => world.source<Shopper>(resource('shopper', shopper))?.value.consent
  expect(consent()).toBeUndefined()
  setConsent(world, { shopper, marketing: true }, cause)
  expect(consent()).toEqual({ personalization: false, marketing: true })
  setConsent(world, { shopper, personalization: true }, cause)
  setConsent(world, { shopper, marketing: false }, cause)
  expect(consent()).toEqual({ personalization: true, marketing: false })
  expect(setConsent(world, { shopper, marketing: false }, cause)).toEqual({ kind: 'done', versions: [] })
})

it('refuses what is neither yes nor no, and a shopper whom there is not', () => {
  const world = createWorld()
  const { id: shopper } = addShopper(world, 'shopper')
  const maybe = { shopper, marketing: JSON.parse('"maybe"') as boolean }
  expect(setConsent(world, maybe, cause)).toMatchObject({ refusal: { code: 'profile/invalid-consent' } })
  expect(setConsent(world, { shopper: 'S0', marketing: true }, cause)).toMatchObject({
    refusal: { code: 'profile/unknown-shopper' },
  })
})
