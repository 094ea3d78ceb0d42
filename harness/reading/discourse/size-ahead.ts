import type { Catalog } from '../catalog.ts'
import { changed, type Token } from '../text/token.ts'
import { isColor, isSizeWord, isVariant } from './variants.ts'

/**
 * "A large Backpack", "the small blue Mug": a size told before its product.
 *
 * None where the shop has products that a size may tell apart: "the small Kettle" may be the "Kettle Mini".
 */
export function withSizeAhead(tokens: Token[], catalog: Catalog): Token[] {
  if (!tokens.some((token, k) => token.kind === 'item' && sizeBefore(tokens, k) >= 0)) return tokens
  return tokens.map((token, at) => {
    const k = token.kind === 'item' && token.items?.length === 1 ? sizeBefore(tokens, at) : -1
    if (k < 0 || hasSiblings(token.items![0]!, catalog)) return token
    const told = token.variant?.split(' ') ?? []
    if (told.some(isSizeWord)) return token
    return changed(token, { variant: [...told, tokens[k]!.w].join(' ') })
  })
}

/** Where the size stands that belongs to a product, or -1. */
function sizeBefore(tokens: readonly Token[], at: number): number {
  const k = isColor(tokens[at - 1]) ? at - 2 : at - 1
  const token = tokens[k]
  if (!token || !size.test(token.w) || !isVariant(tokens, k)) return -1
  const before = tokens[k - 1]
  const isOpen = !before || before.kind === 'number' || lead.test(before.w)
  // "In S, M and L Jackets": one of several.
  return isOpen && !isVariant(tokens, k - 2) ? k : -1
}
const size = /^(?:x{0,3}[sl]|m|small|medium|large|petite|queen|king)$/
const lead = /^(?:the|an?|our|your|this|that|one|and|,|:|of|have|has|got|–|no|any|is|are)$/

const hasSiblings = (name: string, { entries }: Catalog): boolean =>
  entries.some(
    ({ name: other }) => other !== name && (other.startsWith(`${name} `) || name.startsWith(`${other} `)),
  )
