import { hasWord, type Line, once, type Scene } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import { cartWords } from '../cart/wishes.ts'
import type { Doubt } from './ground.ts'

type Tokens = Line['tokens']

/** "2 × Quartz Mug: $25.80" in an order or a bundle, "two mugs $25.80", "dann kosten zwei 23,22 €": of all those pieces, or of each. */
export const ofPieces: Doubt = {
  reason: 'it may be what several pieces cost together',
  acts: ['price'],
  holds: ({ act, line, i, j, scene }) =>
    act.act === 'price' &&
    /^\p{Lu}/u.test(act.item) &&
    !isEach(line.tokens, j) &&
    !isOfCart(scene) &&
    (isBehindPieces(line.tokens, i) || isOfNumber(line.tokens, i)),
}

/** "12+ pieces: $9.90 each", "from 50 pieces, the price is $8.90": for who takes so many. */
export const ofManyOnly: Doubt = {
  reason: 'the amount holds for a number of pieces only',
  acts: ['price'],
  holds: ({ act, line, i }) => act.act === 'price' && isOnCount(line.tokens, i),
}

/** In a cart the number of pieces is known, and the sum of them can be told. */
const isOfCart = (scene: Scene): boolean =>
  once(scene, 'names a cart anywhere', () =>
    scene.asked.concat(scene.lines).some((line) => hasWord(line, cartWords)),
  )

const isEach = (tokens: Tokens, j: number): boolean =>
  /^(?:each|apiece|a|per|je|pro|\/)$/.test(tokens[j]?.w ?? '') ||
  (tokens[j]?.w === '(' && tokens[j + 1]?.w === 'each')

/** A product with a number of pieces before or behind it, and hardly a word between it and the amount. */
const isBehindPieces = (tokens: Tokens, at: number): boolean => {
  let k = at - 1
  let isCounted = false
  while (k >= Math.max(0, at - 6) && tokens[k]!.kind !== 'item') {
    const { kind, w } = tokens[k]!
    if (
      kind === 'number' &&
      (tokens[k - 1]?.w === '(' || /^[x×]$/.test(tokens[k - 1]?.w ?? '') || /^[x×]/.test(w))
    )
      isCounted ||= (tokens[k]!.value ?? 0) > 1
    else if (!small.has(w)) return false
    k--
  }
  if (tokens[k]?.kind !== 'item') return false
  if (isCounted) return true
  const n = /^[x×]$/.test(tokens[k - 1]?.w ?? '') ? k - 2 : k - 1
  return isSeveral(tokens, n)
}
const small = wordSet(': – , ( ) · | x × = blue red white black green')

const isSeveral = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === 'number' && (tokens[at]!.value ?? 0) > 1 && Number.isInteger(tokens[at]!.value)

/** "Then two cost just $23", "with three, at $57". */
const isOfNumber = (tokens: Tokens, at: number): boolean => {
  let k = at - 1
  while (
    /^(?:just|only|nur|bloß|noch|,|at|cost|are|is|it|that|for|you|pay)$/.test(tokens[k]?.w ?? '') &&
    k > at - 6
  )
    k--
  return (
    isSeveral(tokens, k) &&
    /^(?:with|take|takes|buy|order|kosten|mit|bei|nimmst|then|dann|for)$/.test(tokens[k - 1]?.w ?? '')
  )
}

/** A bound or a range of pieces before the amount, with no other amount between. */
const isOnCount = (tokens: Tokens, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - 12); k--) {
    const { kind, w } = tokens[k]!
    if (kind === 'money' || w === ';') return false
    if (kind === 'number' && isBound(tokens, k)) return true
  }
  return false
}

const isBound = (tokens: Tokens, k: number): boolean => {
  const { value = 0 } = tokens[k]!
  const next = tokens[k + 1]?.w ?? ''
  if (value > 1 && next === '+' && pieces.has(tokens[k + 2]?.w ?? '')) return true
  if (!pieces.has(next) && tokens[k + 1]?.kind !== 'item')
    return value > 1 && next === 'or' && tokens[k + 2]?.w === 'more'
  const before = tokens[k - 1]?.w ?? ''
  return (
    (value > 1 && /^(?:from|over|above|ab|über|least|mindestens)$/.test(before)) ||
    (/^[-–]$/.test(before) && tokens[k - 2]?.kind === 'number' && pieces.has(next))
  )
}
const pieces = wordSet('pieces pcs units items stück pairs paar packs sets boxes')
