import type { Entry, Resource } from '#journal'
import { kindOf } from '#journal'
import { mayShow, type PrivacyRule, privacyRuleOf } from '#sandbox'

/** The shop's system that serves a resource. */
const systemOfKind: Readonly<Record<string, string>> = {
  product: 'catalog',
  price: 'catalog',
  list: 'catalog',
  stock: 'inventory',
  cart: 'cart',
  order: 'orders',
  ticket: 'tickets',
  shopper: 'profile',
  desk: 'desk',
  'hand-off': 'desk',
  'restock-notification': 'notifications',
  'saved-search': 'notifications',
}

export function systemOf(name: Resource): string {
  return systemOfKind[kindOf(name)] ?? kindOf(name)
}

/** Under what an episode was played: how much of the bot is seen, what is withheld, who is signed in. */
export interface Conditions {
  /** How much of the bot's traffic to a system is seen; whole where nothing else was declared. */
  sight(system: string): 'whole' | 'partial' | 'none'
  /** True where no system at all is seen. */
  readonly unwired: boolean
  /**
   * What stands against telling data of the system to a shopper who has or has not signed in: a sign-in that must come
   * first, or a policy by which they are not told at all; undefined where nothing does.
   */
  withheld(system: string, signedIn: boolean): 'sign-in' | 'withheld' | undefined
  signedIn(conversation: string): boolean
}

export function conditionsOf(entries: readonly Entry[]): Conditions {
  const sight = new Map<string, 'whole' | 'partial' | 'none'>()
  const privacy = new Map<string, PrivacyRule>()
  const signedIn = new Set<string>()
  for (const entry of entries) {
    if (entry.kind === 'policy' && entry.about === 'sight') sight.set(entry.name, entry.value as 'whole')
    const rule = entry.kind === 'policy' && entry.about === 'privacy' ? privacyRuleOf(entry.value) : undefined
    if (entry.kind === 'policy' && rule) privacy.set(entry.name, rule)
    if (entry.kind === 'conversation' && entry.signedIn) signedIn.add(entry.conversation)
  }
  return {
    sight: (system) => sight.get(system) ?? 'whole',
    unwired: sight.size > 0 && [...sight.values()].every((value) => value === 'none'),
    withheld(system, isSignedIn) {
      const showing = mayShow(Object.fromEntries(privacy), system, {
        status: isSignedIn ? 'signedIn' : 'guest',
      })
      if (typeof showing === 'object') return 'withheld'
      return showing === 'sign-in' ? showing : undefined
    },
    signedIn: (conversation) => signedIn.has(conversation),
  }
}
