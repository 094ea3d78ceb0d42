import { withVariant } from '../../discourse/bind.ts'
import { focusAt } from '../../discourse/focus.ts'
import { itemName, type Line, type Scene } from '../../discourse/scene.ts'
import { subjectVariants } from '../../discourse/subject-variants.ts'
import { isVariant, isVariantWord } from '../../discourse/variants.ts'
import type { Token } from '../../text/token.ts'

/** "There is no grey one, but there is a blue one for $30": the variant right before the amount, where others are named before it. */
export function besideVariant(scene: Scene, line: Line, at: number): string | undefined {
  const { tokens } = line
  let k = at - 1
  while (k > at - 4 && /^(?:for|at|is|costs?|,|–|:|\(|just|only)$/.test(tokens[k]?.w ?? '')) k--
  if (!/^(?:one|ones)$/.test(tokens[k]?.w ?? '') || k === at - 1 || !isVariant(tokens, k - 1))
    return undefined
  // "The black and white ones".
  if (/^(?:and|or|&|,)$/.test(tokens[k - 2]?.w ?? '') && isVariant(tokens, k - 3)) return undefined
  const [focus] = focusAt(scene, line, at)
  return focus ? withVariant(focus, tokens[k - 1]!.w) : undefined
}

/** "The Tee in navy is sold out; black is in stock for $26": the variant that is the subject of the clause, and not the one of the product before it. */
export function ofOwnVariants({ tokens }: Line, at: number): string[] {
  const item = tokens.findLastIndex(({ kind }, k) => kind === 'item' && k < at)
  const verb = tokens.findIndex(
    ({ w }, k) =>
      k > item + 1 &&
      k < at &&
      /^(?:is|are|costs?)$/.test(w) &&
      isVariant(tokens, /^ones?$/.test(tokens[k - 1]!.w) ? k - 2 : k - 1),
  )
  if (item < 0 || verb < 0 || tokens[item]!.variant === undefined) return []
  if (tokens.slice(item, at).some(({ kind }) => kind === 'money')) return []
  const end = /^ones?$/.test(tokens[verb - 1]!.w) ? verb - 1 : verb
  return subjectVariants(tokens, item + 1, end).map((one) => withVariant(itemName(tokens[item]!), one))
}

/** "$10 in small and $14 in large", "$10 for S, $14 (M)": the variant behind each amount. */
export function inVariant(scene: Scene, line: Line, at: number): string | undefined {
  const { tokens } = line
  const joint = tokens[at + 1]?.w ?? ''
  if (joint !== 'in' && !isToldBehind(tokens, at + 1)) return undefined
  let k = at + 2
  while (k < at + 4 && /^(?:size|the|a)$/.test(tokens[k]?.w ?? '')) k++
  if (!isVariant(tokens, k)) return undefined
  const [focus] = focusAt(scene, line, at)
  return focus ? withVariant(focus, tokens[k]!.w) : undefined
}

/** "For M", "(M)", and no "for large orders". */
function isToldBehind(tokens: readonly Token[], k: number): boolean {
  const isOpen = tokens[k]?.w === '('
  if (!isOpen && tokens[k]?.w !== 'for') return false
  let at = k + 1
  while (at < k + 3 && /^(?:size|the|a)$/.test(tokens[at]?.w ?? '')) at++
  if (/^(?:one|ones|size|version)$/.test(tokens[at + 1]?.w ?? '')) at++
  return (isOpen ? /^\)$/ : /^(?:|[.,;)–/|!]|and|but|while|or|to|if)$/).test(tokens[at + 1]?.w ?? '')
}

/** "Mint and grey are €12 each": variants of one product. */
export const areVariants = (items: readonly string[]): boolean =>
  new Set(items.map(withoutVariant)).size === 1

/** "Available in L and XXL and costs $74": what all of them cost, and not the last one. */
export function pastVariant(
  scene: Scene,
  line: Line,
  at: number,
  item: string | undefined,
): string | undefined {
  const { tokens } = line
  if (item && isOfAllOfThem(tokens, at)) return withoutVariant(item)
  const isNext = /^(?:costs?|sells|priced|is)$/.test(tokens[at - 1]?.w ?? '') && tokens[at - 2]?.w === 'and'
  if (!item || !isNext || !isVariant(tokens, at - 3)) return item
  const [focus] = focusAt(scene, line, at)
  return focus && item.startsWith(`${focus} `) ? focus : item
}

/** "It comes in black and navy, both of which are $549". */
const isOfAllOfThem = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 9), at)
    .some(
      ({ w }, k, all) => /^(?:all|both|each)$/.test(w) && all[k + 1]?.w === 'of' && all[k + 2]?.w === 'which',
    )

function withoutVariant(item: string): string {
  const words = item.split(' ')
  while (words.length > 1 && isVariantWord(words.at(-1)!)) words.pop()
  return words.join(' ')
}
