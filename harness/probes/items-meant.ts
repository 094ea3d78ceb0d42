import { idOf } from '#journal'
import type { Bench, Offer } from './probe.ts'

/** The SKUs that an offer is about: the one it names; else what the shopper asked about. */
export function itemsMeant({ the, turn }: Bench, { item }: Offer): readonly string[] {
  const named = item === undefined ? undefined : the.skuOf(turn, item)
  if (named !== undefined) return [named]
  const asked = turn.turn.message.asks.map((ask) => (ask.for === 'fact' ? ask.of : ask.on))
  const skus = asked.filter((name) => /^(stock|price|product)\//.test(name)).map(idOf)
  return [...new Set(skus)]
}
