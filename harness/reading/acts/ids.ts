import { type Line, lookBack, once, type Scene } from '../discourse/scene.ts'

const ticketWords = new Set([
  'ticket',
  'tickets',
  'case',
  'cases',
  'claim',
  'claims',
  'enquiry',
  'complaint',
  'complaints',
  'dispute',
  'disputes',
  'request',
  'issue',
  'incident',
  'anfrage',
  'beschwerde',
  'fall',
])
const orderWords = new Set([
  'order',
  'orders',
  'parcel',
  'package',
  'shipment',
  'purchase',
  'booking',
  'bestellung',
  'paket',
  'sendung',
])
const returnWords = new Set(['return', 'rma', 'returns', 'retoure'])
const ofReturn = new Set(['return', 'refund', 'exchange', 'cancellation', 'withdrawal'])
/** Whether a word stands for a case of support: "request" does, "refund request" and "at your request" do not. */
export const isTicketWord = ({ tokens }: Line, at: number): boolean =>
  ticketWords.has(tokens[at]!.w) &&
  !(
    tokens[at]!.w === 'request' &&
    ((tokens[at + 1]?.w === 'to' && tokens[at + 2]?.kind === 'word') ||
      ofReturn.has(tokens[at - 1]?.w ?? '') ||
      /^(?:at|on|upon|by)$/.test(tokens[at - 2]?.w ?? '') ||
      (/^(?:and|will|to|can|i|we)$/.test(tokens[at - 1]?.w ?? '') &&
        /^(?:that|them|you|him|her|it|the)$/.test(tokens[at + 1]?.w ?? '')))
  )
const ticketPrefix = /^(?:t|cs|sup|c|e|tk|tkt|case|inc|req|enq|cl|sr|hd)-/
const returnPrefix = /^(?:r|rt|rma|ret)-/

/** What a number stands for, by its prefix and the words around it. */
export type IdKind = 'order' | 'ticket' | 'return' | 'tracking' | 'other' | 'unknown'

/** Tells orders from tickets by the word before, the prefix, or what the conversation is about. */
export function idKind(scene: Scene, line: Line, at: number): IdKind {
  const id = line.tokens[at]!.w
  if (isTracking(scene, line, at)) return 'tracking'
  if (isOther(line, at) || isPhone(scene, line, at) || isAddressGiven(scene, line, at) || isCode(scene, id))
    return 'other'
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const w = line.tokens[k]!.w
    if (line.tokens[k]!.kind === 'id') break
    if (isTicketWord(line, k)) return 'ticket'
    if (returnWords.has(w) && returnPrefix.test(id)) return 'return'
    if (orderWords.has(w)) return 'order'
  }
  if (isOfSearch(line, at) || isOnlyOfCases(line, at)) return 'ticket'
  if (ticketPrefix.test(id)) return 'ticket'
  if (returnPrefix.test(id)) return 'return'
  if (/^(?:w|ord)/.test(id)) return 'order'
  for (const asked of scene.asked) {
    for (const [k, token] of asked.tokens.entries()) {
      if (token.kind !== 'id' || token.w !== id) continue
      for (let back = k - 1; back >= Math.max(0, k - 3); back--) {
        if (isTicketWord(asked, back)) return 'ticket'
        if (orderWords.has(asked.tokens[back]!.w)) return 'order'
      }
    }
  }
  return aboutTickets(scene) && !aboutOrders(scene) && !isBesideTicket(scene, id) ? 'ticket' : 'unknown'
}

/** "Opened an investigation with the carrier (ref. INV-33)". */
const isOfSearch = ({ tokens }: Line, at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ w }) => /^(?:ref|reference|case|number)$/.test(w)) &&
  tokens.slice(0, at).some(({ w }) => /^(?:investigation|trace|dispute)$/.test(w)) &&
  !tokens.slice(0, at).some(({ w }) => orderWords.has(w))

