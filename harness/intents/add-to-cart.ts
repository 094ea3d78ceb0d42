import { asking, courtesy, greeting, type Intent } from './intent.ts'

/** So many of an item into the cart. */
export const addToCart: Intent = {
  of: 'item',
  counts: true,
  says: [
    `${greeting}${asking}(add|put) {count} {of} (to|in|into) my (cart|shopping cart|basket)${courtesy}.`,
    `${greeting}(I would like|I'd like|I want|I'd love) (to buy|to order|to get) {count} {of}${courtesy}.`,
    `${greeting}(I will|I'll) (take|buy) {count} {of}${courtesy}.`,
  ],
  asks: (of, quantity) => ({ 'add to cart': of, quantity }),
}
