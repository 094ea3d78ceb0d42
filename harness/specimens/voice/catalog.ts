import type { Item } from '../shop/catalog.ts'
import { bulleted, enumerated } from './amounts.ts'

const listed = (item: Item): string => (item.price ? `${item.name}: ${item.price}` : item.name)

/** What is said of products and lists of them. */
export const catalogPhrases = {
  newArrivals: (items: readonly Item[]) => `Here are our new arrivals:${bulleted(items.map(listed))}`,
  bestSellers: (items: readonly Item[]) => `Here are our best sellers:${bulleted(items.map(listed))}`,
  found: (items: readonly Item[]) => `I found these in the catalog:${bulleted(items.map(listed))}`,
  emptyList: () => 'The list is empty at the moment.',
  price: (name: string, price: string, recency: string | undefined) =>
    `The ${name} costs ${price}${recency ? `, ${recency}` : ''}.`,
  noPrice: (name: string) => `The catalog gives no price for the ${name}.`,
  product: (name: string, description: string | undefined, price: string | undefined) =>
    [`The ${name}${price ? ` costs ${price}` : ' is in our catalog'}.`, description]
      .filter(Boolean)
      .join(' '),
  which: (items: readonly Item[], more = false) => {
    const names = items.map(({ name }) => `the ${name}`)
    return `Which one do you mean: ${enumerated(more ? [...names, 'another one'] : names, 'or')}?`
  },
  didYouMean: (name: string) => `I'm not sure which item you mean. Did you mean the ${name}?`,
  whichItem: () => 'Which item do you mean? Please tell me its name.',
  whichVariant: (name: string) => `The ${name} comes in several sizes and colors. Which one do you want?`,
  howMany: () => 'How many would you like?',
  unknown: (said: string) => `I found no item called "${said}" in the catalog.`,
  browseOffer: () => 'I can show you our new arrivals or best sellers.',
  newArrivalsLabel: () => 'Show new arrivals',
  bestSellersLabel: () => 'Show best sellers',
  consequence: () => "I can't look that up",
} as const
