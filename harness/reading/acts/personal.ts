import { type Line, modeOf, type Scene } from '../discourse/scene.ts'
import { asksCart } from './cart/wishes.ts'
import { flag } from './flags.ts'
import { ownRecords } from './own-records.ts'
import type { ActReader } from './reader.ts'

const records = new Set(
  'order orders parcel package purchase ticket tickets cases claims enquiries cart basket bag trolley return refund wish wishlist account case claim enquiry complaint shipment booking subscription invoice alert entry waiting waitlist place orders purchases returns bestellung paket warenkorb konto sendung'.split(
    ' ',
  ),
)
const yours = new Set(['your', 'yours'])

/** Reads that the reply speaks of a record of this shopper together with data on it. */
export const personal: ActReader = (scene, found) => {
  const claims = found.filter(
    (act) =>
      (act.act === 'price' && /total$/.test(act.item)) ||
      [
        'order_status',
        'ticket_status',
        'cart_contents',
        'cart_empty',
        'delivery',
        'notify_done',
        'deed',
        'handoff_done',
        'state_change',
        'order_placed',
      ].includes(act.act),
  )
  for (const line of scene.lines) {
    const at = ownCount(line)
    if (at >= 0 && modeOf(line, { i: at, j: at + 1 }) === 'asserted' && line.sentence.kind !== 'button')
      return [flag('personal', scene, line, at, at + 2)]
  }
  for (const line of scene.lines) {
    const at = ownWish(line)
    if (at >= 0 && modeOf(line, { i: at, j: at + 1 }) === 'asserted' && line.sentence.kind !== 'button')
      return [flag('personal', scene, line, at, at + 2)]
  }
  for (const line of scene.lines) {
    const at = Math.max(
      ownCart(line),
      found.some((act) => act.act === 'cart_action')
        ? -1
        : Math.max(ownThing(scene, line), ownContents(scene, line)),
    )
    const told = at >= 0 && found.some((act) => act.act === 'cart_contents' && inLine(line, act))
    if (told && modeOf(line, { i: at, j: at + 1 }) === 'asserted' && line.sentence.kind !== 'button')
      return [flag('personal', scene, line, at, at + 2)]
  }
  for (const line of scene.lines) {
    const at = Math.max(
      numbered(line),
      found.some((act) => act.act === 'lookup_claimed') ? searched(line) : -1,
      onAccount(line),
      ownRecords(scene, line),
    )
    if (at >= 0 && modeOf(line, { i: at, j: at + 1 }) === 'asserted' && line.sentence.kind !== 'button')
      return [flag('personal', scene, line, at, at + 2)]
  }
  if (!claims.length) return []
  for (const line of scene.lines) {
    const changed =
      found.some((act) => act.act === 'cart_action' && inLine(line, act)) &&
      !found.some((act) => act.act === 'cart_empty') &&
      line.index === 0 &&
      scene.lines.length <= 3
    const at = ownRecord(line, changed)
    if (at < 0 || modeOf(line, { i: at, j: at + 1 }) !== 'asserted' || line.sentence.kind === 'button')
      continue
    if (onlyCode(line, found) && !found.some((act) => act.act === 'cart_contents')) continue
    const start = line.tokens[0]!.start
    const end = line.tokens.at(-1)!.end
    if (claims.some((act) => act.span.start >= start && act.span.end <= end + 80))
      return [flag('personal', scene, line, at, at + 2)]
  }
  return []
}

/** "The code was applied to your basket" tells nothing that is in it. */
const onlyCode = (
  line: Line,
  found: readonly { act: string; span: { start: number; end: number } }[],
): boolean => {
  const here = found.filter((act) => inLine(line, act) && act.act !== 'next_step')
  return (
    here.length > 0 &&
    here.every((act) => act.act === 'deed' && 'action' in act && act.action === 'code_applied')
  )
}

const inLine = (line: Line, act: { span: { start: number; end: number } }): boolean =>
  act.span.start >= (line.tokens[0]?.start ?? 0) && act.span.end <= (line.tokens.at(-1)?.end ?? 0)

