import type { ActOf } from '#record'
import { cues, has, hasWord, type Line, modeOf, once, type Scene } from '../discourse/scene.ts'
import { cartWords } from './cart/wishes.ts'
import { idKind } from './ids.ts'
import { type ActReader, sure, unsure } from './reader.ts'
import { idsFor, negated } from './statuses.ts'
import { ofAll } from './subjects.ts'
import { isFuture } from './tense.ts'
import { ofTicket } from './ticket-status.ts'

type Deed = ActOf<'deed'>
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

const notes = new Set(['note', 'notes', 'comment', 'remark', 'photo', 'photos'])

/** "Delivery has been moved to Saturday because of the strike": what befell the order, no deed. */
const befell = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens.slice(cue.i, cue.j).some(({ w }) => /^(?:moved|rescheduled|postponed)$/.test(w)) &&
  tokens.slice(cue.j).some(({ w }) => /^(?:because|due|owing)$/.test(w))

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
            !(modality === 'done' && (isFuture(line, one) || underWay(line, one) || possible(line, one))) &&
            !(modality === 'promised' && onlySpokenOf(line, one)) &&
            !past(line, one) &&
            !beforehand(line, one) &&
            !ofThings(line, one) &&
            !(modality === 'done' && (aimed(line, one) || afterwards(line, one))) &&
            !ofOthers(line, one) &&
            !ofAll(line, one) &&
            !joined(line, one) &&
            !(action === 'ticket_created' && lookedInto(line, one)) &&
            !(action.startsWith('ticket_') && hasWord(line, cartWords)) &&
            !(action === 'order_changed' && befell(line, one)),
        )
        if (
          !cue ||
          out.some((one) => one.action === action && overlap(scene, line, one, cue)) ||
          misplaced(scene, line, action, cue, found)
        )
          continue
        const ids = idsOf(scene, line, action, cue)
        const nameless = out.findIndex(
          (one) => one.action === action && one.modality === modality && one.id === undefined,
        )
        if (ids.length && nameless >= 0) out.splice(nameless, 1)
        const grounds =
          modality === 'done' && stateOnly(line, cue)
            ? unsure(scene, line, cue.i, cue.j, 'a state is told, maybe no action')
            : sure(scene, line, cue.i, cue.j)
        for (const id of ids.length ? ids : [undefined])
          if (!out.some((one) => one.action === action && one.id === id))
            out.push({ act: 'deed', action, ...(id ? { id } : {}), modality, ...grounds })
      }
    }
  }
  return out
}

/** "Your refund is being processed" tells of no deed done. */
const underWay = (line: Line, cue: { i: number; j: number }) =>
  line.tokens.slice(Math.max(0, cue.i - 2), cue.j).some((token) => token.w === 'being')

/** "Cancelled orders can't be reinstated": a kind of orders. */
const ofKind = ({ tokens }: Line, { i }: { i: number }): boolean =>
  /ed$/.test(tokens[i]!.w) &&
  /^(?:orders|returns|refunds|items|tickets)$/.test(tokens[i + 1]?.w ?? '') &&
  (i === 0 || tokens[i - 1]!.kind === 'punct') &&
  !tokens.some(({ kind }) => kind === 'id')

const modals = new Set(['can', 'could', 'may', 'might', 'must', 'should', 'would'])
/** "The refund can be issued to your card", "a cancelled order": what is possible, or what kind of thing. */
const possible = (line: Line, cue: { i: number; j: number }): boolean =>
  ofKind(line, cue) ||
  hasWord(line, modals, cue.i, cue.j) ||
  line.tokens.slice(cue.i, cue.j).some((token, n, all) => token.w === 'to' && all[n + 1]?.w === 'be') ||
  line.tokens
    .slice(Math.max(0, cue.i - 4), cue.i)
    .some(({ w }) => /^(?:ensure|ensuring|sure|until)$/.test(w)) ||
  (/ed$/.test(line.tokens[cue.i]!.w) &&
    (/^(?:an?|any|every|of)$/.test(line.tokens[cue.i - 1]?.w ?? '') ||
      (/^(?:the|your|that|this|for|about|on|with|regarding)$/.test(line.tokens[cue.i - 1]?.w ?? '') &&
        /^(?:orders?|returns?|refunds?|items?)$/.test(line.tokens[cue.i + 1]?.w ?? ''))))

/** "I can help with cancelling the order", "to change the address I need its number": spoken of, not promised. */
function onlySpokenOf(line: Line, cue: { i: number; j: number }): boolean {
  const { tokens, modes } = line
  if (!tokens[cue.i]!.w.endsWith('ing')) return false
  if (
    /^(?:would|could|might|may|means|involves|requires|needs|is|can|takes|costs)$/.test(
      tokens[cue.j]?.w ?? '',
    )
  )
    return true
  const before = tokens[cue.i - 1]?.w ?? ''
  if (
    !/^(?:with|of|for|about|before|by|without|on|in|regarding|consider|after|difficulties|trouble|problems?|issues?|difficulty|help|assist|like|mean|through|from|how)$/.test(
      before,
    )
  )
    return false
  const start = modes.clause.indexOf(modes.clause[cue.i]!)
  return before !== 'with' || !hasWord(line, toCome, start, cue.i) || hasWord(line, modals, start, cue.i)
}
const toCome = new Set(['will', 'shall'])

