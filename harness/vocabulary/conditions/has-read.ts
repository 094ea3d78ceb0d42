import { resource } from '#journal'
import { orderIdOf, skuOf, spoken, ticketIdOf } from '../cast.ts'
import { form, named } from '../form.ts'
import { waiting } from './condition.ts'

/** The bot got an answer, whole, that told it of the item's stock. */
export const hasReadStock = waiting(
  form({ 'bot has read the stock of': named('item') }),
  () => 'inventory',
  (cast, value) => {
    const item = value['bot has read the stock of']
    return {
      when: { kind: 'read', resource: resource('stock', skuOf(cast, item)) },
      waitsFor: `the chatbot has read the stock of the ${spoken(cast, item)}`,
    }
  },
)

/** The bot got an answer, whole, that told it of the order. */
export const hasReadOrder = waiting(
  form({ 'bot has read the order': named('order') }),
  () => 'orders',
  (cast, value) => {
    const id = orderIdOf(cast, value['bot has read the order'])
    return {
      when: { kind: 'read', resource: resource('order', id) },
      waitsFor: `the chatbot has read the order ${id}`,
    }
  },
)

/** The bot got an answer, whole, that told it of the ticket. */
export const hasReadTicket = waiting(
  form({ 'bot has read the ticket': named('ticket') }),
  () => 'tickets',
  (cast, value) => {
    const id = ticketIdOf(cast, value['bot has read the ticket'])
    return {
      when: { kind: 'read', resource: resource('ticket', id) },
      waitsFor: `the chatbot has read the ticket ${id}`,
    }
  },
)
