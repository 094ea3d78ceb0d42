import { type ProductName, productsOf, type Recorded } from './recorded.ts'

/** The names of a shop's products, compared by their words: case and punctuation don't count. */
export class ProductNames {
  readonly #byWords = new Map<string, string>()
  /** The names as they are written, in small letters; of those that are alike the first one. */
  readonly #written = new Map<string, string>()
  /** The length of the longest. */
  #longest = 0
  /** The names that begin with a word. */
  readonly #byFirst = new Map<string, string[]>()
  readonly #variants = new Map<string, readonly string[]>()

  /** The same ones for all episodes that stand on one opening world. */
  static of(recorded: Pick<Recorded, 'base'>): ProductNames {
    const products = productsOf(recorded)
    const names = known.get(products) ?? new ProductNames(recorded)
    known.set(products, names)
    return names
  }

  constructor(recorded: Pick<Recorded, 'base'>) {
    for (const { sku, name, variants } of productsOf(recorded)) {
      this.#name(plain(name), sku)
      const written = name.toLowerCase()
      if (!this.#written.has(written)) this.#written.set(written, sku)
      this.#longest = Math.max(this.#longest, written.length)
      if (variants?.length) this.#variants.set(sku, variants)
    }
  }

  /** The SKU of the product that is called just so. */
  skuOf(words: string): string | undefined {
    return this.#byWords.get(plain(words))
  }

  /** The sizes and colors that a product is sold in, as SKUs of their own; none where it is sold itself. */
  variantsOf(sku: string): readonly string[] {
    return this.#variants.get(sku) ?? []
  }

  /** The SKU of the product whose name, just so but for case, begins these words and is not all of them; the longest name counts. */
  beginning(text: string): string | undefined {
    const words = text.toLowerCase()
    for (let at = words.lastIndexOf(' ', this.#longest); at > 0; at = words.lastIndexOf(' ', at - 1)) {
      const sku = this.#written.get(words.slice(0, at))
      if (sku !== undefined) return sku
    }
    return undefined
  }

  /** The SKUs of products that the text calls by their full names; a name inside a longer one is left out. */
  namedIn(text: string): readonly string[] {
    const words = ` ${plain(text)} `
    const begun = new Set(words.split(' ').flatMap((word) => this.#byFirst.get(word) ?? []))
    const found = [...begun].filter((name) => words.includes(` ${name} `))
    return found
      .filter((name) => !found.some((other) => other !== name && ` ${other} `.includes(` ${name} `)))
      .flatMap((name) => this.#byWords.get(name) ?? [])
  }

  #name(words: string, sku: string): void {
    const first = words.split(' ', 1)[0] ?? ''
    if (!this.#byWords.has(words)) this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), words])
    this.#byWords.set(words, sku)
  }
}

const known = new WeakMap<readonly ProductName[], ProductNames>()

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
