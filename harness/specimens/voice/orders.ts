import type { Order } from '../shop/orders.ts'
import { enumerated, units } from './amounts.ts'

const words: Readonly<Record<string, string>> = {
  placed: 'has been placed',
  authorized: 'is confirmed and waiting to be packed',
  paymentFailed: 'is waiting for your payment',
  picking: 'is being picked',
  partlyShipped: 'has been partly shipped',
  shipped: 'has been shipped',
  outForDelivery: 'is out for delivery',
  delayed: 'is delayed',
  delivered: 'has been delivered',
  deliveryFailed: 'is delayed, since nobody could take it in',
  canceled: 'has the status canceled',
  returnRequested: 'has been delivered, and you asked to send it back',
  returned: 'has been returned',
  refunded: 'has been refunded',
}

/** What is said of orders. */
export const orderPhrases = {
  status: (order: Order, asOf: string | undefined) => {
    const of = enumerated(order.lines.map(({ quantity, name }) => units(quantity, name)))
    const status = words[order.status] ?? `has the status "${order.status}"`
    return `Your order ${order.id}${of ? ` (${of})` : ''} ${status}${asOf ? `, ${asOf}` : ''}.`
  },
  tracking: (tracking: string) => `Its tracking number is ${tracking}.`,
  noDate: () => 'I have no delivery date for it.',
  several: (count: number) => `You have ${count} orders.`,
  none: () => 'You have no orders.',
  unknown: (id: string) => `You have no order ${id}.`,
  consequence: () => "I can't tell you the status of your order",
} as const
