import { bestOf } from '../catalog/best-of.ts'
import type { ProductList } from '../catalog/list-machine.ts'
import { type Cause, resource } from '../journal/index.ts'
import type { Happen } from './process.ts'

/** The name under which it is expected. */
export const bestSellers = 'best-sellers'

const cause: Cause = { by: 'event', name: 'best sellers are counted' }
const day = 24 * 60 * 60_000

/** The best sellers are counted anew at each midnight of the shop's zone; its offset is fixed, so days are of one length. */
export const countBestSellers: Happen = (world, subject, ordinal) => {
  const name = resource('list', subject)
  const list = world.source<ProductList>(name)?.value
  if (list) world.send(name, { type: 'publish', skus: bestOf(world, list.skus) }, cause)
  world.expect(bestSellers, subject, ordinal + 1, day)
}
