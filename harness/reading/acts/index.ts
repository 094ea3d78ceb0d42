import type { Act } from '#record'
import { tie } from '../discourse/joined.ts'
import type { Scene } from '../discourse/scene.ts'
import { attach } from './attached.ts'
import { bareDone } from './bare-done.ts'
import { cartAction } from './cart/action.ts'
import { cartContents } from './cart/contents.ts'
import { cartEmpty } from './cart/empty.ts'
import { deeds } from './deeds/deeds.ts'
import { deflection } from './deflection.ts'
import { delivery } from './delivery/delivery.ts'
import { doubt } from './doubts/index.ts'
import { askedFor, deniedClaim } from './exclusions.ts'
import { flagReader, standingReader } from './flags.ts'
import { freshness } from './freshness.ts'
import { generic } from './generic.ts'
import { limitation } from './limitation.ts'
import { listing } from './listing.ts'
import { notYet } from './no-change.ts'
import { noFailure } from './no-failure.ts'
import { nothingKept } from './nothing-kept.ts'
import { orderStatus } from './order/order-status.ts'
import { personal } from './personal/personal.ts'
import { price } from './price.ts'
import { isOfHistory } from './progress/of-history.ts'
import type { ActReader } from './reader.ts'
import { authChallenge } from './requests/auth-challenge.ts'
import { confirmationRequest } from './requests/confirmation-request.ts'
import { slotRequest } from './requests/slot-request.ts'
import { restock } from './restock/restock.ts'
import { handoffDone } from './service/handoff-done.ts'
import { lookupClaimed } from './service/lookup-claimed.ts'
import { notifyDone } from './service/notify-done.ts'
import { isOfSteps } from './steps/how-steps.ts'
import { isOfMenu } from './steps/menus.ts'
import { nextSteps } from './steps/next-steps.ts'
import { availability } from './stock/availability.ts'
import { ticketStatus } from './ticket-status.ts'
import { unasserted } from './unasserted/index.ts'
import { volatilityHedge } from './volatility-hedge.ts'

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
  listing,
  standingReader('privacy_refusal', nothingKept),
  flagReader('failure_disclosure', 'failure_disclosure', noFailure),
  restock,
  delivery,
  flagReader('order_placed', 'order_placed', askedFor),
  flagReader('realtime_claim', 'realtime_claim', deniedClaim),
  volatilityHedge,
  limitation,
  flagReader('state_change', 'state_change', notYet),
  generic,
  notifyDone,
  handoffDone,
  lookupClaimed,
  deeds,
  bareDone,
  authChallenge,
  slotRequest,
  confirmationRequest,
  nextSteps,
  personal,
  deflection,
  unasserted,
]

/** Runs all recognizers over a scene. */
export function actsOf(scene: Scene): Act[] {
  const out: Act[] = []
  for (const reader of recognizers)
    for (const act of reader(scene, out)) if (!isOnlyTold(scene, act)) out.push(act)
  return attach(scene, doubt(scene, out)).map(untied)
}

/** Words of menus, of steps and of histories tell what may be, or was, done. */
const isOnlyTold = (scene: Scene, act: Act): boolean =>
  isOfMenu(scene, act) || isOfSteps(scene, act) || isOfHistory(scene, act)

/** Names as people write them: what held the words of a variant together is a plain space again. */
function untied(act: Act): Act {
  if ('item' in act && act.item?.includes(tie)) return { ...act, item: plain(act.item) }
  if ('items' in act && act.items.some((item) => item.includes(tie)))
    return { ...act, items: act.items.map(plain) }
  return act
}
const plain = (item: string): string => item.replaceAll(tie, ' ').replaceAll('  ', ' ').trim()
