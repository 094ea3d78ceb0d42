import type { Line } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import type { Doubt } from './ground.ts'

/** "It costs $20 less than its big brother ($49)": told of what it is compared with, or of what is called by another word. */
const isOfSibling = (tokens: Line['tokens'], to: number): boolean =>
  tokens.some(
    ({ w }, k) =>
      k < to &&
      k >= to - 12 &&
      /^(?:brother|sister|sibling|cousin|bruder|schwester)$/.test(w) &&
      !tokens.slice(k, to).some(({ kind }) => kind === 'item'),
  )

/** "The Mug, unlike the Kettle, can't be ordered": said of the one, named beside the other. */
export const compared: Doubt = {
  reason: 'another product is named to compare',
  acts: ['availability', 'price'],
  holds: ({ act, line, i }) => {
    if (!('item' in act) || !act.item) return false
    if (isOfSibling(line.tokens, i)) return true
    if (isComparedVariant(line.tokens, i, act.item)) return true
    const at = line.tokens.findLastIndex((token, k) => k < i && token.kind === 'item')
    if (at >= 0 && !act.item.startsWith(line.tokens[at]!.items![0]!)) return false
    return (
      /\b(?:unlike|than)(?: the| our)?$/.test(
        line.tokens
          .slice(Math.max(0, at - 2), Math.max(0, at))
          .map(({ w }) => w)
          .join(' '),
      ) && line.tokens.slice(0, at).some((token) => token.kind === 'item')
    )
  },
}

/** "Olive costs $10 more than black, so $129": of the variant that the other is held against. */
function isComparedVariant(tokens: Line['tokens'], i: number, item: string): boolean {
  const at = tokens.findLastIndex((_, k) => k < i && isVariant(tokens, k))
  const before = tokens[at - 1]?.w === 'the' ? at - 2 : at - 1
  return (
    at > 0 &&
    /^(?:than|unlike)$/.test(tokens[before]?.w ?? '') &&
    !/^(?:other|rather)$/.test(tokens[before - 1]?.w ?? '') &&
    item.endsWith(` ${tokens[at]!.w}`)
  )
}
