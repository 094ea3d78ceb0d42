import type { Act } from '#record'
import { itemsIn } from '../../discourse/mentions.ts'
import { once, type Scene } from '../../discourse/scene.ts'
import { isVariant, isVariantWord } from '../../discourse/variants.ts'
import { saysAnother } from '../says-another.ts'
import { type Doubt, itemClaims } from './ground.ts'

/** "And the big one?", "the other one", "2", and "price?" behind a question for two: which of the products spoken of before the shopper means, no name tells. */
export const otherOfEarlier: Doubt = {
  reason: 'the shopper may mean another of the products spoken of',
  acts: itemClaims,
  holds: ({ scene, act, acts }) =>
    'item' in act &&
    act.item !== undefined &&
    (isOneOfPair(scene, act, acts) ||
      (scene.earlierItems.includes(act.item) &&
        !scene.shopperItems.includes(act.item) &&
        (isOfOtherVariant(scene, act.item) ||
          once(scene, 'points at another', () => pointsAtAnother(scene))))),
}

/** "Add both" - "I've added it": one of two, of which the reply names none. */
const isOneOfPair = ({ shopperItems, asked, lines }: Scene, act: Act, acts: readonly Act[]): boolean =>
  shopperItems.length === 2 &&
  ![...(act.act === 'cart_action' ? [] : asked), ...lines].some(({ tokens }) =>
    tokens.some(({ kind }) => kind === 'item'),
  ) &&
  !shopperItems.every((name) =>
    acts.some((other) => other.act === act.act && 'item' in other && other.item === name),
  )

/** "The blue Mug?" - "No, only in red." - "how much?": which of the two is asked about. */
const isOfOtherVariant = ({ before, lines, asked }: Scene, item: string): boolean => {
  const words = item.toLowerCase().split(' ')
  return (
    words.some((word) => isVariantWord(word)) &&
    ![...asked, ...lines].some(({ tokens }) => tokens.some(({ kind }) => kind === 'item')) &&
    before().said.some(({ tokens }) => tokens.some(({ w }, k) => isVariant(tokens, k) && !words.includes(w)))
  )
}

const pointsAtAnother = ({ asked, lines, before }: Scene): boolean =>
  ![...asked, ...lines].some(({ tokens }) => tokens.some(({ kind }) => kind === 'item')) &&
  (isOfSeveral(before()) || asked.some(saysAnother))

/** Several products were spoken of in the turn before, by the shopper or by the bot. */
const isOfSeveral = ({ asked, said }: ReturnType<Scene['before']>): boolean =>
  new Set([...itemsIn(asked), ...itemsIn(said)]).size > 1
