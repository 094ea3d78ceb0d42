import type { World } from '../world.ts'
import { privacyNotes, privacyRuleOf } from './noted.ts'
import type { PrivacyPolicy, PrivacyRule } from './policy.ts'

const shownToAll: PrivacyRule = { guest: 'shown', identified: 'shown', signedIn: 'shown' }
const name = /^[a-z][a-z-]*(\.[A-Za-z]+)?$/

/**
 * From now on a chat may show what the policy says, and to whom; each rule is noted as a `policy` entry about
 * `privacy`. Replaces the policy before: what had a rule and has none any more is noted as shown. Meant for the opening.
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
  const given = Object.keys(world.state.privacy).filter((field) => !Object.hasOwn(policy, field))
  const freed = given.map((field) => [field, shownToAll] as const)
  // A copy, so that whoever made it has no hand in it any more.
  world.adopt({ privacy: structuredClone(policy) }, privacyNotes([...freed, ...Object.entries(policy)]))
}
