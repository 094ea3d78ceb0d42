import { type Resource, resource } from '#journal'
import { type CheckoutValue, cancelCheckout, confirmCheckout, type Outcome, quoteCheckout } from '#sandbox'
import type { Reply, RoutedCall } from '../call.ts'
import { checkedBody } from '../checked-body.ts'
import { givenOf } from '../given.ts'
import { precondition } from '../precondition.ts'
import { problem } from '../problem.ts'
import { answered, fresh, instant, route, type Scene, signedIn, system } from '../route.ts'
import { written } from '../visible-on.ts'
import { cancelQuote, confirmQuote, quoteCart, readCheckout } from './checkout-contract.ts'
import { money } from './money.ts'
import { own, ownsAtSource } from './owned.ts'

const fields = [
  'id',
  'lines',
  'place',
  'delivery',
  'total',
  'quotedAt',
  'expiresAt',
  'order',
  'reason',
  'status',
]

/** Checkout: what the shopper's cart is quoted, and the order that comes of it. */
export const checkoutRoutes = system('checkout', {
  'POST /checkouts': route(quoteCart, (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const checked = checkedBody(quoteCart, call)
    if ('reply' in checked) return checked.reply
    const { postcode } = checked.body
    const based = precondition(call, scene, resource('cart', who.shopper))
    if ('reply' in based) return based.reply
    const wish = { ...who, ...based, ...(postcode === undefined ? {} : { place: postcode }) }
    const outcome = quoteCheckout(scene.world, wish, scene.cause)
    const id = outcome.kind === 'done' ? outcome.checkout : ''
    return answered(scene, outcome, () => changed(scene, 201, resource('checkout', id)))
  }),
  'GET /checkouts/{id}': route(readCheckout, (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const name = resource('checkout', call.params.id ?? '')
    const given = givenOf(scene, name, scene.see.peek(name)?.value)
    const served = own<CheckoutValue>(scene, name, who.shopper, fields.filter(given.has))
    return served ? fresh(scene, given.shown(shown(served.value)), name) : unknown(call)
  }),
  'POST /checkouts/{id}/confirm': route(confirmQuote, (call, scene) => {
    const checked = checkedBody(confirmQuote, call)
    if ('reply' in checked) return checked.reply
    const { payment = 'accepted' } = checked.body
    const key = call.headers['idempotency-key']?.trim()
    const keyed = key ? { key } : {}
    return write(call, scene, (of) => confirmCheckout(scene.world, { ...of, ...keyed, payment }, scene.cause))
  }),
  'POST /checkouts/{id}/cancel': route(cancelQuote, (call, scene) => {
    const checked = checkedBody(cancelQuote, call)
    if ('reply' in checked) return checked.reply
    return write(call, scene, (of) => cancelCheckout(scene.world, of, scene.cause))
  }),
})

/** A command of one of the shopper's own checkouts, and that checkout as it is then. */
function write(
  call: RoutedCall,
  scene: Scene,
  command: (of: { shopper: string; id: string }) => Outcome,
): Reply {
  const who = signedIn(scene)
  if ('reply' in who) return who.reply
  const id = call.params.id ?? ''
  const name = resource('checkout', id)
  if (!ownsAtSource(scene, name, who.shopper)) return unknown(call)
  const based = precondition(call, scene, name)
  if ('reply' in based) return based.reply
  return answered(scene, command({ ...who, id }), () => changed(scene, 200, name))
}

function changed(scene: Scene, status: number, name: Resource): Reply {
  return written(scene, status, name, shown(scene.see.source<CheckoutValue>(name)?.value))
}

/** A checkout as the API shows it: money as decimals, world times as text. What is held for it, and its key, are the shop's. */
function shown(checkout: CheckoutValue | undefined): Readonly<Record<string, unknown>> {
  if (!checkout) return {}
  const { id, status, lines, place, delivery, total, quotedAt, expiresAt, order, reason } = checkout
  return {
    ...{ id, status },
    lines: lines.map((line) => ({ ...line, unitPrice: money(line.unitPrice) })),
    ...(place === undefined ? {} : { place }),
    ...(delivery ? { delivery: promised(delivery) } : {}),
    total: money(total),
    quotedAt: instant(quotedAt),
    expiresAt: instant(expiresAt),
    ...(order === undefined ? {} : { order }),
    ...(reason === undefined ? {} : { reason }),
  }
}

function promised({ fee, promisedOn }: NonNullable<CheckoutValue['delivery']>): Record<string, unknown> {
  return { fee: money(fee), ...(promisedOn === undefined ? {} : { promisedOn: instant(promisedOn) }) }
}

function unknown(call: RoutedCall): Reply {
  return problem(404, 'checkout/unknown', `you have no checkout ${call.params.id}`)
}
