import { cues, type Line, once, type Scene } from '../../discourse/scene.ts'
import type { Doubt } from './ground.ts'

/**
 * "We also have matching socks for $9", "can you engrave it?" - "Yes." - "how much?" - "$8": of an accessory or a service,
 * which no catalog names, and not of the product spoken of.
 */
export const ofExtra: Doubt = {
  reason: 'it may be of an accessory or a service',
  acts: ['availability', 'price', 'restock', 'cart_action'],
  holds: ({ act, line, scene }) => {
    if (!('item' in act) || !isProduct(act.item) || namesItem(line)) return false
    if (act.act === 'cart_action') return once(scene, 'offered an extra', () => wasOfferedExtra(scene))
    if (holds(line, 'doubt:accessory') || once(scene, 'asks of an accessory', () => asksOfAccessory(scene)))
      return true
    if (act.act === 'restock') return false
    if (act.act === 'availability' && act.basis === 'stock' && act.quantity === undefined)
      if (scene.asked.some(namesItem)) return false
    return line.tokens.length <= longestAnswer && once(scene, 'asks of an extra', () => asksOfExtra(scene))
  },
}

/** Fees and sums are told in small letters. */
const isProduct = (item = ''): boolean => item === 'it' || /^\p{Lu}/u.test(item)

const namesItem = ({ tokens }: Line): boolean => tokens.some(({ kind }) => kind === 'item')

/** So many words has an answer that leaves all the rest to the question. */
const longestAnswer = 8

/** "How much are the socks?", "is the lid of the Mug available?" */
const asksOfAccessory = ({ asked }: Scene): boolean => asked.some((line) => holds(line, 'doubt:accessory'))

/** "No, but we have the Speedcross for $110." - "ok, add it". */
const wasOfferedExtra = ({ asked, before }: Scene): boolean =>
  !asked.some(namesItem) &&
  (before().said.some((line) => holds(line, 'doubt:accessory')) ||
    [...before().asked, ...before().said].some((line) => holds(line, 'doubt:service')))

/** Whether the message asks of one, or, where it names no product, goes on with a turn that does. */
const asksOfExtra = ({ asked, before }: Scene): boolean =>
  (asked.some(isOfExtra) && !asked.some((line) => namesItem(line) && !isOfExtra(line))) ||
  (!asked.some(namesItem) && [...before().asked, ...before().said].some(isOfExtra))

const isOfExtra = (line: Line): boolean => tags.some((tag) => holds(line, tag))
const tags = ['doubt:accessory', 'doubt:service', 'doubt:handling']

/** Not where the word is the name of a product. */
const holds = (line: Line, tag: string): boolean =>
  cues(line, tag).some(({ i, j }) => !line.tokens.slice(i, j).some(({ kind }) => kind === 'item'))
