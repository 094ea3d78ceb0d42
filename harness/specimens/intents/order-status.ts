import { settle } from '../behavior/settle.ts'
import { type Message, text } from '../message.ts'
import { type Order, readOrders } from '../shop/orders.ts'
import { scoreOf } from '../text/cue.ts'
import type { Intent, Turn } from '../turn.ts'
import { named, unfinishedFirst } from './named.ts'

/** How many orders are told at once. */
const most = 5

/** What a shopper may call an order. */
const parcel = 'order|parcel|package|shipment|delivery|purchase'

const done = ['delivered', 'canceled', 'returnRequested', 'returned', 'refunded']
const onTheWay = ['partlyShipped', 'shipped', 'outForDelivery', 'delayed', 'deliveryFailed']

/** The status of the shopper's orders. */
export const orderStatus: Intent = {
  name: 'order-status',
  cues: [
    [4, 'w#'],
    [4, '"did|has|have my|the" ship*|sent|leave|left|arrive*'],
    [4, '"have|any|open|all|current|recent|latest|which order|orders"'],
    [4, 'when my|the get|arrive*|come|be here|delivered'],
    [
      4,
      `${parcel} where|status|when|update|track|news|progress|arrive*|ship*|coming|happen*|deliver*|far|state|sent|way|yet|left`,
    ],
    [3, '"my|the|our order|orders|parcel|package|shipment|delivery|purchase"'],
    [3, '"where is|are my|the" stuff|thing|things|goods|jacket|shirt|items'],
    [4, 'track|tracking'],
    [4, 'when arrive*|deliver*|come bought|ordered|purchase|my'],
    [4, 'bought|ordered ship*|sent|arrived|arrive|left|deliver*|way|yet|coming'],
    [4, 'what|everything|anything|things "i ordered|bought"'],
    [3, '"i ordered|bought"'],
    [-8, 'cancel|return|refund|change|exchange order|purchase|parcel|item'],
    [-6, '"place|make|complete|finish|submit an|the|my order"'],
  ],
  async answer(turn) {
    const { orders } = turn.policy.voice
    const outcome = await turn.client.call(readOrders())
    const failure = { system: 'order', consequence: orders.consequence(), what: 'your orders' } as const
    return settle(turn, outcome, failure, async ({ value, asOf }) => {
      const { these, missing } = named(turn.said, value)
      if (these.length === 0) return [text(missing ? orders.unknown(missing) : orders.none())]
      return told(turn, these, asOf)
    })
  },
}

async function told(
  turn: Turn,
  all: readonly Order[],
  asOf: number | undefined,
): Promise<readonly Message[]> {
  const { orders } = turn.policy.voice
  const time = await turn.policy.statusTime(turn, asOf)
  const first = unfinishedFirst(all, done).slice(0, most)
  const count = all.length > 1 ? orders.several(all.length) : undefined
  const asksWhen = scoreOf(turn.words, [[1, 'when|date|day|long|soon|eta']]) > 0
  const each = first.map((order) => {
    const tracked = onTheWay.includes(order.status) ? order.tracking : undefined
    const undated = asksWhen && !done.includes(order.status) ? orders.noDate() : undefined
    return [orders.status(order, time), tracked && orders.tracking(tracked), undated]
      .filter(Boolean)
      .join(' ')
  })
  return [text(count, ...each)]
}
