import { resource } from '#journal'
import { dispatch, type Site } from '#mocks'
import type { Expectation } from '../scenario/scenario.ts'
import { type Cast, skuOf, spoken } from './cast.ts'

/**
 * Checks what the scenario expects at the end, by looking where the shopper would: on the other channel,
 * through the shop's own API. What was seen is journaled.
 */
export function checkExpectations(site: Site, cast: Cast, expectations: readonly Expectation[]): void {
  for (const expectation of expectations) {
    const channel = expectation.on ?? 'web'
    const lines = cartOn(site, cast, channel)
    const { held, detail } = look(expectation, cast, lines, channel)
    site.world.journal.append(site.world.now, {
      kind: 'checked',
      expectation: wordsOf(expectation, cast, channel),
      held: held ? 'yes' : 'no',
      detail,
      about: resource('cart', cast.shopper.id),
    })
  }
}

interface Line {
  readonly sku: string
  readonly quantity: number
  readonly name?: string
}

function cartOn(site: Site, cast: Cast, channel: 'web' | 'app'): readonly Line[] {
  const caller = { role: 'harness', channel, shopper: cast.shopper.id } as const
  const { reply, completed } = dispatch(site, caller, {
    method: 'GET',
    path: '/cart',
    query: {},
    headers: {},
  })
  completed('whole')
  return (reply.json as { lines?: readonly Line[] }).lines ?? []
}

function look(
  expectation: Expectation,
  cast: Cast,
  lines: readonly Line[],
  channel: string,
): { held: boolean; detail: string } {
  const shown = lines.map(({ quantity, name, sku }) => `${quantity} x ${name ?? sku}`).join(', ') || 'nothing'
  const detail = `the cart on the ${channel} holds ${shown}`
  if (expectation['cart is empty']) return { held: lines.length === 0, detail }
  const name = expectation['cart holds']
  const line = name ? lines.find(({ sku }) => sku === skuOf(cast, name)) : undefined
  const { quantity } = expectation
  return { held: line !== undefined && (quantity === undefined || quantity === line.quantity), detail }
}

function wordsOf(expectation: Expectation, cast: Cast, channel: string): string {
  const name = expectation['cart holds']
  if (!name) return `the cart on the ${channel} is empty`
  const { quantity } = expectation
  return `the cart on the ${channel} holds ${quantity === undefined ? '' : `${quantity} x `}the ${spoken(cast, name)}`
}
