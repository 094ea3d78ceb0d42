import { settle } from '../behavior/settle.ts'
import { button, type Message, text } from '../message.ts'
import type { Cart } from '../shop/cart.ts'
import type { Item } from '../shop/catalog.ts'
import type { Failure, Intent, Turn } from '../turn.ts'
import { refusedChange } from './refused-change.ts'
import { forEachItem } from './with-items.ts'

/** Puts items into the cart: the write first, then what the shop answered to it. */
export const addToCart: Intent = {
  name: 'add-to-cart',
  cues: [
    [6, 'add|put|pop|toss|throw|stick|place|drop cart|basket|bag|trolley'],
    [5, '"add|adding"'],
    [4, '"put|place|pop|throw|toss|chuck in|it|them|one|two|that|this|the|a"'],
    [3, '"i will|would|want|wanna|am take|like|buy|purchase|get|have|grab|taking"'],
    [3, '"want|take the|a|an|one|two|three|it|that|this|them|both"'],
    [4, 'want|like|love "to buy|purchase|order|get|have"'],
    [4, '"i will|would" buy|take|order'],
    [4, '"let me|us buy|get|have|take"'],
    [4, '"get|give|grab|order|buy|reserve|bring me|us"'],
    [4, '"buy|purchase|take it|them|that|this|the|a|an|two|three|one|both"'],
    [4, '"order it|them|that|this|a|an|two|three|one|both"'],
    [5, '"in|into|to my|the cart|basket|bag|trolley"'],
    [-4, 'what|show|see|is|are|does|look|which cart|basket|bag'],
    [-9, 'remove|delete|empty|clear'],
    [-9, '"from|off my|the" cart|basket|bag|trolley'],
    [-9, '"take|drop|throw|get" out|off|rid'],
    [-9, '"not|never|without add|put|buy|want|need|take|adding"'],
    [-14, '"did|have you"'],
    [-14, '"been|was added|put"'],
    [
      -4,
      'status|ticket|tickets|stock|available|notified|agent|human|person|someone|know|talk|speak|update|details|information',
    ],
    [-4, '"can|could|do i|we|you buy|get|have|still|sell|order"'],
    [-6, 'talk|speak|return|refund|cancel|notif*|inform|informed|alert|track|sign|log|similar'],
  ],
  answer: (turn) => forEachItem(turn, 'add-to-cart', ({ item, quantity = 1 }) => add(turn, item, quantity)),
}

async function add(turn: Turn, item: Item, quantity: number): Promise<readonly Message[]> {
  const { cart } = turn.policy.voice
  if (quantity < 1) return [text(cart.notAdded(item.name))]
  const outcome = await turn.policy.cart.add(turn, item, quantity)
  const failure: Failure = { system: 'cart', consequence: cart.unknownOutcome(), what: 'your cart' }
  const done = outcome.kind === 'ok' ? holds(outcome.value, item, quantity) : outcome.kind !== 'failed'
  if (!done) return lookAgain(turn, item, failure)
  return settle(
    turn,
    outcome,
    failure,
    async ({ value, asOf }) => [added(turn, item, quantity, value, asOf)],
    (no) => refusedChange(turn, item, quantity, no),
  )
}

/** True where the answer to the write shows what was asked for. */
function holds(cart: Cart, item: Item, quantity: number): boolean {
  return (cart.lines.find(({ sku }) => sku === item.sku)?.quantity ?? 0) >= quantity
}

function added(turn: Turn, item: Item, quantity: number, now: Cart, asOf: number | undefined): Message {
  const { cart } = turn.policy.voice
  const line = now.lines.find(({ sku }) => sku === item.sku)
  turn.memory.undone = undefined
  turn.memory.toldInStock.add(item.sku)
  return text(
    cart.added(quantity, item.name, line?.unitPrice),
    line && line.quantity !== quantity ? cart.nowHolds(line.quantity, item.name) : undefined,
    cart.visible(turn.policy.visibility(now, asOf)),
  )
}

/** No answer to the write may mean that it was done: the cart itself says which, where it can be read. */
async function lookAgain(turn: Turn, item: Item, failure: Failure): Promise<readonly Message[]> {
  const { cart, service } = turn.policy.voice
  const read = await turn.policy.cart.read(turn)
  if (read.kind !== 'ok') return turn.policy.onFailure(turn, failure)
  const line = read.value.lines.find(({ sku }) => sku === item.sku)
  if (line) return [text(cart.uncertain(), cart.nowHolds(line.quantity, item.name))]
  turn.memory.undone = { said: turn.said, turn: turn.number }
  return [
    text(cart.uncertain(), cart.notInCart(item.name), service.tryAgain()),
    button(service.tryAgainLabel(), service.tryAgainLabel()),
  ]
}
