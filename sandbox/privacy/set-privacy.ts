import type { World } from '../world.ts'
import { noted, privacyRuleOf } from './noted.ts'
import type { PrivacyPolicy } from './policy.ts'

const name = /^[a-z][a-z-]*(\.[A-Za-z]+)?$/

/**
 * From now on a chat may show what the policy says, and to whom; each rule is noted as a `policy` entry about
 * `privacy`. Replaces the policy before; meant for the opening.
 *
 * Throws a `RangeError` on a name that is no system or field, on a rule that is none, and on one that asks a shopper
 * who has signed in to sign in.
 */
export function setPrivacy(world: World, policy: PrivacyPolicy): void {
  for (const [field, rule] of Object.entries(policy)) {
    if (!name.test(field))
      throw new RangeError(`setting the privacy of "${field}": name a system, or a field as system.field`)
    if (privacyRuleOf(rule)?.signedIn === undefined || rule.signedIn === 'sign-in')
      throw new RangeError(
        `setting the privacy of "${field}" to ${JSON.stringify(rule)}: it says for guest, identified and signedIn "shown", "sign-in" or { withheld: reason }; who has signed in cannot do so again`,
      )
  }
  world.adopt(
    { privacy: policy },
    Object.entries(policy).map(([field, rule]) => ({ about: 'privacy', name: field, value: noted(rule) })),
  )
}
