import { settle } from '../behavior/settle.ts'
import { text } from '../message.ts'
import type { Intent } from '../turn.ts'
import { asItem, cartFailure, withCartLine } from './cart-line.ts'
import { refusedChange } from './refused-change.ts'

/** Sets how many of an item the cart has. */
export const changeQuantity: Intent = {
  name: 'change-quantity',
  cues: [
    [
      7,
      '"make|change|set it|that|them|this|quantity to|one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9|10"',
    ],
    [6, 'change|set|update|increase|raise|reduce|lower|decrease quantity|amount|number'],
    [6, 'change|set|update cart|basket to'],
    [6, '"instead of"'],
    [-6, 'address|delivery|order'],
  ],
  answer: (turn) =>
    withCartLine(turn, 'change-quantity', async (line, quantity) => {
      const { cart, catalog } = turn.policy.voice
      if (quantity === undefined || quantity < 1)
        return [text(cart.holdsAlready(line.quantity, line.name), catalog.howMany())]
      const changed = await turn.policy.cart.setQuantity(turn, line.sku, quantity)
      const item = asItem(line)
      return settle(
        turn,
        changed,
        cartFailure(turn),
        async ({ value, asOf }) => [
          text(cart.nowHolds(quantity, line.name), cart.visible(turn.policy.visibility(value, asOf))),
        ],
        (no) => refusedChange(turn, item, quantity, no),
      )
    }),
}
