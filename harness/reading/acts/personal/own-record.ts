import type { Line } from '../../discourse/scene.ts'
import { ownCount } from './own-count.ts'

const records = new Set(
  'order orders parcel parcels package packages purchase ticket tickets cases claims enquiries cart basket bag trolley return refund wish wishlist account case claim enquiry complaint shipment booking subscription invoice alert entry waiting waitlist place orders purchases returns bestellung paket warenkorb konto sendung'.split(
    ' ',
  ),
)

const yours = new Set(['your', 'yours', 'urs'])

/** "Normally your parcel is with you in three days": anybody's. */
const isOfAny = (line: Line, i: number): boolean =>
  line.byTag.has('generic') &&
  /^(?:parcel|parcels|order|orders|package|delivery)$/.test(line.tokens[i + 1]?.w ?? '') &&
  !line.tokens.some(({ kind }) => kind === 'id' || kind === 'item')

/** "Thank you for your enquiry" speaks of no record. */
const contact = /^(?:enquiry|inquiry|message|question|request|patience|interest)$/

/** "Your PayPal account": none of the shop's. */
const purses = /^(?:paypal|bank|klarna|card|checking|savings|venmo|credit|giro|cash|payment)$/

/** "Sent to the address on your account": where a message goes. */
const isAddressOn = ({ tokens }: Line, i: number): boolean =>
  /^(?:on|for|in|under|with)$/.test(tokens[i - 1]?.w ?? '') &&
  /^(?:address|email|mail|number|phone|card|name|file)$/.test(tokens[i - 2]?.w ?? '')

/** "Just pop the number of your order here". */
const isNumberOf = ({ tokens }: Line, i: number): boolean =>
  tokens[i - 1]?.w === 'of' && /^(?:number|id|reference)$/.test(tokens[i - 2]?.w ?? '')

/** "We will do our best to locate your package": nothing is told of it. */
const isSought = ({ tokens }: Line, i: number): boolean =>
  /^(?:locate|find|trace|recover|intercept)$/.test(tokens[i - 1]?.w ?? '') &&
  /^(?:to|will|can|could|cannot|not)$/.test(tokens[i - 2]?.w ?? '')

/** "It will be refunded to your account": where money goes. */
const isPaidTo = ({ tokens }: Line, i: number): boolean =>
  /^(?:to|into)$/.test(tokens[i - 1]?.w ?? '') &&
  tokens.slice(i + 1, i + 3).some(({ w }) => w === 'account') &&
  tokens
    .slice(Math.max(0, i - 5), i - 1)
    .some(({ w }) => /^(?:refunded|refund|credited|credit|returned|back|reversed)$/.test(w))

/** "Please send your order number": none is told. */
const isNumberAsked = ({ tokens }: Line, i: number): boolean =>
  /^(?:order|ticket|case|return|claim)$/.test(tokens[i + 1]?.w ?? '') &&
  /^(?:id|number|reference|no)$/.test(tokens[i + 2]?.w ?? '') &&
  tokens
    .slice(0, i)
    .some(({ w }) =>
      /^(?:provide|send|share|give|enter|need|require|tell|confirm|check|quote|have|with)$/.test(w),
    ) &&
  !tokens.slice(i + 3, i + 6).some(({ kind }) => kind === 'id' || kind === 'number')

