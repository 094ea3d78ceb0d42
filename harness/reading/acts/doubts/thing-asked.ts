import { has, hasWord, type Line } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import { orderNouns } from '../order/about.ts'
import type { Doubt } from './ground.ts'

/** "Where is my return label?" - "It was sent yesterday.": of what was asked for, and not of the order that it belongs to. */
export const ofThingAsked: Doubt = {
  reason: 'it may be of something else that was asked for than the order',
  acts: ['order_status', 'deed'],
  holds: ({ act, line, scene }) => {
    if (act.act === 'order_status' && moneyBack.has(act.status)) return false
    if (act.act === 'deed' && act.action !== 'order_canceled') return false
    return scene.asked.some((one) => has(one, 'ask:thing')) && !namesOrder(line)
  },
}

/** "One item is missing from W1" - "It has been canceled and refunded. The rest was delivered.": of a part of the order, as likely. */
export const ofPartAsked: Doubt = {
  reason: 'it may be of a part of the order only',
  acts: ['order_status'],
  holds: ({ line, scene }) => scene.asked.some((one) => has(one, 'ask:part')) && !namesOrder(line),
}

const moneyBack: ReadonlySet<string> = new Set(['refunded', 'returned', 'payment_pending'])
const parcels = wordSet('parcel package shipment delivery paket sendung lieferung')

const namesOrder = (line: Line): boolean =>
  line.tokens.some(({ kind }) => kind === 'id') || hasWord(line, orderNouns) || hasWord(line, parcels)
