import { idOf, kindOf, resource } from '#journal'
import { type Cart, type Stock, unitsHeldBy } from '#sandbox'
import { remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { replyText } from '../truth/turns.ts'
import { endOf } from './calls.ts'
import { type Deed, judgeMade } from './made.ts'
import { type Judgement, nothingToJudge } from './oracle.ts'
import { momentOfSentence, sentencesOf } from './sentences.ts'

/**
 * "I've put one aside for you": the shop must hold units for the shopper, or have them in the cart, by the end of the turn. Of
 * which item is known where the reply names just one, or none and the shopper asked for just one.
 */
export function judgePutAside(the: Case, turn: ReadTurn): Judgement {
  const words = sentencesOf(turn).find(isPutAside)
  const sku = words === undefined ? undefined : itemOf(the, turn)
  if (words === undefined || sku === undefined) return nothingToJudge
  const deed = holdOf(turn, sku, quantitiesOf(the, turn, sku))
  return judgeMade(the, turn, deed, {
    words,
    moment: momentOfSentence(turn, words),
    until: endOf(the, turn),
  })
}

/** Said to be done; not what asks, hangs on something, or takes it back. */
function isPutAside(sentence: string): boolean {
  const remarks = remarksIn(sentence)
  return remarks.has('put aside') && !remarks.has('promised:not')
}

function itemOf(the: Case, turn: ReadTurn): string | undefined {
  const named = the.names.namedIn(replyText(turn.turn).text)
  const asked = turn.turn.message.asks
    .map((ask) => (ask.for === 'fact' ? ask.of : ask.on))
    .filter((name) => kindOf(name) === 'stock')
    .map(idOf)
  const [sku, another] = [...new Set(named.length ? named : asked)]
  return another === undefined ? sku : undefined
}

/** The units of an item in the shopper's cart when the turn ends. */
function quantitiesOf(the: Case, turn: ReadTurn, sku: string): number {
  const cart = the.history.at(resource('cart', turn.shopper), endOf(the, turn))?.value as Cart | undefined
  return cart?.lines.find((line) => line.sku === sku)?.quantity ?? 0
}

function holdOf(turn: ReadTurn, sku: string, inCart: number): Deed {
  return {
    system: 'inventory',
    of: resource('stock', sku),
    isMade: (_name, value) => inCart > 0 || unitsHeldBy(value as Stock, turn.shopper) > 0,
    what: 'reservation',
    clauses: ['S1.W3', 'S2.W2'],
    otherwise: 'another shopper may buy it',
  }
}