/** "I've closed INV-33": an order is not closed. */
const isOnlyOfCases = ({ tokens }: Line, at: number): boolean =>
  /^(?:closed|reopened|escalated)$/.test(tokens[at - 1]?.w ?? '') && /^(?!w|ord)[a-z]/.test(tokens[at]!.w)

/** "T-44 and Z44": of two numbers the one that is written like a ticket's is the ticket. */
const isBesideTicket = (scene: Scene, id: string): boolean =>
  (/^\d+$/.test(id) && scene.shopperIds.includes(id) && namesTicket(scene)) || isLetteredBeside(scene, id)

/** "1210: I have opened a claim, CL-77": the number without a prefix is none of a ticket. */
const namesTicket = (scene: Scene): boolean =>
  once(scene, 'names a ticket by its prefix', () =>
    scene.lines.some((line) => line.tokens.some(({ kind, w }) => kind === 'id' && ticketPrefix.test(w))),
  )

const isLetteredBeside = (scene: Scene, id: string): boolean =>
  /^[a-z]{1,3}\d/.test(id) &&
  scene.shopperIds.some((other) => ticketPrefix.test(other)) &&
  !scene.asked.concat(scene.lines).some((line) => line.tokens.some((_, at) => isTicketWord(line, at)))

/** "SAVE5": a word and one or two digits, which the shopper did not give as a number. */
const isLikeCode = (scene: Scene, id: string): boolean =>
  /^(?!ord|case|ticket|claim|return|parcel|shipment|inv)[a-z]{4,14}\d{1,2}$/.test(id) &&
  !scene.shopperIds.includes(id)

/** "TREE20 went through": a code for a discount is no order. */
const isCode = (scene: Scene, id: string): boolean =>
  isLikeCode(scene, id) ||
  (/^[a-z]{3,14}\d{1,4}$/.test(id) &&
    !/^ord/.test(id) &&
    once(scene, 'about codes', () =>
      scene.asked
        .concat(scene.lines)
        .some(
          (line) =>
            line.byTag.has('deed:code_applied') ||
            line.tokens.some(({ w }) => /^(?:code|coupon|voucher|promo)$/.test(w)),
        ),
    ))

const trackingWords = new Set(['tracking', 'waybill', 'awb', 'consignment', 'sendungsnummer'])
const parcelWords = new Set(['parcel', 'package', 'shipment', 'paket', 'sendung'])

/** The number of a parcel or a tracking number is no order number, unless the shopper gave it as one. */
function isTracking(scene: Scene, line: Line, at: number): boolean {
  const { w } = line.tokens[at]!
  if (/^(?:w|ord)/.test(w) || scene.shopperIds.includes(w)) return false
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const before = line.tokens[k]!
    if (parcelWords.has(before.w) && k === at - 1) return w.length >= 8
    if (before.kind === 'id' || (orderWords.has(before.w) && !parcelWords.has(before.w))) return false
    if (trackingWords.has(before.w)) return true
  }
  return false
}

