import { settle } from '../behavior/settle.ts'
import { text } from '../message.ts'
import type { CartLine } from '../shop/cart.ts'
import { scoreOf } from '../text/cue.ts'
import type { Intent, Turn } from '../turn.ts'
import { asItem, cartFailure, withCartLine } from './cart-line.ts'
import { refusedChange } from './refused-change.ts'

/** Takes items out of the cart. */
export const removeFromCart: Intent = {
  name: 'remove-from-cart',
  cues: [
    [6, 'remove|delete|discard'],
    [6, 'take|drop|kick|throw|get|pull "from|out|off" cart|basket|bag|list'],
    [5, 'take|throw|kick|pull|move out|off'],
    [6, 'empty|clear|wipe cart|basket|bag|everything|all'],
    [4, '"not want|need it|them|that|this|the|anymore"'],
    [5, '"no longer want|need"'],
    [5, '"changed my mind"'],
    [4, '"get rid"'],
    [-9, '"is|are|shows|looks|was empty"'],
    [-9, '"is my|the cart|basket|bag empty"'],
    [-6, 'ticket|order|orders'],
  ],
  answer: (turn) =>
    asksForAll(turn)
      ? emptyCart(turn)
      : withCartLine(turn, 'remove-from-cart', async (line, quantity) =>
          quantity !== undefined && quantity < line.quantity
            ? lessen(turn, line, quantity)
            : remove(turn, line),
        ),
}

function asksForAll({ words }: Turn): boolean {
  return (
    scoreOf(words, [
      [1, 'empty|clear|wipe cart|basket|bag'],
      [1, 'everything'],
      [1, '"all items|of|from|the"'],
    ]) > 0
  )
}

async function remove(turn: Turn, line: CartLine): ReturnType<Intent['answer']> {
  const { cart } = turn.policy.voice
  const removed = await turn.policy.cart.remove(turn, line.sku)
  return settle(
    turn,
    removed,
    cartFailure(turn),
    async ({ value, asOf }) => [
      text(cart.removed(line.name), cart.visible(turn.policy.visibility(value, asOf))),
    ],
    async () => [text(cart.notInCart(line.name))],
  )
}

async function lessen(turn: Turn, line: CartLine, by: number): ReturnType<Intent['answer']> {
  const { cart } = turn.policy.voice
  const changed = await turn.policy.cart.setQuantity(turn, line.sku, line.quantity - by)
  return settle(
    turn,
    changed,
    cartFailure(turn),
    async ({ value, asOf }) => [
      text(
        cart.removedSome(by, line.name),
        cart.nowHolds(line.quantity - by, line.name),
        cart.visible(turn.policy.visibility(value, asOf)),
      ),
    ],
    (no) => refusedChange(turn, asItem(line), by, no),
  )
}

async function emptyCart(turn: Turn): ReturnType<Intent['answer']> {
  const { cart } = turn.policy.voice
  const failure = cartFailure(turn)
  let now = await turn.policy.cart.read(turn)
  if (now.kind === 'ok' && now.value.lines.length === 0) return [text(cart.empty())]
  for (const { sku } of now.kind === 'ok' ? now.value.lines : []) {
    now = await turn.policy.cart.remove(turn, sku)
    if (now.kind === 'failed') break
  }
  return settle(turn, now, failure, async ({ value, asOf }) => {
    if (value.lines.length) return [text(cart.contents(value.lines, await turn.policy.recency(turn, asOf)))]
    return [text(cart.emptied(), cart.visible(turn.policy.visibility(value, asOf)))]
  })
}
