import type { ActOf } from '#record'
import { cues, has, hasWord, type Line, modeOf, type Scene } from '../../discourse/scene.ts'
import { type ActReader, sure } from '../reader.ts'
import { negated } from '../statuses.ts'
import { ofOthers } from '../subjects.ts'
import { isPast } from '../tense.ts'
import { isAttempt, tellsNotDone } from './attempt.ts'
import { cartItems } from './items.ts'
import { marksOf } from './marks.ts'
import { isNotMeant } from './not-meant.ts'
import { qtyOf } from './quantity.ts'
import { type Swap, swapIn } from './swap.ts'
import { cartWords, likely } from './wishes.ts'

type CartAction = ActOf<'cart_action'>

/** "To add it to your cart, press the button" tells how, not that it was done. */
const infinitive = (line: Line, i: number): boolean => {
  if (!/^(?:add|put|pop|place|throw|drop|remove|take|delete|change|set|update)$/.test(line.tokens[i]!.w))
    return false
  let k = i - 1
  while (
    /^(?:definitely|certainly|also|happily|gladly|easily|surely|still|then|absolutely|just|quickly|only)$/.test(
      line.tokens[k]?.w ?? '',
    )
  )
    k--
  return /^(?:to|can|could|may|might|should|must|would|please|not)$/.test(line.tokens[k]?.w ?? '')
}

/** "It can be added from its page": what may be done, not what was. */
const possible = ({ tokens }: Line, i: number): boolean =>
  tokens
    .slice(Math.max(0, i - 4), i + 1)
    .some(
      ({ w }, k, all) =>
        /^(?:can|could|may|might|must|should|to)$/.test(w) &&
        /^(?:be|only|still|also)$/.test(all[k + 1]?.w ?? ''),
    )

const guides = new Set(
  'button click press tap using simply below code checkout browse explore visit search continue start shop'.split(
    ' ',
  ),
)
/** "Add it to your cart with the button" tells the shopper what to do. */
const instruction = (line: Line, i: number): boolean =>
  line.tokens[i]!.w === 'add' &&
  (i === 0 || /^(?:simply|just|then|and|now|first|,|;|:)$/.test(line.tokens[i - 1]!.w)) &&
  hasWord(line, guides)

/** "Add it to your cart now - it's in stock": the shopper is told to, which a bare verb that opens a clause does. */
const isTold = (line: Line, mark: { i: number; j: number }): boolean => {
  const { tokens } = line
  const verb = tokens.findIndex(({ w }) => !/^(?:just|simply|please|then)$/.test(w))
  return (
    verb >= mark.i &&
    verb < mark.j &&
    /^(?:add|put|pop|place)$/.test(tokens[verb]!.w) &&
    hasWord(line, cartWords) &&
    (tokens[verb]!.w === 'put' && verb > 0
      ? isOutcome(tokens, mark.j)
      : tokens.slice(mark.j).some(({ w }) => /^(?:now|today|before|while|and|soon|here|–|-|if|to)$/.test(w)))
  )
}

/** "Just put 3 in your cart and the cheapest is free": what comes of it. "Just put it in your cart and applied the code" tells what was done. */
const isOutcome = (tokens: Line['tokens'], from: number): boolean =>
  tokens.some(
    ({ w }, k) =>
      k >= from &&
      w === 'and' &&
      /^(?:you|the|it|get|we|your|they|see|choose|pick|enjoy|save|one)$/.test(tokens[k + 1]?.w ?? ''),
  )

/** "After that they're removed automatically": how a cart works. */
const isByItself = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens.slice(i, j + 2).some(({ w }) => w === 'automatically') &&
  tokens.slice(Math.max(0, i - 2), j).some(({ w }) => /^(?:is|are|get|gets)$/.test(w))

/** "Removing items is easy": the action is what is spoken of. */
const gerund = (line: Line, mark: { i: number; j: number }): boolean =>
  mark.i === 0 &&
  line.tokens[0]!.w.endsWith('ing') &&
  line.tokens
    .slice(mark.j, mark.j + 7)
    .some((token) =>
      /^(?:is|was|are|were|will|would|does|means|can|cannot|could|may|might|needs?)$/.test(token.w),
    )

