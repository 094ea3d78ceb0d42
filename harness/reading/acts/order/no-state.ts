import { cues, has, hasWord, headingOf, type Line, type Scene } from '../../discourse/scene.ts'
import { assured } from '../assured.ts'
import { isOfNoCase } from '../in-general/in-general.ts'
import { isNotSo } from '../not-so.ts'
import { isRule, onOccasion } from '../occasions.ts'
import { isOver } from '../progress/progress.ts'
import { inDeniedList, isAsserted, negated, type StatusMark } from '../statuses.ts'
import { ofAll } from '../subjects.ts'
import { isFuture, isWithin } from '../tense.ts'
import { orderNouns } from './about.ts'
import { isDatedEarlier } from './dated.ts'
import { isInLegend } from './legend.ts'
import { apologized, isLater, isTooLate } from './no-delay.ts'
import { isNotQuite } from './not-quite.ts'
import { isNotReached } from './not-reached.ts'
import { over } from './over.ts'
import { isOfPartOfOrder } from './part-of.ts'
import { isDeniedBehind, isToBeDone } from './to-be-done.ts'
import { isStageAhead } from './tracker.ts'

/** Whether words of a state tell none that holds now: they are denied, to come, over, a rule, or only possible. */
export const tellsNoState = (scene: Scene, line: Line, mark: StatusMark): boolean =>
  (!isAsserted(line, mark) && !isLater(line, mark)) ||
  denied(line, mark) ||
  inDeniedList(line, mark) ||
  (isFuture(line, mark) && !isLater(line, mark)) ||
  isDueThen(line, mark) ||
  isExample(line, mark) ||
  hasWord(line, otherwise, mark.i - 3, mark.i) ||
  isByYou(line, mark) ||
  isNotSo(line, mark) ||
  assured(line, mark) ||
  isWho(line, mark) ||
  isTheItem(line, mark) ||
  isTakenBack(line, mark) ||
  isNotReached(line, mark) ||
  hasWord(line, toCome, mark.i, mark.j) ||
  underWay(line, mark) ||
  isHow(line, mark) ||
  isNotQuite(line, mark) ||
  hasWord(line, planned, Math.max(0, mark.i - 4), mark.j) ||
  inGeneral(line, mark) ||
  ofAll(line, mark) ||
  hasWord(line, nearly, Math.max(0, mark.i - 2), mark.i + 1) ||
  (possible(line, mark) && !isLater(line, mark)) ||
  isUsual(line, mark) ||
  over(line, mark) ||
  apologized(line, mark) ||
  isTooLate(line, mark) ||
  isNextStep(scene, line) ||
  isToBeDone(line, mark) ||
  isDeniedBehind(line, mark) ||
  isOfPartOfOrder(line, mark) ||
  isStageAhead(scene, line, mark) ||
  isOver(scene, line) ||
  isDatedEarlier(line, mark) ||
  isInLegend(scene, line, mark) ||
  isWorkOnFailure(scene, line, mark) ||
  onOccasion(line, mark) ||
  isRule(line, mark) ||
  isOfNoCase(scene, line, mark)

/** "The courier marked it as delivered, but we treat it as not delivered": one word of a state, denied again. */
const isTakenBack = (line: Line, mark: StatusMark): boolean => {
  const word = line.tokens[mark.j - 1]!.w
  const again = line.tokens.findIndex(({ w }, k) => k >= mark.j && w === word)
  return (
    again > 0 &&
    line.tokens.slice(mark.j, again).some(({ w }) => /^(?:but|however|although|though)$/.test(w)) &&
    negated(line, { i: again, j: again + 1 }, 2)
  )
}

/** "Held until you have confirmed the address": what the shopper is to confirm. */
const isByYou = ({ tokens }: Line, { i, j, status }: StatusMark): boolean =>
  status === 'placed' &&
  ((tokens.slice(Math.max(0, i - 2), j).some(({ w }) => w === 'you') && /^confirm/.test(tokens[j - 1]!.w)) ||
    tokens
      .slice(Math.max(0, i - 1), j)
      .some(({ w }, k, all) => /^(?:ordered|bought)$/.test(w) && (all[k - 1] ?? tokens[i - 2])?.w === 'you'))

/** "The name of the person who signed for it": somebody is looked for. */
const isWho = ({ tokens }: Line, { i, status }: StatusMark): boolean =>
  status === 'delivered' && tokens[i - 1]?.w === 'who'