/** "Visa ending in 7285", "Item ID: 2872451762", "Chicago, IL, 60621", "IPX4": the number of a card, an article, a place, a norm. */
function isOther({ tokens }: Line, at: number): boolean {
  const { w } = tokens[at]!
  if (/^ipx?\d{1,2}$/.test(w) || isModel(tokens, at)) return true
  if (/^\d+$/.test(w) && /^(?:card|visa|mastercard|amex|paypal)$/.test(tokens[at - 1]?.w ?? '')) return true
  const before = tokens.slice(Math.max(0, at - 4), at).filter((token) => !/^(?:#|:|·|,|\()$/.test(token.w))
  const [third, second, last] = [before.at(-3), before.at(-2), before.at(-1)]
  if (/^(?:ending|ends)$/.test(last?.w ?? '') || /^(?:ending|ends)$/.test(second?.w ?? '')) return true
  if (articles.has(second?.w ?? '') && numberNouns.has(last?.w ?? '')) return true
  if (articles.has(third?.w ?? '') && numberNouns.has(second?.w ?? '') && last?.w === 'is') return true
  if (/^(?:zip|postcode|pincode|sku)$/.test(last?.w ?? '')) return true
  if (isOfTransfer(tokens, at) || isOfPlace(tokens, at)) return true
  if ([third, second].some((one) => one?.w === 'transaction') && numberNouns.has(last?.w ?? '')) return true
  if (/^(?:code|pin|locker)$/.test(last?.w ?? '') && !/^(?:order|return|case|ticket)$/.test(second?.w ?? ''))
    return true
  if (/^(?:zip|postal|post|pin)$/.test(second?.w ?? '') && last?.w === 'code') return true
  if (/^(?:code|pin|pincode|zip|postcode)$/.test(second?.w ?? '') && last?.w === 'is') return true
  return /^\d{5}$/.test(w) && last !== undefined && /^[A-Z]{2}$/.test(last.raw) && !numberNouns.has(last.w)
}

const phones = new Set(['phone', 'mobile', 'contact', 'telephone', 'alternate', 'whatsapp', 'cell'])
/** "My number is 9988776655", "9988776655" to who then thanks for the contact number. */
const isPhone = (scene: Scene, { tokens }: Line, at: number): boolean =>
  /^\d{10,12}$/.test(tokens[at]!.w) &&
  !tokens.slice(0, at).some(({ w }) => orderWords.has(w) || ticketWords.has(w) || w === '#') &&
  (tokens.some(({ w }, k) => phones.has(w) || (w === 'number' && tokens[k - 1]?.w === 'my')) ||
    once(scene, 'thanks for a phone number', () =>
      scene.lines.some((line) =>
        line.tokens.some(({ w }, k) => phones.has(w) && line.tokens[k + 1]?.w === 'number'),
      ),
    ))

/** "Bangalore 560001" to who then thanks for the address. */
const isAddressGiven = (scene: Scene, { tokens }: Line, at: number): boolean =>
  /^\d{5,6}$/.test(tokens[at]!.w) &&
  tokens.length > 2 &&
  !tokens.some(({ w }) => orderWords.has(w) || ticketWords.has(w) || numberNouns.has(w) || w === '#') &&
  once(scene, 'thanks for an address', () =>
    scene.lines.some(({ tokens: words }) =>
      words.some(
        ({ w }, k) =>
          /^(?:confirming|providing|sharing|giving)$/.test(w) &&
          words.slice(k + 1, k + 6).some((one) => one.w === 'address'),
      ),
    ),
  )

const streets =
  /^(?:street|st|ave|road|rd|lane|avenue|nagar|sector|colony|marg|apartments?|flat|block|park|complex|drive|address|city|district)$/
/** "45 Park Street, Kolkata 700016": the number of a place. */
const isOfPlace = (tokens: Line['tokens'], at: number): boolean =>
  (/^\d{5,6}$/.test(tokens[at]!.w)
    ? tokens.slice(0, at)
    : /^[a-z]-?\d{1,4}$/.test(tokens[at]!.w) && tokens[at + 1]?.w === ','
      ? tokens.slice(at + 1, at + 6)
      : []
  ).some(({ w }) => streets.test(w)) &&
  !tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ w }) => orderWords.has(w) || numberNouns.has(w) || ticketWords.has(w) || w === '#')

const brands = /^(?:samsung|galaxy|iphone|pixel|redmi|moto|motorola|oneplus|vivo|oppo|nokia|xperia|kindle)$/

/** "For your PS5", "the X100 is an older dock": the model of a thing. */
const isModel = (tokens: Line['tokens'], at: number): boolean => {
  const { w } = tokens[at]!
  if (/^(?:ps[1-5]|m[1-4]|rtx\d{4}|gtx\d{3,4}|mp[34]|ddr[345]|usb[234]|hdmi2|a[345])$/.test(w)) return true
  return (
    /^(?!w\d|ord)[a-z]{1,4}\d{1,3}[a-z]{0,2}$/.test(w) &&
    (brands.test(tokens[at - 1]?.w ?? '') ||
      /^(?:an?|new|older|old|than)$/.test(tokens[at - 1]?.w ?? '') ||
      (/^(?:the|your|my)$/.test(tokens[at - 1]?.w ?? '') &&
        (goodsAfter.test(tokens[at + 1]?.w ?? '') || /^(?:for|with|fits|of)$/.test(tokens[at - 2]?.w ?? ''))))
  )
}
const goodsAfter =
  /^(?:adapter|adaptor|dock|cable|charger|model|series|headset|controller|printer|camera|phone|case)$/

