import { cues, hasWord } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import { asksPrice, asksStock } from '../asked-for.ts'
import { type Count, marked, type Rule } from './count.ts'
import { butOnly, fallsTo, isAllHeld, isRight, isWhatWeHave, ofVariant, standsAt, tallied } from './turns.ts'
import { endsHere } from './words.ts'

/** "Down to 3". */
const downTo: Rule = (count) =>
  /^(?:to|at)$/.test(count.before) && count.tokens[count.at - 2]?.w === 'down'
    ? marked(count, count.at - 2, count.at + 1, true)
    : undefined

/** "Nur noch 3 Stück". */
const onlyStill: Rule = (count) => {
  const { tokens, at, before, unitFollows } = count
  const end = unitFollows ? at + 2 : at + 1
  return before === 'noch' &&
    tokens[at - 2]?.w === 'nur' &&
    !count.cart() &&
    (unitFollows ||
      endsHere(tokens, end) ||
      /^(?:da|übrig|vorrätig|verfügbar|lieferbar|auf|davon)$/.test(tokens[end]!.w))
    ? marked(count, at - 2, end, true)
    : undefined
}

/** "Haben wir da – genau 6 Stück", "noch da, und zwar 3 Paar". */
const exactly: Rule = (count) => {
  const { tokens, at, before, unitFollows, line } = count
  return /^(?:genau|zwar)$/.test(before) &&
    unitFollows &&
    !count.cart() &&
    cues(line, 'in').some((cue) => cue.j <= at) &&
    endsHere(tokens, at + 2)
    ? marked(count, at, at + 2)
    : undefined
}

/** "Down to its last 3". */
const downToLast: Rule = (count) => {
  const { tokens, at, before } = count
  const from = Math.max(0, at - 5)
  const down = tokens.slice(from, at).findIndex((one) => one.w === 'down')
  return before === 'last' && down >= 0 && /^(?:its|the|our|his)$/.test(tokens[at - 2]?.w ?? '')
    ? marked(count, from + down, at + 1, true)
    : undefined
}

/** "4 in M, sold out in L". */
const inVariant: Rule = (count) => {
  const { tokens, at, line } = count
  return !count.cart() &&
    tokens[at + 1]?.w === 'in' &&
    isVariant(tokens, at + 2) &&
    (cues(line, 'out').length || cues(line, 'in').length)
    ? marked(count, at, at + 1)
    : undefined
}

/** "In cobalt we have 7, in sky just 1 and in teal 4": a count behind each variant, once one was told of in full. */
const behindVariant: Rule = (count) => {
  const { tokens, at, before } = count
  const k = /^(?:just|only|still)$/.test(before) ? at - 2 : at - 1
  return !count.cart() &&
    isVariant(tokens, k) &&
    tokens[k - 1]?.w === 'in' &&
    /^(?:,|;|and|but|–)$/.test(tokens[k - 2]?.w ?? '') &&
    endsHere(tokens, at + 1) &&
    hasWord(count.line, hadWords, 0, k)
    ? marked(count, k < at - 1 ? at - 1 : at, at + 1, /^(?:just|only)$/.test(before))
    : undefined
}
const hadWords = new Set(['have', 'has', 'got', 'are', 'left'])

/** "4 this morning, 0 now". */
const thenNow: Rule = (count) => {
  const { tokens, at, scene, before } = count
  return before !== 'now' &&
    tokens[at + 1]?.w === 'now' &&
    endsHere(tokens, at + 2) &&
    tokens.length <= 8 &&
    scene.shopperItems.length > 0 &&
    tokens.slice(0, at).some(({ kind }) => kind === 'number') &&
    !asksPrice(scene)
    ? marked(count, at, at + 2)
    : undefined
}

/** "Stock of the Vase stands at 22". */
const stands: Rule = (count) => {
  const from = standsAt(count.tokens, count.at)
  const isCalled = from >= 0 && !/^(?:is|are)$/.test(count.tokens[from]!.w)
  return from >= 0 && (isCalled || asksStock(count.scene)) ? marked(count, from, count.at + 1) : undefined
}

/** "36 is what we have". */
const whatWeHave: Rule = (count) =>
  isWhatWeHave(count.tokens, count.at)
    ? marked(count, count.at, count.at + 5, isAllHeld(count.tokens, count.at))
    : undefined

/** "The right number is 3". */
const right: Rule = (count) =>
  isRight(count.tokens, count.at) ? marked(count, count.at - 1, count.at + 1) : undefined

/** "The Mug, yes, 4 pieces". */
const afterYes: Rule = (count) => {
  const { tokens, at, unitFollows } = count
  return !count.cart() &&
    unitFollows &&
    tokens[at - 1]?.w === ',' &&
    tokens[at - 2]?.w === 'yes' &&
    tokens.slice(0, at - 2).some(({ kind }) => kind === 'item')
    ? marked(count, at - 2, at + 2)
    : undefined
}

/** "In green (12)". */
const variantNumber: Rule = (count) =>
  !count.cart() && ofVariant(count.tokens, count.at) ? marked(count, count.at - 1, count.at + 2) : undefined

/** "Both figures, 5 Mugs and 9 Vases". */
const figures: Rule = (count) =>
  !count.cart() && tallied(count.tokens, count.at)
    ? marked(count, count.at, Math.max(count.at + 1, count.j))
    : undefined

/** "The Otter too, but only 4". */
const only: Rule = (count) =>
  !count.cart() && butOnly(count.tokens, count.at)
    ? marked(count, count.at - 2, count.at + 1, true)
    : undefined

