import type { Entry, EntryOf, Resource } from '#journal'
import { kindOf } from '#journal'
import { mayShow, type PrivacyRule, privacyRuleOf } from '#sandbox'

/** The shop's system that serves a resource. */
const systemOfKind: Readonly<Record<string, string>> = {
  product: 'catalog',
  price: 'catalog',
  list: 'catalog',
  stock: 'inventory',
  'store-stock': 'inventory',
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
  /** Whether the bot is declared to be there for a system; true where nothing is declared. */
  inScope(system: string): boolean
  /** True where no system at all is seen. */
  readonly unwired: boolean
  /**
   * What stands against telling data of the system to a shopper who has or has not signed in: a sign-in that must come
   * first, or a policy by which they are not told at all; undefined where nothing does.
   */
  withheld(system: string, signedIn: boolean): 'sign-in' | 'withheld' | undefined
  /** Whether the shopper of a conversation has signed in, at its opening or before that entry of the journal. */
  signedIn(conversation: string, before: number): boolean
  /** True where an outage of the whole system lay over all of a stretch of the journal. */
  down(system: string, from: number, to: number): boolean
}

export function conditionsOf(entries: readonly Entry[]): Conditions {
  const sight = new Map<string, 'whole' | 'partial' | 'none'>()
  const outside = new Set<string>()
  const privacy = new Map<string, PrivacyRule>()
  const signedIn = new Map<string, number>()
  const outages: Outage[] = []
  for (const entry of entries) {
    if (entry.kind === 'policy' && entry.about === 'sight') sight.set(entry.name, entry.value as 'whole')
    if (entry.kind === 'policy' && entry.about === 'scope') outside.add(entry.name)
    const rule = entry.kind === 'policy' && entry.about === 'privacy' ? privacyRuleOf(entry.value) : undefined
    if (entry.kind === 'policy' && rule) privacy.set(entry.name, rule)
    if (entry.kind === 'conversation' && entry.signedIn) signedIn.set(entry.conversation, entry.seq)
    if (entry.kind === 'shopper' && entry.did === 'signed-in') signedIn.set(entry.conversation, entry.seq)
    if (entry.kind === 'fault') noteOutage(outages, entry)
  }
  return {
    sight: (system) => sight.get(system) ?? 'whole',
    inScope: (system) => !outside.has(system),
    unwired: sight.size > 0 && [...sight.values()].every((value) => value === 'none'),
    withheld(system, isSignedIn) {
      const showing = mayShow(Object.fromEntries(privacy), system, {
        status: isSignedIn ? 'signedIn' : 'guest',
      })
      if (typeof showing === 'object') return 'withheld'
      return showing === 'sign-in' ? showing : undefined
    },
    signedIn: (conversation, before) => (signedIn.get(conversation) ?? Number.POSITIVE_INFINITY) < before,
    down: (system, from, to) =>
      outages.some(
        (one) => (one.system === undefined || one.system === system) && one.from < from && one.to > to,
      ),
  }
}

interface Outage {
  readonly id: string | undefined
  /** None where the whole shop is down. */
  readonly system: string | undefined
  readonly from: number
  to: number
}

/** An outage of some routes or of writes alone is none of the whole system. */
function noteOutage(outages: Outage[], entry: EntryOf<'fault'>): void {
  if (entry.fault !== 'outage') return
  const { route, method } =
    (entry.detail as { scope?: { route?: string; method?: string } } | undefined)?.scope ?? {}
  if (entry.phase === 'on' && !route && !method)
    outages.push({ id: entry.id, system: entry.system, from: entry.seq, to: Number.POSITIVE_INFINITY })
  const ended =
    entry.phase === 'off' ? outages.find(({ id, to }) => id === entry.id && to > entry.seq) : undefined
  if (ended) ended.to = entry.seq
}
