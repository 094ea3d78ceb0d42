import { deleteLine, patchLine, postLine, readCart } from '../shop/cart.ts'
import type { CartKeeper, Policy } from '../turn.ts'

/** The shop's own cart, the one that every channel shows. */
export const shopCart: CartKeeper = {
  read: (turn) => turn.client.call(readCart()),
  add: (turn, { sku }, quantity) =>
    turn.client.call(postLine(sku, quantity, turn.writeKey(`add ${sku} ${quantity}`))),
  setQuantity: (turn, sku, quantity) =>
    turn.client.call(patchLine(sku, quantity, turn.writeKey(`set ${sku} ${quantity}`))),
  remove: (turn, sku) => turn.client.call(deleteLine(sku, turn.writeKey(`remove ${sku}`))),
}

/** What the shop's answer to the write says of the other channels, and nothing where it says nothing. */
export const visibilityAsAnswered: Policy['visibility'] = (cart, asOf) => ({
  web: lag(cart.visibleOn.web, asOf),
  app: lag(cart.visibleOn.app, asOf),
})

function lag(visible: number | undefined, asOf: number | undefined): number | undefined {
  return visible === undefined || asOf === undefined ? undefined : Math.max(0, visible - asOf)
}
