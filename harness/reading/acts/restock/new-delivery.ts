import type { Line, Scene } from '../../discourse/scene.ts'
import { asksStock } from '../asked-for.ts'
import { aboutOrders } from '../ids.ts'

/** "A new delivery of Mugs" brings stock, not an order. */
export const newDelivery = (scene: Scene, line: Line): boolean =>
  answersStock(scene, line) ||
  isWaitedFor(scene, line) ||
  line.tokens.some(
    (token, at) =>
      token.w === 'delivery' &&
      /^(?:new|next|fresh|big|another|a)$/.test(line.tokens[at - 1]?.w ?? '') &&
      (line.tokens[at + 1]?.w === 'of' || isHeadedBy(line, at) || awaitsStock(line, at)),
  )

/** "Mug: waiting for a delivery, expected Thursday": the shop's, where nobody speaks of an order. */
const isWaitedFor = (scene: Scene, { tokens }: Line): boolean =>
  tokens.some(
    ({ w }, at) =>
      /^(?:delivery|shipment)$/.test(w) &&
      tokens.slice(Math.max(1, at - 4), at).some((one) => /^(?:waiting|awaiting)$/.test(one.w)),
  ) &&
  tokens[0]!.kind === 'item' &&
  tokens.some(({ w }, k) => w === ':' && k < 5) &&
  !tokens.some(({ kind, w }) => kind === 'id' || w === 'your') &&
  !aboutOrders(scene)

/** "Do you have the Mug?" - "The next delivery is expected on Friday.": the shop's, where nobody speaks of an order. */
const answersStock = (scene: Scene, { tokens }: Line): boolean =>
  tokens.some(
    ({ w }, at) =>
      /^(?:delivery|shipment)$/.test(w) &&
      /^(?:next|new|fresh)$/.test(tokens[at - 1]?.w ?? '') &&
      !/^(?:your|day)$/.test(tokens[at - 2]?.w ?? '') &&
      /^(?:is|comes|arrives|expected|due)$/.test(tokens[at + 1]?.w ?? ''),
  ) &&
  asksStock(scene) &&
  !aboutOrders(scene)

/** "Next delivery: week 22", in a line that names no order. */
const isHeadedBy = ({ tokens }: Line, at: number): boolean =>
  at === 1 && tokens[2]?.w === ':' && !tokens.some(({ kind }) => kind === 'id')

/** "We expect a new delivery on 3 May": the shop waits, not the shopper. */
export const awaitsStock = (line: Line, at: number): boolean =>
  isHeadedBy(line, at)
    ? /^(?:new|next|fresh)$/.test(line.tokens[0]!.w)
    : isExpected(line, at) || isAfterSellOut(line, at)

/** "The Mug is sold out, and a new delivery is due on Tuesday", "sold out, next delivery 12 May". */
const isAfterSellOut = ({ tokens, byTag }: Line, at: number): boolean =>
  /^(?:new|next|fresh)$/.test(tokens[at - 1]?.w ?? '') &&
  tokens[at - 2]?.w !== 'your' &&
  (/^(?:is|comes|arrives|expected|due|:|on|in|around|about|by|early|mid|late)$/.test(
    tokens[at + 1]?.w ?? '',
  ) ||
    tokens[at + 1]?.kind === 'date') &&
  byTag.has('out')

const isExpected = ({ tokens }: Line, at: number): boolean =>
  /^(?:new|next|fresh|another|a)$/.test(tokens[at - 1]?.w ?? '') &&
  tokens
    .slice(Math.max(0, at - 6), at)
    .some(
      ({ w }, k, all) =>
        /^(?:expect|expecting|get|getting|await|awaiting|receive|receiving)$/.test(w) &&
        /^(?:we|are|i)$/.test(all[k - 1]?.w ?? 'we'),
    )
