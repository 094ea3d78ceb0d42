import { resource } from '#journal'
import { availableUnits, type FlashSale, flashSaleOn, type Stock } from '#sandbox'
import { problem } from '../problem.ts'
import { fresh, instant, type Scene, system } from '../route.ts'
import { money } from './money.ts'

/** The inventory: what can be had of a SKU, when more is expected, and the flash sale that it is in. */
export const inventoryRoutes = system('inventory', {
  'GET /inventory/{sku}': (call, scene) => {
    const sku = call.params.sku ?? ''
    const name = resource('stock', sku)
    const served = scene.see.one<Stock>(name)
    if (!served) return problem(404, 'catalog/unknown-sku', `there is no product ${sku}`)
    const { expectedAt, discontinued } = served.value
    const available = availableUnits(served.value)
    const told = {
      ...{ sku, available, inStock: available > 0, sellingFast: scene.world.isFast(name) },
      ...(expectedAt === undefined ? {} : { expectedAt: instant(expectedAt) }),
      ...(discontinued ? { discontinued } : {}),
      ...sale(scene, sku),
    }
    return fresh(scene, told, name)
  },
})

/** The flash sale that is announced or live, as the caller's channel shows it. */
function sale(scene: Scene, sku: string): Readonly<Record<string, unknown>> {
  const on = flashSaleOn(scene.world, sku)
  const shown = on && scene.see.one<FlashSale>(on.name)?.value
  if (!shown) return {}
  const { status, price, limit, quantity, sold, startsAt, endsAt } = shown
  const left = quantity - sold
  const [starts, ends] = [instant(startsAt), instant(endsAt)]
  return { flashSale: { status, price: money(price), limit, left, startsAt: starts, endsAt: ends } }
}
