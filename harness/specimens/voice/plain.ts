import { cartPhrases } from './cart.ts'
import { catalogPhrases } from './catalog.ts'
import { orderPhrases } from './orders.ts'
import { servicePhrases } from './service.ts'
import { stockPhrases } from './stock.ts'
import { ticketPhrases } from './tickets.ts'
import { asOfTime, recency } from './times.ts'

/** The exemplary bot's way of speaking: plain sentences that say what is known and how recent it is. */
export const plainVoice = {
  service: servicePhrases,
  tickets: ticketPhrases,
  orders: orderPhrases,
  catalog: catalogPhrases,
  stock: stockPhrases,
  cart: cartPhrases,
  recency,
  asOfTime,
}

/** Every sentence that a bot says; another voice says the same in other words. */
export type Voice = typeof plainVoice
