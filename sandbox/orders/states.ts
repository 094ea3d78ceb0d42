/** An order's states, from the shop's point of view, in the order in which most come to them. */
export const orderStates = [
  'placed',
  'authorized',
  'paymentFailed',
  'picking',
  'partlyShipped',
  'shipped',
  'outForDelivery',
  'delayed',
  'delivered',
  'deliveryFailed',
  'canceled',
  'returnRequested',
  'returned',
  'refunded',
] as const
export type OrderState = (typeof orderStates)[number]