/** Where a line speaks of a record of the shopper's own, -1 where it does not; `changed` where the cart has just been changed, which tells nothing of what is in it. */
export function ownRecord(line: Line, changed: boolean): number {
  const { tokens } = line
  const have = tokens.findIndex(
    (token, i) => token.w === 'you' && /^(?:have|got)$/.test(tokens[i + 1]?.w ?? ''),
  )
  if (
    have >= 0 &&
    !changed &&
    tokens.slice(have).some((token) => /^(?:cart|basket|bag|trolley)$/.test(token.w)) &&
    line.byTag.has('cart:contents')
  )
    return have
  if (
    have >= 0 &&
    !changed &&
    tokens.slice(have, have + 6).some((token) => /^(?:order|orders|return|ticket|parcel)$/.test(token.w)) &&
    tokens.some((token) => token.kind === 'id')
  )
    return have
  const counted = ownCount(line)
  if (counted >= 0) return counted
  for (let i = 0; i < tokens.length; i++) {
    if (!yours.has(tokens[i]!.w)) continue
    if (tokens[i]!.w !== 'your') {
      if (
        /^(?:still|has|contains|now|is|was|went|left|shipped|ships|arrives|comes)$/.test(
          tokens[i + 1]?.w ?? '',
        )
      )
        return i
      continue
    }
    if (
      /^(?:for|of)$/.test(tokens[i - 1]?.w ?? '') &&
      tokens[i + 1]?.w === 'order' &&
      line.byTag.has('generic')
    )
      continue
    if (tokens[i + 1]?.w === 'name' && !/^(?:can|could|may)$/.test(tokens[i - 2]?.w ?? '')) return i
    if (
      /^(?:to|into|from|in|off)$/.test(tokens[i - 1]?.w ?? '') &&
      /^(?:cart|basket|bag|trolley)$/.test(tokens[i + 1]?.w ?? '') &&
      line.byTag.has('cart:added')
    )
      continue
    if (
      /^(?:to|into|from|in|off)$/.test(tokens[i - 1]?.w ?? '') &&
      line.byTag.has('cart:in') &&
      !tokens.some((token) => token.w === 'already' || token.kind === 'number')
    )
      continue
    if (
      /^(?:in|from|to|into)$/.test(tokens[i - 1]?.w ?? '') &&
      /^(?:cart|basket|bag|trolley)$/.test(tokens[i + 1]?.w ?? '') &&
      !tokens.some((token) => /^(?:already|nothing|no|you|u|empty|now|there)$/.test(token.w)) &&
      !line.byTag.has('cart:empty') &&
      !(i <= 1 && tokens[i + 2]?.w === ':')
    )
      continue
    if (tokens[i - 1]?.w === 'to' && tokens[i - 2]?.w === 'access') continue
    if (
      /^(?:to|into)$/.test(tokens[i - 1]?.w ?? '') &&
      /^(?:cart|basket|bag|trolley)$/.test(tokens[i + 1]?.w ?? '')
    )
      continue
    if (
      tokens[i - 1]?.w === 'for' &&
      /^(?:you|thanks)$/.test(tokens[i - 2]?.w ?? '') &&
      contact.test(tokens[i + 1]?.w ?? '')
    )
      continue
    if (/^(?:protect|secure|safeguard|keep)$/.test(tokens[i - 1]?.w ?? '') && tokens[i + 1]?.w === 'account')
      continue
    if (isNumberAsked(line, i) || isNumberOf(line, i) || isSought(line, i) || isPaidTo(line, i)) continue
    if (changed && /^(?:cart|basket|bag|trolley)$/.test(tokens[i + 1]?.w ?? '')) continue
    if (isOfAny(line, i)) continue
    for (
      let k = i + 1;
      k < Math.min(tokens.length, i + 4) && !/^(?:to|with|about|and|,|is|are)$/.test(tokens[k]!.w);
      k++
    )
      if (
        records.has(tokens[k]!.w) &&
        !(
          tokens[k]!.w === 'account' &&
          (purses.test(tokens[k - 1]!.w) || (isAddressOn(line, i) && tokens[k + 1]?.w !== 'is'))
        ) &&
        !(tokens[k]!.w === 'wish' && tokens[k + 1]?.w !== 'list') &&
        !(tokens[k]!.w === 'place' && /^(?:new|old|other)$/.test(tokens[k - 1]!.w)) &&
        !/^(?:label|policy|window|address|form)$/.test(tokens[k + 1]?.w ?? '')
      )
        return i
    if (
      tokens[i + 1]?.kind === 'id' ||
      (tokens[i + 1]?.kind === 'item' &&
        ((line.families.has('order') &&
          /^(?:is|was|has|left|went|shipped|arrived)$/.test(tokens[i + 2]?.w ?? '')) ||
          line.tokens.some((token) => token.kind === 'id')))
    )
      return i
  }
  return -1
}
