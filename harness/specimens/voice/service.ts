import type { Hours } from '../shop/service.ts'
import { enumerated } from './amounts.ts'

/** The systems that the bot is connected to, as it calls them. */
export type SystemName =
  | 'ticketing'
  | 'order'
  | 'catalog'
  | 'inventory'
  | 'cart'
  | 'notification'
  | 'profile'
  | 'desk'

/** What is said around the facts: greetings, limits, log-in, failures, agents. */
export const servicePhrases = {
  greeting: (firstName: string | undefined) =>
    `Hello${firstName ? ` ${firstName}` : ''}! How can I help you today?`,
  thanks: () => "You're welcome! Is there anything else that I can do for you?",
  goodbye: () => 'Goodbye!',
  declined: () => 'All right. Is there anything else that I can do for you?',
  openQuestion: () => 'What can I do for you?',
  help: () =>
    [
      "I have access to the shop's ticketing, order, catalog, inventory and cart systems.",
      'You can ask me for the status of your tickets and orders, new arrivals, best sellers, prices and stock,',
      'and I can change your cart, set up restock notifications and pass you to an agent.',
      'I have no access to payment, returns or delivery planning.',
    ].join(' '),
  outOfScope: () =>
    "I can't help with that here: I can only reach the shop's tickets, orders, catalog, stock and cart.",
  notConnected: (system: string) => `I can't help with that here: I have no access to the ${system} system.`,
  logIn: (what: string) => `For your security I can only show or change ${what} after you log in.`,
  logInLabel: () => 'Log in',
  alreadyLoggedIn: () => 'You are logged in.',
  failed: (system: SystemName, consequence: string) =>
    `The ${system} system can't be reached right now, so ${consequence}.`,
  tryAgain: () => 'Please try again in a moment.',
  tryAgainLabel: () => 'Try again',
  agentOffer: () => 'You can also talk to an agent.',
  agentLabel: () => 'Talk to an agent',
  agentHours: (hours: Hours) => `Our agents are there ${between(hours)}.`,
  handedOff: () => "I've passed this chat to our agents' desk. You are in the queue for an agent.",
  noAgentConsequence: () => "I can't pass you to an agent",
  deskClosed: (hours: Hours | undefined) =>
    `The agents' desk is closed now${hours ? `; it is open ${between(hours)}` : ''}, so I can't pass you to an agent.`,
  nothingToRepeat: () => 'I have looked nothing up for you yet. What would you like to know?',
  profileConsequence: () => "I can't show you your account",
  profile: (name: string, email: string | undefined, place: string | undefined) => {
    const known = [`the name ${name}`, email && `the e-mail ${email}`, place && `the address in ${place}`]
    return `Your account has ${enumerated(known.filter((part) => part !== undefined))}.`
  },
} as const

function between({ opens, closes }: Hours): string {
  return `between ${opens} and ${closes}`
}
