import { resource } from '#journal'
import type { ActOf } from '#record'
import { availableUnits, type Stock, unitsHeldBy } from '#sandbox'
import { remarksIn } from '../../reading/index.ts'
import { quote } from '../quote.ts'
import type { BindContext, Bound } from './binder.ts'
import { perhapsInStore } from './store.ts'

/**
 * "Yes, we do!": words of presence tell of stock where they answer a shopper who asks whether it is in stock; else they may
 * only say that the shop carries it, and make no claim.
 */
export function bindPresence(
  act: ActOf<'availability'>,
  sku: string,
  context: BindContext,
): Bound | undefined {
  const { turn, shopper } = context
  const name = resource('stock', sku)
  const isAsked = turn.message.asks.some(
    (ask) => ask.for === 'fact' && ask.fact === 'availability' && ask.of === name,
  )
  if (!isAsked || !remarksIn(turn.message.text).has('asks for stock')) return undefined
  if (act.status !== 'in_stock' || !remarksIn(quote(turn, act)).has('says yes')) return undefined
  return {
    resource: name,
    holds: (value) => availableUnits(value as Stock) + unitsHeldBy(value as Stock, shopper) > 0,
    perhaps: () => perhapsInStore(act, sku, context, (units) => units > 0),
  }
}
