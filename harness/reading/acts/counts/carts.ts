import { has, hasWord, type Line, type Scene } from '../../discourse/scene.ts'
import { wishesCart } from '../asked-for.ts'

/** Whether a line says what is in a cart: "left with the Mug in your cart (qty 2)". */
export const inCart = (line: Line): boolean => hasWord(line, carts) || has(line, 'cart:contents')

/** Whether the shopper names a cart. */
export const asksCarts = (scene: Scene): boolean => scene.asked.some((asked) => hasWord(asked, carts))

/** Words of a cart that alone tell of none: "is out", "want one". */
const weakCart = new Set(['cart:offer', 'cart:out', 'cart:in', 'cart:now', 'cart:inside'])

/** Whether a line speaks of a cart action, where a cart is named or wished for: "stock is updated" is none. */
export const cartTalk = (scene: Scene, line: Line): boolean =>
  line.cues.some((cue) => cue.tag.startsWith('cart:') && !weakCart.has(cue.tag)) &&
  (hasWord(line, carts) ||
    wishesCart(scene) ||
    scene.asked.some((asked) => hasWord(asked, carts)) ||
    !asksNothingOfCarts(line))

const carts = new Set(['cart', 'basket', 'bag', 'trolley'])

const dataWords = new Set(
  'stock inventory data numbers figures counts list records system prices page feed'.split(' '),
)

const asksNothingOfCarts = (line: Line): boolean => hasWord(line, dataWords)

/** Whether a number stands in the line of an order, a limit or a sum. */
export function orderLine(line: Line, at: number): boolean {
  return (
    line.tokens.some((token) => token.kind === 'id') ||
    hasWord(
      line,
      new Set([
        'total',
        'subtotal',
        'order',
        'cart',
        'basket',
        'customer',
        'customers',
        'wish',
        'wishlist',
        'favorites',
        'limit',
        'days',
        'parts',
        'sizes',
        'colors',
      ]),
      0,
      at + 8,
    )
  )
}
