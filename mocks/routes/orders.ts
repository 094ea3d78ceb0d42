import { resource } from '#journal'
import type { Order, Served } from '#sandbox'
import { problem } from '../problem.ts'
import { fresh, instant, signedIn, system } from '../route.ts'
import { money } from './money.ts'
import { own, ownedBy } from './owned.ts'

type OrderValue = Order & { readonly status: string }

/** The order management system: a shopper's own orders. */
export const orderRoutes = system('orders', {
  'GET /orders': (_call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const items = ownedBy(scene, 'order', who.shopper).map((name) => order(scene.see.one(name)))
    return fresh(scene, { items, total: items.length })
  },
  'GET /orders/{id}': (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const name = resource('order', call.params.id ?? '')
    const served = own<OrderValue>(scene, name, who.shopper)
    if (!served) return problem(404, 'orders/unknown-order', `you have no order ${call.params.id}`)
    return fresh(scene, order(served), name)
  },
})

function order(served: Served<OrderValue> | undefined): Record<string, unknown> {
  const value = served?.value
  if (!value) return {}
  return {
    id: value.id,
    status: value.status,
    placedAt: instant(value.placedAt),
    tracking: value.tracking,
    total: money(value.total),
    lines: value.lines.map((line) => ({ ...line, unitPrice: money(line.unitPrice) })),
  }
}
