import type { Entry, Resource } from '#journal'
import { kindOf } from '#journal'

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
  /** What must be done before data of the system are told, if anything. */
  withheld(system: string): 'sign-in' | undefined
  signedIn(conversation: string): boolean
}

export function conditionsOf(entries: readonly Entry[]): Conditions {
  const sight = new Map<string, 'whole' | 'partial' | 'none'>()
  const withheld = new Map<string, 'sign-in'>()
  const signedIn = new Set<string>()
  for (const entry of entries) {
    if (entry.kind === 'policy' && entry.about === 'sight') sight.set(entry.name, entry.value as 'whole')
    if (entry.kind === 'policy' && entry.about === 'privacy') withheld.set(entry.name, 'sign-in')
    if (entry.kind === 'conversation' && entry.signedIn) signedIn.add(entry.conversation)
  }
  return {
    sight: (system) => sight.get(system) ?? 'whole',
    unwired: sight.size > 0 && [...sight.values()].every((value) => value === 'none'),
    withheld: (system) => withheld.get(system),
    signedIn: (conversation) => signedIn.has(conversation),
  }
}
