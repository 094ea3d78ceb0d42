import { built } from '../resources.ts'
import type { ShopPreset } from '../shop.ts'
import { food } from './range.ts'
import { foodWords } from './words.ts'

const epoch = 1773136800000 // Tuesday 2026-03-10, 10:00 UTC: 11:00 in Berlin
const currency = 'EUR'
const name = 'grocery'

/** A grocery that delivers on the same day, in slots. The chat reads prices from a view that lags five minutes. */
export const grocery: ShopPreset = {
  name,
  title: 'Basket & Bay',
  currency,
  utcOffsetMinutes: 60,
  epoch,
  policies: { chat: { price: { kind: 'lag', ms: 5 * 60_000 } } },
  delivery: {
    cutOffMinutes: 13 * 60,
    workingDays: [1, 2, 3, 4, 5, 6],
    zones: [
      { name: 'town', from: '10000', to: '49999', days: 0, fee: { minor: 290, currency } },
      { name: 'villages', from: '50000', to: '99999', days: 1, fee: { minor: 490, currency } },
    ],
    slots: [
      { from: 8 * 60, to: 10 * 60, capacity: 12 },
      { from: 10 * 60, to: 12 * 60, capacity: 20 },
      { from: 16 * 60, to: 18 * 60, capacity: 20 },
      { from: 18 * 60, to: 20 * 60, capacity: 16 },
    ],
    freeFrom: { minor: 6000, currency },
  },
  words: foodWords,
  without: ['has a warranty', 'has a date', 'has seats', 'flash sale announced', 'in a flash sale'],
  build: (seed, size) => built({ name, epoch, terms: grocery, range: food, words: foodWords }, seed, size),
}
