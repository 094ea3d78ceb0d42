import { hasWord, type Line, once, type Scene } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import type { StatusMark } from '../statuses.ts'
import { asksReturn } from './taken-in.ts'

/** Whether the shopper asks what has become of their money, and of no parcel: "Has my refund for W1 been processed?" */
export const asksRefund = (scene: Scene): boolean =>
  once(
    scene,
    'asks for a refund',
    () =>
      scene.asked.some((line) => hasWord(line, money)) && !scene.asked.some((line) => hasWord(line, parcels)),
  )

/** "It's on its way", "being processed", to who asks for a refund or a replacement: that, and no state of the order. */
export const isOfAskedRefund = (scene: Scene, line: Line, { status }: StatusMark): boolean =>
  ofParcels.has(status) &&
  (asksRefund(scene) || asksReturn(scene) || scene.asked.some((one) => hasWord(one, substitutes))) &&
  !hasWord(line, parcels) &&
  !line.tokens.some(({ kind, w }) => kind === 'id' || kind === 'item' || w === 'order')

const money = wordSet('refund refunded refunds reimbursement money rückerstattung erstattung geld')
const substitutes = wordSet('replacement exchange ersatz umtausch')
const parcels = wordSet(
  'parcel package delivery delivered shipped shipping ship arrive arrived tracking paket lieferung versandt',
)
const ofParcels = wordSet(
  'placed processing shipped in_transit out_for_delivery delivered ready_for_pickup delayed',
)
