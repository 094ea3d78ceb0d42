import type { Token } from '../text/token.ts'
import { itemName } from './scene.ts'

/** Where a price ends that stands behind a product: "(₹1,950)", "at ₹4,500", "for $9 each". */
function pastPrice(tokens: readonly Token[], from: number): number {
  const k = /^(?:\(|at|for|,|–)$/.test(tokens[from]?.w ?? '') ? from + 1 : from
  if (tokens[k]?.kind !== 'money') return from
  const end = /^(?:each|apiece)$/.test(tokens[k + 1]?.w ?? '') ? k + 2 : k + 1
  return tokens[from]!.w === '(' && tokens[end]?.w === ')' ? end + 1 : end
}

/** "We have Mugs at $9 and Vases at $14": the products that go on behind the price of the one that ends at a place. */
export function pricedGroup(tokens: readonly Token[], from: number): string[] {
  const out: string[] = []
  let k = pastPrice(tokens, from)
  if (k === from) return out
  while (/^(?:,|and|&|plus)$/.test(tokens[k]?.w ?? '')) {
    do k++
    while (/^(?:and|the|our|a|an)$/.test(tokens[k]?.w ?? ''))
    const end = pastPrice(tokens, k + 1)
    if (tokens[k]?.kind !== 'item' || end === k + 1) break
    out.push(itemName(tokens[k]!))
    k = end
  }
  return out
}
