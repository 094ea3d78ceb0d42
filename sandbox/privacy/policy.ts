/** Where a shopper stands with the shop: nothing is known, something was given but not proved, or it was proved. */
export const standings = ['guest', 'identified', 'signedIn'] as const
export type Standing = (typeof standings)[number]

/** Whether something may be shown: yes; after a step-up, which is to sign in; or no, and why. */
export type Showing = 'shown' | 'sign-in' | { readonly withheld: string }

/** What a chat may show of something, by where the shopper stands. */
export type PrivacyRule = Readonly<Record<Standing, Showing>>

/** Rules by system (`orders`) or by a field of its (`profile.email`). What has none is shown. */
export type PrivacyPolicy = Readonly<Record<string, PrivacyRule>>

/** As much of a session as decides what may be shown in it; expired and locked ones are a guest's. */
export interface SessionStanding {
  readonly status: Standing | 'expired' | 'locked'
}

/**
 * Whether a chat may show a system's data or one field of it in a session; without a session it is a guest's. A field
 * is shown where both its own rule and its system's allow it: the stricter of the two counts.
 */
export function mayShow(policy: PrivacyPolicy, field: string, session?: SessionStanding): Showing {
  // Most shops withhold nothing.
  if (withholdsNothing(policy)) return 'shown'
  const standing = standings.find((one) => one === session?.status) ?? 'guest'
  const dot = field.indexOf('.')
  const [own, whole] = [ruleOf(policy, field), dot < 0 ? undefined : ruleOf(policy, field.slice(0, dot))]
  return stricter(whole?.[standing] ?? 'shown', own?.[standing] ?? 'shown')
}

export function withholdsNothing(policy: PrivacyPolicy): boolean {
  for (const _name in policy) return false
  return true
}

function ruleOf(policy: PrivacyPolicy, name: string): PrivacyRule | undefined {
  return Object.hasOwn(policy, name) ? policy[name] : undefined
}

function stricter(a: Showing, b: Showing): Showing {
  if (typeof a === 'object' || typeof b === 'object') return typeof a === 'object' ? a : b
  return a === 'sign-in' ? a : b
}
