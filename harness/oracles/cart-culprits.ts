import { type Ask, idOf, type Resource } from '#journal'
import type { Case, ReadTurn } from '../truth/case.ts'
import { endOf, isPurchase, ownCommits } from './calls.ts'
import { alteredBy, type Change, changeBy, type Quantities, quantitiesIn, unitsOf } from './cart-deeds.ts'

/** The turns in which the bot did to the cart otherwise than its shopper asked for in them; a turn that is over. */
export function culpritsOf(the: Case, cart: Resource): readonly ReadTurn[] {
  return the.turns.filter(
    (turn) => turn.turn.over && turn.shopper === idOf(cart) && !isAsAsked(the, turn, cart),
  )
}

const nothing: Change = { before: new Map(), after: new Map() }

function isAsAsked(the: Case, turn: ReadTurn, cart: Resource): boolean {
  const { message } = turn.turn
  const before = quantitiesIn(the.history.at(cart, message.seq)?.value)
  const changed = new Map<string, number>()
  for (const commit of ownCommits(the, cart, message.seq, endOf(the, turn))) {
    const change = isPurchase(the, commit) ? nothing : changeBy(the, commit)
    for (const sku of new Set([...change.before.keys(), ...change.after.keys()]))
      changed.set(sku, unitsOf(changed, sku) + alteredBy(change, sku))
  }
  const wanted = wantedBy(message.asks, before)
  return [...new Set([...changed.keys(), ...wanted.keys()])].every(
    (sku) => unitsOf(changed, sku) === unitsOf(wanted, sku),
  )
}

/** By how many units the shopper wanted each line to change. */
function wantedBy(asks: readonly Ask[], before: Quantities): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>()
  for (const ask of asks) {
    if (ask.for !== 'deed' || !ask.on.startsWith('stock/')) continue
    const sku = idOf(ask.on)
    const held = unitsOf(before, sku)
    if (ask.deed === 'add-to-cart') wanted.set(sku, unitsOf(wanted, sku) + (ask.quantity ?? 1))
    if (ask.deed === 'remove-from-cart') wanted.set(sku, -Math.min(held, ask.quantity ?? held))
  }
  return wanted
}
