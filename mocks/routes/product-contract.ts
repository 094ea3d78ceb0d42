import Type from 'typebox'
import { valueSchemas } from '#sandbox'
import { exactly, MoneyShown, membersOf, named, shownAs, Time } from '../shown.ts'

const { properties } = valueSchemas.product

/** What the answers about a price say: the last two while a promotion is on. */
export const priceMembers = {
  price: Type.Optional(MoneyShown),
  regularPrice: Type.Optional(MoneyShown),
  saleEnds: Type.Optional(Time),
}

/** What a list shows of a product; of one that the channel does not show yet, its SKU alone. */
export const ProductSummary = named('ProductSummary', {
  sku: properties.sku,
  name: Type.Optional(properties.name),
  category: Type.Optional(properties.category),
  listedOn: Type.Optional(Time),
  ...priceMembers,
  variants: properties.variants,
})

/** What a product page shows beside that. */
export const ProductPage = named(
  'ProductPage',
  membersOf(valueSchemas.product, 'sku', 'name', 'category', 'listedAt', 'variants'),
)

/** How many units of a SKU can be had. */
export const Units = Type.Integer({ minimum: 0, description: 'units that can be had' })

/** What the inventory says of a flash sale that is announced or live. */
export const FlashSaleShown = exactly({
  status: valueSchemas['flash-sale'].properties.status,
  price: MoneyShown,
  limit: shownAs(valueSchemas['flash-sale'].properties.limit),
  left: Units,
  startsAt: Time,
  endsAt: Time,
})
