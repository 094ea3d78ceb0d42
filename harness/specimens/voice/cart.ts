import type { CartLine } from '../shop/cart.ts'
import { bulleted, units } from './amounts.ts'
import { span } from './times.ts'

/** In how many ms another channel shows a change; 0 is at once, undefined is not known. */
export interface Visibility {
  readonly web: number | undefined
  readonly app: number | undefined
}

/** What is said of the cart. */
export const cartPhrases = {
  added: (quantity: number, name: string, unitPrice: string | undefined) =>
    `I've added ${units(quantity, name)} to your cart${at(unitPrice, quantity)}.`,
  nowHolds: (quantity: number, name: string) => `Your cart now has ${units(quantity, name)}.`,
  removedSome: (quantity: number, name: string) => `I've removed ${units(quantity, name)} from your cart.`,
  removed: (name: string) => `I've removed the ${name} from your cart.`,
  emptied: () => "I've emptied your cart.",
  visible: ({ web, app }: Visibility) => {
    if (web === 0 && app === 0) return 'The website and the app show it too.'
    return [shown('website', web), shown('app', app)].filter(Boolean).join(' ')
  },
  contents: (lines: readonly CartLine[], recency: string | undefined) => {
    const each = lines.map(({ quantity, name, unitPrice }) => units(quantity, name) + at(unitPrice, quantity))
    return `Your cart has${recency ? ` (${recency})` : ''}:${bulleted(each)}`
  },
  empty: () => 'Your cart is empty.',
  notAdded: (name: string) => `I did not add the ${name} to your cart.`,
  notEnough: (name: string, onHand: number, wanted: number) =>
    `Only ${onHand} of the ${name} ${onHand === 1 ? 'is' : 'are'} in stock, so I did not add ${wanted} to your cart.`,
  holdsAlready: (quantity: number, name: string) => `Your cart already has ${units(quantity, name)}.`,
  refused: (name: string, why: string) => `The shop did not accept that change for the ${name}: ${why}.`,
  notInCart: (name: string) => `Your cart does not have the ${name}.`,
  addLabel: (quantity: number, name: string) => `Add ${quantity === 1 ? name : units(quantity, name)}`,
  uncertain: () => 'I got no answer from the cart system, so I looked at your cart again.',
  notChanged: () => 'I did not change your cart',
  unknownOutcome: () => "I don't know whether your cart was changed",
  consequence: () => "I can't show you your cart",
} as const

function at(unitPrice: string | undefined, quantity: number): string {
  if (unitPrice === undefined) return ''
  return quantity === 1 ? `, at ${unitPrice}` : `, at ${unitPrice} each`
}

function shown(channel: string, ms: number | undefined): string | undefined {
  if (ms === undefined) return undefined
  return ms === 0 ? `The ${channel} shows it too.` : `The ${channel} will show it in about ${span(ms)}.`
}
