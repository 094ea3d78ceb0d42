import type { Act } from '#record'
import { cues, has, hasWord, type Line, type Scene } from '../discourse/scene.ts'
import { isBoughtBefore } from './bought-before.ts'
import type { Unless } from './flags.ts'
import { askedOrder } from './ids.ts'
import { isNotSo } from './not-so.ts'
import { onOccasion } from './occasions.ts'
import { isStateTold } from './order/state-told.ts'
import { isBeyond } from './speaker-lacks.ts'
import { negated } from './statuses.ts'
import { yoursToSee } from './yours-to-see.ts'

const inLine = (line: Line, act: Act): boolean =>
  act.span.start >= (line.tokens[0]?.start ?? 0) && act.span.end <= (line.tokens.at(-1)?.end ?? 0)

/** "Live stock is only shown in the store's own app": not here. */
const onlyThere = ({ tokens }: Line, { j }: { j: number }): boolean =>
  tokens.slice(j, j + 4).some(({ w }) => w === 'only') &&
  tokens
    .slice(j, j + 12)
    .some(({ w }) => /^(?:app|website|site|store|stores|shop|portal|page|counter|till)$/.test(w))

/** "Reply TRACK for live tracking": what the shopper may have. */
const isKeyword = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens[i - 1]?.w === 'for' &&
  /^(?:reply|text|type|press|send|tap|say|monitor|check|track|follow|visit|use|see|click|open)$/.test(
    tokens[tokens[0]!.w === 'please' ? 1 : 0]?.w ?? '',
  )

/** "We have no live view" claims nothing. */
export const deniedClaim: Unless = (_, line, cue) =>
  onlyThere(line, cue) ||
  yoursToSee(line, cue) ||
  isKeyword(line, cue) ||
  has(line, 'notify_done') ||
  has(line, 'step:notify') ||
  (line.tokens[cue.i]!.w === 'the' && line.tokens[cue.i - 1]?.w === 'at') ||
  negated(line, cue, 5) ||
  isBeyond(line, cue) ||
  isNotSo(line, cue) ||
  line.tokens.slice(cue.j, cue.j + 4).some((token) => /^(?:not|down|offline|unavailable)$/.test(token.w))

/** An inability that is a privacy refusal, a failure, a missing estimate or a missed moment is no limitation. */
export const notByDesign: Unless = (scene, line, cue, found) => {
  if (found.some((act) => act.act === 'privacy_refusal')) return true
  if (
    found.some((act) => act.act === 'availability' && act.basis === 'not_carried' && inLine(line, act)) ||
    has(line, 'noMatch') ||
    (line.tokens
      .slice(cue.i, cue.j + 3)
      .some(({ w }, k, all) => w === 'find' || (w === 'get' && all[k + 1]?.w !== 'to')) &&
      line.tokens.slice(cue.i, cue.j).some((token) => token.w === 'not'))
  )
    return true
  if (isUnseen(line, cue)) return true
  if (
    has(line, 'failure_disclosure') ||
    hasWord(line, vows, cue.i, cue.j + 3) ||
    cues(line, 'delivery:none').some((none) => none.i < cue.j && cue.i < none.j + 1) ||
    cues(line, 'restock:none').length > 0
  )
    return true
  if (
    line.tokens
      .slice(cue.i, cue.j + 3)
      .some(({ kind }, k, all) => kind === 'number' && all[k + 1]?.kind === 'item')
  )
    return true
  if (isTooMany(line, cue) && found.some((act) => act.act === 'availability' && inLine(line, act)))
    return true
  const past = line.tokens.slice(cue.i, cue.j).some((token) => token.w === 'could')
  return (
    past &&
    found.some((act) => (act.act === 'order_status' || act.act === 'availability') && inLine(line, act)) &&
    scene.lines.length > 0
  )
}

/** "I can't see 8811 moving yet", "we could not deliver it (no access to the building)": how a parcel stands. */
const isUnseen = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  (tokens.slice(i, j + 1).some(({ w }) => w === 'see') &&
    tokens.slice(j, j + 4).some(({ w }) => /^(?:moving|move|scanned|scan)$/.test(w))) ||
  (tokens.slice(i, j).some(({ w }) => w === 'access') &&
    tokens
      .slice(j, j + 3)
      .some(({ w }) => /^(?:building|property|gate|address|flat|house|premises|street|door)$/.test(w)))

