import type { EntityWords } from '../../entities/index.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const second = 1
const minute = 60
const hour = 3600
const day = 86_400

/** English number, money, date and duration words. */
export const entityWords: EntityWords = {
  numbers: {
    units: {
      zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
      thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
    },
    tens: { twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
    scale: { dozen: 12, hundred: 100, thousand: 1000 },
  },
  currencies: {
    $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', us$: 'USD', usd: 'USD', eur: 'EUR', gbp: 'GBP', chf: 'CHF', cad: 'CAD', aud: 'AUD', sek: 'SEK', nok: 'NOK', dkk: 'DKK', pln: 'PLN', jpy: 'JPY',
    dollar: 'USD', dollars: 'USD', buck: 'USD', bucks: 'USD', euro: 'EUR', euros: 'EUR', pound: 'GBP', pounds: 'GBP', quid: 'GBP', sterling: 'GBP', francs: 'CHF', kr: null, kronor: 'SEK', kroner: null, zł: 'PLN',
  },
  minorUnits: set('p pence cent cents pennies'),
  durations: {
    units: {
      s: second, sec: second, secs: second, second, seconds: second, min: minute, mins: minute, minute, minutes: minute, h: hour, hr: hour, hrs: hour, hour, hours: hour, day, days: day, night: day, nights: day, weekday: day, weekdays: day, workday: day, workdays: day,
      week: 7 * day, weeks: 7 * day, wk: 7 * day, wks: 7 * day, fortnight: 14 * day, month: 30 * day, months: 30 * day, year: 365 * day, years: 365 * day, yr: 365 * day,
    },
    between: set('working business calendar full more further whole'),
    joins: set('to - or – and'),
    vague: [
      [['a'], 1, 1], [['an'], 1, 1], [['half', 'an'], 0.5, 0.5], [['half', 'a'], 0.5, 0.5], [['quarter', 'of', 'an'], 0.25, 0.25], [['a', 'few'], 2, 10], [['few'], 2, 10], [['a', 'couple', 'of'], 2, 3],
      [['a', 'couple'], 2, 3], [['couple', 'of'], 2, 3], [['several'], 3, 10], [['a', 'handful', 'of'], 3, 7],
    ],
  },
  dates: {
    weekdays: set('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays'),
    months: set('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'),
    days: set('today tomorrow tonight yesterday overnight weekend christmas easter'),
    leads: set('next this early mid late end start beginning last coming following'),
    spans: set('week month weekend year monday tuesday wednesday morning afternoon evening night spring summer autumn fall winter noon lunchtime january february march april june july august september october november december'),
  },
  ids: set('order orders ticket tickets case claim enquiry complaint return refund rma parcel package shipment booking reference ref request number tracking invoice incident purchase issue'),
}