const elsewhere = new Set('wish wishlist favorites favourites waitlist merkzettel wunschliste'.split(' '))

/** "I've added the Mug to your wish list": that is no cart. */
const goesElsewhere = (line: Line, mark: { i: number; j: number }): boolean => {
  const { clause } = line.modes
  const end = line.tokens.findIndex((_, k) => k > mark.j && clause[k] !== clause[mark.i])
  const to = end < 0 ? line.tokens.length : end
  if (hasWord(line, cartWords, mark.i, to)) return false
  return hasWord(line, elsewhere, mark.i, to) || intoOther(line, mark.j, to)
}

const recordWords = new Set(
  'price prices stock availability status information info record records address addresses email phone password profile account details preferences subscription name payment'.split(
    ' ',
  ),
)
/** "Your default address has been updated": a record of the shopper, and no cart. */
const ofRecords = (line: Line, mark: { i: number; j: number; action: string }): boolean =>
  mark.action === 'updated' &&
  !hasWord(line, cartWords) &&
  hasWord(line, recordWords, Math.max(0, mark.i - 6), mark.j + 4)

/** "Here is the updated plan": a kind of plan. */
const isUpToDate = ({ tokens }: Line, mark: { i: number; j: number }): boolean =>
  /^(?:updated|changed|revised)$/.test(tokens[mark.i]!.w) &&
  mark.j === mark.i + 1 &&
  /^(?:the|an?|your|our|this)$/.test(tokens[mark.i - 1]?.w ?? '')

/** "Was added to our range": what a shop adds to itself. */
const intoOther = ({ tokens }: Line, from: number, to: number): boolean =>
  tokens.slice(from - 1, to).some(
    ({ w }, k, all) =>
      /^(?:to|into|from)$/.test(w) &&
      ofShop.test(
        all
          .slice(k + 1, k + 4)
          .map((one) => one.w)
          .join(' '),
      ),
  )
const ofShop =
  /^(?:(?:our|the|your|this|their) )?(?:new |online |whole |regular |shopping |grocery |reading )?(?:range|catalog|collection|assortment|lineup|shop|store|site|website|app|list|page|system|account|profile|menu|program|selection)\b/

/** "Stock is checked when it is added to the cart": an occasion, no action. */
const occasions = new Set(['when', 'whenever', 'while', 'before', 'until'])

/** "Add to cart: Mug": a button's words. */
const isLabel = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  i === 0 && tokens[0]!.w === 'add' && tokens[j]?.w === ':'

/** Reads what has been put into, taken out of or changed in the cart, or will be. */
export const cartAction: ActReader = (scene) => {
  const out: CartAction[] = []
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button' || has(line, 'step:notify')) continue
    if (line.sentence.kind === 'field') continue
    const swap = swapIn(scene, line)
    if (swap) out.push(...swapped(scene, line, swap))
    const marks = swap ? [] : marksOf(scene, line)
    for (const [n, mark] of marks.entries()) {
      if (
        !(modeOf(line, mark) === 'asserted' || (mark.modality === 'promised' && waits(line))) ||
        (line.modes.polite[mark.i] && !waits(line)) ||
        (line.tokens[mark.i - 1]?.w === 'you' && line.tokens[mark.i]?.w !== 'have') ||
        infinitive(line, mark.i) ||
        possible(line, mark.i) ||
        instruction(line, mark.i) ||
        isLabel(line, mark) ||
        isTold(line, mark) ||
        isByItself(line, mark) ||
        gerund(line, mark) ||
        hasWord(line, occasions, Math.max(0, mark.i - 5), mark.i) ||
        negated(line, mark, 4) ||
        isAttempt(line, mark) ||
        isNotMeant(line, mark) ||
        goesElsewhere(line, mark) ||
        ofRecords(line, mark) ||
        isUpToDate(line, mark) ||
        ofOthers(line, mark) ||
        cues(line, 'cart:not').some((cue) => cue.i <= mark.j && cue.j >= mark.i - 3) ||
        (isPast(line, mark) && hasWord(line, new Set(['yesterday', 'before']))) ||
        !likely(scene, line, mark.action)
      )
        continue
      const from = marks[n - 1]?.j ?? 0
      const to = marks[n + 1]?.i ?? line.tokens.length
      const items = cartItems(scene, line, mark, from, to)
      for (const named of items) {
        if (isOffered(scene, line, mark, named) || wasThere(scene, line, mark, named)) continue
        const item = named === 'it' ? (unknownName(scene, line, mark) ?? named) : named
        if (out.some((one) => one.item === item && one.action === mark.action)) continue
        const act: CartAction = {
          act: 'cart_action',
          action: mark.action,
          item,
          modality: mark.modality,
          ...sure(scene, line, mark.i, mark.j),
        }
        const qty =
          item === 'everything' || isAllOf(line, items.length)
            ? undefined
            : qtyOf(scene, line, mark, item, from, to)
        if (qty !== undefined) act.qty = qty
        out.push(act)
      }
    }
  }
  return out
}

