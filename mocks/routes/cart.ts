import { resource } from '#journal'
import {
  addToCart,
  type Cart,
  type Outcome,
  type Price,
  type Product,
  removeFromCart,
  setCartQuantity,
} from '#sandbox'
import { entityTag, type Reply, type RoutedCall } from '../call.ts'
import { problem } from '../problem.ts'
import { answered, fresh, instant, type Scene, signedIn, system } from '../route.ts'
import { money } from './money.ts'

/** The shopper's cart: the same one on every channel, as far as the channel's view has come. */
export const cartRoutes = system('cart', {
  'GET /cart': (_call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const cart = scene.see.one<Cart>(resource('cart', who.shopper))?.value
    return fresh(scene, { lines: lines(scene, cart) })
  },
  'POST /cart/lines': (call, scene) =>
    change(call, scene, 201, (shopper) => {
      const { sku, quantity = 1 } = call.body as { sku: string; quantity?: number }
      return addToCart(scene.world, { shopper, sku, quantity }, scene.cause)
    }),
  'PATCH /cart/lines/{sku}': (call, scene) =>
    change(call, scene, 200, (shopper) => {
      const { quantity = 1 } = call.body as { quantity?: number }
      return setCartQuantity(scene.world, { shopper, sku: call.params.sku ?? '', quantity }, scene.cause)
    }),
  'DELETE /cart/lines/{sku}': (call, scene) =>
    change(call, scene, 200, (shopper) =>
      removeFromCart(scene.world, { shopper, sku: call.params.sku ?? '' }, scene.cause),
    ),
})

function change(
  call: RoutedCall,
  scene: Scene,
  status: number,
  command: (shopper: string) => Outcome,
): Reply {
  const who = signedIn(scene)
  if ('reply' in who) return who.reply
  const wrong = invalidLine(call)
  if (wrong) return problem(422, 'cart/invalid-line', wrong)
  return answered(scene, command(who.shopper), () => changed(scene, who.shopper, status))
}

/** The cart as it is now at the source, and from when each channel will show it. */
function changed(scene: Scene, shopper: string, status: number): Reply {
  const name = resource('cart', shopper)
  const served = scene.see.source<Cart>(name)
  const visibleOn = {
    web: instant(scene.world.visibleOn('web', name)),
    app: instant(scene.world.visibleOn('app', name)),
  }
  return {
    status,
    headers: served ? { etag: entityTag(name, served.version) } : {},
    json: { lines: lines(scene, served?.value), visibleOn, asOf: instant(scene.world.now) },
  }
}

function invalidLine(call: RoutedCall): string | undefined {
  if (call.method === 'DELETE') return undefined
  const body = call.body as { sku?: unknown; quantity?: unknown } | undefined
  if (typeof body !== 'object' || body === null) return 'a JSON object is needed'
  if (call.method === 'POST' && typeof body.sku !== 'string') return 'sku: a text is needed'
  const { quantity = 1 } = body
  if (!Number.isInteger(quantity) || (quantity as number) < 1)
    return 'quantity: a whole number from 1 is needed'
  return undefined
}

function lines(scene: Scene, cart: Cart | undefined): readonly Record<string, unknown>[] {
  return (cart?.lines ?? []).map(({ sku, quantity }) => {
    const product = scene.see.one<Product>(resource('product', sku), ['name'])?.value
    const price = scene.see.one<Price>(resource('price', sku))?.value
    return { sku, quantity, name: product?.name, ...(price ? { unitPrice: money(price.amount) } : {}) }
  })
}
