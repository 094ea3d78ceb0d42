import { asking, courtesy, greeting, type Intent } from './intent.ts'

/** So many more of an item of which there are some in the cart. */
export const addMore: Intent = {
  of: 'item',
  counts: true,
  says: [
    `${greeting}${asking}(add|put) {count} more {of} (to|in|into) my (cart|basket)${courtesy}.`,
    `${greeting}(I would like|I'd like|I want) to (add|put) {count} more {of} (to|in|into) my (cart|basket)${courtesy}.`,
  ],
  asks: (of, quantity) => ({ 'add to cart': of, quantity }),
}
