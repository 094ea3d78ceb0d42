import { settle } from '../behavior/settle.ts'
import { text } from '../message.ts'
import type { Intent } from '../turn.ts'
import { asItem } from './cart-line.ts'

/** What is in the cart. */
export const showCart: Intent = {
  name: 'show-cart',
  cues: [
    [6, 'what|which|show|see|list|view|check|look|display|read|review|open cart|basket|bag|trolley'],
    [5, '"in my|the|our cart|basket|bag|trolley"'],
    [4, 'is|are|does|do|did|how|still|really|not cart|basket|trolley'],
    [3, 'cart|basket|trolley'],
    [4, 'cart|basket website|site|app|sync|show|shows|see|appear|missing|there|total|contents|content'],
    [-12, 'add|put|remove|delete|empty|clear|pop|toss|throw|stick|drop|place'],
    [-7, 'take out|off|from'],
    [12, '"did|have you" add|added|put cart|basket|bag'],
    [12, 'has|have|been|was "been|was|is added|put" cart|basket|bag'],
    [10, '"is my|the cart|basket|bag empty"'],
    [10, 'cart|basket "is|are|shows|looks|was empty"'],
  ],
  async answer(turn) {
    const { cart } = turn.policy.voice
    const failure = { system: 'cart', consequence: cart.consequence(), what: 'your cart' } as const
    return settle(turn, await turn.policy.cart.read(turn), failure, async ({ value, asOf }) => {
      const { lines } = value
      turn.memory.shown = lines.map(asItem)
      if (lines.length === 0) return [text(cart.empty())]
      return [text(cart.contents(lines, await turn.policy.recency(turn, asOf)))]
    })
  },
}