/** "Between the item returned and the item originally shipped": which one. */
const isTheItem = ({ tokens }: Line, { i, j }: StatusMark): boolean => {
  const noun = tokens[i - 1]?.w === 'originally' ? i - 2 : i - 1
  return (
    j === i + 1 &&
    /^(?:returned|delivered|dispatched|sent|shipped)$/.test(tokens[i]!.w) &&
    /^(?:item|items|product|products|unit|goods)$/.test(tokens[noun]?.w ?? '') &&
    tokens[noun - 1]?.w === 'the' &&
    (noun < i - 1 || tokens[i]!.w !== 'shipped')
  )
}

/** "Confirm by Friday, otherwise returned to sender". */
const otherwise = new Set(['otherwise', 'else'])

/** "Tracking can lag, especially in transit", "parcels sometimes get stuck at a hub": a case among others. */
const isExample = ({ tokens, modes }: Line, { i, j }: StatusMark): boolean =>
  tokens
    .slice(Math.max(0, i - 4), i)
    .some(
      ({ w }, k, all) =>
        /^(?:especially|particularly|notably)$/.test(w) && all.slice(k).every(({ kind }) => kind !== 'punct'),
    ) ||
  tokens.some(
    ({ w }, k) => /^(?:sometimes|occasionally)$/.test(w) && k < j && modes.clause[k] === modes.clause[i],
  )

/** "It is dispatched tomorrow", "$30 refunded in 5 days": not yet. */
const isDueThen = ({ tokens }: Line, mark: StatusMark): boolean => {
  if (isWithin(tokens, mark)) return true
  const next = /^(?:on|from|by)$/.test(tokens[mark.j]?.w ?? '') ? mark.j + 1 : mark.j
  return (
    tokens[next]?.kind === 'date' &&
    (/^(?:tomorrow|next )/.test(tokens[next]!.w) ||
      (/^(?:is|are|gets|get)$/.test(
        tokens[mark.i]!.w.endsWith('ed') ? (tokens[mark.i - 1]?.w ?? '') : tokens[mark.i]!.w,
      ) &&
        !/^(?:today|yesterday|last |this )/.test(tokens[next]!.w)))
  )
}

const toCome = new Set(['will', 'shall'])
/** "Was supposed to be delivered" tells a plan. */
const planned = new Set(['supposed', 'meant', 'scheduled', 'planned'])
/** "I don't see order W1 as delivered" is a denial as well. States that words of denial tell by themselves: "your payment has not come through". */
const lacking = new Set(['payment_pending', 'processing'])
const denied = (line: Line, mark: StatusMark): boolean =>
  negated(line, mark, lacking.has(mark.status) ? 2 : 3) ||
  (line.tokens[mark.i - 1]?.w === 'as' && negated(line, mark, 7))

/** A refund that is being processed is none yet, nor is an order shipped that is being shipped. */
const underWay = (line: Line, mark: StatusMark): boolean =>
  /^(?:refunded|shipped|cancelled|returned|delivered)$/.test(mark.status) &&
  line.tokens.slice(Math.max(0, mark.i - 2), mark.j).some((token) => token.w === 'being')

/** "It was packed without the lid": how it was done, and no state of now. */
const isHow = ({ tokens }: Line, { status, i, j }: StatusMark): boolean =>
  status === 'processing' &&
  /^(?:without|wrongly|badly|poorly|incorrectly|carelessly|wrong)$/.test(tokens[j]?.w ?? '') &&
  tokens.slice(Math.max(0, i - 1), j).some(({ w }) => /^(?:was|were|been|got)$/.test(w))

const owned = new Set('your both two three four these those all last my our following'.split(' '))
/** "Orders that have been shipped", "orders can be returned": a rule, no state of one order. */
const inGeneral = (line: Line, mark: StatusMark): boolean => {
  const { tokens } = line
  const pickup = mark.status === 'ready_for_pickup' && tokens.some((token) => token.kind === 'id')
  if (
    !pickup &&
    tokens.slice(Math.max(0, mark.i - 2), mark.i + 1).some((token) => /^(?:can|cannot)$/.test(token.w))
  )
    return true
  if (/^(?:an?|any|every)$/.test(tokens[mark.i - 1]?.w ?? '') && orderNouns.has(tokens[mark.j]?.w ?? ''))
    return true
  if (isSuch(tokens, mark)) return true
  const at = tokens.findIndex((token) => token.w === 'orders')
  return (
    at >= 0 &&
    !tokens.some((token) => token.kind === 'id') &&
    !tokens.slice(Math.max(0, at - 3), at).some((token) => owned.has(token.w))
  )
}

