import { cues, hasWord, type Line, once, type Scene } from '../../discourse/scene.ts'
import { isOfObject } from '../canceled-thing.ts'
import { cartWords, changesOrder } from '../cart/wishes.ts'
import { isPresent } from '../credited.ts'
import { idKind } from '../ids.ts'
import { isOfPoints } from '../points.ts'
import { sure } from '../reader.ts'
import { ofTicket } from '../ticket-status.ts'
import type { Deed } from './deeds.ts'
import { ofCode } from './of-code.ts'
import { isReleaseOfElse } from './released.ts'

/** Words of one action that belong to another: a cart, a ticket's status. */
export function misplaced(
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
  if (
    action === 'order_changed' &&
    (cartOnly(line, cue) || (hasWord(line, notes, cue.i, cue.j + 2) && !hasWord(line, gift, cue.i, cue.j)))
  )
    return true
  if (action === 'order_changed' && isOfRecord(line, cue)) return true
  if (action === 'order_changed' && isChangedOnly(line, cue) && tellsAddress(scene, line)) return true
  if (action === 'order_changed' && hasWord(line, new Set(['added']), cue.i, cue.j) && isBare(line, cue))
    return !changesOrder(scene)
  if (action === 'order_changed' && isChangedOnly(line, cue) && asksOfCart(scene)) return true
  if (isOfContact(line, cue, action)) return true
  if (action === 'code_applied' && isForLater(line, cue)) return true
  if (isOfRequest(line, cue, action)) return true
  if (action === 'order_canceled' && isOfObject(line, cue)) return true
  if (
    action === 'refund_issued' &&
    (isReleaseOfElse(scene, line, cue) ||
      isOfPoints(line, cue) ||
      isOfMail(line, cue) ||
      isOfBill(line, cue) ||
      isPresent(scene, line, cue))
  )
    return true
  if (action === 'code_applied' && !ofCode(scene, line, cue)) return true
  if (
    action === 'address_changed' &&
    hasWord(line, goingOn, cue.i, cue.j) &&
    !hasWord(line, addresses, cue.i, cue.j) &&
    !speaksOfAddress(scene)
  )
    return true
  if (
    action === 'return_started' &&
    (hasWord(line, forms, cue.i, cue.j + 1) || isOfMoney(line, cue) || isOfPostage(line, cue))
  )
    return true
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

/** "Your phone number has been changed", "the e-mail address on your account is updated": how the shopper is reached, and no order's. */
const isOfContact = ({ tokens }: Line, { i, j }: { i: number; j: number }, action: Deed['action']): boolean =>
  (action === 'order_changed' || action === 'address_changed') &&
  tokens
    .slice(Math.max(0, i - 3), j + 3)
    .some(
      ({ w }, k, all) =>
        contacts.has(w) && !all.slice(0, k).some(({ kind }) => kind === 'id' || kind === 'item'),
    ) &&
  !tokens
    .slice(i, j + 3)
    .some(({ w }, k, all) => w === ',' && all.slice(k).some((one) => contacts.has(one.w))) &&
  !tokens.some(({ w }) => /^(?:order|delivery|shipping|postal)$/.test(w))

/** "I've moved your request to the top", "I've made a refund request": no change of an order, and no refund. */
const isOfRequest = ({ tokens }: Line, { i, j }: { i: number; j: number }, action: Deed['action']): boolean =>
  (action === 'order_changed' &&
    /^(?:request|ticket|case|complaint|claim|call|appointment)$/.test(tokens[j]?.w ?? '')) ||
  (action === 'refund_issued' &&
    (/^(?:request|requests|claim)$/.test(tokens[j]?.w ?? '') ||
      tokens.slice(i, j).some(({ w }, k, all) => w === 'request' && all[k - 1]?.w === 'refund')))

/** "The code works on your next order": not on this one. */
const isForLater = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens
    .slice(i, j + 6)
    .some(
      ({ w }, k, all) =>
        /^(?:next|future|another|any|all)$/.test(w) && /^(?:orders?|purchases?)$/.test(all[k + 1]?.w ?? ''),
    )

/** "I have updated the information in our system": nothing of the order. */
const isOfRecord = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens
    .slice(i, j + 1)
    .some(
      ({ w }, k) =>
        /^(?:information|details|records?|profile|listing)$/.test(w) &&
        !/^(?:of|on|for)$/.test(tokens[i + k + 1]?.w ?? ''),
    )

const contacts = new Set('phone telephone mobile cell email mail e-mail password surname username'.split(' '))

/** "Changed! It now goes to 9 Elm Row". */
const isChangedOnly = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens
    .slice(i, j)
    .every(
      ({ w, kind }) =>
        kind === 'punct' || /^(?:yes|ok|okay|sure|alright|all|changed|moved|swapped|updated|done)$/.test(w),
    )
/** "Can you swap the mug in my cart?" */
const asksOfCart = (scene: Scene): boolean =>
  !changesOrder(scene) && scene.asked.some((asked) => hasWord(asked, cartWords))
const tellsAddress = (scene: Scene, line: Line): boolean =>
  [line, scene.lines[line.index + 1]].some((one) => one && cues(one, 'deed:address_changed').length > 0)

/** "Added!" */
const isBare = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens
    .slice(i, j)
    .every(({ w, kind }) => kind === 'punct' || /^(?:yes|ok|okay|sure|alright|all|added)$/.test(w))

const gift = new Set(['gift'])
const notes = new Set(['note', 'notes', 'comment', 'remark', 'photo', 'photos'])

const addresses = new Set(
  'address addresses destination postcode office home place house flat street'.split(' '),
)

const goingOn = new Set(['proceed', 'continue', 'ahead'])

const onlyAddress = new Set(['address', 'addresses'])

const speaksOfAddress = (scene: Scene): boolean =>
  once(scene, 'speaks of an address', () =>
    scene.lines.concat(scene.asked).some((line) => hasWord(line, onlyAddress)),
  )

/** "I refunded the return shipping charges": what a return costs. */
const isOfPostage = ({ tokens }: Line, { j }: { j: number }): boolean =>
  tokens[j - 1]!.w === 'return' &&
  /^(?:shipping|postage|fees?|charges?|costs?)$/.test(tokens[j]?.w ?? '') &&
  !/^label/.test(tokens[j + 1]?.w ?? '')

/** "I'll send you an e-mail with the refund details": a message, and no money. */
const isOfMail = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens.slice(i, j).some(({ w }) => w === 'send' || w === 'get' || w === 'receive') &&
  tokens
    .slice(i, j)
    .some(
      ({ w }, k, all) =>
        /^(?:e-?mail|mail|message|notification|confirmation|update|updates|link|form|instructions|details)$/.test(
          w,
        ) && !all.slice(k + 1).some((one) => /^(?:and|,)$/.test(one.w)),
    )

/** "Invoice 2291 over $79.75 was paid": by the shopper. */
const isOfBill = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens.slice(i, j).some(({ w }) => w === 'paid') &&
  tokens
    .slice(Math.max(0, i - 6), i)
    .some(({ w }) => /^(?:invoice|bill|deposit|installment|instalment)$/.test(w)) &&
  !tokens.slice(0, j + 2).some(({ w }) => /^(?:refund|refunded|back)$/.test(w))

/** "Your refund for return R-9 has been initiated": the money, and no return. */
const isOfMoney = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens[i]!.w === 'return' &&
  /^(?:for|of|on)$/.test(tokens[i - 1]?.w ?? '') &&
  tokens.slice(Math.max(0, i - 6), i).some(({ w }) => /^(?:refund|credit|money|amount|payment)$/.test(w))

/** "I've opened the return form": nothing is returned yet. */
const forms = new Set(['form', 'page', 'portal', 'instructions', 'policy', 'link', 'terms', 'guide'])

const returning = new Set(['return', 'returns', 'returning', 'back', 'exchange', 'send'])

const cartThings = new Set(['quantity', 'qty', 'cart', 'basket', 'bag', 'trolley'])

/** "I have updated the quantity" changes a cart, unless an order is named. */
const cartOnly = (line: Line, cue: { i: number; j: number }): boolean =>
  (hasWord(line, cartThings, cue.i, cue.j + 4) || isInCart(line, cue)) &&
  !line.tokens.some((token) => token.kind === 'id' || token.w === 'order')

/** "I changed the size from M to L in your cart". */
const isInCart = ({ tokens, modes }: Line, cue: { i: number; j: number }): boolean =>
  tokens.some(
    ({ w }, k) =>
      k > cue.j &&
      k < cue.j + 16 &&
      /^(?:cart|basket|trolley)$/.test(w) &&
      /^(?:your|the)$/.test(tokens[k - 1]!.w) &&
      tokens[k - 2]?.w === 'in' &&
      modes.clause[k] === modes.clause[cue.i],
  )
