import { addRequest } from '../behavior/requests.ts'
import { button, type Message, text } from '../message.ts'
import type { Item } from '../shop/catalog.ts'
import type { Outcome } from '../shop/client.ts'
import { isObject } from '../shop/shape.ts'
import type { Turn } from '../turn.ts'

type Refused = Extract<Outcome<never>, { kind: 'refused' }>

/** Says why the shop did not take a change of the cart, and what can be done instead. */
export async function refusedChange(
  turn: Turn,
  item: Item,
  quantity: number,
  no: Refused,
): Promise<readonly Message[]> {
  const { voice } = turn.policy
  if (no.code === 'inventory/out-of-stock') {
    const was = turn.memory.toldInStock.delete(item.sku)
    const gone = was
      ? voice.stock.wentOutOfStock(item.name, undefined)
      : voice.stock.outOfStock(item.name, undefined)
    return turn.policy.onSoldOut(turn, item, `${gone} ${voice.cart.notAdded(item.name)}`)
  }
  const onHand = onHandOf(no.current, item.sku)
  if (no.code === 'inventory/not-enough' && onHand !== undefined) return fewer(turn, item, quantity, onHand)
  return [text(voice.cart.refused(item.name, no.detail.replaceAll(item.sku, `the ${item.name}`) || no.code))]
}

async function fewer(turn: Turn, item: Item, quantity: number, onHand: number): Promise<readonly Message[]> {
  const { cart } = turn.policy.voice
  const read = await turn.policy.cart.read(turn)
  const lines = read.kind === 'ok' ? read.value.lines : []
  const had = lines.find(({ sku }) => sku === item.sku)?.quantity ?? 0
  const more = onHand - had
  const said = addRequest(more, item.name)
  turn.memory.offer = more > 0 ? { said } : undefined
  return [
    text(
      cart.notEnough(item.name, onHand, quantity),
      had > 0 ? cart.holdsAlready(had, item.name) : undefined,
    ),
    ...(more > 0 ? [button(cart.addLabel(more, item.name), said)] : []),
  ]
}

/** What the refusal says can be had now: what is on hand, but for what is held for others. */
function onHandOf(current: unknown, sku: string): number | undefined {
  const stock = isObject(current) ? current[`stock/${sku}`] : undefined
  const onHand = isObject(stock) ? (stock.available ?? stock.onHand) : undefined
  return typeof onHand === 'number' ? onHand : undefined
}