/** "A replacement delivered by Friday is not possible": one of a kind. */
const isSuch = (tokens: Line['tokens'], { i, j }: StatusMark): boolean =>
  j === i + 1 &&
  tokens[i]!.w.endsWith('ed') &&
  /^(?:an?|any|another|every)$/.test(tokens[i - 2]?.w ?? '') &&
  /^(?:replacement|parcel|package|order|item|product|refund|delivery|one)$/.test(tokens[i - 1]?.w ?? '')

/** "Orders are usually shipped within a day". Not "your return of 30-7 reached us, and refunds usually take a day": of the number in its own clause. */
const isUsual = (line: Line, { i }: StatusMark): boolean =>
  has(line, 'generic') &&
  !(
    line.tokens.some(({ kind }, k) => kind === 'id' && line.modes.clause[k] === line.modes.clause[i]) &&
    cues(line, 'generic').every((cue) => cue.i > i && line.modes.clause[cue.i] !== line.modes.clause[i])
  )

/** "It was almost ready to ship". */
const nearly = new Set(['almost', 'nearly'])

const modals = new Set(['can', 'could', 'may', 'might', 'must', 'should', 'would'])
/** "It is good to be prepared". */
const bare = ({ tokens }: Line, mark: StatusMark): boolean =>
  tokens[mark.i]!.w === 'be' &&
  tokens[mark.i - 1]?.w === 'to' &&
  !/^(?:seems?|appears?|reported|believed|said|known)$/.test(tokens[mark.i - 2]?.w ?? '')
/** "You can have it delivered": what somebody wants done. */
const causative = ({ tokens }: Line, mark: StatusMark): boolean =>
  /^(?:it|them|this|that)$/.test(tokens[mark.i - 1]?.w ?? '') &&
  /^(?:have|get|having|getting|want)$/.test(tokens[mark.i - 2]?.w ?? '')
/** "For your order to be available for pickup". */
const isArranged = ({ tokens }: Line, { i }: StatusMark): boolean =>
  tokens[i - 1]?.w === 'be' &&
  tokens[i - 2]?.w === 'to' &&
  tokens.slice(0, i).some(({ w }) => /^(?:arrange|ask|request|want|need|wish|allow)$/.test(w))
/** "You're entitled to have the fee refunded". */
const isEntitled = ({ tokens }: Line, { i }: StatusMark): boolean =>
  tokens
    .slice(Math.max(0, i - 12), i)
    .some(({ w }, k, all) => /^(?:entitled|eligible|allowed|option|right)$/.test(w) && all[k + 1]?.w === 'to')
/** The word before a place, adverbs left out: "be automatically refunded". */
const wordBefore = (tokens: Line['tokens'], i: number): string | undefined =>
  tokens[tokens[i - 1]?.w.endsWith('ly') ? i - 2 : i - 1]?.w
const waitsFor = new Set(['processing', 'ready_for_pickup', 'payment_pending', 'partially_shipped'])
/** "Items to be returned", "a refund can only be processed to the card": what is to happen or may, no state. */
const possible = (line: Line, mark: StatusMark): boolean =>
  bare(line, mark) ||
  causative(line, mark) ||
  isArranged(line, mark) ||
  isEntitled(line, mark) ||
  (!waitsFor.has(mark.status) &&
    (hasWord(line, modals, mark.i, mark.j) ||
      line.tokens[mark.i]!.w === 'be' ||
      (wordBefore(line.tokens, mark.i) === 'be' && line.tokens[mark.i]!.w.endsWith('ed')) ||
      line.tokens
        .slice(Math.max(0, mark.i - 2), mark.j)
        .some(
          (token, n, all) =>
            token.w === 'to' &&
            all[n + 1]?.w === 'be' &&
            !/^(?:seems?|appears?|reported|believed|said|known)$/.test(
              all[n - 1]?.w ?? line.tokens[Math.max(0, mark.i - 2) - 1]?.w ?? '',
            ),
        )))

/** "What happens next: - we pack it": what is still to be done. */
const isNextStep = (scene: Scene, line: Line): boolean => {
  const head = line.sentence.kind === 'bullet' ? headingOf(scene, line) : undefined
  return head !== undefined && hasWord(head, upcoming)
}
const upcoming = new Set(['next'])

/** "The lookup failed. We're working on it": on the failure. */
const isWorkOnFailure = (scene: Scene, line: Line, mark: StatusMark): boolean =>
  mark.status === 'processing' &&
  hasWord(line, new Set(['working']), mark.i, mark.j) &&
  [scene.lines[line.index - 1], line].some((one) => one && has(one, 'failure_disclosure'))
