/** Something of the shop that a transcript speaks of, and the name that it is given in the scenario. */
export interface Thing {
  readonly kind: 'item' | 'order' | 'ticket'
  readonly name: string
  /** As it stands in the transcript. */
  readonly words: string
}

const number = '#?(?:[A-Z]{1,3}-?)?\\d{4,12}'
const ofOrders = new RegExp(
  `\\b(?:order|parcel|package|shipment)(?: number| no\\.?| id)?:? (${number})|\\b(W\\d{8})\\b`,
  'gi',
)
const ofTickets = new RegExp(
  `\\b(?:ticket|case|complaint)(?: number| no\\.?| id)?:? (${number})|\\b(T-\\d{5,8})\\b`,
  'gi',
)

/** The products that are named, the longest name first, and the orders and tickets by their numbers. */
export function thingsIn(text: string, products: readonly string[]): readonly Thing[] {
  return [
    ...named('ticket', 'ticket', numbersIn(text, ofTickets)),
    ...named('order', 'parcel', numbersIn(text, ofOrders)),
    ...named('item', 'item', productsIn(text, products)),
  ]
}

function named(kind: Thing['kind'], base: string, all: readonly string[]): readonly Thing[] {
  return all.map((words, index) => ({ kind, words, name: index === 0 ? base : `${base}-${index + 1}` }))
}

function numbersIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, said, own]) => said ?? own ?? ''))]
}

function productsIn(text: string, products: readonly string[]): readonly string[] {
  let left = text.toLowerCase()
  const found: { readonly words: string; readonly at: number }[] = []
  for (const words of [...products].sort((a, b) => b.length - a.length)) {
    const at = words ? indexOfWords(left, words.toLowerCase()) : -1
    if (at < 0) continue
    found.push({ words, at })
    left = left.replaceAll(words.toLowerCase(), ' '.repeat(words.length))
  }
  return found.sort((a, b) => a.at - b.at).map(({ words }) => words)
}

/** Where the words stand as whole words; -1 where they don't. */
function indexOfWords(text: string, words: string): number {
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'u'))
}

/** The text with each thing's name in braces in place of its words. */
export function withNames(text: string, things: readonly Thing[]): string {
  const longest = [...things].sort((a, b) => b.words.length - a.words.length)
  const pattern = longest.map(({ words }) => escaped(words)).join('|')
  if (!pattern) return text.replaceAll(/[{}]/g, '')
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu')
  return text.replaceAll(/[{}]/g, '').replace(whole, (found) => {
    const thing = longest.find(({ words }) => words.toLowerCase() === found.toLowerCase())
    return thing ? `{${thing.name}}` : found
  })
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
