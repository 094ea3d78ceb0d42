import Type from 'typebox'
import type { Cause } from '#journal'
import {
  authorizeOrder,
  cancelOrder,
  declinePayment,
  delayOrder,
  deliverOrder,
  failDelivery,
  type OrderOf,
  type Outcome,
  receiveReturn,
  refundOrder,
  shipOrder,
  type World,
} from '#sandbox'
import { orderIdOf } from '../cast.ts'
import { form, named } from '../form.ts'
import { causeOf, happening, must } from './happening.ts'

type Way = (world: World, of: OrderOf, cause: Cause) => Outcome

/** What can become of an order without the shopper's chatbot. */
const ways = {
  paid: authorizeOrder,
  declined: (world, of, cause) => declinePayment(world, { ...of, reason: 'card declined' }, cause),
  shipped: shipOrder,
  delayed: delayOrder,
  delivered: deliverOrder,
  'delivery failed': failDelivery,
  canceled: cancelOrder,
  'return received': receiveReturn,
  refunded: refundOrder,
} as const satisfies Readonly<Record<string, Way>>

/** An order goes on: the warehouse ships it, the carrier delivers it, somebody cancels it. */
export const order = happening(
  form({ order: named('order'), is: Type.Enum(Object.keys(ways) as (keyof typeof ways)[]) }),
  ({ world, cast }, { order: name, is }) =>
    must(
      `order "${name}" is ${is}`,
      ways[is](world, { order: orderIdOf(cast, name) }, causeOf(`order ${is}`)),
    ),
)
