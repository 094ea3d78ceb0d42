import type { Item } from '../shop/catalog.ts'
import { bulleted, units } from './amounts.ts'
import { plainVoice, type Voice } from './plain.ts'

const { service, tickets, orders, catalog, stock, cart } = plainVoice

const listed = ({ name, price }: Item): string => `**${name}**${price ? ` – ${price}` : ''}`

/** Markdown, emoji and many friendly words. */
export const chattyVoice: Voice = {
  ...plainVoice,
  service: {
    ...service,
    greeting: (firstName) =>
      `Hey${firstName ? ` ${firstName}` : ''}! 👋 So lovely to see you. How can I help?`,
    thanks: () => "You're so welcome! 😊 Is there anything else that I can do for you?",
    goodbye: () => 'Bye for now! 👋',
    declined: () => 'No worries at all! 😊 Is there anything else that I can do for you?',
    logIn: (what) => `🔒 To keep your data safe, I can only show or change ${what} after you log in.`,
    alreadyLoggedIn: () => 'You are logged in! 🎉',
    failed: (system, consequence) =>
      `Oh no 😟 Sorry! The ${system} system can't be reached right now, so ${consequence}.`,
    tryAgain: () => 'Please try again in a moment! 🙏',
    agentOffer: () => 'If you like, you can also talk to an agent. 💬',
    handedOff: () =>
      "Done! I've passed this chat to our agents' desk, and you are in the queue for an agent. 💬",
  },
  tickets: {
    ...tickets,
    status: (ticket, asOf) => `Good news, there's an answer! 🎟️\n\n${tickets.status(ticket, asOf)}`,
    none: () => 'You have no support tickets! 🎉',
  },
  orders: {
    ...orders,
    status: (order, asOf) => `📦 Here we go!\n\n${orders.status(order, asOf)}`,
    tracking: (tracking) => `\n\nIts tracking number is **${tracking}**. 🚚`,
  },
  catalog: {
    ...catalog,
    newArrivals: (items) =>
      `Ooh, good question! ✨ Here are our **new arrivals**:\n${bulleted(items.map(listed))}`,
    bestSellers: (items) =>
      `Everybody loves these! 🏆 Here are our **best sellers**:\n${bulleted(items.map(listed))}`,
    price: (name, price, recency) => `The **${name}** costs **${price}**${recency ? `, ${recency}` : ''}. 💶`,
    didYouMean: (name) => `Hmm 🤔 I'm not sure which item you mean. Did you mean the **${name}**?`,
    whichItem: () => 'Ooh, which item do you mean? 😊 Please tell me its name!',
  },
  stock: {
    ...stock,
    inStock: (name, available, recency) =>
      recency
        ? `Yay! 🎉 The **${name}** is in stock: **${available} left**, ${recency}.`
        : `Yay! 🎉 The **${name}** is in stock: **${available} left**. The shop does not say how recent that is.`,
    sellingFast: () => 'It is selling fast 🔥 and stock can change quickly!',
    canChange: () => 'Stock can change quickly! 🔥',
    outOfStock: (name, recency) =>
      `Oh no 😢 The **${name}** is out of stock${recency ? `, ${recency}` : ''}.`,
    wentOutOfStock: (name, recency) =>
      `Oh no 😢 The **${name}** just went out of stock${recency ? ` (${recency})` : ''}.`,
    alternatives: (items, recency) => {
      const each = items.map(
        ({ name, price, available }) => `**${name}**${price ? ` – ${price}` : ''}, ${available} left`,
      )
      return `But look, similar items are in stock${recency ? `, ${recency}` : ''}:\n${bulleted(each)}\n\n`
    },
    noAlternatives: () => 'I found no similar item in stock. 😕',
    notifyOffer: (name) => `Shall I notify you when the **${name}** is back in stock? 🔔`,
    notifySet: (name) =>
      `Yay, all set! 🔔 I've set up a restock notification: you will be notified when the **${name}** is back in stock.`,
  },
  cart: {
    ...cart,
    added: (quantity, name, unitPrice) =>
      `Yay! 🛒 I've added **${units(quantity, name)}** to your cart${unitPrice ? `, at ${unitPrice}${quantity === 1 ? '' : ' each'}` : ''}!`,
    removed: (name) => `No problem! I've removed the **${name}** from your cart. 👍`,
    emptied: () => "Whoosh! 🧹 I've emptied your cart.",
    empty: () => 'Your cart is empty. 🛒',
    contents: (lines, recency) => `🛒 ${cart.contents(lines, recency)}`,
    notAdded: (name) => `I did not add the **${name}** to your cart. 😕`,
  },
}
