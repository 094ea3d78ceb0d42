import Type from 'typebox'
import { resource } from '#journal'
import { availableUnits, type FlashSale, flashSaleOn, type Stock } from '#sandbox'
import type { Contract } from '../contract.ts'
import { problem } from '../problem.ts'
import { fresh, instant, route, type Scene, system } from '../route.ts'
import { Fresh, named, Time, together } from '../shown.ts'
import { money } from './money.ts'
import { FlashSaleShown, Units } from './product-contract.ts'

const readStock = {
  summary: 'Tells how many units of a product can be had, and when more are expected',
  path: { sku: 'the SKU of a product' },
  answers: {
    200: together(
      named('Stock', {
        sku: Type.String(),
        available: Units,
        inStock: Type.Boolean(),
        sellingFast: Type.Boolean(),
        expectedAt: Type.Optional(Time),
        discontinued: Type.Optional(Type.Literal(true)),
        flashSale: Type.Optional(FlashSaleShown),
      }),
      Fresh,
    ),
  },
  refusals: ['catalog/unknown-sku'],
} satisfies Contract

/** The inventory: what can be had of a SKU, when more is expected, and the flash sale that it is in. */
export const inventoryRoutes = system('inventory', {
  'GET /inventory/{sku}': route(readStock, (call, scene) => {
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
  }),
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
