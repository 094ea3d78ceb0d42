export { allLeftOutTerms, type LeftOutTerm, type LeftOutTerms, leftOutTerms } from './api/left-out.ts'
export { setLeftOut } from './api/set-left-out.ts'
export type { Base } from './base.ts'
export { baseOfShop } from './base-of-shop.ts'
export type { Cart, CartLine } from './cart/machine.ts'
export { type Delivery, type DeliverySlot, type DeliveryZone, zoneOf } from './catalog/delivery.ts'
export type { ProductList } from './catalog/list-machine.ts'
export type { Price } from './catalog/price-machine.ts'
export type { Product } from './catalog/product-machine.ts'
export { type Found, isFound, relevance, type Search } from './catalog/search.ts'
export { type Behind, convergence } from './channels/convergence.ts'
export { type ViewPolicy, viewPolicyKinds, wrongPolicy } from './channels/policies/index.ts'
export type { ViewPolicies } from './channels/view-policies.ts'
export { type Checkout, type CheckoutState, type CheckoutValue, checkoutStates } from './checkout/checkout.ts'
export { type Anchor, anchorAt, type ClockMode, wallTimeAt, worldTimeAt } from './clock/modes.ts'
export { nextDue } from './clock/next-due.ts'
export { type RunBounds, type RunResult, runUntil } from './clock/run-until.ts'
export { addToCart, emptyCart, removeFromCart, setCartQuantity } from './commands/cart.ts'
export { cancelCheckout, type Quoted, type QuoteWish, quoteCheckout } from './commands/checkout.ts'
export type { Outcome, Refusal } from './commands/command.ts'
export { type Confirmed, type ConfirmWish, confirmCheckout } from './commands/confirm-checkout.ts'
export { setConsent } from './commands/consent.ts'
export { announceFlashSale, callOffFlashSale } from './commands/flash-sale.ts'
export { type Held, type HoldWish, holdStock, releaseHold } from './commands/holds.ts'
export { type CartMerge, type LeftOut, type Merged, mergeCarts } from './commands/merge-carts.ts'
export {
  authorizeOrder,
  cancelOrder,
  declinePayment,
  delayOrder,
  deliverOrder,
  failDelivery,
  type OrderOf,
  receiveReturn,
  refundOrder,
  requestReturn,
  shipOrder,
} from './commands/orders.ts'
export { endSavedSearch, saveSearch } from './commands/saved-searches.ts'
export { cancelNotification, handOff, leaveQueue, notifyWhenRestocked } from './commands/service.ts'
export {
  failSignIn,
  identify,
  type Opened,
  openSession,
  type SignedIn,
  signIn,
  signOut,
  touchSession,
} from './commands/sessions.ts'
export { type Buyer, restock, sell } from './commands/stock.ts'
export {
  changeStoreHours,
  closeStore,
  type InStore,
  reopenStore,
  restockStore,
  sellInStore,
} from './commands/stores.ts'
export { backorder, discontinueStock, relistStock, returnStock } from './commands/supply.ts'
export {
  answerTicket,
  askCustomer,
  commentTicket,
  openTicket,
  reopenTicket,
  resolveTicket,
  type TicketOf,
  type TicketWish,
} from './commands/tickets.ts'
export type { Sent } from './commit.ts'
export { type ConflictPolicy, conflictPolicies, conflictPolicyOf } from './conflicts/policy.ts'
export { setConflictPolicy } from './conflicts/set-conflict-policy.ts'
export { createWorld, type WorldOptions } from './create-world.ts'
export {
  type CartLineNow,
  type DeliveryPromise,
  type Derived,
  type DerivedFact,
  derive,
  derivedFacts,
  lineNow,
  type Read,
  type Terms,
  termsOf,
  unitsAvailable,
} from './derived/index.ts'
export { deskId } from './desk/desk-id.ts'
export type { HandOff, HandOffState } from './desk/hand-off-machine.ts'
export { nextOpening } from './desk/hours.ts'
export type { Desk } from './desk/machine.ts'
export { toldWaitMs } from './desk/turn.ts'
export { type Change, diffText, type Stateful, worldDiff } from './diff/index.ts'
export { branchWorld } from './episodes/branch.ts'
export { type NextEpisode, nextEpisode } from './episodes/next-episode.ts'
export { addFlashSale } from './facts/flash-sale.ts'
export { type Marks, marksOf } from './facts/marks.ts'
export { opening } from './facts/opening.ts'
export { addOrder } from './facts/order.ts'
export {
  type OrderTrait,
  ordersWith,
  orderTraits,
  pickOrder,
} from './facts/order-traits.ts'
export { saltedIds, saltedIn } from './facts/salted-ids.ts'
export { addHandOff, addRestockNotification, addSavedSearch } from './facts/service.ts'
export { addShopper } from './facts/shopper.ts'
export {
  pickShopper,
  type ShopperTrait,
  shoppersWith,
  shopperTraits,
} from './facts/shopper-traits.ts'
export { setStock } from './facts/stock.ts'
export { addTicket } from './facts/ticket.ts'
export {
  pickTicket,
  type TicketTrait,
  ticketsWith,
  ticketTraits,
} from './facts/ticket-traits.ts'
export { type ProductTrait, pickProduct, productsWith, productTraits } from './facts/traits.ts'
export {
  type Answer,
  BadFault,
  bite,
  type Fault,
  type FaultCount,
  type FaultOutcome,
  FaultSetting,
  faultOf,
  faults,
  faultsOf,
  type Met,
  type Mutation,
  meet,
  needOf,
  noPlan,
  type OutcomeKind,
  outcomeKinds,
  type Plan,
  type Planned,
  readSetting,
  type Setting,
  switchOff,
  switchOn,
} from './faults/index.ts'
export type { FlashSale } from './flash-sale/machine.ts'
export { flashSaleOn } from './flash-sale/on.ts'
export type { FlashSaleTerms } from './flash-sale/terms.ts'
export { checkInvariants, type Violation } from './invariants/index.ts'
export type { Hold, Stock } from './inventory/machine.ts'
export { toBeHad } from './inventory/to-be-had.ts'
export { availableUnits, heldUnits, unitsFor, unitsHeldBy } from './inventory/units.ts'
export { createLobby, ReadOnlyWorld } from './lobby.ts'
export { decimal, type Money } from './money.ts'
export { deliveryTo } from './orders/delivery.ts'
export {
  type Order,
  type OrderDelivery,
  type OrderLine,
  type OrderState,
  orderStates,
  type Payment,
  type PlacedOrder,
  type Return,
  type Shipment,
} from './orders/machine.ts'
export { unitsToShip } from './orders/units.ts'
export { privacyRuleOf } from './privacy/noted.ts'
export {
  mayShow,
  type PrivacyPolicy,
  type PrivacyRule,
  type SessionStanding,
  type Showing,
  type Standing,
} from './privacy/policy.ts'
export { setPrivacy } from './privacy/set-privacy.ts'
export { signInNeededFor } from './privacy/sign-in-needed-for.ts'
export { mostSalesPerHour } from './processes/ordinary-sales-rate.ts'
export { setOrdinarySales } from './processes/set-ordinary-sales.ts'
export { nextId as nextPushId } from './push/change.ts'
export { keepFeed, type Missed, missedOf } from './push/feeds.ts'
export { notePush } from './push/note.ts'
export { offerPush } from './push/offer.ts'
export { type PushDraft, publishEvent, publishEventTo } from './push/publish.ts'
export { type PushReport, reportPush } from './push/report.ts'
export type { PendingPush, PushEvent, PushState, PushVia, Subscription } from './push/state.ts'
export {
  forgetPushes,
  mostWebhooks,
  rotateWebhookSecret,
  subscribeWebhook,
  unsubscribeWebhook,
} from './push/subscribe.ts'
export { type DrawKey, draw, drawInteger, drawOne, hash53 } from './random.ts'
export type { Served, ServedPast } from './reading.ts'
export { type KeptSearch, savedSearchOf } from './saved-searches/kept.ts'
export type { SavedQuery } from './saved-searches/machine.ts'
export { valueSchemas } from './schemas/index.ts'
export { type Session, type SessionState, sessionStates } from './sessions/machine.ts'
export type { Consent, Shopper } from './shoppers/machine.ts'
export type { RestockNotification } from './shoppers/restock-notification-machine.ts'
export { presets } from './shops/index.ts'
export type { ShopPreset, ShopSize } from './shops/shop.ts'
export { termsOfWorld } from './shops/terms-of-world.ts'
export {
  BadSnapshot,
  fromSnapshot,
  openSaved,
  type SavedWorld,
  type Snapshot,
  saveWorld,
  toSnapshot,
} from './snapshot/index.ts'
export { storeStockOf } from './stores/at.ts'
export type { Store } from './stores/machine.ts'
export type { StoreStock } from './stores/stock-machine.ts'
export {
  type Ticket,
  type TicketPriority,
  type TicketState,
  ticketPriorities,
  ticketStates,
} from './tickets/machine.ts'
export { armTrigger, disarmTrigger, endTriggers, waitingTriggers } from './triggers/arm.ts'
export { type Condition, checkedCondition } from './triggers/conditions/index.ts'
export { type Trigger, TriggerLoop, type Waiting } from './triggers/trigger.ts'
export { World } from './world.ts'
