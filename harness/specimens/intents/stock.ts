import { settle } from '../behavior/settle.ts'
import { type Message, text } from '../message.ts'
import type { Item } from '../shop/catalog.ts'
import type { Intent, StockReport, Turn } from '../turn.ts'
import { forEachItem } from './with-items.ts'

/** Whether an item can be had, and how many there are. */
export const stock: Intent = {
  name: 'stock',
  cues: [
    [5, 'stock|instock|inventory'],
    [5, 'available|availability|unavailable'],
    [5, '"sold out"'],
    [4, '"know if|whether" stock|instock|available'],
    [5, '"you out of"'],
    [4, '"how many"'],
    [4, 'left|remaining'],
    [4, '"do|did|would you|u still|also|even|ever|currently|really|happen|have|carry|sell|got"'],
    [4, '"have|got you got|any|the|a|some"'],
    [4, '"got any|the|a|some"'],
    [4, '"do|does the|your shop|store have|carry|sell|stock"'],
    [3, 'can|could i|we get|buy|have|order|purchase|still'],
    [3, '"is|are there any|a|the|still|some"'],
    [3, 'still have|get|there|around|got|buy|any'],
    [4, '"be had|bought|ordered|purchased"'],
    [3, '"run|ran|running out|low"'],
    [-3, 'cart|basket|bag|add'],
    [-5, 'ticket|order|orders|parcel|package|shipment|email|w#|t-#'],
    [-4, 'price|cost|costs|much|similar|euros|else|like'],
    [-9, 'notif*|inform|informed|alert|tell|ping|let|email|mail|remind back|again|restocked|when|once'],
    [-4, 'notif*|inform|informed|alert|waitlist'],
  ],
  answer: (turn) => forEachItem(turn, 'stock', ({ item }) => tellStock(turn, item)),
}

async function tellStock(turn: Turn, item: Item): Promise<readonly Message[]> {
  const { voice } = turn.policy
  const report = await turn.policy.stock(turn, item)
  const failure = {
    system: 'inventory',
    consequence: voice.stock.consequence(item.name),
    what: 'stock',
  } as const
  return settle(
    turn,
    report.outcome,
    failure,
    async ({ value, asOf }) => {
      if (!report.disclose) return plainly(turn, item, report)
      const recency = await turn.policy.recency(turn, asOf)
      if (value.available < 1) return gone(turn, item, recency)
      turn.memory.toldInStock.add(item.sku)
      const fast = value.sellingFast ? voice.stock.sellingFast() : undefined
      return [text(voice.stock.inStock(item.name, value.available, recency), fast)]
    },
    async () => [text(voice.catalog.unknown(item.name))],
  )
}

function plainly(turn: Turn, item: Item, { outcome }: StockReport): readonly Message[] {
  const { stock: phrases } = turn.policy.voice
  const there = outcome.kind === 'ok' && outcome.value.available > 0
  return [text(there ? phrases.inStockPlain(item.name) : phrases.outOfStockPlain(item.name))]
}

function gone(turn: Turn, item: Item, recency: string | undefined): Promise<readonly Message[]> {
  const { stock: phrases } = turn.policy.voice
  const was = turn.memory.toldInStock.delete(item.sku)
  const lead = was ? phrases.wentOutOfStock(item.name, recency) : phrases.outOfStock(item.name, recency)
  return turn.policy.onSoldOut(turn, item, lead)
}
