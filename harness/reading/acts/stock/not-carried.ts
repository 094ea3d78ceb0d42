import { focusAt } from '../../discourse/focus.ts'
import { itemName, type Line, type Scene } from '../../discourse/scene.ts'
import { leadingVariant, sameKind } from '../../discourse/variants.ts'
import type { StockMark } from './mark.ts'
import { searchWords } from './no-match.ts'

const openers =
  /^(?:the|a|an|our|your|and|but|just|really|lol|only|so|also|unfortunately|sadly|regrettably|alas|actually|currently|honestly|afraid|apologies|unluckily|hm+|oh|hi|hello|hey|no|nope|well|here|at|this|time|moment|today|right|now)$/

/** "Die Mira Pro, die nicht mehr hergestellt wird": the product in front of the comma. */
const germanRelatives = /^(?:der|die|das|den)$/

/** The name of a thing not sold: a product of the clause, the words before the verb, or what the shopper asked for. */
export function notCarriedName(scene: Scene, line: Line, mark: StockMark): string {
  const { tokens, modes } = line
  const start = modes.clause.indexOf(modes.clause[mark.i]!)
  if (
    tokens[mark.i]!.w === 'no' &&
    tokens[mark.i + 1]?.kind === 'word' &&
    !/^(?:longer|more)$/.test(tokens[mark.i + 1]!.w)
  )
    return tokens[mark.i + 1]!.raw
  const item =
    tokens.slice(start, mark.j).find((token) => token.kind === 'item') ??
    (scene.shopperItems.length || /^(?:no|stopped|discontinued)$/.test(tokens[mark.i]!.w)
      ? tokens.slice(mark.j, mark.j + 3).find((token) => token.kind === 'item')
      : undefined)
  if (item) return itemName(item)
  const related = tokens[start - 1]?.w === ',' ? tokens[start - 2] : undefined
  if (related?.kind === 'item' && germanRelatives.test(tokens[start]!.w)) return itemName(related)
  const variant = leadingVariant(tokens, start, mark.i)
  const focus = variant ? focusAt(scene, line, mark.i) : []
  if (variant && focus.length === 1)
    return `${focus[0]!
      .split(' ')
      .filter((word) => !sameKind(word, variant))
      .join(' ')} ${variant}`
  const next = tokens[mark.j]
  if (
    next?.kind === 'word' &&
    next.w.length > 3 &&
    next.w.endsWith('s') &&
    /^(?:sold|offered|carried|stocked|made|had)$/.test(tokens[mark.j - 1]!.w)
  )
    return next.raw
  const said = tokens[mark.j - 1]
  if (
    said?.kind === 'word' &&
    /^(?:sell|do|stock|carry|offer|make|have)$/.test(tokens[mark.j - 2]?.w ?? '') &&
    said.w.endsWith('s')
  )
    return said.raw
  if (scene.shopperItems[0]) return scene.shopperItems[0]
  const words: Line['tokens'] = []
  for (const token of tokens.slice(start, mark.i)) {
    if (/^(?:is|are|has|have|was|were|we|i|do|does|can|not|never|no|it|they|that|sorry|,)$/.test(token.w))
      break
    if (!openers.test(token.w)) words.push(token)
  }
  if (words.length && words.length <= 4) return scene.reply.slice(words[0]!.start, words.at(-1)!.end)
  return searchWords(scene, line, mark)
}
