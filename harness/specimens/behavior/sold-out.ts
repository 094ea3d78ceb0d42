import { button, type Message, text } from '../message.ts'
import type { Policy } from '../turn.ts'

/** Says so, and offers what is similar and in stock, and a restock notification. */
export const offerAlternatives: Policy['onSoldOut'] = async (turn, item, lead) => {
  const { voice, alternatives } = turn.policy
  const others = await alternatives(turn, item)
  const oldest = others.map(({ asOf }) => asOf).reduce(older, Number.POSITIVE_INFINITY)
  const recency = await turn.policy.recency(turn, oldest === Number.POSITIVE_INFINITY ? undefined : oldest)
  const notify = voice.stock.notifyLabel(item.name)
  turn.memory.item = item
  turn.memory.shown = others.map((other) => ({ ...other, category: undefined }))
  turn.memory.offer = notify
  const buttons: Message[] = others.map(({ name }) => {
    const add = voice.cart.addLabel(1, name)
    return button(add, add)
  })
  for (const { sku } of others) turn.memory.toldInStock.add(sku)
  return [
    text(
      lead,
      others.length ? voice.stock.alternatives(others, recency) : voice.stock.noAlternatives(),
      voice.stock.notifyOffer(item.name),
    ),
    ...buttons,
    button(notify, notify),
  ]
}

/** The older of two instants; undefined as soon as one is not known. */
function older(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.min(a, b)
}
