import type { Line, Scene } from '../../discourse/scene.ts'

/** Where a line tells what a record of this shopper is, holds, or has come to; -1 where it does not. */
export const ownRecords = (scene: Scene, line: Line): number =>
  Math.max(
    described(line),
    ownData(line),
    happened(line),
    foundBelow(scene, line),
    noneYet(line),
    notHere(line),
  )

const ownOrders = /^(?:orders?|purchases?|returns?|shipments?)$/
const told =
  /^(?:is|are|was|were|has|have|includes?|contains?|consists?|comes?|shows?|totals?|qualif(?:y|ies))$/
const sought = /^(?:found|located|see|spotted|here|these|in|from|following)$/
const asideWords = /^(?:#|:|–|\(|\)|currently|still|already|now|only|also)$/
/** "Your order 30-7 is pending and holds a Mug", "I found your latest order: 30-7": a record of the shopper and what it is. */
const described = ({ tokens }: Line): number =>
  tokens.findIndex(({ w }, i) => {
    if (w !== 'your') return false
    const noun = tokens.findIndex((one, k) => k > i && k <= i + 4 && ownOrders.test(one.w))
    if (noun < 0 || tokens.slice(i + 1, noun).some(({ kind }) => kind === 'punct')) return false
    const rest = tokens.slice(noun + 1).filter((one) => !asideWords.test(one.w))
    const numbered = tokens.findIndex((one, k) => k > i && one.kind === 'id')
    if (tokens[noun]!.w === 'orders' && numbered === noun + 2) {
      const behind = tokens.slice(noun + 1).find((one) => one.kind !== 'id' && !/^(?:,|and|#)$/.test(one.w))
      if (told.test(behind?.w ?? '')) return true
    }
    if (
      /^(?:includes?|contains?|has)$/.test(rest[0]?.w ?? '') &&
      rest.slice(1, 6).some(({ kind }) => kind === 'item')
    )
      return true
    if (numbered < 0 || numbered > noun + 12) return false
    if (rest[0]?.kind === 'id' && told.test(rest[1]?.w ?? '') && !/^(?:not|to)$/.test(rest[2]?.w ?? ''))
      return true
    return (
      tokens.slice(Math.max(0, i - 6), i).some((one) => sought.test(one.w)) &&
      !tokens.slice(0, i).some((one) => /^(?:if|to|please|would|could|can)$/.test(one.w))
    )
  })

const cases =
  /^(?:orders?|returns?|refunds?|tickets?|case|complaint|claim|parcel|package|shipment|delivery|exchange|issue)$/
const outcome = /^(?:has|have|is|was|were|can|could)$/
/** "Your return request has been reviewed", "your order has not been delivered yet", "your ticket number is T-7": what became of a record. */
const happened = ({ tokens }: Line): number =>
  tokens.findIndex(({ w }, i) => {
    if (w !== 'your') return false
    const words = tokens.slice(i + 1, i + 9).filter(({ w: one }) => !asideWords.test(one))
    const noun = words.findIndex(
      (one, k) => k < 3 && (cases.test(one.w) || (one.w === 'request' && words[k + 1]?.kind === 'id')),
    )
    if (noun < 0) return false
    const rest = words.slice(noun + 1)
    while (rest[0] && (rest[0].kind === 'id' || rest[0].w === 'request' || isFor(rest))) rest.shift()
    if (/^(?:number|reference)$/.test(rest[0]?.w ?? ''))
      return rest[1]?.kind === 'id' || (rest[1]?.w === 'is' && rest[2]?.kind === 'id')
    const [verb, next, then] = rest.map((one) => one.w)
    if (!outcome.test(verb ?? '')) return false
    if (verb === 'can' || verb === 'could') return next === 'not' && then === 'be'
    if (next === 'not' && /^(?:overdue|late|lost|ready|complete|pending)$/.test(then ?? '')) return true
    if (
      /^(?:is|are|was)$/.test(verb!) &&
      (states.test(next ?? '') ||
        (next === 'under' && then === 'review') ||
        (next === 'in' && /^(?:transit|progress|process)$/.test(then ?? '')))
    )
      return true
    return next === 'been' || next === 'being' || (next === 'not' && then === 'been')
  })

const states = /^(?:pending|approved|rejected|declined|denied|complete|completed|closed)$/

/** "Your refund for 6050 has ...". */
const isFor = ([first, second]: readonly { w: string; kind: string }[]): boolean =>
  first?.w === 'for' && (second?.kind === 'id' || second?.w === 'order')

/** "I found your orders. Here they are: 30-1, 30-2": the numbers follow in lines of their own. */
const foundBelow = (scene: Scene, line: Line): number => {
  const at = line.tokens.findIndex(
    ({ w }, i, all) =>
      w === 'your' &&
      /^(?:found|located|of|retrieved|are|here)$/.test(all[i - 1]?.w ?? '') &&
      all.slice(i + 1, i + 5).some((one) => ownOrders.test(one.w)),
  )
  return at >= 0 &&
    line.tokens.slice(0, at).some(({ w }) => /^(?:found|located|retrieved|here)$/.test(w)) &&
    scene.lines
      .slice(line.index + 1, line.index + 6)
      .some(
        (other) =>
          /^(?:bullet|row)$/.test(other.sentence.kind) && other.tokens.some(({ kind }) => kind === 'id'),
      )
    ? at
    : -1
}

/** "We have not received your return yet". */
const notHere = ({ tokens }: Line): number =>
  tokens.findIndex(
    ({ w }, i) =>
      w === 'your' &&
      /^(?:return|parcel|package|payment)$/.test(tokens[i + 1]?.w ?? '') &&
      /^(?:received|got|seen|had)$/.test(tokens[i - 1]?.w ?? '') &&
      tokens.slice(Math.max(0, i - 4), i).some((one) => one.w === 'not') &&
      !tokens.some((one) => /^(?:if|until|unless|in case)$/.test(one.w)),
  )

/** "You have not placed any orders yet". */
const noneYet = ({ tokens }: Line): number =>
  tokens.findIndex(
    ({ w }, i) =>
      w === 'you' &&
      tokens[i + 1]?.w === 'have' &&
      tokens[i + 2]?.w === 'not' &&
      /^(?:placed|made|ordered|bought)$/.test(tokens[i + 3]?.w ?? '') &&
      tokens.slice(i + 4, i + 7).some((one) => /^(?:orders?|purchases?|anything)$/.test(one.w)),
  )

const accountNouns = /^(?:user|customer|account|member|membership|loyalty|profile)$/
const accountData = /^(?:id|number|balance|status|level|tier|points|credit)$/
/** "Your user id is anna_12": data of the shopper's account. */
const ownData = ({ tokens }: Line): number =>
  tokens.findIndex(
    ({ w }, i) =>
      w === 'your' &&
      tokens
        .slice(i + 1, i + 5)
        .some(
          (one, k, all) =>
            accountData.test(one.w) &&
            all.slice(0, k).some((noun) => accountNouns.test(noun.w)) &&
            /^(?:is|:|shows|stands)$/.test(tokens[i + k + 2]?.w ?? '') &&
            tokens[i + k + 3] !== undefined,
        ) &&
      !/^(?:what|if|provide|enter|confirm)$/.test(tokens[i - 1]?.w ?? ''),
  )
