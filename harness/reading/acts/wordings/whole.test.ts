import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shop } from '../../examples.ts'
import { prepareCatalog, read, toCorpusActs } from '../../index.ts'
import { isSame, isUnsure, type Said, saidIn } from './same.ts'

/** A whole reply with everything that it does, written before it was known how it is read. */
interface Row {
  readonly shop: 'home' | 'gear' | 'wear'
  readonly shopper: string
  readonly reply: string
  readonly acts: Readonly<Record<string, unknown>>
}

const gear = prepareCatalog([
  ...['Nimbus Jacket', 'Nimbus Jacket Lite', 'Aria Headphones', 'Aria Headphones Pro', 'Solo Speaker'],
  ...['PowerBank 20K', 'Vega Watch 2', 'Vega Watch 3', 'Glow Serum 30 ml', 'Glow Serum 50 ml', 'Yoga Mat'],
  'Denim Shirt',
])
const wear = prepareCatalog([
  ...['Merino Hoodie', 'Merino Hoodie Zip', 'Summit Tent 2P', 'Summit Tent 4P', 'Trail Socks'],
  ...['Oat Granola 500 g', 'Cocoa Spread', 'Orbit Desk Lamp', 'Orbit Floor Lamp', 'Linen Sheet Set'],
])
const shops = { home: shop, gear, wear }
const rowsOf = (file: string): readonly Row[] =>
  readFileSync(new URL(`../../fixtures/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
const general = rowsOf('whole-replies')
const ofGoods = rowsOf('goods-replies')
const rows = [...general, ...ofGoods]

const readings = new Map<Row, Said[]>()
/** What is read of a row, once for all tests. */
function readOf(row: Row): Said[] {
  const known = readings.get(row)
  if (known) return known
  const { shop: place, shopper, reply } = row
  const acts = saidIn(toCorpusActs(read(reply, { shopper, catalog: shops[place] })))
  readings.set(row, acts)
  return acts
}

/** Readings known to be wrong; what a bot is accused of must not grow by another. */
const knownWrong = 3
/** The share of what the replies do that is read, set by set of rows. */
const floors = [
  ['of all kinds', general, 0.93],
  ['about goods', ofGoods, 0.8],
] as const

describe('whole replies', () => {
  it('tells hardly anything for sure that the words do not', () => {
    const wrong = rows.flatMap((row) => {
      const told = saidIn(row.acts)
      return readOf(row)
        .filter((one) => !isUnsure(one) && !told.some((other) => isSame(other, one)))
        .map((one) => `${one[0]} ${JSON.stringify(one[1])} in ${JSON.stringify(row.reply)}`)
    })
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(knownWrong)
  })

  it.each(floors)('reads most of what they do: %s', (_, those, floor) => {
    const found = those.map((row) => {
      const sure = readOf(row).filter((one) => !isUnsure(one))
      const told = saidIn(row.acts)
      return [told.length, told.filter((one) => sure.some((other) => isSame(one, other))).length] as const
    })
    const [all, right] = found.reduce(([a, b], [c, d]) => [a + c, b + d] as const, [0, 0] as const)
    expect(right / all).toBeGreaterThan(floor)
  })
})
