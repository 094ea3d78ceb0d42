import type { ActOf } from '#record'
import { withVariant } from '../../discourse/bind.ts'
import { hasWord, type Line } from '../../discourse/scene.ts'
import { isVariant, isVariantWord, sameKind } from '../../discourse/variants.ts'
import { exceptedVariants, exceptions } from './exceptions.ts'
import type { StockMark } from './mark.ts'
import { underColor, variantAfter, variantBefore, variantsAfter } from './variants.ts'
import { variantsInside } from './variants-inside.ts'

/** What stands around words of stock: those before them in the line, where those behind them begin, and what was read last. */
interface Around {
  readonly before: StockMark | undefined
  readonly to: number | undefined
  readonly last: ActOf<'availability'> | undefined
}

/** The names that words of stock are said of, with their variants, and the names that are excepted. */
export function namesTold(
  line: Line,
  mark: StockMark,
  items: readonly string[],
  { before, to = line.tokens.length, last }: Around,
): { told: string[]; excepted: string[] } {
  if (mark.variants && items.length === 1)
    return { told: mark.variants.map((one) => withVariants(items[0]!, one)), excepted: [] }
  const named = exceptions(line, mark, to)
  const isOne = items.length === 1
  const own = isOne
    ? exceptedVariants(line, mark, before?.j ?? 0, to).map((one) => withVariant(items[0]!, one))
    : []
  const all =
    named.length > 0 && items.every((item) => named.includes(item)) && hasWord(line, whole, 0, mark.i)
  const inside = variantsInside(line.tokens, mark)
  const several = inside.length > 1 && mark.quantity === undefined ? inside : variantsAfter(line, mark)
  const variant =
    variantBefore(line, mark) ??
    variantAfter(line, mark) ??
    (before && last && isOne ? carried(line, before, mark, items[0]!, last) : undefined)
  if (last && variant?.includes(' ') && last.item.endsWith(` ${variant}`))
    return { told: [last.item], excepted: [] }
  // "All of these are in stock in size 10".
  const ofAll = isOne ? undefined : variantAfter(line, mark)
  const told =
    several.length > 0 && isOne
      ? several.map((one) => withVariants(items[0]!, one))
      : items
          .filter((item) => !named.includes(item))
          .map((item) =>
            variant && (isOne || variant === ofAll) && !item.endsWith(` ${variant}`)
              ? withVariants(item, variant)
              : item,
          )
  return { told: underColor(line, [...(all ? ['everything'] : []), ...told]), excepted: [...named, ...own] }
}

/** "Black M": each of its words narrows the name. */
const withVariants = (item: string, words: string): string => words.split(' ').reduce(withVariant, item)

/** "Jacket l", of which a shopper spoke: what the product itself is called. */
const withoutVariant = (item: string): string => {
  const words = item.split(' ')
  return words.length > 1 && isVariantWord(words.at(-1)!.toLowerCase()) ? words.slice(0, -1).join(' ') : item
}

const whole = new Set(['everything', 'all'])

/** "Size 12 has sold out online, but our shop still has two": the count goes on with the variant spoken of. */
function carried(
  { tokens }: Line,
  before: StockMark,
  mark: StockMark,
  item: string,
  last: ActOf<'availability'>,
): string | undefined {
  const product = withoutVariant(item)
  const isHere = last.span.start >= tokens[0]!.start && last.item.startsWith(`${product} `)
  if (!mark.number || !isHere) return undefined
  const variant = last.item.slice(product.length + 1)
  const own = variant.toLowerCase().split(' ')
  for (let k = before.j; k < mark.j; k++)
    if (tokens[k]!.kind === 'item' || (isVariant(tokens, k) && !own.includes(tokens[k]!.w))) return undefined
  return own.some((one, n) => own.slice(n + 1).some((other) => sameKind(one, other))) ? undefined : variant
}
