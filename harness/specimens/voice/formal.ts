import type { Item } from '../shop/catalog.ts'
import { bulleted, enumerated, units } from './amounts.ts'
import { plainVoice, type Voice } from './plain.ts'

const { service, tickets, orders, catalog, stock, cart } = plainVoice

const listed = ({ name, price }: Item): string => (price ? `${name} (${price})` : name)

/** Whole and polite sentences, and no contractions. */
export const formalVoice: Voice = {
  ...plainVoice,
  service: {
    ...service,
    greeting: (firstName) => `Good day${firstName ? `, ${firstName}` : ''}. How may I be of assistance?`,
    thanks: () => 'You are most welcome. May I assist you with anything else?',
    goodbye: () => 'Thank you for your visit. Goodbye.',
    declined: () => 'Certainly. May I assist you with anything else?',
    openQuestion: () => 'How may I be of assistance?',
    logIn: (what) => `In order to protect your data, I can only show or change ${what} after you log in.`,
    failed: (system, consequence) =>
      `I apologize for the inconvenience. The ${system} system cannot be reached at present, so ${consequence}.`,
    tryAgain: () => 'Please try again in a moment.',
    agentOffer: () => 'Should you prefer it, you can also talk to an agent.',
    handedOff: () => 'I have passed this chat to our agents. You are in the queue for an agent.',
  },
  tickets: {
    ...tickets,
    status: (ticket, asOf) => `Thank you for your patience. ${tickets.status(ticket, asOf)}`,
    none: () => 'There are no support tickets in your account.',
    consequence: () => 'I cannot tell you the status of your ticket',
  },
  orders: {
    ...orders,
    status: (order, asOf) => `Thank you for your inquiry. ${orders.status(order, asOf)}`,
    tracking: (tracking) => `The tracking number of the parcel is ${tracking}.`,
    consequence: () => 'I cannot tell you the status of your order',
  },
  catalog: {
    ...catalog,
    newArrivals: (items) => `Allow me to present our new arrivals:${bulleted(items.map(listed))}`,
    bestSellers: (items) => `Allow me to present our best sellers:${bulleted(items.map(listed))}`,
    price: (name, price, recency) => `The price of the ${name} is ${price}${recency ? `, ${recency}` : ''}.`,
    didYouMean: (name) => `I am not certain which item you mean. Did you mean the ${name}?`,
    whichItem: () => 'Which item do you mean? Kindly tell me its name.',
    consequence: () => 'I cannot look that up',
  },
  stock: {
    ...stock,
    inStock: (name, available, recency) =>
      recency
        ? `I am pleased to confirm that the ${name} is in stock: ${available} left, ${recency}.`
        : `I am pleased to confirm that the ${name} is in stock: ${available} left. The shop does not say how recent that is.`,
    sellingFast: () => 'Please note that it is selling fast and that stock can change quickly.',
    canChange: () => 'Please note that stock can change quickly.',
    outOfStock: (name, recency) =>
      `I regret that the ${name} is out of stock${recency ? `, ${recency}` : ''}.`,
    wentOutOfStock: (name, recency) =>
      `I regret that the ${name} just went out of stock${recency ? ` (${recency})` : ''}.`,
    alternatives: (items, recency) => {
      const each = items.map(
        ({ name, price, available }) => `the ${name} (${price ? `${price}, ` : ''}${available} left)`,
      )
      return `The following similar items are in stock${recency ? `, ${recency}` : ''}: ${enumerated(each)}.`
    },
    noAlternatives: () => 'I regret that I found no similar item in stock.',
    notifyOffer: (name) => `Would you like me to notify you when the ${name} is back in stock?`,
    notifySet: (name) =>
      `I have set up a restock notification: you will be notified when the ${name} is back in stock.`,
    consequence: (name) => `I cannot tell you whether the ${name} is in stock`,
  },
  cart: {
    ...cart,
    added: (quantity, name, unitPrice) =>
      `I have added ${units(quantity, name)} to your cart${unitPrice ? `, at ${unitPrice}${quantity === 1 ? '' : ' each'}` : ''}.`,
    removed: (name) => `I have removed the ${name} from your cart.`,
    emptied: () => 'I have emptied your cart.',
    contents: (lines, recency) =>
      `At your request: ${cart.contents(lines, recency).toLowerCase().slice(0, 1)}${cart.contents(lines, recency).slice(1)}`,
    consequence: () => 'I cannot show you your cart',
  },
}
