import type { Token } from '../text/token.ts'

/** "I've added it to your cart, and the Mug is in stock": the product is what the second verb is said of, "it" is another. */
export function isOfAnotherClause(tokens: readonly Token[], from: number, itemAt: number): boolean {
  if (itemAt >= 0 && isToldAside(tokens, from, itemAt)) return true
  if (
    itemAt < 0 ||
    !/^(?:is|are|was|has|have|costs?|comes?|can|will|ist|sind|kostet|hat|haben|schon)$/.test(
      tokens[itemAt + 1]?.w ?? '',
    )
  )
    return false
  if (isSetAgainst(tokens, from, itemAt) || isSetBeside(tokens, from, itemAt)) return true
  const between = tokens.slice(from, itemAt).map(({ w }) => w)
  const pronoun = between.findIndex(
    (word, k) => /^(?:it|them)$/.test(word) && !/^(?:is|are|was|has)$/.test(between[k + 1] ?? ''),
  )
  return pronoun >= 0 && between.slice(pronoun).some((word) => /^(?:and|but|while|;|und|aber)$/.test(word))
}

/** "Available, but only with the Vase": of another product, which goes with it. */
export const isWith = (tokens: readonly Token[], itemAt: number): boolean => {
  const k = /^(?:the|a|an|our|your)$/.test(tokens[itemAt - 1]?.w ?? '') ? itemAt - 2 : itemAt - 1
  return itemAt > 0 && tokens[k]?.w === 'with' && /^(?:only|together|along)$/.test(tokens[k - 1]?.w ?? '')
}

/** "€12 (the Vase is €36)", "it costs €12, the Vase three times as much": a bracket or a clause of another product. */
function isToldAside(tokens: readonly Token[], from: number, itemAt: number): boolean {
  const k = tokens[itemAt - 1]?.w === 'the' ? itemAt - 2 : itemAt - 1
  if (k < from) return false
  const next = tokens[itemAt + 1]
  const isTold = /^(?:is|are|costs?|has|have|sells|comes)$/.test(next?.w ?? '')
  if (tokens[k]!.w === '(') return isTold || next?.kind === 'money' || next?.w === ':'
  if (tokens[k]!.w !== ',' && tokens[k]!.w !== 'and') return false
  // "12 in stock, the Vase 3": each has its own count.
  const isCounted = next?.kind === 'number' && tokens.slice(from, k).some(({ kind }) => kind === 'number')
  if (isCounted && tokens[k]!.w === ',') return true
  const isSoMuch = /^(?:twice|double|half)$/.test(next?.w ?? '') || tokens[itemAt + 2]?.w === 'times'
  return (isTold || isSoMuch) && tokens.slice(0, k).some(({ w }) => /^(?:it|that|this|they)$/.test(w))
}

/** "Not in stock, but the Vase is": the product opens a clause of its own, against the first, which opens the sentence. */
function isSetAgainst(tokens: readonly Token[], from: number, itemAt: number): boolean {
  if (from > 4) return false
  let k = itemAt - 1
  while (k > from && /^(?:the|our|a|an|der|die|das|den)$/.test(tokens[k]!.w)) k--
  return k > from && /^(?:;|but|while|whereas|aber|doch)$/.test(tokens[k]!.w)
}

/** "We have 8 and the Vase has 10": a count of what is spoken of, and a clause of another product. */
function isSetBeside(tokens: readonly Token[], from: number, itemAt: number): boolean {
  const k = tokens[itemAt - 1]?.w === 'the' ? itemAt - 2 : itemAt - 1
  return (
    k > from &&
    /^(?:and|,)$/.test(tokens[k]!.w) &&
    (tokens[k - 1]!.kind === 'number' || /^(?:left|remaining|available|stock)$/.test(tokens[k - 1]!.w)) &&
    /^(?:is|are|has|have)$/.test(tokens[itemAt + 1]?.w ?? '')
  )
}
