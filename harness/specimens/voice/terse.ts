import type { CartLine } from '../shop/cart.ts'
import type { Item } from '../shop/catalog.ts'
import { bulleted, enumerated, units } from './amounts.ts'
import { plainVoice, type Voice } from './plain.ts'

const { service, tickets, orders, catalog, stock, cart } = plainVoice

const listed = ({ name, price }: Item): string => (price ? `${name}, ${price}` : name)
const lines = (all: readonly CartLine[]): string =>
  bulleted(
    all.map(
      ({ quantity, name, unitPrice }) => `${units(quantity, name)}${unitPrice ? `, ${unitPrice}` : ''}`,
    ),
  )

/** As few words as will do. */
export const terseVoice: Voice = {
  ...plainVoice,
  service: {
    ...service,
    greeting: (firstName) => `Hello${firstName ? `, ${firstName}` : ''}.`,
    thanks: () => "You're welcome.",
    declined: () => 'All right.',
    outOfScope: () => "I can't help with that. I can reach tickets, orders, catalog, stock and cart.",
    notConnected: (system) => `I have no access to the ${system} system.`,
    logIn: (what) => `Please log in first: I can show ${what} only to you.`,
    alreadyLoggedIn: () => 'You are logged in.',
    failed: (system, consequence) => `The ${system} system is down. ${capitalized(consequence)}.`,
    tryAgain: () => 'Please try again later.',
    agentOffer: () => 'Or talk to an agent.',
    handedOff: () => 'Passed to an agent. You are in the queue.',
  },
  tickets: {
    ...tickets,
    status: (ticket, asOf) => tickets.status({ ...ticket, subject: '' }, asOf),
  },
  orders: {
    ...orders,
    status: (order, asOf) => orders.status({ ...order, lines: [] }, asOf),
    tracking: (tracking) => `Tracking number: ${tracking}.`,
    noDate: () => 'No delivery date yet.',
  },
  catalog: {
    ...catalog,
    newArrivals: (items) => `New arrivals:${bulleted(items.map(listed))}`,
    bestSellers: (items) => `Best sellers:${bulleted(items.map(listed))}`,
    price: (name, price, recency) => `${name}: ${price}${recency ? `, ${recency}` : ''}.`,
    which: (items, more = false) =>
      `Which one: ${enumerated([...items.map(({ name }) => name), ...(more ? ['another one'] : [])], 'or')}?`,
    didYouMean: (name) => `Did you mean the ${name}?`,
    whichItem: () => 'Which item?',
    howMany: () => 'How many?',
  },
  stock: {
    ...stock,
    inStock: (name, available, recency) =>
      `${name}: ${available} in stock, ${recency ?? 'and the shop does not say how recent that is'}.`,
    sellingFast: () => 'Stock can change quickly.',
    outOfStock: (name, recency) => `${name}: out of stock${recency ? `, ${recency}` : ''}.`,
    wentOutOfStock: (name, recency) => `The ${name} just sold out${recency ? ` (${recency})` : ''}.`,
    alternatives: (items, recency) => {
      const each = items.map(({ name, available }) => `${name} (${available} left)`)
      return `Similar and in stock${recency ? `, ${recency}` : ''}: ${enumerated(each)}.`
    },
    noAlternatives: () => 'Nothing similar is in stock.',
    notifyOffer: (name) => `Notify you when the ${name} is back?`,
    notifySet: (name) => `You will be notified when the ${name} is back in stock.`,
  },
  cart: {
    ...cart,
    added: (quantity, name, unitPrice) =>
      `Added ${units(quantity, name)} to your cart${unitPrice ? ` (${unitPrice} each)` : ''}.`,
    nowHolds: (quantity, name) => `Your cart now has ${units(quantity, name)}.`,
    removed: (name) => `Removed the ${name} from your cart.`,
    visible: ({ web, app }) => (web === 0 && app === 0 ? '' : cart.visible({ web, app })),
    contents: (all, recency) => `In your cart${recency ? ` (${recency})` : ''}:${lines(all)}`,
    notAdded: (name) => `I did not add the ${name}.`,
  },
}

function capitalized(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1)
}