/** "I've opened C-119 to see what's going on": looked at, and not made. */
const lookedInto = ({ tokens }: Line, { j }: { j: number }): boolean =>
  tokens[j]?.w === 'to' && /^(?:see|look|check|find|read|have)$/.test(tokens[j + 1]?.w ?? '')

const doers = new Set(['i', 'we', 'is', 'are', 'has', 'have', 'been', 'was', 'were'])
/** "T-15: done and closed": a state in two words; nobody is said to have acted. */
const joined = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens[cue.i]!.w === 'and' &&
  cue.j - cue.i === 2 &&
  !hasWord(line, doers, 0, cue.i) &&
  !/^(?:it|this|that|your|the)$/.test(line.tokens[cue.j]?.w ?? '')

/** "We have refunded customers in such cases". */
const ofOthers = (line: Line, cue: { i: number; j: number }) =>
  /^(?:customers|people|others|shoppers|buyers)$/.test(line.tokens[cue.j]?.w ?? '')

/** "The status will change to shipped", "if you cancel, you will be refunded": nobody promises to do it now. */
const ofThings = (line: Line, cue: { i: number; j: number }): boolean =>
  (line.tokens[cue.i]!.w === 'will' &&
    /^(?:status|price|date|total|stock|it|page|number)$/.test(line.tokens[cue.i - 1]?.w ?? '') &&
    line.tokens[cue.i + 1]?.w !== 'be') ||
  (line.tokens[cue.i]!.w === 'you' && modeOf(line, cue) === 'conditional')

/** "To get your return started, I need the number": an aim. */
const aimed = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens
    .slice(Math.max(0, cue.i - 4), cue.j)
    .some(({ w }, n, all) => w === 'to' && /^(?:get|have|see)$/.test(all[n + 1]?.w ?? ''))

/** "Before I issue the refund, do I have your leave?": nothing is promised yet. */
const beforehand = (line: Line, cue: { i: number }) =>
  line.tokens.slice(Math.max(0, cue.i - 3), cue.i + 1).some((token) => token.w === 'before')

/** "After the refund is initiated, it takes a week": an occasion. */
const afterwards = (line: Line, cue: { i: number }) =>
  line.tokens
    .slice(Math.max(0, cue.i - 3), cue.i)
    .some(({ w }) => /^(?:after|once|when|whenever|until)$/.test(w))

/** "Was closed, is open again now": over. */
const past = (line: Line, cue: { i: number; j: number }) =>
  line.tokens[cue.i]?.w === 'was' && line.tokens.slice(cue.j).some((token) => token.w === 'now')

function counts(line: Line, cue: { i: number; j: number }, modality: 'done' | 'promised'): boolean {
  const mode = modeOf(line, cue)
  return mode === 'asserted' || (modality === 'promised' && mode === 'conditional')
}

function overlap(scene: Scene, line: Line, act: Deed, cue: { i: number; j: number }): boolean {
  const { span } = sure(scene, line, cue.i, cue.j)
  return act.span.start < span.end && span.start < act.span.end
}

/** Words of one action that belong to another: a cart, a ticket's status. */
function misplaced(
  scene: Scene,
  line: Line,
  action: Deed['action'],
  cue: { i: number; j: number },
  found: readonly { act: string; span: { start: number; end: number } }[],
): boolean {
  const span = sure(scene, line, cue.i, cue.j).span
  if (
    (action === 'order_changed' || action === 'ticket_updated') &&
    found.some((act) => act.act === 'cart_action' && act.span.start < span.end && span.start < act.span.end)
  )
    return true
  if (
    action === 'order_changed' &&
    line.tokens.slice(cue.i, cue.j + 3).some((token) => token.w === 'address')
  )
    return true
  if (
    action === 'order_changed' &&
    cues(line, 'deed:address_changed').some((one) => one.i < cue.j + 4 && cue.i < one.j)
  )
    return true
  if (
    action === 'order_changed' &&
    line.tokens.some(
      ({ kind }, at) => kind === 'id' && at >= cue.i && at < cue.j && idKind(scene, line, at) === 'ticket',
    )
  )
    return true
  if (action === 'order_changed' && (cartOnly(line, cue) || hasWord(line, notes, cue.i, cue.j + 2)))
    return true
  if (action === 'code_applied' && !ofCode(scene, line, cue)) return true
  if (
    action === 'address_changed' &&
    hasWord(line, goingOn, cue.i, cue.j) &&
    !hasWord(line, addresses, cue.i, cue.j) &&
    !speaksOfAddress(scene)
  )
    return true
  if (action === 'return_started' && hasWord(line, forms, cue.i, cue.j + 1)) return true
  if (
    action === 'return_started' &&
    hasWord(line, new Set(['label']), cue.i, cue.j) &&
    !hasWord(line, returning) &&
    !scene.asked.some((asked) => hasWord(asked, returning)) &&
    hasWord(line, new Set(['created', 'generated', 'printed']), cue.i, cue.j)
  )
    return true
  if (action === 'ticket_updated' || action === 'ticket_created') return !ofTicket(scene, line)
  return false
}

