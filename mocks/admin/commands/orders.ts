import Type from 'typebox'
import * as shop from '#sandbox'
import { BaseVersion, exactly, LineUnits, Money, Ref, Text, WorldTime } from '../parts.ts'
import { commandType } from './command.ts'

const of = {
  order: Ref('an order'),
  shopper: Type.Optional(Ref('a shopper')),
  base: Type.Optional(BaseVersion),
}
const amount = Type.Optional(Money)

/** What becomes of an order. */
export const orderCommands = {
  authorizeOrder: commandType(
    'the money for an order is held',
    exactly({ ...of, amount }),
    shop.authorizeOrder,
  ),
  declinePayment: commandType(
    'a payment does not go through',
    exactly({ ...of, reason: Text }),
    shop.declinePayment,
  ),
  cancelOrder: commandType('calls an order off', exactly(of), shop.cancelOrder),
  shipOrder: commandType(
    'hands units of an order to a carrier; default all that are left',
    exactly({
      ...of,
      tracking: Type.Optional(Text),
      carrier: Type.Optional(Text),
      lines: Type.Optional(LineUnits),
    }),
    shop.shipOrder,
  ),
  delayOrder: commandType(
    'an order takes longer',
    exactly({ ...of, until: Type.Optional(WorldTime) }),
    shop.delayOrder,
  ),
  deliverOrder: commandType('the shopper gets the parcel', exactly(of), shop.deliverOrder),
  failDelivery: commandType('the carrier finds nobody, or loses the parcel', exactly(of), shop.failDelivery),
  requestReturn: commandType(
    'a shopper asks to send units back; default all',
    exactly({ ...of, lines: Type.Optional(LineUnits), reason: Type.Optional(Text) }),
    shop.requestReturn,
  ),
  receiveReturn: commandType('what was sent back has arrived', exactly(of), shop.receiveReturn),
  refundOrder: commandType('pays an amount back', exactly({ ...of, amount }), shop.refundOrder),
}
