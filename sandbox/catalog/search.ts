import type { Price } from '../schemas/price.ts'
import type { Product } from '../schemas/product.ts'

/** What is looked for; each condition that is there must hold. Prices are in the shop's currency. */
export interface Search {
  /** Each of its words must begin a word of the name or the category. */
  readonly text?: string
  /** The whole category; capitals do not count. */
  readonly category?: string
  readonly minPriceMinor?: number
  readonly maxPriceMinor?: number
  /** Only what can be had. */
  readonly inStock?: boolean
  /** Only what costs less than it did. */
  readonly onSale?: boolean
}

/** A product with what a search asks of it besides. */
export interface Found {
  readonly product: (Product & { readonly status?: string }) | undefined
  readonly price: Price | undefined
  /** Units that can be had. */
  readonly units: number
}

/** Words beyond these are not looked at. */
const mostWords = 12

/**
 * Whether a product is what is looked for. What the shop no longer sells never is. A product that only groups its variants has
 * no price and no stock: where a search asks for these, its variants are found, and it is not.
 */
export function isFound(search: Search, { product, price, units }: Found): boolean {
  if (!product || product.status === 'discontinued') return false
  const { category, minPriceMinor, maxPriceMinor, inStock = false, onSale = false } = search
  if (category !== undefined && category.toLowerCase() !== product.category.toLowerCase()) return false
  if (!wordsFor(search).every((word) => textOf(product).includes(` ${word}`))) return false
  if (inStock && units === 0) return false
  if (onSale && !(price && price.amount.minor < price.regular.minor)) return false
  if (minPriceMinor !== undefined && !(price && price.amount.minor >= minPriceMinor)) return false
  return maxPriceMinor === undefined || (price !== undefined && price.amount.minor <= maxPriceMinor)
}

/** How well a name answers a text: 2 for each of its words that is in the name, 1 for each that begins one of the name. */
export function relevance(text: string, { name }: Product): number {
  const words = ` ${name.toLowerCase()} `
  return wordsOf(text).reduce(
    (sum, word) => sum + (words.includes(` ${word} `) ? 2 : words.includes(` ${word}`) ? 1 : 0),
    0,
  )
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, mostWords)
}

const wanted = new WeakMap<Search, readonly string[]>()

/** The words that a search looks for, found once for all products. */
function wordsFor(search: Search): readonly string[] {
  const words = wanted.get(search) ?? wordsOf(search.text ?? '')
  wanted.set(search, words)
  return words
}

/** What a search looks into, by the product's value: made once for each version of a product. */
const texts = new WeakMap<Product, string>()

function textOf(product: Product): string {
  const text = texts.get(product) ?? ` ${product.name} ${product.category}`.toLowerCase()
  texts.set(product, text)
  return text
}
