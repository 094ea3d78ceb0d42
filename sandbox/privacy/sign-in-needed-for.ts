import type { PrivacyPolicy, PrivacyRule } from './policy.ts'

/** For its owner alone: whoever is to be shown it signs in first. */
export const signInNeeded: PrivacyRule = { guest: 'sign-in', identified: 'sign-in', signedIn: 'shown' }

/** The policy under which data of these systems or fields are shown to shoppers who have signed in. */
export function signInNeededFor(names: readonly string[]): PrivacyPolicy {
  return Object.fromEntries(names.map((name) => [name, signInNeeded]))
}
