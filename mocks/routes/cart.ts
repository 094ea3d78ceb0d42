import { type Resource, resource } from '#journal'
import {
  addToCart,
  type Cart,
  type Outcome,
  type Price,
  type Product,
  removeFromCart,
  type Served,
  setCartQuantity,
} from '#sandbox'
import type { Reply, RoutedCall } from '../call.ts'
import { precondition } from '../precondition.ts'
import { problem } from '../problem.ts'
import { answered, fresh, type Scene, signedIn, system } from '../route.ts'
import { written } from '../visible-on.ts'
import { money } from './money.ts'

/** The shopper's cart: the same one on every channel, as far as the channel's view has come. */
export const cartRoutes = system('cart', {
  'GET /cart': (_call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const name = resource('cart', who.shopper)
    const cart = scene.see.one<Cart>(name)?.value
    return fresh(scene, { lines: lines(cart, (of, fields) => scene.see.one(of, fields)) }, name)
  },
  'POST /cart/lines': (call, scene) =>
    change(call, scene, 201, (whose) => {
      const { sku, quantity = 1 } = call.body as { sku: string; quantity?: number }
      return addToCart(scene.world, { ...whose, sku, quantity }, scene.cause)
    }),
  'PATCH /cart/lines/{sku}': (call, scene) =>
    change(call, scene, 200, (whose) => {
      const { quantity } = call.body as { quantity: number }
      return setCartQuantity(scene.world, { ...whose, sku: call.params.sku ?? '', quantity }, scene.cause)
    }),
  'DELETE /cart/lines/{sku}': (call, scene) =>
    change(call, scene, 200, (whose) =>
      removeFromCart(scene.world, { ...whose, sku: call.params.sku ?? '' }, scene.cause),
    ),
})

function change(
  call: RoutedCall,
  scene: Scene,
  status: number,
  command: (whose: { shopper: string; base?: number }) => Outcome,
): Reply {
  const who = signedIn(scene)
  if ('reply' in who) return who.reply
  const wrong = invalidLine(call)
  if (wrong) return problem(422, 'cart/invalid-line', wrong)
  const based = precondition(call, scene, resource('cart', who.shopper))
  if ('reply' in based) return based.reply
  return answered(scene, command({ ...who, ...based }), () => changed(scene, who.shopper, status))
}

/** The cart as it is now at the source, and from when each channel will show it. */
function changed(scene: Scene, shopper: string, status: number): Reply {
  const name = resource('cart', shopper)
  const served = scene.see.source<Cart>(name)
  return written(scene, status, name, {
    lines: lines(served?.value, (of, fields) => scene.see.source(of, fields)),
  })
}

function invalidLine(call: RoutedCall): string | undefined {
  if (call.method === 'DELETE') return undefined
  const body = call.body as { sku?: unknown; quantity?: unknown } | undefined
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'a JSON object is needed'
  if (call.method === 'POST' && typeof body.sku !== 'string') return 'sku: a text is needed'
  const { quantity = call.method === 'POST' ? 1 : undefined } = body
  if (!Number.isInteger(quantity) || (quantity as number) < 1)
    return 'quantity: a whole number from 1 is needed'
  return undefined
}

/** The lines with names and prices, read as the cart was: from the channel's view, or at the source. */
function lines(
  cart: Cart | undefined,
  see: (of: Resource, fields?: readonly string[]) => Served | undefined,
): readonly Record<string, unknown>[] {
  return (cart?.lines ?? []).map(({ sku, quantity }) => {
    const product = see(resource('product', sku), ['name'])?.value as Product | undefined
    const price = see(resource('price', sku))?.value as Price | undefined
    return { sku, quantity, name: product?.name, ...(price ? { unitPrice: money(price.amount) } : {}) }
  })
}
