import { button, text } from '../message.ts'
import type { Policy, Turn } from '../turn.ts'
import type { Alternative } from '../voice/stock.ts'
import { addRequest, notifyRequest } from './requests.ts'

/** Says so, and offers what is similar and in stock, and a restock notification. */
export const offerAlternatives: Policy['onSoldOut'] = async (turn, item, lead) => {
  const { voice, alternatives } = turn.policy
  const others = await alternatives(turn, item)
  const told = others && (await tellAlternatives(turn, others))
  const notify = notifyRequest(item.name)
  turn.memory.item = item
  turn.memory.offer = { said: notify }
  return [
    text(lead, told, voice.stock.notifyOffer(item.name)),
    ...(others ?? []).map(({ name }) => button(voice.cart.addLabel(1, name), addRequest(1, name))),
    button(voice.stock.notifyLabel(), notify),
  ]
}

/** The sentence that names what could be had instead; from now on it can be pointed at. */
export async function tellAlternatives(turn: Turn, others: readonly Alternative[]): Promise<string> {
  const { stock } = turn.policy.voice
  if (others.length === 0) return stock.noAlternatives()
  turn.memory.shown = others.map((other) => ({ ...other, category: undefined }))
  for (const { sku } of others) turn.memory.toldInStock.add(sku)
  const oldest = others.map(({ asOf }) => asOf).reduce(older)
  const fast = others.some(({ sellingFast }) => sellingFast) ? stock.canChange() : undefined
  return [stock.alternatives(others, await turn.policy.recency(turn, oldest)), fast].filter(Boolean).join(' ')
}

/** The older of two instants; undefined as soon as one is not known. */
function older(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.min(a, b)
}