const papers = /^(?:case|claim|invoice|parcel|booking|subscription|return|refund|shipment)$/
/** "Your case C-12 has been examined", "your invoice for order 30 was sent": what was done with a record of the shopper. */
const numbered = ({ tokens }: Line): number =>
  tokens.findIndex(({ w }, i) => {
    if (w !== 'your' || !papers.test(tokens[i + 1]?.w ?? '')) return false
    const id = tokens.findIndex((token, k) => k > i && k <= i + 4 && token.kind === 'id')
    if (id > 0 && /ed$/.test(tokens[i - 1]?.w ?? '') && /^(?:has|have)$/.test(tokens[i - 2]?.w ?? ''))
      return true
    const verb = tokens.slice(id + 1, id + 4).map((token) => token.w)
    return (
      id > 0 &&
      /^(?:was|has)$/.test(verb[0] ?? '') &&
      !/^(?:not|never)$/.test(verb[1] ?? '') &&
      verb.at(-1) !== 'logged'
    )
  })

/** "I have checked your account and do not see a return on it": that there is none is told too. */
const searched = ({ tokens }: Line): number =>
  tokens.findIndex(
    ({ w }, i) =>
      w === 'your' &&
      /^(?:account|orders|purchases)$/.test(tokens[i + 1]?.w ?? '') &&
      /^(?:checked|searched|reviewed|through|at)$/.test(tokens[i - 1]?.w ?? '') &&
      tokens
        .slice(i + 2)
        .some((token, k, rest) => token.w === 'not' && /^(?:see|have)$/.test(rest[k + 1]?.w ?? '')),
  )

/** "On your account I see two purchases: 60-11 and 60-12". */
const onAccount = ({ tokens }: Line): number =>
  tokens.some(({ kind }) => kind === 'id')
    ? tokens.findIndex(
        ({ w }, i) =>
          w === 'your' &&
          /^(?:on|in|under|with|from)$/.test(tokens[i - 1]?.w ?? '') &&
          /^(?:account|profile)$/.test(tokens[i + 1]?.w ?? '') &&
          !tokens.some((token) => /^(?:if|email|postcode|name|address)$/.test(token.w)),
      )
    : -1

const kept =
  /^(?:orders?|parcels?|tickets?|cases?|returns?|refunds?|purchases?|subscriptions?|points|vouchers?|credits?|invoices?|alerts?|reservations?|bookings?|rewards?)$/
/** "Your cart now has 3 items". */
const holdsCounted = (tokens: Line['tokens'], i: number): boolean =>
  /^(?:cart|basket|bag|trolley) (?:(?:now|currently|still|already) )?(?:has|have|holds|contains) (?:\w+ )?(?:items?|products?|articles?)$/.test(
    tokens
      .slice(i + 1, i + 6)
      .map(({ w }) => w)
      .join(' ')
      .replace(/^(.*?\b(?:items?|products?|articles?)).*$/, '$1'),
  )

/** "You have two open orders", "you have no returns", "you have 420 points": data on the shopper in itself. */
function ownCount({ tokens }: Line): number {
  return tokens.findIndex((token, i) => {
    if (token.w === 'your' && holdsCounted(tokens, i)) return true
    if (token.w !== 'you') return false
    let k = i + 1
    while (/^(?:currently|still|already|now|also|actually)$/.test(tokens[k]?.w ?? '')) k++
    if (!/^(?:have|had)$/.test(tokens[k]?.w ?? '')) return false
    k++
    while (/^(?:currently|still|only|now|just|not|got|any|at|the|moment|already)$/.test(tokens[k]?.w ?? ''))
      k++
    if (tokens[k]?.kind !== 'number' && !/^(?:no|an|a|several|some)$/.test(tokens[k]?.w ?? '')) return false
    return (
      tokens.slice(k + 1, k + 4).some((one) => kept.test(one.w)) &&
      !/^(?:to|days?|hours?|minutes?)$/.test(tokens[k + 1]?.w ?? '')
    )
  })
}

