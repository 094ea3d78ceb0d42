/** What a token may be good for, and what the shopper who is asked for it is told. */
const words = {
  'orders:read': 'See your orders',
  'orders:write': 'Change and cancel your orders',
  'tickets:read': 'See your support tickets',
  'tickets:write': 'Open and change your support tickets',
  cart: 'See and change your cart',
  profile: 'See your name, e-mail and place of delivery',
  notifications: 'Sign you up for notifications',
  checkout: 'Place orders for you',
} as const

export type Scope = keyof typeof words

/** Every scope, in the order in which they are listed. */
export const allScopes: readonly Scope[] = Object.keys(words) as readonly Scope[]

/** Which scope a system's reads and its writes need; a system that is not here serves everybody. */
const needs: ReadonlyMap<string, { readonly read: Scope; readonly write: Scope }> = new Map([
  ['orders', { read: 'orders:read', write: 'orders:write' }],
  ['tickets', { read: 'tickets:read', write: 'tickets:write' }],
  ['cart', { read: 'cart', write: 'cart' }],
  ['profile', { read: 'profile', write: 'profile' }],
  ['notifications', { read: 'notifications', write: 'notifications' }],
  ['checkout', { read: 'checkout', write: 'checkout' }],
])

/** The scope that a route of the system needs, by its method; undefined where it needs none. */
export function scopeFor(system: string, method: string): Scope | undefined {
  return needs.get(system)?.[method === 'GET' || method === 'HEAD' ? 'read' : 'write']
}

export function scopeWords(scope: Scope): string {
  return words[scope]
}

/**
 * The scopes of a text, each once and in the order of the list; all of them where nothing was asked for;
 * undefined where one of them is unknown here.
 * @see RFC 6749, section 3.3
 */
export function readScopes(text: string | undefined): readonly Scope[] | undefined {
  const asked = new Set((text ?? '').split(' ').filter(Boolean))
  const known = allScopes.filter((scope) => asked.delete(scope))
  if (asked.size) return undefined
  return known.length ? known : allScopes
}
