import { enumerated } from './amounts.ts'

/** An item that could be had instead. */
export interface Alternative {
  readonly sku: string
  readonly name: string
  readonly price: string | undefined
  readonly available: number
  readonly sellingFast: boolean
  /** The instant of which this was said, ms; undefined where the shop did not say. */
  readonly asOf: number | undefined
}

/** What is said of stock. */
export const stockPhrases = {
  inStock: (name: string, available: number, recency: string | undefined) =>
    recency
      ? `The ${name} is in stock: ${available} left, ${recency}.`
      : `The ${name} is in stock: ${available} left. The shop does not say how recent that is.`,
  /** Says only that it is there. */
  inStockPlain: (name: string) => `Yes, the ${name} is in stock.`,
  outOfStockPlain: (name: string) => `No, the ${name} is out of stock.`,
  sellingFast: () => 'It is selling fast and stock can change quickly.',
  canChange: () => 'Stock can change quickly.',
  outOfStock: (name: string, recency: string | undefined) =>
    `The ${name} is out of stock${recency ? `, ${recency}` : ''}.`,
  wentOutOfStock: (name: string, recency: string | undefined) =>
    `The ${name} just went out of stock${recency ? ` (${recency})` : ''}.`,
  alternatives: (items: readonly Alternative[], recency: string | undefined) => {
    const each = items.map(
      ({ name, price, available }) => `${name} (${price ? `${price}, ` : ''}${available} left)`,
    )
    const them = items.length === 1 ? 'A similar item is' : 'Similar items are'
    return `${them} in stock${recency ? `, ${recency}` : ''}: ${enumerated(each)}.`
  },
  noAlternatives: () => 'I found no similar item in stock.',
  notifyOffer: (name: string) => `Shall I notify you when the ${name} is back in stock?`,
  notifyLabel: () => 'Notify me',
  notifySet: (name: string) =>
    `I've set up a restock notification: you will be notified when the ${name} is back in stock.`,
  consequence: (name: string) => `I can't tell you whether the ${name} is in stock`,
  notifyConsequence: () => 'I have not set up a notification',
} as const
