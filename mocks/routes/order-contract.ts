import Type from 'typebox'
import { orderStates, valueSchemas } from '#sandbox'
import type { Contract } from '../contract.ts'
import { pagedOf, pageQuery } from '../paging.ts'
import { exactly, Fresh, membersOf, Time, together, Written, withholdable } from '../shown.ts'
import { SomeText } from './bodies.ts'

const { order } = valueSchemas
const { id, status } = order.properties
const { sku, quantity } = order.properties.lines.items.properties

const ShippedLine = exactly({ sku, quantity, name: Type.Optional(Type.String()) })
/** A parcel; where the tracking number is withheld, it is missing here too. */
const Shipment = Type.Object(
  {
    ...membersOf(order.properties.shipments.items, 'tracking', 'lines'),
    tracking: Type.Optional(Type.String()),
    lines: Type.Array(ShippedLine),
  },
  { additionalProperties: false, title: 'Shipment' },
)

/** An order as the API shows it. */
const Order = withholdable('Order', {
  ...membersOf(order, 'shopper', 'delay', 'shipments'),
  delayedUntil: Type.Optional(Time),
  shipments: Type.Array(Shipment),
})

const Tracking = withholdable('Tracking', {
  order: id,
  status,
  shipments: Type.Array(Shipment),
  toShip: Type.Array(ShippedLine),
})

/** What both writes to an order take; a cancellation passes the lines by. */
const body = Type.Optional(
  Type.Object(
    {
      lines: Type.Optional(
        Type.Array(Type.Object({ sku: Type.String(), quantity: wholeFromOne() }), {
          minItems: 1,
          description: 'a list of { sku, quantity }',
        }),
      ),
      reason: Type.Optional(SomeText),
    },
    { description: 'a JSON object, or nothing,' },
  ),
)

function wholeFromOne() {
  return Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })
}

const path = { id: 'the id of one of the shopper’s orders' }

export const listOrders = {
  summary: 'Lists the shopper’s orders, the newest first',
  query: { status: Type.Optional(Type.Enum([...orderStates])), ...pageQuery },
  answers: { 200: pagedOf(together(Order)) },
  invalid: ['orders/invalid-filter', 'page/invalid'],
} satisfies Contract

export const readOrder = {
  summary: 'Shows one of the shopper’s orders',
  path,
  answers: { 200: together(Order, Fresh) },
  refusals: ['orders/unknown-order'],
} satisfies Contract

export const trackOrder = {
  summary: 'Tells what of an order is in which parcel, and what is still to be shipped',
  path,
  answers: { 200: together(Tracking, Fresh) },
  refusals: ['orders/unknown-order'],
} satisfies Contract

export const cancelOwnOrder = {
  summary: 'Cancels an order',
  path,
  body,
  basedOn: 'order',
  answers: { 200: together(Order, Written) },
  invalid: ['orders/invalid'],
  refusals: ['orders/unknown-order', 'orders/not-cancelable'],
} satisfies Contract

export const returnOrder = {
  summary: 'Announces that an order, or some lines of it, comes back',
  path,
  body,
  basedOn: 'order',
  answers: { 201: together(Order, Written) },
  invalid: ['orders/invalid'],
  refusals: [
    ...['orders/unknown-order', 'orders/not-returnable', 'orders/invalid-return'],
    'orders/return-window-closed',
  ],
} satisfies Contract
