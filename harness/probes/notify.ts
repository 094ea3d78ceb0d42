import type { Cause } from '#journal'
import { notifyWhenRestocked } from '#sandbox'
import { itemsMeant } from './items-meant.ts'
import { notTried, type Trial } from './probe.ts'

const cause: Cause = { by: 'event', name: 'probe' }

/** A restock notification can be had for what is sold out. */
export const notify: Trial = (bench, offer) => {
  const [sku] = itemsMeant(bench, offer)
  if (sku === undefined) return notTried('it is not said of which item')
  const outcome = notifyWhenRestocked(bench.world, { shopper: bench.shopper, sku }, cause)
  if (outcome.kind !== 'refused')
    return [{ target: sku, outcome: 'works', detail: 'the shop keeps the wish' }]
  const isThere = outcome.refusal.code === 'notifications/in-stock'
  return [{ target: sku, outcome: isThere ? 'not-applicable' : 'fails', detail: outcome.refusal.detail }]
}
