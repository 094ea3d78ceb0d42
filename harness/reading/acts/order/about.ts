import { type Line, once, type Scene } from '../../discourse/scene.ts'
import { aboutTickets, idKind, kindAbove } from '../ids.ts'

const about = new Set([
  'order',
  'orders',
  'parcel',
  'parcels',
  'package',
  'packages',
  'shipment',
  'purchase',
  'delivery',
  'booking',
  'return',
  'bestellung',
  'paket',
  'sendung',
])

/** Words for an order. */
export const orderNouns = new Set(
  'order orders parcel package shipment purchase bestellung paket sendung'.split(' '),
)
/** Kinds of numbers that are of no order. */
export const notOrders: ReadonlySet<string> = new Set(['ticket', 'return', 'tracking', 'other'])

/** Whether a line can be about an order: it names one, or speaks of one, or the shopper asked for one. */
export function ofOrder(scene: Scene, line: Line): boolean {
  const ids = line.tokens
    .flatMap((token, at) => (token.kind === 'id' ? [idKind(scene, line, at)] : []))
    .filter((kind) => kind !== 'other')
  if (ids.some((kind) => kind === 'order' || kind === 'unknown' || kind === 'tracking')) return true
  if (ids.length) return ids.every((kind) => kind === 'return') && tellsReturn(line)
  const paper = line.tokens.findIndex((token) => /^(?:invoice|receipt)$/.test(token.w))
  if (
    paper >= 0 &&
    !ids.includes('unknown') &&
    !line.tokens.slice(0, paper).some(({ w }) => /^(?:parcel|package|shipment)$/.test(w))
  )
    return false
  if (
    line.tokens.some(
      (token, at) =>
        (about.has(token.w) || isOwn(line, at)) && line.tokens[at + 1]?.w !== 'policy' && !isVerb(line, at),
    )
  )
    return true
  if (goesOnOfOrder(scene, line)) return true
  if (tellsReturn(line) && !line.byTag.has('mode:if') && asksMoneyBack(scene)) return true
  return asksOrder(scene) && (!aboutTickets(scene) || kindAbove(scene, line) === 'order')
}

/** "Your return R-9 was received and your refund has been processed": of the order that came back. */
const tellsReturn = ({ byTag }: Line): boolean => byTag.has('order:returned') || byTag.has('order:refunded')

/** "Yours has already left". */
const isOwn = ({ tokens }: Line, at: number): boolean =>
  (tokens[at]!.kind === 'item' &&
    tokens[at - 1]?.w === 'your' &&
    /^(?:left|went|shipped|arrived)$/.test(tokens[at + 1]?.w ?? '')) ||
  (/^(?:yours|urs)$/.test(tokens[at]!.w) &&
    /^(?:has|have|is|was|went|left|shipped)$/.test(tokens[at + 1]?.w ?? ''))

/** "You can still order it": the deed, and no order. */
const isVerb = ({ tokens }: Line, at: number): boolean =>
  tokens[at - 1]?.w === 'back' ||
  (tokens[at]!.w === 'order' &&
    /^(?:it|them|one|this|that|now|online)$/.test(tokens[at + 1]?.w ?? '') &&
    /^(?:can|could|to|still|may|you|i|we|please)$/.test(tokens[at - 1]?.w ?? ''))

const orderTalk = new Set(
  'shipped ship delivered dispatched track tracking arrive arrived parcel package refund refunded returned processed sent cancelled packed'.split(
    ' ',
  ),
)

/** Whether the shopper asks for an order, rather than to order. */
function asksOrder(scene: Scene): boolean {
  return once(scene, 'asks for an order', () => asked(scene))
}

/** "Where's my stuff", "where is the rest": of what is on its way. */
const isWhereMine = ({ tokens }: Line, at: number): boolean => {
  if (!/^wheres?$/.test(tokens[at]!.w)) return false
  const next = /^(?:is|are|s|'s)$/.test(tokens[at + 1]?.w ?? '') ? at + 2 : at + 1
  return (
    (/^(?:my|the|our)$/.test(tokens[next]?.w ?? '') &&
      /^(?:stuff|things?|rest|goods|items?|purchase|delivery|other)$/.test(tokens[next + 1]?.w ?? '')) ||
    (/^(?:my|mine)$/.test(tokens[next]?.w ?? '') && tokens[next + 1]?.kind === 'item')
  )
}

/** "Did u send it?", "did you send my boots": goods, and no paper. */
const isSent = ({ tokens }: Line, at: number): boolean =>
  /^(?:send|post|mail)$/.test(tokens[at]!.w) &&
  /^(?:you|u)$/.test(tokens[at - 1]?.w ?? '') &&
  tokens[at - 2]?.w === 'did' &&
  !tokens
    .slice(at + 1, at + 5)
    .some(({ w }) =>
      /^(?:invoice|receipt|label|link|code|voucher|e-?mail|message|refund|money|form|confirmation|reply)$/.test(
        w,
      ),
    )

/** "I have looked up your order. It was dispatched on Monday": a pronoun, right behind the order that it stands for. */
const goesOnOfOrder = (scene: Scene, { tokens, index }: Line): boolean => {
  const before = scene.lines[index - 1]
  return (
    before !== undefined &&
    /^(?:it|they)$/.test(tokens[0]?.w ?? '') &&
    before.tokens.some(
      ({ w }, at) =>
        w === 'your' && orderNouns.has(before.tokens[at + 1]?.w ?? '') && at + 3 >= before.tokens.length - 1,
    )
  )
}

/** "When do I get my money back?" */
const asksMoneyBack = (scene: Scene): boolean =>
  once(scene, 'asks for the money back', () =>
    scene.asked.some(({ tokens }) =>
      tokens.some(({ w }, at) => w === 'money' && tokens[at + 1]?.w === 'back'),
    ),
  )

/** Whether a number or words of an order stand in what the shopper asks, or a number in the reply. */
export function asked(scene: Scene): boolean {
  if (
    scene.lines.some((line) =>
      line.tokens.some((token, at) => token.kind === 'id' && idKind(scene, line, at) !== 'ticket'),
    )
  )
    return true
  return scene.asked.some((line) =>
    line.tokens.some(
      (token, at) =>
        isWhereMine(line, at) ||
        isSent(line, at) ||
        (token.w === 'cancel' && /^(?:please|pls|just|)$/.test(line.tokens[at - 1]?.w ?? '')) ||
        token.kind === 'id' ||
        orderTalk.has(token.w) ||
        (about.has(token.w) &&
          /^(?:my|the|an|your|last|this|that|our|where)$/.test(line.tokens[at - 1]?.w ?? 'where')),
    ),
  )
}
