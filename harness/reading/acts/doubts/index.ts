import type { Act } from '#record'
import type { Line, Scene } from '../../discourse/scene.ts'
import { clockBeside, noTime, onlyTried, orderComes, severalTimes, stockComes } from './arrivals.ts'
import { bareAnswer } from './bare-answers.ts'
import { ofBundle } from './bundles.ts'
import { formerContents, noCart, numberAdded, uncounted, unknownDoer, updatedWith } from './carts.ts'
import { compared } from './compared.ts'
import { notForAll, ofOtherShop, ofSeveral, partOrExtra, saidTwice } from './contradictions.ts'
import { deniedBehind } from './denied-behind.ts'
import { otherOfEarlier } from './earlier-product.ts'
import { ofExtra } from './extras.ts'
import { ofOtherNoun } from './german-subject.ts'
import { ofGermanThing } from './german-thing.ts'
import type { Doubt } from './ground.ts'
import {
  article,
  bareNumber,
  countOfElse,
  deniedAmount,
  maybeSize,
  numberOrdered,
  numberSubject,
  severalNumbers,
  smallNumber,
} from './numbers.ts'
import { countOfAll } from './of-which.ts'
import { oneOfMessage } from './one-of-message.ts'
import { oneOption } from './one-option.ts'
import { ofOtherNumber } from './other-number.ts'
import { ofNamedPart, ofPart } from './parts.ts'
import { advice, askedOnCondition, complaintNoted, noAccess } from './privacy.ts'
import { failedBehind, onCondition } from './promises.ts'
import { rangeOfSizes, someVariants } from './ranges.ts'
import { otherReturns } from './returns.ts'
import { notSoldUnnamed, searchUnnamed, wordedDifferently } from './searches.ts'
import {
  bareRequest,
  byShopper,
  changeRequested,
  impliedLook,
  laterAnswer,
  mustHappenFirst,
  noLimit,
  onlyApproved,
  partRefund,
  secondId,
  unknownPerson,
  watchUnnamed,
} from './service.ts'
import { ofManyOnly, ofPieces } from './several-pieces.ts'
import {
  anotherDay,
  notCertain,
  oneOfTwo,
  oneRegion,
  onlyPossible,
  putInQuestion,
  severalSources,
} from './speaker.ts'
import { closedLater, stageUnknown, stateOfReturn } from './stages.ts'
import { notEverywhere, unaskedYes, weakWords } from './stock-words.ts'
import { ofPartAsked, ofThingAsked } from './thing-asked.ts'
import { ofThingFor } from './thing-for.ts'
import { codeNotCart, conditionOnTime, imaginedUnnamed } from './unasserted.ts'
import { unknownSubject } from './unknown-subject.ts'
import { severalVariants } from './variants.ts'
import {
  certain,
  nameGoesOn,
  nearNames,
  noProduct,
  oneOfSeveral,
  otherProduct,
  severalProducts,
  sizeOfSiblings,
} from './which-product.ts'

/** Grounds for doubt, the weightiest first; an act that one of them touches accuses nobody. */
export const doubts: readonly Doubt[] = [
  severalProducts,
  nameGoesOn,
  bareAnswer,
  otherOfEarlier,
  oneOfMessage,
  ofExtra,
  ofThingFor,
  oneOfSeveral,
  severalNumbers,
  maybeSize,
  numberSubject,
  countOfElse,
  countOfAll,
  failedBehind,
  onCondition,
  notEverywhere,
  deniedAmount,
  numberOrdered,
  compared,
  formerContents,
  onlyPossible,
  oneOfTwo,
  notCertain,
  putInQuestion,
  deniedBehind,
  weakWords,
  advice,
  unaskedYes,
  smallNumber,
  noAccess,
  askedOnCondition,
  complaintNoted,
  searchUnnamed,
  oneRegion,
  noProduct,
  saidTwice,
  severalVariants,
  otherProduct,
  oneOption,
  rangeOfSizes,
  someVariants,
  sizeOfSiblings,
  unknownSubject,
  otherReturns,
  nearNames,
  wordedDifferently,
  ofSeveral,
  ofPieces,
  ofManyOnly,
  partOrExtra,
  ofBundle,
  ofOtherShop,
  ofPart,
  ofNamedPart,
  ofGermanThing,
  ofOtherNoun,
  notForAll,
  bareNumber,
  article,
  severalSources,
  anotherDay,
  watchUnnamed,
  notSoldUnnamed,
  unknownDoer,
  noTime,
  orderComes,
  unknownPerson,
  laterAnswer,
  numberAdded,
  updatedWith,
  noLimit,
  mustHappenFirst,
  uncounted,
  clockBeside,
  stockComes,
  imaginedUnnamed,
  codeNotCart,
  conditionOnTime,
  severalTimes,
  onlyTried,
  stageUnknown,
  stateOfReturn,
  closedLater,
  secondId,
  ofOtherNumber,
  ofThingAsked,
  ofPartAsked,
  partRefund,
  byShopper,
  bareRequest,
  impliedLook,
  changeRequested,
  onlyApproved,
  noCart,
]

const byAct = new Map<Act['act'], readonly Doubt[]>()

/** The grounds that can touch an act of one kind. */
function doubtsOf(act: Act['act']): readonly Doubt[] {
  const known = byAct.get(act)
  if (known) return known
  const made = doubts.filter((rule) => rule.acts.includes(act))
  byAct.set(act, made)
  return made
}

/** Makes acts unsure whose words allow another reading, each with its reason. */
export function doubt(scene: Scene, acts: readonly Act[]): Act[] {
  const sure = certain(scene)
  return acts.map((act) => {
    if (act.confidence === 'unsure') return act
    const rules = doubtsOf(act.act)
    if (!rules.length) return act
    const place = placeOf(scene, act)
    if (!place) return act
    const seen = { scene, acts, act, sure, ...place }
    const found = rules.find((rule) => rule.holds(seen))
    return found ? { ...act, confidence: 'unsure', reason: found.reason } : act
  })
}

/** The tokens that a span covers. */
function placeOf(scene: Scene, act: Act): { line: Line; i: number; j: number } | undefined {
  const { lines } = scene
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]!.tokens.at(-1)?.end ?? 0) <= act.span.start) low = middle + 1
    else high = middle
  }
  const line = lines[low]
  if (!line?.tokens.length) return undefined
  const i = line.tokens.findIndex((token) => token.end > act.span.start)
  const j = line.tokens.findLastIndex((token) => token.start < act.span.end) + 1
  return i < 0 || j <= i ? undefined : { line, i, j }
}
