import { type Bench, nsPer, warmUpOfReadingMs as warmUpMs } from '../../.ci/bench/bench.ts'
import { compromise } from './fixtures/compromise.ts'
import { manyNames } from './fixtures/many-names.ts'
import { sixtyWordReplies } from './fixtures/replies.ts'
import { type Catalog, prepareCatalog, read } from './index.ts'

const names = manyNames(5000)
const large = prepareCatalog(names)
const small = prepareCatalog(names.slice(0, 50))
/** Of many products, so that no sample lives on what the one before found. */
const replies = Array.from({ length: 20 }, (_, n) =>
  sixtyWordReplies(names[n * 2]!, names[n * 2 + 1]!),
).flat()
const shopper = `is the ${names[0]} in stock?`

const reads = (catalog: Catalog, texts: readonly string[]): number =>
  nsPer(texts.length, () => {
    for (const text of texts) read(text, { shopper, catalog })
  })

/** A text of `bytes`, of the replies one after the other. */
function long(bytes: number): string {
  const all = replies.join('\n\n')
  return all.repeat(Math.ceil(bytes / all.length)).slice(0, bytes)
}

export const benches: readonly Bench[] = [
  {
    name: 'reading: a reply of 60 words with 5,000 products, against compromise',
    unit: 'ns per reply',
    warmUpMs,
    most: 0.1,
    run: () => reads(large, replies),
    baseline: () => {
      const parse = compromise()
      return nsPer(replies.length, () => {
        for (const text of replies) parse(text)
      })
    },
  },
  {
    name: 'reading: a reply of 60 words with 5,000 products, against one with 50',
    unit: 'ns per reply',
    warmUpMs,
    most: 1.5,
    run: () => reads(large, replies),
    baseline: () => reads(small, replies),
  },
  {
    name: 'reading: a character of 100 KB, against one of 10 KB',
    unit: 'ns per character',
    most: 1.5,
    run: () => reads(large, [long(100_000)]) / 100_000,
    baseline: () =>
      reads(
        large,
        Array.from({ length: 10 }, () => long(10_000)),
      ) / 10_000,
  },
]
