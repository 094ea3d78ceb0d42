import type { Cause } from '#journal'
import { saveSearch } from '#sandbox'
import { itemsMeant } from './items-meant.ts'
import type { Trial } from './probe.ts'

const cause: Cause = { by: 'event', name: 'probe' }

/** The shop keeps a search for a shopper who has room for one. */
export const savedSearch: Trial = (bench, offer) => {
  const [sku] = itemsMeant(bench, offer)
  const words = offer.item ?? sku ?? 'new'
  const outcome = saveSearch(bench.world, { shopper: bench.shopper, query: { text: words } }, cause)
  return [
    outcome.kind === 'refused'
      ? { outcome: 'fails', detail: outcome.refusal.detail }
      : { outcome: 'works', detail: 'the shop keeps the search' },
  ]
}
