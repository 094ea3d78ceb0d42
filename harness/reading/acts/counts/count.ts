import { cues, has, type Line, once, type Scene } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import type { Token } from '../../text/token.ts'
import { asksStock, wishesCart } from '../asked-for.ts'
import { cartTalk, inCart, orderLine } from './carts.ts'
import { labelBefore } from './reach.ts'
import { units } from './words.ts'

/** A number of units that can be had, with the words around it that say so. */
export interface QuantityMark {
  i: number
  j: number
  /** Position of the number. */
  at: number
  value: number
  /** "N left", "N remaining", "N to go". */
  left: boolean
}

/** A number that may be a count, with what stands beside it. */
export interface Count {
  readonly scene: Scene
  readonly line: Line
  readonly tokens: readonly Token[]
  readonly at: number
  readonly value: number
  /** The word before the number. */
  readonly before: string
  /** Where its unit and its product end. */
  readonly j: number
  /** The word at `j`. */
  readonly follow: string
  /** Where a word such as "stock" labels it. */
  readonly label: number | undefined
  readonly unitFollows: boolean
  readonly itemFollows: boolean
  /** "We have 7", "there are 7". */
  readonly haveBefore: boolean
  /** Whether it is of a cart or an order: then few words make it a count of stock. */
  readonly cart: () => boolean
}

/** One way in which a number is said to be a count. */
export type Rule = (count: Count) => QuantityMark | undefined

/** The mark of a count from one token to another. */
export const marked = ({ at, value }: Count, i: number, j: number, left = false): QuantityMark => ({
  i,
  j,
  at,
  value,
  left,
})

/** A number with what stands beside it; undefined where it is of a cart. */
export function countAt(scene: Scene, line: Line, at: number): Count | undefined {
  const { tokens } = line
  const lead = tokens.slice(0, at).map((token) => token.w)
  if (
    lead[0] === 'cart' ||
    lead[0] === 'basket' ||
    (lead.includes('quantity') &&
      !asksStock(scene) &&
      !/^(?:stock|available|inventory)$/.test(lead[lead.indexOf('quantity') - 1] ?? ''))
  )
    return undefined
  if (
    cues(line, 'notify_done').some((cue) => cue.i <= at) ||
    (lead.includes('qty') && (wishesCart(scene) || tellsOfAdding(scene)))
  )
    return undefined
  const label = labelBefore(tokens, at)
  const j = pastProduct(tokens, at)
  const before = tokens[at - 1]?.w ?? ''
  let cart: boolean | undefined
  return {
    scene,
    line,
    tokens,
    at,
    value: tokens[at]!.value!,
    before,
    j,
    follow: tokens[j]?.w ?? '',
    label,
    unitFollows:
      units.has(tokens[at + 1]?.w ?? '') ||
      (tokens[at + 1]?.w === 'of' && /^(?:them|those|these|em|it)$/.test(tokens[at + 2]?.w ?? '')),
    itemFollows: tokens[at + 1]?.kind === 'item' || tokens[j - 1]?.kind === 'item',
    haveBefore: isHad(line, at, before),
    cart: () => {
      cart ??= cartTalk(scene, line) || orderLine(line, at)
      return cart
    },
  }
}

/** "Added! Mug, Qty 1": how many were put in. */
const tellsOfAdding = (scene: Scene): boolean =>
  once(scene, 'tells of adding', () => scene.lines.some((line) => has(line, 'cart:added')))

/** Whether a label says how many are in a cart. */
export const ofCart = ({ tokens, label, line }: Count): boolean =>
  label !== undefined && /^(?:qty|quantity)$/.test(tokens[label]!.w) && inCart(line)

const between =
  /^(?:of|more|them|those|these|the|our|your|em|whole|full|are|is|still|just|only|currently|exactly|actually|which|that)$/

/** "2 large blue Mugs": a variant before its product. */
const isOfItem = (tokens: readonly Token[], j: number): boolean =>
  isVariant(tokens, j) &&
  (tokens[j + 1]?.kind === 'item' || (isVariant(tokens, j + 1) && tokens[j + 2]?.kind === 'item'))

function pastProduct(tokens: readonly Token[], at: number): number {
  let j = at + 1
  while (
    j < Math.min(tokens.length, at + 8) &&
    (units.has(tokens[j]!.w) ||
      tokens[j]!.kind === 'item' ||
      between.test(tokens[j]!.w) ||
      isOfItem(tokens, j))
  )
    j++
  return j
}

const haveWords = new Set([
  'have',
  'got',
  'has',
  'are',
  'is',
  'count',
  'see',
  'shows',
  'show',
  'exactly',
  'still',
  'haben',
  'sind',
  'gibt',
  'supply',
  'ship',
  'find',
  'counting',
  'counted',
  'holds',
  'list',
  'hold',
  'showing',
  'seeing',
  'were',
  'stock',
  'carry',
])

/** "Wir haben noch 14", "es sind aktuell noch 5 da". */
const isHadStill = ({ tokens }: Line, at: number, before: string): boolean =>
  before === 'noch' &&
  tokens
    .slice(Math.max(0, at - 6), at - 1)
    .some(({ w }) => /^(?:haben|sind|gibt|hängen|liegen|stehen)$/.test(w)) &&
  tokens.slice(Math.max(0, at - 4), at - 1).every(({ w }) => w !== 'nur' && w !== ',')

const isHad = (line: Line, at: number, before: string): boolean =>
  haveWords.has(before) ||
  (before === 'had' && cues(line, 'fresh:asof').some((cue) => cue.i < at)) ||
  isHadStill(line, at, before) ||
  (/^(?:only|just|the|still|exactly|a|all|now|currently|in|also|other|about)$/.test(before) &&
    haveWords.has(line.tokens[at - 2]?.w ?? ''))
