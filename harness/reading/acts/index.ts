import type { Act } from '../../../reports/record/reading.ts'
import type { Scene } from '../discourse/scene.ts'
import { attach } from './attached.ts'
import { availability } from './availability.ts'
import { cartAction, cartContents, cartEmpty } from './cart.ts'
import { deeds } from './deeds.ts'
import { delivery } from './delivery.ts'
import { flagReader } from './flags.ts'
import { freshness } from './freshness.ts'
import { listing } from './listing.ts'
import { nextSteps } from './next-steps.ts'
import { orderStatus } from './order-status.ts'
import { personal } from './personal.ts'
import { price } from './price.ts'
import type { ActReader } from './reader.ts'
import { authChallenge, confirmationRequest, deflection, slotRequest } from './requests.ts'
import { handoffDone, lookupClaimed, notifyDone, restock } from './service.ts'
import { unasserted } from './unasserted.ts'
import { ticketStatus } from './ticket-status.ts'

/** All recognizers in the order in which they run; a later one may look at what the earlier found. */
export const recognizers: readonly ActReader[] = [
  availability,
  price,
  orderStatus,
  ticketStatus,
  cartAction,
  cartContents,
  cartEmpty,
  freshness,
  nextSteps,
  listing,
  ...(['order_placed', 'realtime_claim', 'volatility_hedge', 'limitation', 'failure_disclosure', 'state_change', 'privacy_refusal', 'generic'] as const).map((name) => flagReader(name)),
  delivery,
  restock,
  notifyDone,
  handoffDone,
  lookupClaimed,
  deeds,
  authChallenge,
  slotRequest,
  confirmationRequest,
  personal,
  deflection,
  unasserted,
]

/** Runs all recognizers over a scene. */
export function actsOf(scene: Scene): Act[] {
  const out: Act[] = []
  for (const reader of recognizers) out.push(...reader(scene, out))
  return attach(scene, out)
}
