import { built } from '../resources.ts'
import type { ShopPreset } from '../shop.ts'
import { evenings } from './range.ts'
import { eveningWords } from './words.ts'

const epoch = 1773140400000 // Tuesday 2026-03-10, 11:00 UTC: 11:00 in London
const currency = 'GBP'
const name = 'tickets'

/** A box office: shows on evenings to come, halls by section. Tickets sell on all channels at once, and no view lags. */
export const tickets: ShopPreset = {
  name,
  title: 'Curtain Call',
  currency,
  utcOffsetMinutes: 0,
  epoch,
  policies: {},
  // Paper tickets by post.
  delivery: {
    cutOffMinutes: 12 * 60,
    workingDays: [1, 2, 3, 4, 5],
    zones: [
      { name: 'home', from: '10000', to: '89999', days: 3, fee: { minor: 250, currency } },
      { name: 'abroad', from: '90000', to: '99999', days: 8, fee: { minor: 750, currency } },
    ],
  },
  words: eveningWords,
  without: ['has no limit', 'perishable', 'has a warranty', 'flash sale announced', 'in a flash sale'],
  build: (seed, size) =>
    built({ name, epoch, terms: tickets, range: evenings, words: eveningWords }, seed, size),
}
