import { built } from '../resources.ts'
import type { ShopPreset } from '../shop.ts'
import { devices } from './range.ts'
import { deviceWords } from './words.ts'

const minute = 60_000
const epoch = 1773158400000 // Tuesday 2026-03-10, 16:00 UTC: 11:00 in Chicago, in summer time since Sunday
const currency = 'USD'
const name = 'electronics'

/** A shop for devices with near names. Chat and app read stock from views that lag a minute. */
export const electronics: ShopPreset = {
  name,
  title: 'Brightwire',
  currency,
  utcOffsetMinutes: -300,
  epoch,
  policies: {
    chat: { stock: { kind: 'lag', ms: minute } },
    app: { stock: { kind: 'lag', ms: minute } },
  },
  delivery: {
    cutOffMinutes: 17 * 60,
    workingDays: [1, 2, 3, 4, 5, 6],
    zones: [
      { name: 'metro', from: '60000', to: '60999', days: 1, fee: { minor: 0, currency } },
      { name: 'mainland', from: '10000', to: '96699', days: 3, fee: { minor: 799, currency } },
      { name: 'islands', from: '96700', to: '99999', days: 7, fee: { minor: 2499, currency } },
    ],
    freeFrom: { minor: 5000, currency },
  },
  words: deviceWords,
  without: ['perishable', 'has a date', 'has seats', 'flash sale announced', 'in a flash sale'],
  build: (seed, size) =>
    built({ name, epoch, terms: electronics, range: devices, words: deviceWords }, seed, size),
}
