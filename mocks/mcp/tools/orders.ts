import Type from 'typebox'
import { orderStates } from '#sandbox'
import { type Tool, tool } from '../tool.ts'
import { listOf, money, named, optional, some, text, time, visibleOn } from './parts.ts'

const units = { sku: text(), name: text(), quantity: Type.Integer() }
const shipments = Type.Array(Type.Unknown(), { description: 'parcels, with the lines that are in each' })

const order = {
  id: text('names the order in the other tools'),
  status: text(`one of ${orderStates.join(', ')}`),
  placedAt: time('when it was placed'),
  tracking: text('the number of the parcel'),
  total: money('what it costs'),
  lines: listOf({ ...units, unitPrice: money('as ordered') }),
  delivery: some({ fee: money('of the delivery'), promisedOn: time('when it is to arrive') }),
  delayedUntil: time('to when a delay has put it off'),
  deliveredAt: time('when it arrived'),
  shipments,
  payments: Type.Array(Type.Unknown()),
  returns: Type.Array(Type.Unknown()),
  refunded: money('what was paid back'),
  withheld: Type.Unknown({ description: 'members that a chat may not show, with the reason' }),
}

const id = named('of the order, such as list_orders gives it')

/** The shopper's own orders. */
export const orderTools: readonly Tool[] = [
  tool('list_orders', 'GET /orders', {
    title: 'List orders',
    description: 'The shopper’s own orders, newest first.',
    input: { status: optional(Type.Enum([...orderStates], { description: 'only orders that stand so' })) },
    output: { items: listOf(order), total: Type.Integer() },
    paged: true,
  }),
  tool('get_order', 'GET /orders/{id}', {
    title: 'Get an order',
    description: 'One of the shopper’s orders: status, lines, payments, parcels, returns.',
    input: { id },
    output: order,
  }),
  tool('track_order', 'GET /orders/{id}/tracking', {
    title: 'Track an order',
    description: 'Which lines of an order are on their way in which parcel, and what is still to be shipped.',
    input: { id },
    output: {
      order: text('its id'),
      status: order.status,
      shipments,
      toShip: listOf(units),
      withheld: order.withheld,
    },
  }),
  tool('cancel_order', 'POST /orders/{id}/cancel', {
    title: 'Cancel an order',
    description:
      'Cancels an order: only when the shopper has said so. It is refused once the order has been shipped; then request_return is the way.',
    input: { id },
    output: { ...order, visibleOn },
    basedOn: 'the order',
    destructive: true,
  }),
  tool('request_return', 'POST /orders/{id}/returns', {
    title: 'Request a return',
    description: 'Announces that the shopper sends a delivered order back, all of it or some lines.',
    input: {
      id,
      lines: optional(
        Type.Array(
          Type.Object(
            { sku: named('in the order'), quantity: Type.Integer({ minimum: 1 }) },
            { additionalProperties: false },
          ),
          { minItems: 1, description: 'what comes back; default all of it' },
        ),
      ),
      reason: optional(Type.String({ minLength: 1, maxLength: 2000, description: 'in the shopper’s words' })),
    },
    output: { ...order, visibleOn },
    basedOn: 'the order',
  }),
]
