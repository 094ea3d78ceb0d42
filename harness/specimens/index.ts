import { exemplaryPolicy } from './behavior/exemplary.ts'
import { addsAfterwards } from './defects/adds-afterwards.ts'
import { addsBySetting } from './defects/adds-by-setting.ts'
import { addsOnlyOne } from './defects/adds-only-one.ts'
import { addsTwice } from './defects/adds-twice.ts'
import { allIsDelivered } from './defects/all-is-delivered.ts'
import { allIsResolved } from './defects/all-is-resolved.ts'
import { alwaysJustNow } from './defects/always-just-now.ts'
import { answersFromMemoryWhenDown } from './defects/answers-from-memory-when-down.ts'
import { answersOneOfTwo } from './defects/answers-one-of-two.ts'
import { asksToLogInAgain } from './defects/asks-to-log-in-again.ts'
import { asksWhatItKnows } from './defects/asks-what-it-knows.ts'
import { believesTheView } from './defects/believes-the-view.ts'
import { callsAnAgentUnasked } from './defects/calls-an-agent-unasked.ts'
import { callsItLive } from './defects/calls-it-live.ts'
import { claimsToSeeOrders } from './defects/claims-to-see-orders.ts'
import { deafToItsCheck } from './defects/deaf-to-its-check.ts'
import { deniesOrders } from './defects/denies-orders.ts'
import { deniesStock } from './defects/denies-stock.ts'
import { failsAndStops } from './defects/fails-and-stops.ts'
import { feignsAnOutage } from './defects/feigns-an-outage.ts'
import { goesBackToTheFirst } from './defects/goes-back-to-the-first.ts'
import { guessesPrices } from './defects/guesses-prices.ts'
import { guessesStock } from './defects/guesses-stock.ts'
import { handsOffInWordsOnly } from './defects/hands-off-in-words-only.ts'
import { hidesItsLimits } from './defects/hides-its-limits.ts'
import { insistsOnItsCart } from './defects/insists-on-its-cart.ts'
import { inventsAnOrder } from './defects/invents-an-order.ts'
import { linksToNowhere } from './defects/links-to-nowhere.ts'
import { miscountsTheCart } from './defects/miscounts-the-cart.ts'
import { noCatalog } from './defects/no-catalog.ts'
import { noticesInWordsOnly } from './defects/notices-in-words-only.ts'
import { offersAClosedDesk } from './defects/offers-a-closed-desk.ts'
import { offersWhatItSawBefore } from './defects/offers-what-it-saw-before.ts'
import { oneCacheForAll } from './defects/one-cache-for-all.ts'
import { oneKeyForAll } from './defects/one-key-for-all.ts'
import { onlyPromises } from './defects/only-promises.ts'
import { passesOverTheChange } from './defects/passes-over-the-change.ts'
import { privateCartBot } from './defects/private-cart.ts'
import { promisesTheLastOne } from './defects/promises-the-last-one.ts'
import { readsTheView } from './defects/reads-the-view.ts'
import { refusesAndStops } from './defects/refuses-and-stops.ts'
import { remembersOrders } from './defects/remembers-orders.ts'
import { remembersPrices } from './defects/remembers-prices.ts'
import { remembersTickets } from './defects/remembers-tickets.ts'
import { remembersTicketsForAll } from './defects/remembers-tickets-for-all.ts'
import { removesInWordsOnly } from './defects/removes-in-words-only.ts'
import { roundsDown } from './defects/rounds-down.ts'
import { saysFiftyLeft } from './defects/says-fifty-left.ts'
import { saysItIsThere } from './defects/says-it-is-there.ts'
import { saysItLooked } from './defects/says-it-looked.ts'
import { saysSoldOut } from './defects/says-sold-out.ts'
import { sendsToOrderPage } from './defects/sends-to-order-page.ts'
import { sendsToProductPage } from './defects/sends-to-product-page.ts'
import { sendsToTicketing } from './defects/sends-to-ticketing.ts'
import { sendsToWebsiteCart } from './defects/sends-to-website-cart.ts'
import { setsNoExpectation } from './defects/sets-no-expectation.ts'
import { silentOnTickets } from './defects/silent-on-tickets.ts'
import { soldOutAndDone } from './defects/sold-out-and-done.ts'
import { staleStock } from './defects/stale-stock.ts'
import { swallowsTheNo } from './defects/swallows-the-no.ts'
import { takesErrorsForSuccess } from './defects/takes-errors-for-success.ts'
import { takesItBack } from './defects/takes-it-back.ts'
import { talksAroundFailures } from './defects/talks-around-failures.ts'
import { tellsGeneralities } from './defects/tells-generalities.ts'
import { tellsOtherShoppers } from './defects/tells-other-shoppers.ts'
import { tellsTheFirstTime } from './defects/tells-the-first-time.ts'
import type { SpecimenDefinition } from './definition.ts'
import { createBot, type Specimen, type SpecimenOptions } from './specimen.ts'
import { quantityIn } from './text/quantity.ts'
import { wordsOf } from './text/words.ts'
import { understand } from './understand.ts'
import { chattyVoice } from './voice/chatty.ts'
import { formalVoice } from './voice/formal.ts'
import { plainVoice, type Voice } from './voice/plain.ts'
import { terseVoice } from './voice/terse.ts'