/** "Only 3 left, so I can't do 4", "we can't get you to five": there are too few. */
const isTooMany = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens
    .slice(i, j + 5)
    .some(
      ({ kind, unit }, k, all) =>
        kind === 'number' &&
        unit === undefined &&
        /^(?:|[.!,;)]|of|units?|pieces?|pairs?|pcs|at)$/.test(tokens[i + k + 1]?.w ?? '') &&
        all
          .slice(0, k)
          .some(({ w }) => /^(?:do|get|give|sell|offer|supply|send|fill|cover|manage|ship)$/.test(w)),
    )

/** "We cannot guarantee Saturday": what nobody could. */
const vows = new Set(['verify', 'match', 'trace', 'guarantee', 'guarantees', 'promise', 'swear', 'vouch'])

/** "W8 has been shipped. Thank you for shopping with us": a courtesy, and no purchase made now. */
const onlyPolite: Unless = (scene, line, cue, found) =>
  /^thanks?$/.test(line.tokens[cue.i]!.w) &&
  (found.some((act) => act.act === 'order_status' && act.status !== 'placed') ||
    (line.tokens[cue.j - 1]!.w === 'shopping' && scene.lines.length > 1))

/** "I never got a confirmation": of an order that was made before. */
const confirmations = new Set(['confirmation', 'receipt'])
const lacking = new Set(['not', 'never', 'no', 'where', 'missing'])

/** "Your order is confirmed" to who gave its number: it was placed before. */
const isOfAsked = (scene: Scene, line: Line): boolean =>
  askedOrder(scene) !== undefined &&
  !line.tokens.some(({ kind }) => kind === 'id') &&
  !scene.lines[line.index + 1]?.tokens.some(({ kind }) => kind === 'id') &&
  !scene.asked.some((asked) => hasWord(asked, buying))
const buying = new Set([
  'buy',
  'reorder',
  'again',
  'purchase',
  'place',
  'checkout',
  'another',
  'new',
  'replacement',
])

/** "Order W-8 · placed Nov 24": the date of an order that was made before. */
const isDatedBefore = ({ tokens }: Line, { j }: { j: number }): boolean => {
  const day = tokens[/^(?:on|:|–|\(|am)$/.test(tokens[j]?.w ?? '') ? j + 1 : j]
  return day?.kind === 'date' && !/^(?:today|tonight|now|this |heute)/.test(day.w)
}

/** "Order 910 is confirmed" to a shopper who asks for 910: it was placed before. */
export const askedFor: Unless = (scene, line, cue, found) =>
  isStateTold(scene, line, cue) ||
  isOfAsked(scene, line) ||
  isDatedBefore(line, cue) ||
  onOccasion(line, cue) ||
  isNotSo(line, cue) ||
  (line.tokens[cue.i - 1]?.w === 'no' && /^(?:orders?|purchase|booking)$/.test(line.tokens[cue.i]!.w)) ||
  scene.asked.some((asked) => hasWord(asked, confirmations) && hasWord(asked, lacking)) ||
  onlyPolite(scene, line, cue, found) ||
  isBoughtBefore(scene, line, cue)

/** "This is not typical for us": what happened, and no rule. */
const isUntypical = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens[i]!.w === 'typical' && tokens.slice(Math.max(0, i - 2), i).some(({ w }) => w === 'not' || w === 'no')

/** "They tend to go fast" is a hedge, no rule of the shop. */
export const notOfTheShop: Unless = (_, line, cue) =>
  isUntypical(line, cue) ||
  /^(?:sells?|costs?|priced|retails?|goes)$/.test(line.tokens[cue.j]?.w ?? '') ||
  line.tokens[cue.j]?.kind === 'money' ||
  cues(line, 'volatility_hedge').some((hedge) => hedge.i <= cue.j && cue.i < hedge.j + 1)
