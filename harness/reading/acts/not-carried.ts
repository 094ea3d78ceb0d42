import { focusAt } from '../discourse/bind.ts'
import { itemName, type Line, type Scene } from '../discourse/scene.ts'
import { leadingVariant, sameKind } from '../discourse/variants.ts'
import { searchWords } from './no-match.ts'
import type { StockMark } from './stock-marks.ts'

const openers =
  /^(?:the|a|an|our|your|and|but|just|really|lol|only|so|also|unfortunately|sadly|regrettably|alas|actually|currently|honestly|afraid|apologies|unluckily|hm+|oh|hi|hello|hey|no|nope|well|here|at|this|time|moment|today|right|now)$/

/** The name of a thing not sold: a product of the clause, the words before the verb, or what the shopper asked for. */
export function notCarriedName(scene: Scene, line: Line, mark: StockMark): string {
  const { tokens, modes } = line
  const start = modes.clause.indexOf(modes.clause[mark.i]!)
  if (tokens[mark.i]!.w === 'no' && tokens[mark.i + 1]?.kind === 'word') return tokens[mark.i + 1]!.raw
  const item =
    tokens.slice(start, mark.j).find((token) => token.kind === 'item') ??
    (scene.shopperItems.length
      ? tokens.slice(mark.j, mark.j + 3).find((token) => token.kind === 'item')
      : undefined)
  if (item) return itemName(item)
  const variant = leadingVariant(tokens, start, mark.i)
  const focus = variant ? focusAt(scene, line, mark.i) : []
  if (variant && focus.length === 1)
    return `${focus[0]!
      .split(' ')
      .filter((word) => !sameKind(word, variant))
      .join(' ')} ${variant}`
  const said = tokens[mark.j - 1]
  if (
    said?.kind === 'word' &&
    /^(?:sell|do|stock|carry|offer|make|have)$/.test(tokens[mark.j - 2]?.w ?? '') &&
    said.w.endsWith('s')
  )
    return said.raw
  if (scene.shopperItems[0]) return scene.shopperItems[0]
  const words: string[] = []
  for (let k = start; k < mark.i; k++) {
    const { w, raw } = tokens[k]!
    if (/^(?:is|are|has|have|was|were|we|i|do|does|can|not|never|no|it|they|that|sorry|,)$/.test(w)) break
    if (!openers.test(w)) words.push(raw)
  }
  if (words.length && words.length <= 4) return words.join(' ')
  return searchWords(scene, line, mark)
}
