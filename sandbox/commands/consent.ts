import { type Cause, resource } from '../journal/index.ts'
import type { Consent } from '../shoppers/machine.ts'
import type { World } from '../world.ts'
import { type Outcome, refused, sendOrRefuse } from './command.ts'

/** The shopper gives or withdraws consent; what is not named stays as it was, and was not given before. */
export function setConsent(
  world: World,
  { shopper, ...consent }: { shopper: string } & Partial<Consent>,
  cause: Cause,
): Outcome {
  const name = resource('shopper', shopper)
  if (!world.source(name)) return refused('profile/unknown-shopper', `there is no shopper ${shopper}`, [])
  return sendOrRefuse(world, name, { type: 'consent', ...consent }, cause, {
    code: 'profile/invalid-consent',
    detail: 'consent is given or not: true or false, for personalization and for marketing',
  })
}
