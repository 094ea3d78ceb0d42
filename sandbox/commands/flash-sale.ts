import { flashSale } from '../flash-sale/on.ts'
import { beginSale, type FlashSaleTerms, saleOf } from '../flash-sale/terms.ts'
import type { Cause } from '../journal/index.ts'
import type { World } from '../world.ts'
import { done, type Outcome, refused, sendOrRefuse } from './command.ts'

/**
 * Announces a flash sale; with `startsInMs` 0 it is live at once. Refused for a SKU that is in one already, and for
 * terms that make no sense.
 */
export function announceFlashSale(world: World, terms: FlashSaleTerms, cause: Cause): Outcome {
  // A number is given only to a sale that there will be.
  const tried = saleOf(world, 'F0', terms)
  if ('objection' in tried) return refused(tried.objection.code, tried.objection.detail, [])
  return done(beginSale(world, { ...tried.input, id: `F${world.nextNumber()}` }, cause))
}

/** Calls a flash sale off that is announced or live. */
export function callOffFlashSale(world: World, id: string, cause: Cause): Outcome {
  const name = flashSale(id)
  if (!world.source(name)) return refused('flash-sale/unknown', `there is no flash sale ${id}`, [])
  return sendOrRefuse(world, name, { type: 'call off' }, cause, {
    code: 'flash-sale/over',
    detail: `the flash sale ${id} is over`,
  })
}
