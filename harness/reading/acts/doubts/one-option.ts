import { isVariantWord } from '../../discourse/variants.ts'
import { wordSet } from '../../patterns/words.ts'
import type { Doubt, Seen } from './ground.ts'

/** "The cheapest option for the Parasol is gone": of one variant, which the claim leaves out. */
export const oneOption: Doubt = {
  reason: 'it may be told of one variant only',
  acts: ['availability', 'price'],
  holds: isOptionOf,
}

/** A noun for a variant right before the product, with "of" or "for" between: "the largest size of the Parasol". */
function isOptionOf({ act, line: { tokens }, i }: Seen): boolean {
  if (!('item' in act) || act.item === undefined) return false
  if (
    act.item !== 'it' &&
    !isVariantWord(lastWord(act.item)) &&
    (isPointedAt(tokens, i) || isPointedAtBehind(tokens, act.span.end))
  )
    return true
  const at = tokens.findLastIndex(({ kind, items }, k) => kind === 'item' && k < i && items?.[0] === act.item)
  const joint = articles.has(tokens[at - 1]?.w ?? '') ? at - 2 : at - 1
  return (
    joint > 0 &&
    /^(?:of|for|in)$/.test(tokens[joint]!.w) &&
    options.has(tokens[joint - 1]!.w) &&
    !allOfThem.has(tokens[joint - 2]?.w ?? '')
  )
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

/** "That color is sold out", "your size is gone", where none is named. */
const isPointedAt = (tokens: Seen['line']['tokens'], i: number): boolean =>
  tokens
    .slice(Math.max(0, i - 4), i)
    .some(({ w }, k, all) => pointed.has(w) && pointing.test(all[k - 1]?.w ?? ''))
/** "Only 3 left in your size". */
function isPointedAtBehind(tokens: Seen['line']['tokens'], end: number): boolean {
  const at = tokens.findIndex(({ start }) => start >= end)
  return (
    at > 0 &&
    tokens[at]!.w === 'in' &&
    pointing.test(tokens[at + 1]?.w ?? '') &&
    pointed.has(tokens[at + 2]?.w ?? '')
  )
}
const pointing = /^(?:this|that|your)$/
const pointed = wordSet('size color colour shade variant option combination')

const articles = wordSet('the your our this that a an')
const options = wordSet(
  'size color colour shade variant option combination configuration version model edition style',
)
const allOfThem = wordSet('every each any no only whole full')