/** "Your refund was sent under reference RF-22": the number of a payment. */
const isOfTransfer = (tokens: Line['tokens'], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(
      ({ w }, k, all) =>
        /^(?:reference|ref|transaction|confirmation|arn)$/.test(w) &&
        !/^(?:order|ticket|case|return|booking|claim|complaint)$/.test(
          all[k - 1]?.w ?? tokens[at - 4]?.w ?? '',
        ),
    ) &&
  tokens.slice(0, at).some(({ w }) => /^(?:refund|payment|transfer|transferred)$/.test(w)) &&
  !tokens.slice(0, at).some(({ w }) => ticketWords.has(w))

const articles = new Set(['item', 'article', 'product', 'user', 'customer', 'model', 'card', 'variant'])
const numberNouns = new Set(['id', 'number', 'no', 'nr'])

/** The number of an order that the shopper gave: none of a ticket. */
export const askedOrder = (scene: Scene): string | undefined =>
  once(scene, 'the order asked about', () =>
    scene.shopperIds.find(
      (id) =>
        !scene.asked
          .concat(scene.lines)
          .some((line) =>
            line.tokens.some(
              ({ kind, w }, at) =>
                kind === 'id' && w === id.toLowerCase() && /^(?:ticket|other)$/.test(idKind(scene, line, at)),
            ),
          ),
    ),
  )

/** Whether the shopper gave a number that is of a card, a place or a model. */
export const isOtherNumber = (scene: Scene, id: string): boolean =>
  scene.asked.some((line) =>
    line.tokens.some(
      ({ kind, w }, at) =>
        kind === 'id' &&
        w === id.toLowerCase() &&
        (isOther(line, at) || isPhone(scene, line, at) || isAddressGiven(scene, line, at)),
    ),
  )

/** Whether words of tickets stand in the reply or the shopper's message. */
export function aboutTickets(scene: Scene): boolean {
  return once(scene, 'about tickets', () =>
    scene.asked
      .concat(scene.lines)
      .some((line) =>
        line.tokens.some(
          (token, at) => isTicketWord(line, at) || (token.kind === 'id' && ticketPrefix.test(token.w)),
        ),
      ),
  )
}

/** What the last number above a line is of: the lines below "Order W1" are of the order, though a ticket follows. */
export function kindAbove(scene: Scene, line: Line): string | undefined {
  for (let k = line.index - 1; k >= Math.max(0, line.index - lookBack); k--) {
    const other = scene.lines[k]!
    const at = other.tokens.findLastIndex(({ kind }) => kind === 'id')
    if (at >= 0) return idKind(scene, other, at)
    if (other.tokens.some((_, n) => isTicketWord(other, n) && other.tokens[n - 1]?.w === 'your'))
      return 'ticket'
  }
  return undefined
}

/** Whether a number was given before, and no product: then "it" is an order, or a ticket. */
export const isOfNumber = ({ shopperIds, shopperItems, earlierItems, lines }: Scene): boolean =>
  shopperIds.length > 0 &&
  shopperItems.length + earlierItems.length === 0 &&
  !lines.some(({ tokens }) => tokens.some(({ kind }) => kind === 'item'))

/** Whether words of orders stand in the reply or the shopper's message. */
export function aboutOrders(scene: Scene): boolean {
  return once(scene, 'about orders', () =>
    scene.asked
      .concat(scene.lines)
      .some((line) =>
        line.tokens.some(
          (token) => orderWords.has(token.w) || (token.kind === 'id' && /^(?:w|ord)/.test(token.w)),
        ),
      ),
  )
}
