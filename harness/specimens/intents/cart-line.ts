import { settle } from '../behavior/settle.ts'
import { findItems } from '../items/find-items.ts'
import { contentOf } from '../items/query.ts'
import { rank } from '../items/rank.ts'
import { button, type Message, text } from '../message.ts'
import type { CartLine } from '../shop/cart.ts'
import type { Item } from '../shop/catalog.ts'
import { quantityIn } from '../text/quantity.ts'
import type { Failure, Turn } from '../turn.ts'

/** The failure of a call that changes or reads the cart. */
export function cartFailure(turn: Turn): Failure {
  return { system: 'cart', consequence: turn.policy.voice.cart.unknownOutcome(), what: 'your cart' }
}

/** Does something with the line of the cart that is meant: the one that is named, spoken of, or the only one. */
export async function withCartLine(
  turn: Turn,
  intent: string,
  act: (
    line: CartLine,
    quantity: number | undefined,
    lines: readonly CartLine[],
  ) => Promise<readonly Message[]>,
): Promise<readonly Message[]> {
  const { cart } = turn.policy.voice
  const failure: Failure = { ...cartFailure(turn), consequence: cart.notChanged() }
  return settle(turn, await turn.policy.cart.read(turn), failure, async ({ value }) => {
    const { lines } = value
    turn.memory.choice = undefined
    if (lines.length === 0) return [text(cart.empty())]
    const meant = await lineMeant(turn, lines)
    if (meant.kind === 'absent') return [text(cart.notInCart(meant.name))]
    if (meant.kind === 'which') return askWhich(turn, intent, lines)
    turn.memory.item = asItem(meant.line)
    return act(meant.line, meant.quantity, lines)
  })
}

type LineMeant =
  | { readonly kind: 'line'; readonly line: CartLine; readonly quantity: number | undefined }
  | { readonly kind: 'absent'; readonly name: string }
  | { readonly kind: 'which' }

async function lineMeant(turn: Turn, lines: readonly CartLine[]): Promise<LineMeant> {
  const { words, memory } = turn
  const ranked = rank(words, lines.map(asItem))
  if (ranked.kind === 'these') return lineOf(lines, ranked.items[0]?.sku, ranked.rest) ?? { kind: 'which' }
  if (contentOf(words).length > 0 && ranked.kind === 'none') {
    const found = await findItems(turn)
    const item = found.kind === 'these' ? found.named[0]?.item : undefined
    const name = item?.name ?? contentOf(words).join(' ')
    return lineOf(lines, item?.sku, words) ?? { kind: 'absent', name }
  }
  const [only] = lines
  if (only && lines.length === 1) return { kind: 'line', line: only, quantity: quantityIn(words) }
  return lineOf(lines, memory.item?.sku, words) ?? { kind: 'which' }
}

function lineOf(
  lines: readonly CartLine[],
  sku: string | undefined,
  rest: readonly string[],
): LineMeant | undefined {
  const line = lines.find((one) => one.sku === sku)
  return line && { kind: 'line', line, quantity: quantityIn(rest) }
}

function askWhich(turn: Turn, intent: string, lines: readonly CartLine[]): readonly Message[] {
  const items = lines.map(asItem)
  turn.memory.choice = { intent, items, quantity: quantityIn(turn.words) }
  turn.memory.shown = items
  return [text(turn.policy.voice.catalog.which(items)), ...items.map(({ name }) => button(name, name))]
}

/** A line as an item that can be named. */
export function asItem({ sku, name, unitPrice }: CartLine): Item {
  return { sku, name, price: unitPrice, category: undefined }
}