/** "It's sold out. But look: the Vase, the Mug. Those are in.": on the shelf, of what nobody wished for. */
const isOffered = (scene: Scene, { tokens }: Line, mark: { i: number; j: number }, item: string): boolean =>
  tokens.slice(mark.i, mark.j).every(({ w }) => /^(?:is|are|in|all|both|now)$/.test(w)) &&
  scene.shopperItems.length > 0 &&
  item !== 'it' &&
  !scene.shopperItems.includes(item) &&
  scene.lines.some((line) => has(line, 'out') || tellsNotDone(line))

/** "Your cart now holds 1 Mug and 1 Vase", to who wished for the Mug: of the Vase it is told that it is there, not that it was put in. */
const wasThere = (scene: Scene, { tokens }: Line, mark: { i: number; j: number }, item: string): boolean =>
  item !== 'it' &&
  scene.shopperItems.length > 0 &&
  !scene.shopperItems.some((one) => item.startsWith(one) || one.startsWith(item)) &&
  tokens
    .slice(mark.i, mark.j)
    .some(
      ({ w }, k, all) =>
        /^(?:has|holds|contains|includes|shows|carries|features)$/.test(w) &&
        all.slice(0, k).some((one) => /^(?:cart|basket|bag|trolley)$/.test(one.w)),
    )

/** "I'll put the two jackets in your cart": one of each that was named. */
const isAllOf = ({ tokens }: Line, many: number): boolean =>
  many > 1 &&
  tokens.some(
    ({ kind, value }, k) =>
      kind === 'number' && value === many && /^(?:the|these|those|your)$/.test(tokens[k - 1]?.w ?? ''),
  )

const swapped = (scene: Scene, line: Line, { removed, added, qty, i, j }: Swap): CartAction[] => [
  { act: 'cart_action', action: 'removed', item: removed, modality: 'done', ...sure(scene, line, i, j) },
  {
    act: 'cart_action',
    action: 'added',
    item: added,
    modality: 'done',
    ...(qty === undefined ? {} : { qty }),
    ...sure(scene, line, i, j),
  },
]

const noName = new Set(
  'it they that this these those both all item items product products one ones i we you'.split(' '),
)

/** A name that stands before "has been added" and is none of the catalog: "Blue Tee has been added". */
function unknownName(scene: Scene, line: Line, mark: { i: number; modality: string }): string | undefined {
  let from = mark.i
  while (from > 0 && line.modes.clause[from - 1] === line.modes.clause[mark.i]) from--
  let to = mark.i
  while (
    to > from &&
    /^(?:has|have|had|was|were|been|is|are|now|just|successfully)$/.test(line.tokens[to - 1]!.w)
  )
    to--
  const words = line.tokens.slice(from, to).filter((token) => token.w !== '"')
  if (to === mark.i || !words.length || words.length > 6) return undefined
  if (words.some((token) => noName.has(token.w) || token.kind === 'punct')) return undefined
  return /^[A-Z]/.test(words[0]!.raw) ? scene.reply.slice(words[0]!.start, words.at(-1)!.end) : undefined
}

/** "Once you choose a color we'll put it in": the bot waits for the shopper only. */
function waits(line: Line): boolean {
  const { tokens } = line
  return tokens.some(
    (token, k) =>
      (token.w === 'once' && tokens[k + 1]?.w === 'you') ||
      (token.w === 'soon' && tokens[k + 1]?.w === 'as' && tokens[k + 2]?.w === 'you'),
  )
}