/** "Stock dropped from 20 to 6". */
const fallen: Rule = (count) => {
  const from = fallsTo(count.tokens, count.at)
  return from >= 0 ? marked(count, from, count.at + 1) : undefined
}

/** "We can offer you 7 Mugs". */
const offered: Rule = (count) => {
  const { tokens, at, before, itemFollows, j } = count
  return !count.cart() &&
    tokens.slice(at - 3, at - 1).some(({ w }) => /^(?:offer|sell|give|send|ship|supply)$/.test(w)) &&
    before === 'you' &&
    itemFollows
    ? marked(count, at - 2, Math.max(at + 1, j))
    : undefined
}

/** "The Milk came in this morning, 36 cartons". */
const cameIn: Rule = (count) => {
  const { tokens, at, before, unitFollows, line } = count
  return !count.cart() &&
    unitFollows &&
    /^(?:,|–|:)$/.test(before) &&
    endsHere(tokens, at + 2) &&
    tokens.slice(0, at).some(({ kind }) => kind === 'item') &&
    cues(line, 'state_change')
      .concat(cues(line, 'list:new'))
      .some((cue) => cue.j <= at)
    ? marked(count, at, at + 2)
    : undefined
}

/** "We only have 3, so I put those in your cart": before another clause tells of the cart. */
const onlyHad: Rule = (count) => {
  const { tokens, at, before } = count
  const words = tokens.slice(Math.max(0, at - 3), at).map(({ w }) => w)
  return /^(?:have|got|only|just)$/.test(before) &&
    words.some((w) => w === 'have' || w === 'got') &&
    words.some((w) => w === 'only' || w === 'just') &&
    words.some((w) => w === 'we' || w === 'i') &&
    /^[,;.–]$/.test(tokens[at + 1]?.w ?? '') &&
    count.cart()
    ? marked(count, at - 1, at + 1, true)
    : undefined
}

const had = new Set(['had', 'were'])
/** "We had 9, now 4". */
const now: Rule = (count) => {
  const { tokens, at, before, scene, line } = count
  return before === 'now' &&
    endsHere(tokens, at + 1) &&
    (at <= 3 || (!asksPrice(scene) && hasWord(line, had, 0, at)))
    ? marked(count, at, at + 1)
    : undefined
}

/** "In stock in navy, 4 pieces", "available, four of them": behind words of stock and the variant that they are told of. */
const behindStock: Rule = (count) => {
  const { tokens, at, before, unitFollows, line } = count
  if (count.cart() || !unitFollows || !/^(?:,|–|:|\(|with)$/.test(before)) return undefined
  const end = tokens[at + 1]!.w === 'of' ? at + 3 : at + 2
  return endsHere(tokens, end) &&
    cues(line, 'in').some((cue) => {
      const between = tokens.slice(cue.j, at - 1).filter(({ w }) => !/^(?:in|size|now|the)$/.test(w))
      return (
        cue.j < at &&
        cue.j >= at - 5 &&
        between.length <= 1 &&
        between.every((token) => isVariant(tokens, tokens.indexOf(token)))
      )
    })
    ? marked(count, at, end)
    : undefined
}

/** "We can cover 7 of the 12", "I can send you 7 of the 12". */
const ableOf = (tokens: Count['tokens'], at: number): boolean => {
  const k = /^(?:you|only|just)$/.test(tokens[at - 1]?.w ?? '') ? at - 2 : at - 1
  return (
    /^(?:cover|do|manage|offer|supply|fill|fulfil|fulfill|spare|send|ship|get|give|sell)$/.test(
      tokens[k]?.w ?? '',
    ) && tokens.slice(Math.max(0, k - 3), k).some(({ w }) => w === 'can')
  )
}

/** "We have 7 of the 12 that you want". */
const someOf: Rule = (count) => {
  const { tokens, at, haveBefore } = count
  const isAble =
    ableOf(tokens, at) &&
    /^(?:|[.,;!–)]|right|now|today|so|and|but|you|that|units?|pieces)$/.test(tokens[at + 4]?.w ?? '')
  return (haveBefore || isAble) &&
    tokens[at + 1]?.w === 'of' &&
    tokens[at + 2]?.w === 'the' &&
    tokens[at + 3]?.kind === 'number'
    ? marked(count, at - 1, at + 4)
    : undefined
}

/** "Three of the twenty are left", "two of five remain". */
const leftOf: Rule = (count) => {
  const { tokens, at } = count
  if (tokens[at + 1]?.w !== 'of') return undefined
  const of = /^(?:the|those|these|our)$/.test(tokens[at + 2]?.w ?? '') ? at + 3 : at + 2
  if (tokens[of]?.kind !== 'number') return undefined
  const verb = tokens[of + 1]?.kind === 'item' ? of + 2 : of + 1
  const end = /^(?:is|are)$/.test(tokens[verb]?.w ?? '')
    ? tokens[verb + 1]?.w === 'still'
      ? verb + 2
      : verb + 1
    : verb
  return /^(?:left|remain|remains|remaining|available|unsold)$/.test(tokens[end]?.w ?? '')
    ? marked(count, at, end + 1, true)
    : undefined
}

/** Set phrases that make a number a count. */
export const phrased: readonly Rule[] = [
  onlyStill,
  exactly,
  downTo,
  downToLast,
  inVariant,
  behindVariant,
  thenNow,
  stands,
  whatWeHave,
  right,
  afterYes,
  variantNumber,
  figures,
  only,
  fallen,
  offered,
  cameIn,
  now,
  someOf,
  leftOf,
  behindStock,
  onlyHad,
]
