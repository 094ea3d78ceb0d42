import type { Token } from '../text/token.ts'
import { itemName } from './scene.ts'
import { isStoodFor } from './subject.ts'
import { isVariant, sameKind } from './variants.ts'

const separators = new Set([
  '·',
  ',',
  '&',
  'and',
  'or',
  '/',
  'the',
  'a',
  'an',
  'both',
  'nor',
  'noch',
  'plus',
  'our',
  'as',
  'well',
  'one',
  '+',
  'und',
  'der',
  'die',
  'das',
  'oder',
  'then',
  'also',
  'some',
  'your',
  '·',
  'of',
  'it',
  'like',
])

export const plurals = new Set([
  'both',
  'all',
  'neither',
  'none',
  'they',
  'them',
  'these',
  'those',
  'each',
  'either',
  'beide',
  'alle',
])

/** Whether "and" goes on with another product: "we have the Mug and the Vase". */
export const coordinates = (tokens: readonly Token[], k: number): boolean =>
  /^(?:and|&|,)$/.test(tokens[k]?.w ?? '') &&
  tokens.slice(k + 1, k + 4).some((token) => token.kind === 'item')

export const allIn = (tokens: readonly Token[]): string[] => [
  ...new Set(tokens.flatMap((token, at) => (token.kind === 'item' ? namesOf(tokens, at) : []))),
]

export function lastItem(tokens: readonly Token[], from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) if (tokens[k]!.kind === 'item') return k
  return -1
}

export function firstItem(tokens: readonly Token[], from: number, to: number): number {
  for (let k = from; k < Math.min(to, tokens.length); k++) if (tokens[k]!.kind === 'item') return k
  return -1
}

/** The items coordinated with the one at `at`, going back no further than `from`. */
export function group(tokens: readonly Token[], last: number, from: number): string[] {
  if (last < 0) return []
  const at = ownerOf(tokens, last)
  const out = namesOf(tokens, at)
  let k = at - 1
  let next = at
  for (; k >= from; k--) {
    const token = tokens[k]!
    if (token.kind === 'item') {
      if (!joined(tokens, k, next) || isStoodFor(tokens, k)) break
      out.unshift(...namesOf(tokens, k))
      next = k
    } else if (!separators.has(token.w) && token.kind !== 'number') break
  }
  if (out.length === 2 && next !== at && !coordinated(tokens, next, at)) return namesOf(tokens, at)
  return [...new Set(out)]
}

/** "The Mug for the Kettle": the product that is for another one. */
function ownerOf(tokens: readonly Token[], at: number): number {
  const k = /^(?:the|your|our|den|die|das|deinen|deine)$/.test(tokens[at - 1]?.w ?? '') ? at - 2 : at - 1
  return /^(?:for|für)$/.test(tokens[k]?.w ?? '') && tokens[k - 1]?.kind === 'item' ? k - 1 : at
}

/** Two names with only a comma between are a list if a colon or a word for both follows. */
function coordinated(tokens: readonly Token[], a: number, b: number): boolean {
  for (let k = a + 1; k < b; k++) if (/^(?:and|&|or|\/|nor|plus|\+|und|oder)$/.test(tokens[k]!.w)) return true
  return (
    tokens.slice(b + 1, b + 4).some((token) => token.w === ':' || plurals.has(token.w) || token.w === '.') ||
    b === tokens.length - 1
  )
}

function joined(tokens: readonly Token[], a: number, b: number): boolean {
  for (let k = a + 1; k < b; k++)
    if (/^(?:,|and|&|or|\/|nor|plus|\+|und|oder)$/.test(tokens[k]!.w)) return true
  return false
}

/** The items coordinated with the one at `at`, going on no further than `to`. */
export function forwardGroup(tokens: readonly Token[], at: number, to: number): string[] {
  if (at < 0) return []
  const out = namesOf(tokens, at)
  for (let k = at + 1; k < Math.min(to, tokens.length); k++) {
    const token = tokens[k]!
    if (token.kind === 'item') out.push(...namesOf(tokens, k))
    else if (!separators.has(token.w) && token.kind !== 'number' && !isPacks(tokens, k)) break
  }
  return [...new Set(out)]
}

/** "1 Dice Set and 2 packs of Sleeves". */
const isPacks = (tokens: readonly Token[], k: number): boolean =>
  tokens[k - 1]?.kind === 'number' &&
  tokens[k + 1]?.w === 'of' &&
  /^(?:packs?|pairs?|boxes|box|bags?|bottles?|pieces?|sets?|tins?|jars?|tubes?|rolls?|bunches|sacks?|units?|cans?)$/.test(
    tokens[k]!.w,
  )

/** "The Shell small and large": the variants that go on after a product named with one. */
function moreVariants(tokens: readonly Token[], at: number): string[] {
  const token = tokens[at]!
  const own = token.variant?.split(' ').at(-1)
  const name = token.items?.[0]
  if (!own || !name) return []
  const out: string[] = []
  let k = at + 1
  while (/^(?:,|and|&|\/|or|\+)$/.test(tokens[k]?.w ?? '')) {
    if (tokens[k]!.w === ',' && /^(?:and|&|or)$/.test(tokens[k + 1]?.w ?? '')) k++
    if (!isVariant(tokens, k + 1) || !sameKind(tokens[k + 1]!.w, own)) break
    out.push(`${name} ${tokens[k + 1]!.w}`)
    k += 2
  }
  return [...variantsAhead(tokens, at, own).map((one) => `${name} ${one}`), ...out]
}

/** "Sizes S, M and XL of the Shirt": the variants before the last one, which stands in the name. */
function variantsAhead(tokens: readonly Token[], at: number, own: string): string[] {
  let k = at - 1
  if (/^(?:the|our|your|this|that)$/.test(tokens[k]?.w ?? '')) k--
  if (tokens[k]?.w !== 'of' || tokens[k - 1]?.w !== own) return []
  const out: string[] = []
  for (k -= 2; /^(?:,|and|&|\/)$/.test(tokens[k]?.w ?? '') && isVariant(tokens, k - 1); k -= 2) {
    if (!sameKind(tokens[k - 1]!.w, own)) break
    out.unshift(tokens[k - 1]!.w)
  }
  return out
}

/** The names a mention stands for: one, or several where it is plural and tells no single product. */
export function namesOf(tokens: readonly Token[], at: number): string[] {
  const token = tokens[at]!
  const names = token.items ?? []
  const before = tokens[at - 1]?.w ?? ''
  if (
    token.unit === 'part' &&
    names.length > 1 &&
    /[^s]s$/.test(token.w) &&
    (plurals.has(before) || before === 'two')
  )
    return names.map((name) => itemName(token, name))
  return [itemName(token), ...moreVariants(tokens, at)]
}
