import type { Line } from '../../discourse/scene.ts'

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
export function ownCount({ tokens }: Line): number {
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
