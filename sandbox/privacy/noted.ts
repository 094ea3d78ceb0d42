import { sameJson } from '../same-json.ts'
import { type PrivacyRule, type Showing, standings } from './policy.ts'
import { signInNeeded } from './sign-in-needed-for.ts'

/** The `policy` entries that note rules, one for each system or field. */
export function privacyNotes(rules: readonly (readonly [field: string, rule: PrivacyRule])[]) {
  return rules.map(([name, rule]) => ({ about: 'privacy', name, value: noted(rule) }) as const)
}

/** A rule as the journal notes it: `sign-in` where that is all that is needed, else the rule itself. */
export function noted(rule: PrivacyRule): 'sign-in' | PrivacyRule {
  return sameJson(rule, signInNeeded) ? 'sign-in' : rule
}

/** The rule that a `policy` entry about `privacy` notes; undefined where its value is none. */
export function privacyRuleOf(value: unknown): PrivacyRule | undefined {
  if (value === 'sign-in') return signInNeeded
  if (typeof value !== 'object' || value === null) return undefined
  const rule = value as PrivacyRule
  return standings.every((standing) => Object.hasOwn(rule, standing) && isShowing(rule[standing]))
    ? rule
    : undefined
}

function isShowing(value: unknown): value is Showing {
  if (value === 'shown' || value === 'sign-in') return true
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'withheld')) return false
  return typeof (value as { withheld: unknown }).withheld === 'string'
}
