import type { ResourceKind } from '#journal'
import {
  BadFault,
  type ConflictPolicy,
  type FaultSetting,
  type PrivacyPolicy,
  privacyRuleOf,
  setConflictPolicy,
  setPrivacy,
  switchOn,
  type ViewPolicies,
  type World,
} from '#sandbox'
import { BadFact } from './cast.ts'
import type { Mistake } from './mistakes.ts'

/** Does something that may make no sense, and says what does not. Throws what is ours. */
export function attempt(at: string, work: () => void): readonly Mistake[] {
  try {
    work()
    return []
  } catch (error) {
    if (error instanceof RangeError || error instanceof BadFault || error instanceof BadFact)
      return [{ at, why: error.message }]
    throw error
  }
}

/** The views follow these policies from now on; channels that are not named keep theirs. */
export function setViews(world: World, views: object, at = '/views'): readonly Mistake[] {
  return attempt(at, () => world.setPolicies({ ...world.state.policies, ...(views as ViewPolicies) }))
}

/** Switches the faults on, in their order. */
export function setFaults(world: World, faults: readonly object[]): readonly Mistake[] {
  return faults.flatMap((setting, index) =>
    attempt(`/faults/${index}`, () => void switchOn(world, setting as FaultSetting)),
  )
}

/** What a chat may show from now on; it takes the place of what was said before. */
export function setPrivacyRules(world: World, rules: object, at = '/privacy'): readonly Mistake[] {
  const read = Object.entries(rules).map(([name, rule]) => [name, privacyRuleOf(rule) ?? rule] as const)
  return attempt(at, () => setPrivacy(world, Object.fromEntries(read) as PrivacyPolicy))
}

/** What becomes of writes on older versions from now on, by kind. */
export function setConflicts(world: World, conflicts: object, at = '/conflicts'): readonly Mistake[] {
  return Object.entries(conflicts).flatMap(([kind, policy]) =>
    attempt(`${at}/${kind}`, () => setConflictPolicy(world, kind as ResourceKind, policy as ConflictPolicy)),
  )
}
