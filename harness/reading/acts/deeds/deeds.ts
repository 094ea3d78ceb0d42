import type { ActOf } from '#record'
import { cues, has, hasWord, type Line, modeOf, type Scene } from '../../discourse/scene.ts'
import { cartWords } from '../cart/wishes.ts'
import { isCounted } from '../counted.ts'
import { isExcepted } from '../ids-for.ts'
import { isOfNoCase } from '../in-general/in-general.ts'
import { isNotSo } from '../not-so.ts'
import { ofAnotherOrder } from '../order/other-order.ts'
import { isUndone, isUndoneThen } from '../order/over.ts'
import { whichAsked } from '../order/which-asked.ts'
import { type ActReader, sure, unsure } from '../reader.ts'
import { isYourChoice } from '../requests/confirmation-request.ts'
import { negated } from '../statuses.ts'
import { ofAll } from '../subjects.ts'
import { isFuture, isWithin } from '../tense.ts'
import { doingNow } from './doing-now.ts'
import { idsOf } from './ids-of.ts'
import { misplaced } from './misplaced.ts'
import {
  afterwards,
  aimed,
  atCheckout,
  befell,
  beforehand,
  isAdvised,
  isByTheWay,
  joined,
  lookedInto,
  ofOthers,
  ofThings,
  onlySpokenOf,
  past,
  possible,
  toOtherList,
  underWay,
} from './no-deed.ts'

/** A deed as it is read. */
export type Deed = ActOf<'deed'>

const actions = [
  'order_canceled',
  'return_started',
  'refund_issued',
  'ticket_created',
  'ticket_updated',
  'address_changed',
  'order_changed',
  'code_applied',
] as const

/** Reads actions on orders, returns, refunds, tickets and codes, carried out or promised. */
export const deeds: ActReader = (scene, found) => {
  const out: Deed[] = []
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button' || has(line, 'generic') || line.tokens[0]?.w === 'when') continue
    if (!line.families.has('deed') && !line.families.has('will')) continue
    for (const action of actions) {
      for (const modality of ['promised', 'done'] as const) {
        const cue = cues(line, `${modality === 'done' ? 'deed' : 'will'}:${action}`).find(
          (one) =>
            counts(line, one, modality) &&
            !negated(line, one, 3) &&
            !(
              modality === 'done' &&
              (isFuture(line, one) ||
                isWithin(line.tokens, one) ||
                underWay(line, one) ||
                possible(line, one))
            ) &&
            !(
              modality === 'promised' &&
              (onlySpokenOf(line, one) ||
                isByTheWay(line, one) ||
                isAdvised(line, one) ||
                isYourChoice(line.tokens))
            ) &&
            !past(line, one) &&
            !beforehand(line, one) &&
            !ofThings(line, one) &&
            !(modality === 'done' && hasWord(line, ensuring, one.i, one.j)) &&
            !(
              modality === 'done' &&
              (aimed(line, one) ||
                afterwards(line, one) ||
                isNotSo(line, one) ||
                isUndone(line, one) ||
                isUndoneThen(scene, line))
            ) &&
            !ofOthers(line, one) &&
            !ofAll(line, one) &&
            !isCounted(line, one) &&
            !(modality === 'done' && isOfNoCase(scene, line, one)) &&
            !joined(line, one) &&
            !((action === 'ticket_created' || action === 'return_started') && lookedInto(line, one)) &&
            !(action.startsWith('ticket_') && hasWord(line, cartWords)) &&
            !(action === 'order_changed' && (befell(line, one) || toOtherList(line, one))) &&
            !(action === 'code_applied' && atCheckout(line, one)),
        )
        if (
          !cue ||
          out.some((one) => one.action === action && overlap(scene, line, one, cue)) ||
          misplaced(scene, line, action, cue, found)
        )
          continue
        const apart = !/^(?:ticket|code)/.test(action) && ofAnotherOrder(scene, line, cue)
        const ids = apart ? [] : idsOf(scene, line, action, cue)
        if (ids.length && ids.every((id) => isExcepted(line, id))) continue
        const nameless = out.findIndex(
          (one) => one.action === action && one.modality === modality && one.id === undefined,
        )
        if (ids.length && nameless >= 0) out.splice(nameless, 1)
        const granted = out.findIndex(
          (one) =>
            modality === 'promised' && one.action === action && isGranted(one) && !ids.length === !one.id,
        )
        if (granted >= 0) out.splice(granted, 1)
        const isOpen =
          ids.length === 0 && !action.startsWith('ticket_') && whichAsked(scene, line, cue)?.length === 0
        const grounds =
          apart || isOpen
            ? unsure(scene, line, cue.i, cue.j, 'of several orders it is not told which')
            : modality === 'done' && stateOnly(line, cue)
              ? unsure(scene, line, cue.i, cue.j, 'a state is told, maybe no action')
              : sure(scene, line, cue.i, cue.j)
        for (const id of ids.length ? ids : [undefined])
          if (!out.some((one) => one.action === action && one.id === id))
            out.push({ act: 'deed', action, ...(id ? { id } : {}), modality, ...grounds })
      }
    }
  }
  for (const one of doingNow(scene, actions))
    if (!out.some(({ action }) => action === one.action)) out.push(one)
  return out
}

/** "I have made a note to ensure the refund is processed": it is to come. */
const ensuring = new Set(['ensure', 'ensuring'])

function counts(line: Line, cue: { i: number; j: number }, modality: 'done' | 'promised'): boolean {
  const mode = modeOf(line, cue)
  return mode === 'asserted' || (modality === 'promised' && mode === 'conditional')
}

function overlap(scene: Scene, line: Line, act: Deed, cue: { i: number; j: number }): boolean {
  const { span } = sure(scene, line, cue.i, cue.j)
  return act.span.start < span.end && span.start < act.span.end
}

/** "Your refund has been approved. We will credit it today": granted first, and then promised. */
const isGranted = ({ action, modality, span }: Deed): boolean =>
  action === 'refund_issued' && modality === 'done' && /\b(?:approved|accepted|granted)\b/i.test(span.text)

const links = new Set(['now', 'and', 'also', 'just'])

/** "It is cancelled and refunded" tells a state; whether somebody has just acted is not said. */
const stateOnly = (line: Line, cue: { i: number; j: number }): boolean =>
  links.has(line.tokens[cue.i]?.w ?? '') &&
  line.tokens
    .slice(Math.max(0, cue.i - 4), cue.i)
    .some(
      (token, n, all) =>
        (token.w === 'is' || token.w === 'are') && !all.slice(n).some((next) => next.w === 'been'),
    )
