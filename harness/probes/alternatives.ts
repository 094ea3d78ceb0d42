import { resource } from '#journal'
import type { ActOf } from '#record'
import { type Stock, toBeHad } from '#sandbox'
import { type Bench, notTried, type Trial, type Tried } from './probe.ts'

/** Each alternative that is named is looked up: it must be there to be had. */
export const alternatives: Trial = (bench, { item }) => {
  const listed = bench.turn.reading.acts.filter(
    (act): act is ActOf<'listing'> => act.act === 'listing' && act.kind === 'similar',
  )
  const names = [...new Set([...listed.flatMap(({ items }) => items), ...(item === undefined ? [] : [item])])]
  const tried = names.flatMap((name) => lookedUp(bench, name))
  return tried.length ? tried : notTried('no alternative is named')
}

function lookedUp({ the, turn, world }: Bench, name: string): readonly Tried[] {
  const sku = the.skuOf(turn, name)
  const skus = sku === undefined ? [] : [sku, ...the.names.variantsOf(sku)]
  if (skus.length === 0) return []
  const units = skus.map((one) => unitsOf(world, one))
  return [
    units.some((count) => count > 0)
      ? { target: name, outcome: 'works', detail: `${name} can be had` }
      : { target: name, outcome: 'fails', detail: `${name} is sold out` },
  ]
}

function unitsOf(world: Bench['world'], sku: string): number {
  const stock = world.source<Stock>(resource('stock', sku))?.value
  return stock ? toBeHad(stock, world.source<{ status: string }>(resource('product', sku))?.value) : 0
}
