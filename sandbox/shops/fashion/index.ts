import { built } from '../resources.ts'
import type { ShopPreset } from '../shop.ts'
import { garments } from './range.ts'
import { garmentWords } from './words.ts'

const minute = 60_000
const epoch = 1773136800000 // Tuesday 2026-03-10, 10:00 UTC: 11:00 in Berlin
const currency = 'EUR'
const name = 'fashion'

/** A clothes shop with about 150 articles. The chat reads stock from a view that lags half a minute. */
export const fashion: ShopPreset = {
  name,
  title: 'Harbor & Hill',
  currency,
  utcOffsetMinutes: 60,
  epoch,
  policies: { chat: { stock: { kind: 'lag', ms: minute / 2 } } },
  delivery: {
    cutOffMinutes: 14 * 60,
    workingDays: [1, 2, 3, 4, 5],
    zones: [
      { name: 'city', from: '10000', to: '19999', days: 1, fee: { minor: 390, currency } },
      { name: 'country', from: '20000', to: '89999', days: 2, fee: { minor: 490, currency } },
      { name: 'islands and mountains', from: '90000', to: '99999', days: 4, fee: { minor: 890, currency } },
    ],
    freeFrom: { minor: 8000, currency },
  },
  words: garmentWords,
  without: [
    'perishable',
    'has a warranty',
    'has a date',
    'has seats',
    'flash sale announced',
    'in a flash sale',
  ],
  build: (seed, size) =>
    built({ name, epoch, terms: fashion, range: garments, words: garmentWords }, seed, size),
}
