import { asking, courtesy, greeting, type Intent } from './intent.ts'

/** An item out of the cart. */
export const removeFromCart: Intent = {
  of: 'item',
  says: [
    `${greeting}${asking}(remove|delete) the {of} from my (cart|shopping cart|basket)${courtesy}.`,
    `${greeting}${asking}take the {of} (out of|off|from) my (cart|shopping cart|basket)${courtesy}.`,
    `${greeting}I (no longer want|no longer need) the {of}, (please remove it|please take it out|remove it please).`,
  ],
  asks: (of) => ({ 'remove from cart': of }),
}
