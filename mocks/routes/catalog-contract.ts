import Type from 'typebox'
import type { Contract } from '../contract.ts'
import { pagedOf, pageQuery } from '../paging.ts'
import { exactly, Fresh, listOf, named, together } from '../shown.ts'
import { sorts } from './catalog-query.ts'
import { decimalPattern } from './money.ts'
import { ProductPage, ProductSummary, priceMembers, Units } from './product-contract.ts'

const Decimal = Type.Optional(Type.String({ pattern: decimalPattern, description: 'such as 59.90' }))
const Flag = Type.Optional(Type.Enum(['true', 'false']))
const path = { sku: 'the SKU of a product' }
const Price = named('Price', { sku: Type.String(), ...priceMembers })
const refusals = ['catalog/unknown-sku']

export const searchProducts = {
  summary: 'Searches the catalog',
  query: {
    q: Type.Optional(
      Type.String({ description: 'words, each of which begins a word of the name or the category' }),
    ),
    category: Type.Optional(Type.String({ description: 'the name of a category' })),
    minPrice: Decimal,
    maxPrice: Decimal,
    inStock: Flag,
    onSale: Flag,
    sort: Type.Optional(Type.Enum([...sorts])),
    ...pageQuery,
  },
  answers: {
    200: pagedOf(together(ProductSummary, Type.Object({ inStock: Type.Optional(Type.Boolean()) }))),
  },
  invalid: ['catalog/invalid-search', 'page/invalid'],
} satisfies Contract

export const listCategories = {
  summary: 'Lists the categories, with how many products each has',
  answers: { 200: listOf(exactly({ name: Type.String(), products: Type.Integer({ minimum: 1 }) })) },
} satisfies Contract

export const readProduct = {
  summary: 'Shows the page of a product',
  path,
  answers: { 200: together(ProductSummary, ProductPage, Fresh) },
  refusals,
} satisfies Contract

export const listSimilar = {
  summary: 'Lists what serves the same wish, with what can be had of it',
  path,
  answers: { 200: listOf(together(ProductSummary, Type.Object({ available: Units }))) },
  refusals,
} satisfies Contract

export const readPrice = {
  summary: 'Tells what a product costs now',
  path,
  answers: { 200: together(Price, Fresh) },
  refusals,
} satisfies Contract

const products = { 200: listOf(together(ProductSummary)) }

export const listNewArrivals = {
  summary: 'Lists what is new',
  answers: products,
} satisfies Contract

export const listBestSellers = {
  summary: 'Lists what sells best',
  answers: products,
} satisfies Contract
