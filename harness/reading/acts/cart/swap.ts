import { withVariant } from '../../discourse/bind.ts'
import { itemsIn } from '../../discourse/mentions.ts'
import { cues, hasWord, itemName, type Line, modeOf, once, type Scene } from '../../discourse/scene.ts'
import { isVariant, sameKind } from '../../discourse/variants.ts'
import { wordSet } from '../../patterns/words.ts'
import { qtyAt } from './quantity.ts'
import { cartWords, likely } from './wishes.ts'

/** What a swap puts in and takes out, with the place of its words. */
export interface Swap {
  readonly removed: string
  readonly added: string
  /** How many are put in, where that is told. */
  readonly qty?: number | undefined
  readonly i: number
  readonly j: number
}

/** The swap of two products in the cart that a line tells as done, or nothing. */
export const swapIn = (scene: Scene, line: Line): Swap | undefined =>
  once(line, 'swap', () => found(scene, line))

function found(scene: Scene, line: Line): Swap | undefined {
  if (line.tokens.some((token) => token.kind === 'id')) return undefined
  for (const [tag, turned] of [
    ['cart:swappedIn', true],
    ['cart:swapped', false],
  ] as const) {
    const cue = cues(line, tag).find((one) => modeOf(line, one) === 'asserted')
    if (!cue || !(likely(scene, line, 'added') || likely(scene, line, 'removed'))) continue
    const named = line.tokens.slice(cue.i, cue.j).filter((token) => token.kind === 'item')
    const [first, second] = [itemName(named[0]!), itemName(named.at(-1)!)]
    const put = line.tokens.indexOf(turned ? named[0]! : named.at(-1)!)
    const place = { qty: qtyAt(line.tokens, put), i: cue.i, j: cue.j }
    return turned ? { removed: second, added: first, ...place } : { removed: first, added: second, ...place }
  }
  return ofVariants(scene, line)
}

const swapped = wordSet('swapped switched exchanged changed replaced')

/** "Swapped the Tee in M for a size L": one variant of a product for another of it. */
function ofVariants(scene: Scene, line: Line): Swap | undefined {
  const { tokens } = line
  const i = tokens.findIndex(({ w }) => swapped.has(w))
  if (i < 0 || modeOf(line, { i, j: i + 1 }) !== 'asserted' || !likely(scene, line, 'added')) return undefined
  const bare = ofBareVariants(scene, line, i)
  if (bare) return bare
  const at = tokens.findIndex(({ kind, variant }, k) => k > i && k < i + 4 && kind === 'item' && variant)
  if (at < 0 || !/^(?:for|to|with)$/.test(tokens[at + 1]?.w ?? '')) return undefined
  let k = at + 2
  while (/^(?:a|an|the|one|size|in|your)$/.test(tokens[k]?.w ?? '')) k++
  const [item, next] = [tokens[at]!, tokens[k]]
  if (!isVariant(tokens, k) || !sameKind(item.variant!.split(' ').at(-1)!, next!.w)) return undefined
  return { removed: itemName(item), added: withVariant(itemName(item), next!.w), i, j: k + 1 }
}

/** "Swapped the M for an L", "changed the size from M to L" in a cart: of the one product that is spoken of. */
function ofBareVariants(scene: Scene, line: Line, i: number): Swap | undefined {
  const { tokens } = line
  const from = pastWords(tokens, i + 1)
  if (!isVariant(tokens, from) || !/^(?:for|to|with)$/.test(tokens[from + 1]?.w ?? '')) return undefined
  const to = pastWords(tokens, from + 2)
  if (!isVariant(tokens, to) || !sameKind(tokens[from]!.w, tokens[to]!.w) || !hasWord(line, cartWords))
    return undefined
  const told = itemsIn([line])
  const item = told.length ? told : scene.shopperItems
  if (item.length !== 1) return undefined
  return {
    removed: withVariant(item[0]!, tokens[from]!.w),
    added: withVariant(item[0]!, tokens[to]!.w),
    i,
    j: to + 1,
  }
}

const pastWords = (tokens: Line['tokens'], start: number): number => {
  let k = start
  while (k < start + 4 && /^(?:a|an|the|your|size|color|colour|from|one)$/.test(tokens[k]?.w ?? '')) k++
  return k
}
