import type { Cart } from '../cart/machine.ts'
import { resource } from '../journal/index.ts'
import type { Money } from '../money.ts'
import type { Price } from '../schemas/price.ts'
import type { DerivedFact, Read } from './derived-fact.ts'

/**
 * `total/CART`: what the lines of a cart cost now, without delivery. A cart is named by its shopper. It cannot be
 * told where a line has no price, or prices of two currencies meet.
 */
export const total: DerivedFact<Money> = {
  kind: 'total',
  form: 'total/CART',
  inputs: (shopper, read) => [
    resource('cart', shopper),
    ...new Set(linesOf(shopper, read).map(({ sku }) => resource('price', sku))),
  ],
  value(shopper, read, _time, terms) {
    if (!read(resource('cart', shopper))) return undefined
    const lines = linesOf(shopper, read)
    const prices = lines.map(({ sku }) => read<Price>(resource('price', sku))?.amount)
    const currency = prices[0]?.currency ?? terms.currency
    if (prices.some((price) => price?.currency !== currency)) return undefined
    const minor = lines.reduce((sum, { quantity }, index) => sum + quantity * (prices[index]?.minor ?? 0), 0)
    return { minor, currency }
  },
  changesAt: () => undefined,
}

function linesOf(shopper: string, read: Read): Cart['lines'] {
  return read<Cart>(resource('cart', shopper))?.lines ?? []
}
