import { orderStatusWords, ticketStatusWords } from '#record'

const spoken = (word: string) => word.replaceAll('_', ' ')

/** What a bot's own words may stand for, as a user writes it, and the phrase table that it is. */
export const meanings: Readonly<Record<string, string>> = {
  'in stock': 'in',
  'out of stock': 'out',
  'few left': 'low',
  'not sold here': 'notCarried',
  ...Object.fromEntries(orderStatusWords.map((word) => [`order ${spoken(word)}`, `order:${word}`])),
  ...Object.fromEntries(ticketStatusWords.map((word) => [`ticket ${spoken(word)}`, `ticket:${word}`])),
  'added to the cart': 'cart:added',
  'removed from the cart': 'cart:removed',
  'changed in the cart': 'cart:updated',
  'empty cart': 'cart:empty',
  'handed to a person': 'handoff_done',
  'notice is set': 'notify_done',
  'looked up': 'lookup_claimed',
  'system failed': 'failure_disclosure',
  'may change': 'volatility_hedge',
  'log in': 'step:login',
  'talk to a person': 'step:human',
  'try again': 'step:retry',
}
