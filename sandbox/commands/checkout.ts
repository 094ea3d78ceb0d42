import type { Cart } from '../cart/machine.ts'
import { type CheckoutValue, type HeldLine, quoteMs } from '../checkout/checkout.ts'
import type { QuotedCheckout } from '../checkout/machine.ts'
import { quoteFor } from '../checkout/quoted.ts'
import { freshId } from '../facts/fresh-id.ts'
import { overLimit } from '../flash-sale/purchase.ts'
import type { Stock } from '../inventory/machine.ts'
import { availableUnits, holdIn, unitsHeldBy } from '../inventory/units.ts'
import { type Cause, resource, type VersionOf } from '../journal/index.ts'
import type { OrderLine } from '../orders/order.ts'
import type { Shopper } from '../shoppers/machine.ts'
import type { World } from '../world.ts'
import { done, type Outcome, type Refusal, refused, sendOrRefuse } from './command.ts'
import { holdStock, releaseHold } from './holds.ts'

/** What a shopper wants to be quoted. */
export interface QuoteWish {
  readonly shopper: string
  /** The postcode to which it is to go; default where the shopper lives. */
  readonly place?: string
  /** The version of the cart that the shopper knew. */
  readonly base?: number
  /** True where the units are to be kept for the shopper while the quote holds; default false. */
  readonly holds?: boolean
  /** How long the quote holds, ms; default a quarter of an hour, at most a day. */
  readonly forMs?: number
}

/** What came of a wish for a quote: the id of the checkout. */
export type Quoted =
  | (Extract<Outcome, { kind: 'done' }> & { readonly checkout: string })
  | Extract<Outcome, { kind: 'refused' }>

const longestMs = 24 * 60 * 60_000

/**
 * Quotes the shopper's cart at the source: what it costs, and until when it would come. Refused where the cart is empty
 * (`checkout/empty-cart`) or not the one that was known (`checkout/cart-changed`), a line cannot be had
 * (`checkout/unavailable`), the place is not served (`checkout/not-served`), or nothing sensible is wanted
 * (`checkout/invalid`).
 */
export function quoteCheckout(world: World, wish: QuoteWish, cause: Cause): Quoted {
  if (world.isReadOnly) return refused('world/read-only', 'this world can only be read', [])
  const { shopper, base, holds = false, forMs = quoteMs } = wish
  const who = world.source<Shopper>(resource('shopper', shopper))?.value
  if (!who) return refused('checkout/unknown-shopper', `there is no shopper ${shopper}`, [])
  const { place = who.postcode } = wish
  if (!(Number.isSafeInteger(forMs) && forMs > 0 && forMs <= longestMs))
    return refused('checkout/invalid', `a quote cannot hold for ${forMs} ms`, [])
  const name = resource('cart', shopper)
  const cart = world.source<Cart>(name)
  if (base !== undefined && base !== cart?.version)
    return refused('checkout/cart-changed', `the cart is not at version ${base}`, [name])
  if (!cart?.value.lines.length) return refused('checkout/empty-cart', 'the cart is empty', [name])
  const quote = quoteFor(world, shopper, cart.value.lines, place)
  if ('code' in quote) return { kind: 'refused', refusal: quote }
  const refusal = holds ? notToBeHeld(world, shopper, quote.lines) : undefined
  if (refusal) return { kind: 'refused', refusal }
  const times = { quotedAt: world.now, expiresAt: world.now + forMs, lastsMs: forMs }
  return world.atomically(() => begun(world, { ...quote, shopper, ...times }, holds, cause))
}

/**
 * Ends a checkout before its time; what it held can be had again. Refused where there is no such checkout of the shopper's
 * (`checkout/unknown`), and where it is over (`checkout/not-cancelable`).
 */
export function cancelCheckout(world: World, of: { shopper: string; id: string }, cause: Cause): Outcome {
  const name = resource('checkout', of.id)
  const checkout = world.source<CheckoutValue>(name)?.value
  if (checkout?.shopper !== of.shopper)
    return refused('checkout/unknown', `there is no checkout ${of.id}`, [])
  const no = { code: 'checkout/not-cancelable', detail: `checkout ${of.id} is ${checkout.status}` }
  return world.atomically(() => {
    const sent = sendOrRefuse(world, name, { type: 'cancel' }, cause, no)
    if (sent.kind === 'refused') return sent
    return { ...sent, versions: [...sent.versions, ...released(world, checkout.holds ?? [], cause)] }
  })
}

function begun(world: World, quote: Omit<QuotedCheckout, 'id'>, holds: boolean, cause: Cause): Quoted {
  const id = freshId(world, 'checkout', `checkout ${world.nextNumber()}`, (n) => `K${n}`)
  const { shopper, lines, lastsMs: forMs = quoteMs } = quote
  const held = (holds ? lines : []).map(({ sku, quantity }) => {
    const outcome = holdStock(world, { sku, shopper, quantity, forMs }, cause)
    if (outcome.kind === 'done') return { sku, ...outcome }
    throw new RangeError(`holding ${quantity} of ${sku} for the checkout ${id}: ${outcome.refusal.detail}`)
  })
  const kept = held.map(({ sku, hold }): HeldLine => ({ sku, hold }))
  const input: QuotedCheckout = { id, ...quote, ...(kept.length ? { holds: kept } : {}) }
  const first = done(world.begin(resource('checkout', id), input, cause))
  const versions = [...held.flatMap((one) => one.versions), ...first.versions]
  return { ...first, versions, checkout: id }
}

/** The refusal where not all lines can be held: what the shopper holds already cannot be held twice. */
function notToBeHeld(world: World, shopper: string, lines: readonly OrderLine[]): Refusal | undefined {
  for (const { sku, quantity } of lines) {
    const name = resource('stock', sku)
    const stock = world.source<Stock>(name)?.value
    if (!stock || availableUnits(stock) < quantity)
      return {
        code: 'checkout/unavailable',
        detail: `${quantity} of ${sku} cannot be held`,
        because: [name],
      }
    const refusal = overLimit(world, sku, shopper, unitsHeldBy(stock, shopper) + quantity)
    if (refusal) return refusal
  }
  return undefined
}

function released(world: World, holds: readonly HeldLine[], cause: Cause): readonly VersionOf[] {
  return holds.flatMap((held) => {
    const stock = world.source<Stock>(resource('stock', held.sku))?.value
    if (!stock || !holdIn(stock, held.hold)) return []
    const outcome = releaseHold(world, held, cause)
    return outcome.kind === 'done' ? outcome.versions : []
  })
}
