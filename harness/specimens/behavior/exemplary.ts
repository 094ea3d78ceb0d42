import { intents } from '../intents/index.ts'
import type { Policy } from '../turn.ts'
import { plainVoice } from '../voice/plain.ts'
import { similarInStock } from './alternatives.ts'
import { shopCart, visibilityAsAnswered } from './cart.ts'
import { sayAndOfferRetry } from './failure.ts'
import { recencyAsServed, statusTimeAsServed } from './recency.ts'
import { leadToLogIn } from './signed-out.ts'
import { offerAlternatives } from './sold-out.ts'
import { stockFromSource } from './stock.ts'

/** How a shop's chatbot should behave; every defect is this with one switch turned. */
export const exemplaryPolicy: Policy = {
  voice: plainVoice,
  intents,
  calls: (client) => client,
  stock: stockFromSource,
  cart: shopCart,
  visibility: visibilityAsAnswered,
  recency: recencyAsServed,
  statusTime: statusTimeAsServed,
  alternatives: similarInStock,
  onSoldOut: offerAlternatives,
  onSignedOut: leadToLogIn,
  onFailure: sayAndOfferRetry,
  timeoutMs: 8000,
}