const addresses = new Set(
  'address addresses destination postcode office home place house flat street'.split(' '),
)
const goingOn = new Set(['proceed', 'continue', 'ahead'])
const onlyAddress = new Set(['address', 'addresses'])
const speaksOfAddress = (scene: Scene): boolean =>
  once(scene, 'speaks of an address', () =>
    scene.lines.concat(scene.asked).some((line) => hasWord(line, onlyAddress)),
  )

/** "The ZIP code on file". */
const otherCode = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens
    .slice(i, j)
    .some(
      ({ w }, k) =>
        w === 'code' &&
        /^(?:zip|postal|post|area|bar|qr|security|verification|access|pin|digit|tracking|country|dress)$/.test(
          tokens[i + k - 1]?.w ?? '',
        ),
    )

const codeWords = new Set('code coupon voucher promo promotion discount codes vouchers gutschein'.split(' '))
/** "Order 5009 is on schedule" tells of no code. */
const ofCode = (scene: Scene, line: Line, cue: { i: number; j: number }): boolean =>
  !otherCode(line, cue) &&
  (hasWord(line, codeWords) ||
    scene.asked.some((asked) => hasWord(asked, codeWords)) ||
    line.tokens
      .slice(cue.i, cue.j + 4)
      .some((token) => /^[A-Z]{3,}\d*$/.test(token.raw) && token.raw.length > 3))

/** "I've opened the return form": nothing is returned yet. */
const forms = new Set(['form', 'page', 'portal', 'instructions', 'policy'])
const returning = new Set(['return', 'returns', 'returning', 'back', 'exchange', 'send'])

const cartThings = new Set(['quantity', 'qty', 'cart', 'basket', 'bag', 'trolley'])
/** "I have updated the quantity" changes a cart, unless an order is named. */
const cartOnly = (line: Line, cue: { i: number; j: number }): boolean =>
  hasWord(line, cartThings, cue.i, cue.j + 4) &&
  !line.tokens.some((token) => token.kind === 'id' || token.w === 'order')

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

const bothWords = new Set(['both'])
/** The numbers a deed is said of; none where it is said of both that are named elsewhere. */
function idsOf(
  scene: Scene,
  line: Line,
  action: Deed['action'],
  cue: { i: number; j: number },
): readonly string[] {
  if (action === 'code_applied') {
    const token = line.tokens.find(
      (one, at) =>
        (one.kind === 'id' || /^[A-Z]{2,}[A-Z0-9]*\d*$/.test(one.raw)) &&
        one.raw.length > 3 &&
        Math.abs(at - cue.i) < 8,
    )
    const code =
      token?.raw ??
      scene.asked.flatMap((one) => one.tokens).find((one) => /^[A-Z]{3,}\d+$/.test(one.raw))?.raw
    return code ? [code] : []
  }
  if (hasWord(line, bothWords) && !line.tokens.some(({ kind }) => kind === 'id')) return []
  const ticket = action === 'ticket_created' || action === 'ticket_updated'
  const kinds = ticket
    ? ['ticket']
    : action === 'return_started'
      ? ['return', 'order', 'unknown']
      : ['order', 'unknown']
  for (const kind of kinds) {
    const ids = idsFor(
      scene,
      line,
      cue,
      (_, other, at) => idKind(scene, other, at) === kind,
      (_, other, at) => kinds.includes(idKind(scene, other, at)),
    )
    if (ids.length) return ids
    const after =
      scene.lines[line.index + 1]?.tokens.findIndex(
        (token, at) => token.kind === 'id' && idKind(scene, scene.lines[line.index + 1]!, at) === kind,
      ) ?? -1
    if (after >= 0) return [scene.lines[line.index + 1]!.tokens[after]!.raw.replace(/^#/, '')]
  }
  if (action === 'return_started') return []
  return scene.asked
    .flatMap((one) =>
      one.tokens.flatMap((token, at) =>
        token.kind === 'id' &&
        idKind(scene, one, at) !== 'other' &&
        (idKind(scene, one, at) === 'ticket') === ticket
          ? [token.raw.replace(/^#/, '')]
          : [],
      ),
    )
    .slice(0, 1)
}
