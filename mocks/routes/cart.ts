import type { Static } from 'typebox'
import { kindOf, type Resource, resource } from '#journal'
import {
  addToCart,
  type Cart,
  emptyCart,
  lineNow,
  type Merged,
  mergeCarts,
  type Outcome,
  type Price,
  type Product,
  type Read,
  removeFromCart,
  type Served,
  setCartQuantity,
  unitsAvailable,
} from '#sandbox'
import type { Reply, RoutedCall } from '../call.ts'
import { checkedBody } from '../checked-body.ts'
import { precondition } from '../precondition.ts'
import { answered, fresh, instant, route, type Scene, signedIn, system } from '../route.ts'
import { written } from '../visible-on.ts'
import { addLine, clearCart, mergeGuestCart, readCart, removeLine, setLine } from './cart-contract.ts'
import { money } from './money.ts'

/** The shopper's cart: the same one on every channel, as far as the channel's view has come. */
export const cartRoutes = system('cart', {
  'GET /cart': route(readCart, (_call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const name = resource('cart', who.shopper)
    const cart = scene.see.one<Cart>(name)?.value
    const see: See = (of, fields) => scene.see.one(of, fields)
    return fresh(
      scene,
      { ...marks(cart), lines: lines(cart, see, (sku) => unitsOf(sku, who.shopper, scene)) },
      name,
    )
  }),
  'DELETE /cart': route(clearCart, (call, scene) =>
    change(call, scene, 200, (whose) => emptyCart(scene.world, whose, scene.cause)),
  ),
  'POST /cart/merge': route(mergeGuestCart, merge),
  'POST /cart/lines': route(addLine, (call, scene) =>
    change(
      call,
      scene,
      201,
      (whose) => {
        const { sku, quantity = 1 } = call.body as Static<typeof addLine.body>
        return addToCart(scene.world, { ...whose, sku, quantity }, scene.cause)
      },
      addLine,
    ),
  ),
  'PATCH /cart/lines/{sku}': route(setLine, (call, scene) =>
    change(
      call,
      scene,
      200,
      (whose) => {
        const { quantity } = call.body as Static<typeof setLine.body>
        return setCartQuantity(scene.world, { ...whose, sku: call.params.sku ?? '', quantity }, scene.cause)
      },
      setLine,
    ),
  ),
  'DELETE /cart/lines/{sku}': route(removeLine, (call, scene) =>
    change(call, scene, 200, (whose) =>
      removeFromCart(scene.world, { ...whose, sku: call.params.sku ?? '' }, scene.cause),
    ),
  ),
})

function change(
  call: RoutedCall,
  scene: Scene,
  status: number,
  command: (whose: { shopper: string; base?: number }) => Outcome,
  taking?: typeof addLine | typeof setLine,
): Reply {
  const who = signedIn(scene)
  if ('reply' in who) return who.reply
  const checked = taking && checkedBody(taking, call)
  if (checked && 'reply' in checked) return checked.reply
  const based = precondition(call, scene, resource('cart', who.shopper))
  if ('reply' in based) return based.reply
  return answered(scene, command({ ...who, ...based }), () => changed(scene, who.shopper, status))
}

/** The cart that the shopper filled as a guest goes into their own; whoever knows a guest's id has been that guest. */
function merge(call: RoutedCall, scene: Scene): Reply {
  const who = signedIn(scene)
  if ('reply' in who) return who.reply
  const { shopper } = who
  const checked = checkedBody(mergeGuestCart, call)
  if ('reply' in checked) return checked.reply
  const { guest } = checked.body
  const based = precondition(call, scene, resource('cart', shopper))
  if ('reply' in based) return based.reply
  const merged = mergeCarts(scene.world, { from: guest, into: shopper, ...based }, scene.cause)
  return answered(scene, merged, () => changed(scene, shopper, 200, { left: leftOut(merged) }))
}

function leftOut(merged: Merged): readonly Record<string, unknown>[] {
  if (merged.kind === 'refused') return []
  return merged.left.map(({ sku, quantity, refusal: { code, detail } }) => ({ sku, quantity, code, detail }))
}

/** The cart as it is now at the source, and from when each channel will show it. */
function changed(
  scene: Scene,
  shopper: string,
  status: number,
  more: Readonly<Record<string, unknown>> = {},
): Reply {
  const name = resource('cart', shopper)
  const served = scene.see.source<Cart>(name)
  return written(scene, status, name, {
    lines: lines(served?.value, (of, fields) => scene.see.source(of, fields)),
    ...more,
  })
}

type See = (of: Resource, fields?: readonly string[]) => Served | undefined

/** That the cart emptied itself because nobody had touched it, and when, until something is put into it. */
function marks(cart: Cart | undefined): Record<string, unknown> {
  return cart?.expiredAt === undefined ? {} : { expiredAt: instant(cart.expiredAt) }
}

/**
 * The lines with names and prices, read as the cart was: from the channel's view, or at the source. What a unit cost
 * when it was added is told where it costs something else now, and what can be had where `units` says it.
 */
function lines(
  cart: Cart | undefined,
  see: See,
  units?: (sku: string) => number,
): readonly Record<string, unknown>[] {
  return (cart?.lines ?? []).map((line) => {
    const { sku, quantity } = line
    const product = see(resource('product', sku), ['name'])?.value as Product | undefined
    const amount = (see(resource('price', sku))?.value as Price | undefined)?.amount
    const now = lineNow(line, amount, units?.(sku) ?? 0)
    return {
      ...{ sku, quantity, name: product?.name },
      ...(amount ? { unitPrice: money(amount) } : {}),
      ...(now.priceChanged && line.unitPrice ? { priceWas: money(line.unitPrice) } : {}),
      ...(units ? { available: now.units, availability: now.availability } : {}),
    }
  })
}

/** Units that the shopper can have, as the channel shows it; of the product itself nothing is told but that. */
function unitsOf(sku: string, shopper: string, { see }: Scene): number {
  const read: Read = <V>(name: Resource) =>
    (kindOf(name) === 'stock' ? see.one<V>(name) : see.peek<V>(name))?.value
  return unitsAvailable(sku, read, shopper) ?? 0
}
