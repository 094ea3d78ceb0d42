import Type from 'typebox'
import { sorts } from '../../routes/catalog-query.ts'
import { type Tool, tool } from '../tool.ts'
import { listOf, money, named, optional, text, time } from './parts.ts'

const price = {
  price: money('what a unit costs now'),
  regularPrice: money('what it cost before the promotion; absent without one'),
  saleEnds: time('when the promotion ends'),
}

const summary = {
  sku: text('names the product in every other tool'),
  name: text(),
  category: text(),
  listedOn: time('since when it is sold'),
  ...price,
  variants: Type.Array(Type.Unknown(), {
    description: 'sizes or colors: each has a SKU, price and stock of its own, and this product has none',
  }),
}

const sku = named('of the product')
const amount = (description: string) =>
  optional(Type.String({ pattern: '^\\d{1,9}(\\.\\d{1,2})?$', description }))

/** Finding products, and what is known of each. */
export const catalogTools: readonly Tool[] = [
  tool('search_products', 'GET /catalog/products', {
    title: 'Search products',
    description:
      'Finds products by words, category, price, stock or sale. Each word must begin a word of the name or the category; search with fewer words if nothing is found. For stock and delivery of what is found use check_stock and delivery_promise.',
    input: {
      query: optional(Type.String({ description: 'words; all products without them' })),
      category: optional(named('the name of a category, as list_categories gives it')),
      minPrice: amount('the least that it may cost, such as 59.90'),
      maxPrice: amount('the most that it may cost, such as 59.90'),
      inStock: optional(
        Type.Boolean({ description: 'true: only what can be had; each item then says inStock' }),
      ),
      onSale: optional(Type.Boolean({ description: 'true: only what a promotion makes cheaper' })),
      sort: optional(
        Type.Enum([...sorts], { description: '-price is the dearest first; default relevance' }),
      ),
    },
    renamed: { query: 'q' },
    output: { items: listOf({ ...summary, inStock: Type.Boolean() }), total: Type.Integer() },
    paged: true,
  }),
  tool('list_categories', 'GET /catalog/categories', {
    title: 'List categories',
    description: 'The categories of the catalog, with how many products each has.',
    output: { items: listOf({ name: text(), products: Type.Integer() }), total: Type.Integer() },
  }),
  tool('get_product', 'GET /catalog/products/{sku}', {
    title: 'Get a product',
    description:
      'What the shop says of one product: description, details, options, variants, price, similar products. It says nothing of stock: use check_stock.',
    input: { sku },
    output: {
      ...summary,
      description: text(),
      status: text('discontinued: it is sold no more'),
      details: Type.Unknown(),
      options: Type.Unknown(),
      variantOf: text('the SKU of the product of which it is a size or color'),
      similar: Type.Array(Type.String(), { description: 'SKUs that serve the same wish' }),
      limit: Type.Integer({ description: 'units that one shopper may have' }),
      keepsDays: Type.Integer(),
      warrantyMonths: Type.Integer(),
      show: Type.Unknown(),
    },
  }),
  tool('similar_products', 'GET /catalog/products/{sku}/similar', {
    title: 'Similar products',
    description:
      'Products that serve the same wish, with the units of each that can be had: an alternative to what is sold out.',
    input: { sku },
    output: { items: listOf({ ...summary, available: Type.Integer() }), total: Type.Integer() },
  }),
  tool('get_price', 'GET /prices/{sku}', {
    title: 'Get a price',
    description:
      'What a product costs now, and until when a promotion lasts. Ask again right before the shopper buys.',
    input: { sku },
    output: { sku: text(), ...price },
  }),
  tool('new_arrivals', 'GET /catalog/new-arrivals', {
    title: 'New arrivals',
    description: 'The shop’s list of what is new.',
    output: { items: listOf(summary), total: Type.Integer() },
  }),
  tool('best_sellers', 'GET /catalog/best-sellers', {
    title: 'Best sellers',
    description: 'The shop’s list of what sells best.',
    output: { items: listOf(summary), total: Type.Integer() },
  }),
]
