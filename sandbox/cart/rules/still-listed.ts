import { resource } from '../../journal/index.ts'
import type { CartRule } from './rule.ts'

/** Refuses a product that the shop does not sell any more. */
export const stillListedRule: CartRule = (world, { sku }) => {
  const name = resource('product', sku)
  const product = world.source<{ status?: string }>(name)?.value
  return product?.status === 'discontinued'
    ? { code: 'catalog/discontinued', detail: `${sku} is not sold any more`, because: [name] }
    : undefined
}
