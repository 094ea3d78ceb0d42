import type { Search } from '#sandbox'
import { minorOf } from './money.ts'

/** The orders in which a search answers. */
export const sorts = ['relevance', 'price', '-price', 'newest'] as const
export type Sort = (typeof sorts)[number]

/** A search of the catalog as a query asks for it. */
export interface CatalogQuery {
  readonly search: Search
  readonly sort: Sort
}

type Query = Readonly<Record<string, string>>

/** What a query asks for, or what is wrong with it, in words. Parameters that nobody knows are passed by. */
export function catalogQuery(query: Query): CatalogQuery | string {
  const { q = '', category, sort = 'relevance' } = query
  if (!isSort(sort)) return `sort: one of ${sorts.join(', ')} is needed`
  const prices = { minPriceMinor: priceOf(query.minPrice), maxPriceMinor: priceOf(query.maxPrice) }
  const flags = { inStock: flagOf(query.inStock), onSale: flagOf(query.onSale) }
  if (Object.values(prices).includes('wrong')) return 'minPrice, maxPrice: an amount such as 59.90 is needed'
  if (Object.values(flags).includes('wrong')) return 'inStock, onSale: true or false is needed'
  const search = { text: q, category: category || undefined, ...prices, ...flags }
  const asked = Object.entries(search).filter(([, value]) => value !== undefined)
  return { search: Object.fromEntries(asked) as Search, sort }
}

function isSort(text: string): text is Sort {
  return (sorts as readonly string[]).includes(text)
}

function priceOf(text: string | undefined): number | 'wrong' | undefined {
  return text === undefined ? undefined : (minorOf(text) ?? 'wrong')
}

function flagOf(text: string | undefined): boolean | 'wrong' | undefined {
  if (text === undefined) return undefined
  return text === 'true' || text === 'false' ? text === 'true' : 'wrong'
}