/** "There are four in your cart", "which leaves the Mug in your cart": what the shopper's cart holds. */
const ownCart = ({ tokens }: Line): number =>
  tokens.findIndex(
    ({ w }, i) =>
      w === 'your' &&
      tokens[i - 1]?.w === 'in' &&
      /^(?:cart|basket|bag|trolley)$/.test(tokens[i + 1]?.w ?? '') &&
      tokens
        .slice(0, i)
        .some(
          (token, n) =>
            /^(?:leaves|leaving)$/.test(token.w) ||
            (token.w === 'there' && /^(?:is|are)$/.test(tokens[n + 1]?.w ?? '')),
        ),
  )

const cartNames = /^(?:cart|basket|trolley)$/
/** "The cart still has your Mug", "a Mug and a Vase are in your cart", where nothing was to be put in. */
const ownThing = (scene: Scene, { tokens, byTag }: Line): number =>
  byTag.has('cart:added') || byTag.has('cart:adding') || !asksCart(scene)
    ? -1
    : tokens.findIndex(
        ({ w }, i) =>
          w === 'your' &&
          ((tokens[i + 1]?.kind === 'item' && tokens.some((token) => cartNames.test(token.w))) ||
            (cartNames.test(tokens[i + 1]?.w ?? '') &&
              tokens[i - 1]?.w === 'in' &&
              /^(?:is|are)$/.test(tokens[i - 2]?.w ?? ''))),
      )

/** "It's the only thing in your basket: one Vase", to who asks for what is in it. */
const ownContents = (scene: Scene, { tokens, byTag }: Line): number =>
  byTag.has('cart:added') || byTag.has('cart:adding') || !asksCart(scene)
    ? -1
    : tokens.findIndex(
        ({ w }, i) =>
          w === 'your' &&
          tokens[i - 1]?.w === 'in' &&
          /^(?:cart|basket|trolley)$/.test(tokens[i + 1]?.w ?? ''),
      )

/** "On your wish list I see the Vase": what stands on it is data on the shopper. */
function ownWish({ tokens, byTag }: Line): number {
  if (byTag.has('cart:added') || byTag.has('cart:adding')) return -1
  return tokens.findIndex(
    (token, i) =>
      token.w === 'your' &&
      (/^(?:wishlist|favorites|favourites)$/.test(tokens[i + 1]?.w ?? '') ||
        (tokens[i + 1]?.w === 'wish' && tokens[i + 2]?.w === 'list')) &&
      tokens.some((one) => one.kind === 'item') &&
      !/^(?:to|from|into)$/.test(tokens[i - 1]?.w ?? ''),
  )
}

/** "Normally your parcel is with you in three days": anybody's. */
const isOfAny = (line: Line, i: number): boolean =>
  line.byTag.has('generic') &&
  /^(?:parcel|parcels|order|orders|package|delivery)$/.test(line.tokens[i + 1]?.w ?? '') &&
  !line.tokens.some(({ kind }) => kind === 'id' || kind === 'item')

/** "Thank you for your enquiry" speaks of no record. */
const contact = /^(?:enquiry|inquiry|message|question|request|patience|interest)$/

function ownRecord(line: Line, changed: boolean): number {
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
    if (tokens[i]!.w === 'yours') {
      if (/^(?:still|has|contains|now)$/.test(tokens[i + 1]?.w ?? '')) return i
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
    if (changed && /^(?:cart|basket|bag|trolley)$/.test(tokens[i + 1]?.w ?? '')) continue
    if (isOfAny(line, i)) continue
    for (
      let k = i + 1;
      k < Math.min(tokens.length, i + 4) && !/^(?:to|with|about|and|,|is|are)$/.test(tokens[k]!.w);
      k++
    )
      if (
        records.has(tokens[k]!.w) &&
        !(tokens[k]!.w === 'place' && /^(?:new|old|other)$/.test(tokens[k - 1]!.w)) &&
        !/^(?:label|policy|window|address|form)$/.test(tokens[k + 1]?.w ?? '')
      )
        return i
    if (
      tokens[i + 1]?.kind === 'id' ||
      (tokens[i + 1]?.kind === 'item' && line.tokens.some((token) => token.kind === 'id'))
    )
      return i
  }
  return -1
}