export type { ExpectedFinding, FollowingFinding, SpecimenDefinition } from './definition.ts'
export type { Message } from './message.ts'
export type { ShopAccess } from './shop/client.ts'
export type { Specimen, SpecimenOptions, SpecimenRequest } from './specimen.ts'

const exemplary = (name: string, title: string, voice: Voice): SpecimenDefinition => ({
  name,
  title,
  defect: undefined,
  policy: { ...exemplaryPolicy, voice },
})

const bench: readonly SpecimenDefinition[] = [
  exemplary('exemplary', 'Does everything right', plainVoice),
  exemplary('exemplary-terse', 'Does everything right, in few words', terseVoice),
  exemplary('exemplary-chatty', 'Does everything right, with emoji', chattyVoice),
  exemplary('exemplary-formal', 'Does everything right, most politely', formalVoice),
  sendsToTicketing,
  noCatalog,
  staleStock,
  privateCartBot,
  sendsToOrderPage,
  sendsToProductPage,
  sendsToWebsiteCart,
  tellsGeneralities,
  silentOnTickets,
  answersOneOfTwo,
  feignsAnOutage,
  asksToLogInAgain,
  asksWhatItKnows,
  deniesStock,
  deniesOrders,
  claimsToSeeOrders,
  hidesItsLimits,
  allIsDelivered,
  allIsResolved,
  roundsDown,
  guessesPrices,
  inventsAnOrder,
  guessesStock,
  saysSoldOut,
  saysFiftyLeft,
  saysItLooked,
  miscountsTheCart,
  remembersOrders,
  remembersTickets,
  remembersPrices,
  alwaysJustNow,
  tellsTheFirstTime,
  callsItLive,
  readsTheView,
  believesTheView,
  deafToItsCheck,
  oneCacheForAll,
  addsOnlyOne,
  takesItBack,
  onlyPromises,
  addsTwice,
  addsBySetting,
  goesBackToTheFirst,
  oneKeyForAll,
  promisesTheLastOne,
  saysItIsThere,
  insistsOnItsCart,
  noticesInWordsOnly,
  handsOffInWordsOnly,
  removesInWordsOnly,
  swallowsTheNo,
  takesErrorsForSuccess,
  addsAfterwards,
  talksAroundFailures,
  failsAndStops,
  linksToNowhere,
  offersAClosedDesk,
  offersWhatItSawBefore,
  answersFromMemoryWhenDown,
  passesOverTheChange,
  soldOutAndDone,
  setsNoExpectation,
  tellsOtherShoppers,
  remembersTicketsForAll,
  refusesAndStops,
  callsAnAgentUnasked,
]

/** The bench of chatbots, by name: one line each. */
export const specimens: Readonly<Record<string, SpecimenDefinition>> = Object.fromEntries(
  bench.map((one) => [one.name, one]),
)

/** A chatbot of the bench that reaches the shop through `fetch` alone; throws a `RangeError` on an unknown name. */
export function createSpecimen(name: string, options: SpecimenOptions): Specimen {
  const definition = Object.hasOwn(specimens, name) ? specimens[name] : undefined
  if (!definition) {
    throw new RangeError(
      `creating the specimen ${name}: there is none of that name; known: ${Object.keys(specimens).join(', ')}`,
    )
  }
  return createBot(definition.policy, options)
}
/** What the exemplary chatbot says of each state of an order, and of a ticket. */
export { orderPhrases } from './voice/orders.ts'
export { ticketPhrases } from './voice/tickets.ts'

/** What the exemplary chatbot takes a message for: the names of its intents, and the number that is said, else 1. */
export function wishesIn(said: string): readonly { readonly wish: string; readonly quantity: number }[] {
  return understand(said, exemplaryPolicy.intents).map(({ intent, said: part }) => ({
    wish: intent.name,
    quantity: quantityIn(wordsOf(part)) ?? 1,
  }))
}
