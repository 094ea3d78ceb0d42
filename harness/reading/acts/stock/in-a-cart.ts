import { has, hasWord, headingOf, type Line, once, type Scene } from '../../discourse/scene.ts'
import { asksCart } from '../cart/wishes.ts'
import type { StockMark } from './mark.ts'

export const sellable = new Set(['left', 'available', 'stock', 'remaining', 'choose', 'options', 'choice'])

const cartWords = new Set(['cart', 'basket', 'bag', 'trolley', 'warenkorb', 'wishlist'])

const cartWishes = new Set([
  'add',
  'put',
  'pop',
  'remove',
  'take',
  'kick',
  'swap',
  'switch',
  'empty',
  'alert',
  'notify',
  'cart',
  'basket',
  'bag',
  'trolley',
])

/** Whether the line or the shopper speaks of a cart. */
export const cartTalk = (scene: Scene, line: Line): boolean =>
  hasWord(line, cartWords) ||
  has(line, 'notify_done') ||
  once(scene, 'wishes for the cart', () =>
    scene.asked.some((asked) => hasWord(asked, cartWishes) && !has(asked, 'in')),
  ) ||
  ['cart:added', 'cart:removed', 'cart:contents'].some((tag) => has(line, tag)) ||
  isCartEntry(scene, line)

/** "Into your cart went: ✅ Mug ✅ Vase": the signs of a list below a cart's heading tell of the cart. */
const isCartEntry = (scene: Scene, line: Line): boolean => {
  const head = line.sentence.kind === 'bullet' ? headingOf(scene, line) : undefined
  return head !== undefined && hasWord(head, cartWords)
}

/** "I see no Mug in your cart" tells of the cart, not of the stock. */
export const notInCart = (line: Line, mark: StockMark): boolean =>
  mark.status === 'out_of_stock' &&
  line.tokens.slice(mark.i, mark.j).some(({ w }) => /^(?:no|not|nothing|none)$/.test(w)) &&
  line.tokens.slice(mark.j - 1, mark.j + 1).some((token) => token.w === 'in' || token.w === 'from') &&
  hasWord(line, cartWords, mark.j, mark.j + 4)

/** "Two bags are in your cart now" tells of the cart. */
export const countedInCart = (line: Line, mark: StockMark): boolean =>
  mark.number === true &&
  line.tokens.some(
    ({ w }, k) =>
      k >= mark.j - 1 &&
      k <= mark.j + 2 &&
      (w === 'in' || w === 'to') &&
      cartWords.has(line.tokens[k + 2]?.w ?? line.tokens[k + 1]?.w ?? ''),
  )

const removals = new Set(['remove', 'take', 'kick', 'empty', 'delete', 'drop', 'lose'])

/** "The lamp is gone and your cart is empty" in answer to a wish to take it out. */
export const outOfCart = (scene: Scene, line: Line, mark: StockMark): boolean =>
  mark.status === 'out_of_stock' &&
  hasWord(line, cartWords) &&
  line.tokens.slice(mark.i, mark.j).some((token) => token.w === 'gone' || token.w === 'out') &&
  scene.asked.some((asked) => hasWord(asked, removals))

/** "What you've got so far: 1 Mug": units of the cart that was asked about. */
export const countedOfCart = (scene: Scene, { tokens }: Line, mark: StockMark): boolean =>
  (mark.number === true || tokens[mark.i]!.w === 'not') &&
  asksCart(scene) &&
  !tokens.some(({ w }) => sellable.has(w))
