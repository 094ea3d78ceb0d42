import { resource } from '#journal'
import type { Stock } from '#sandbox'
import { problem } from '../problem.ts'
import { fresh, system } from '../route.ts'

/** The inventory: what can be had of a SKU. */
export const inventoryRoutes = system('inventory', {
  'GET /inventory/{sku}': (call, scene) => {
    const sku = call.params.sku ?? ''
    const name = resource('stock', sku)
    const served = scene.see.one<Stock>(name)
    if (!served) return problem(404, 'catalog/unknown-sku', `there is no product ${sku}`)
    const { onHand } = served.value
    const sellingFast = scene.world.isFast(name)
    return fresh(scene, { sku, available: onHand, inStock: onHand > 0, sellingFast }, name)
  },
})
