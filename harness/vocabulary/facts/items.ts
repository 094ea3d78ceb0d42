import Type from 'typebox'
import { resource } from '#journal'
import { type Product, type ProductTrait, pickProduct, productTraits, setStock } from '#sandbox'
import { form, largestQuantity, naming } from '../form.ts'
import { NotGiven } from '../stage.ts'
import { fact } from './fact.ts'

const traits = Object.keys(productTraits) as ProductTrait[]

/** Items, picked by trait: what is in another shop, or in this one by another name, serves as well. */
export const items = fact(
  naming(
    'item',
    form({
      /** Traits by which the item is picked. */
      with: Type.Array(Type.Enum(traits), { minItems: 1 }),
      /** What is on hand at the opening, instead of what the shop has. */
      stock: Type.Optional(Type.Integer({ minimum: 0, maximum: largestQuantity })),
    }),
  ),
  ({ world, cast }, given) => {
    for (const [ref, item] of Object.entries(given)) {
      const taken = [...cast.items.values()].map(({ sku }) => sku)
      const sku = pickProduct(world, ref, item.with, taken)
      if (sku === undefined) {
        throw new NotGiven(
          `picking "${ref}": the shop ${world.journal.header.shop} has no product that is ${item.with.join(', ')}; ask for fewer traits, or another shop`,
        )
      }
      if (item.stock !== undefined) setStock(world, sku, item.stock)
      cast.items.set(ref, { sku, name: world.source<Product>(resource('product', sku))?.value.name ?? sku })
    }
  },
)
