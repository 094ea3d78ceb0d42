import { cues, hasWord, type Line, once, type Scene } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import { wordSet } from '../../patterns/words.ts'
import { isDenied } from '../counts/no-count.ts'
import { quantityMarks } from '../counts/quantity.ts'
import { covers } from './covers.ts'
import { flipped, isNotOnly } from './flipped.ts'
import { gridMarks } from './grid.ts'
import type { Basis, StockMark, StockStatus } from './mark.ts'
import {
  asksWhether,
  cartDeeds,
  isApart,
  isCounted,
  isEnough,
  isLeftOpen,
  isNone,
  isOfOldPrice,
  isOfOwnLack,
  isOfService,
  isOfTerms,
  isPriced,
  isSpot,
  isWeDo,
  isYes,
  isYesToOther,
  ofOtherTimes,
  reckonings,
  services,
} from './no-stock.ts'
import { isOfKinds } from './of-kinds.ts'
import { pairMarks } from './pairs.ts'
import { variantMarks } from './variant-words.ts'

const statusOf: readonly (readonly [tag: string, StockStatus, Basis])[] = [
  ['out', 'out_of_stock', 'stock'],
  ['in', 'in_stock', 'stock'],
  ['low', 'low_stock', 'stock'],
  ['presence', 'in_stock', 'presence'],
  ['outWeak', 'out_of_stock', 'stock'],
  ['inWeak', 'in_stock', 'stock'],
  ['notCarried', 'out_of_stock', 'not_carried'],
]

/** What phrases and counts say, before clauses that leave their words to others. */
export const inWords = (scene: Scene, line: Line): StockMark[] =>
  once(line, 'stock as said', () => said(scene, line))

/** "We never have more than 4", "we don't have over 10": four or fewer, and not none. */
const isAtMost = (line: Line, { i, j }: { i: number; j: number }): boolean =>
  line.tokens.slice(i, j).some(({ w }) => w === 'more' || w === 'over') &&
  line.tokens.slice(i, j + 1).some(({ kind, value }) => kind === 'number' && value !== 0) &&
  cues(line, 'neg').some((neg) => neg.i < j && i - neg.j <= 2)

/** "The last 43 left the building": it went, and is not left over. */
const hasLeft = ({ tokens }: Line, { j }: { j: number }): boolean =>
  tokens[j]?.w === 'left' && /^(?:the|our|us|this)$/.test(tokens[j + 1]?.w ?? '')

/** "Low stock: no", `"low_stock": false`. */
const isDeniedField = ({ tokens }: Line, tag: string, { i, j }: { i: number; j: number }): boolean =>
  tag === 'low'
    ? tokens[j]?.w === ':' && /^(?:no|false|none|✗)$/.test(tokens[j + 1]?.w ?? '')
    : tokens[i]!.w === 'stock' && tokens[i - 1]?.w === 'low'

function said(scene: Scene, line: Line): StockMark[] {
  const all: StockMark[] = []
  for (const [tag, status, basis] of statusOf) {
    for (const cue of cues(line, tag))
      if (
        !ofOtherTimes(line, tag, cue) &&
        !(/^(?:in|out|low)$/.test(tag) && isOfKinds(line, cue)) &&
        !(tag === 'low' && line.tokens[cue.j]?.w === 'to' && line.tokens[cue.j + 1]?.kind === 'number') &&
        !(tag === 'low' && /^(?:stock|stocks|supplies|supply)$/.test(line.tokens[cue.i - 1]?.w ?? '')) &&
        !(tag === 'low' && line.tokens[cue.i - 1]?.w === 'while') &&
        !(tag === 'low' && hasLeft(line, cue)) &&
        !(tag === 'low' && isOfSale(line, cue)) &&
        !(/^(?:low|out)$/.test(tag) && isDeniedField(line, tag, cue)) &&
        !(tag === 'inWeak' && reckonings.test(line.tokens[cue.i - 1]?.w ?? '')) &&
        !(tag === 'out' && line.tokens.slice(cue.i, cue.j).some(({ w }) => cartDeeds.test(w))) &&
        !(tag === 'presence' && (isPriced(line, cue) || isCounted(line, cue) || isNone(line, cue))) &&
        !(tag === 'in' && (isSpot(line, cue) || isEnough(line, cue))) &&
        !(/^(?:in|out)$/.test(tag) && isAtMost(line, cue)) &&
        !(tag === 'in' && cues(line, 'list:new').some((fresh) => fresh.i < cue.i && cue.j <= fresh.j)) &&
        !(tag === 'out' && line.tokens[cue.i]!.w === 'not' && isNotOnly(line, cue.i + 1)) &&
        !(tag === 'notCarried' && (hasWord(line, services) || isOfTerms(line, cue))) &&
        !(tag === 'out' && (isOfService(line, cue) || isOfOldPrice(line, cue))) &&
        !(tag.startsWith('out') && isOfOwnLack(line, cue)) &&
        !(
          (tag === 'notCarried' || tag === 'out' || line.tokens[cue.i - 1]?.w === 'not') &&
          isApart(line, cue)
        ) &&
        !(tag === 'presence' && isWeDo(line, cue) && !asksWhether(scene)) &&
        !(
          tag === 'inWeak' &&
          line.tokens[cue.i]!.w === 'here' &&
          (/^(?:started|starting|work|working|worked|new|live|been|wait|waiting)$/.test(
            line.tokens[cue.i - 1]?.w ?? '',
          ) ||
            cues(line, 'neg').some(
              (one) => one.j <= cue.i && line.modes.clause[one.i] === line.modes.clause[cue.i],
            ))
        ) &&
        !isYesToOther(line, cue) &&
        !isLeftOpen(line, cue) &&
        !(line.tokens[cue.i]!.w === 'bags' && line.tokens[cue.i - 1]?.kind === 'number') &&
        !(
          line.tokens[cue.i]!.w === '✓' &&
          /^(?:tap|press|hit|click|with)$/.test(line.tokens[cue.i - 1]?.w ?? '')
        )
      )
        all.push({
          i: cue.i,
          j: cue.j,
          status,
          basis: tag === 'inWeak' && isYes(scene, line, cue) ? 'presence' : basis,
          ...(tag === 'out' &&
          line.tokens.slice(cue.i, cue.j).some((token) => token.kind === 'number' && token.value === 0)
            ? { quantity: 0 }
            : {}),
          ...(tag === 'low' ? { scarce: true, ...lastOne(line, cue) } : {}),
          ...(tag.endsWith('Weak') ? { weak: true } : {}),
        })
  }
  for (let k = 0; k < line.tokens.length; k++) {
    const { w } = line.tokens[k]!
    if (
      w === 'available' &&
      line.tokens[k + 1]?.w === 'in' &&
      [2, 3, 4].some((n) => isFirstSize(line.tokens, k + n))
    )
      all.push({ i: k, j: k + 1, status: 'in_stock', basis: 'stock' })
    else if (isToHave.has(w) && isHadIn(line.tokens, k))
      all.push({ i: k, j: k + 2, status: 'in_stock', basis: 'presence' })
  }
  for (const mark of quantityMarks(scene, line)) {
    const status = mark.value === 0 ? 'out_of_stock' : mark.left && mark.value <= 5 ? 'low_stock' : 'in_stock'
    all.push({
      i: mark.i,
      j: mark.j,
      status,
      basis: 'stock',
      quantity: mark.value,
      number: true,
      left: mark.left,
    })
  }
  const grid = gridMarks(scene, line)
  const cells = grid.length ? grid : pairMarks(scene, line)
  const ofVariants = cells.length ? cells : variantMarks(line)
  if (all.length + ofVariants.length === 0) return all
  const kept = all.filter(
    (mark, n) =>
      !ofVariants.some((one) => one.i < mark.j && mark.i < one.j) &&
      !afterDenied(line, mark) &&
      !all.some((other, m) => other !== mark && covers(other, mark, m < n)),
  )
  kept.push(...ofVariants)
  kept.sort((a, b) => a.i - b.i || b.j - a.j)
  return kept.map((mark) => flipped(line, mark))
}

const isToHave = wordSet('have got carry sell stock')

/** "We have it in sage and plum". */
const isHadIn = (tokens: Line['tokens'], k: number): boolean =>
  /^(?:it|them|this|that|both)$/.test(tokens[k + 1]?.w ?? '') &&
  tokens[k + 2]?.w === 'in' &&
  isVariant(tokens, k + 3) &&
  /^(?:we|i|also|still|do|only|currently)$/.test(tokens[k - 1]?.w ?? '')

/** "Available in M", "in UK 8": a variant right behind. */
const isFirstSize = (tokens: Line['tokens'], k: number): boolean =>
  isVariant(tokens, k) && /^(?:in|uk|us|eu|size|sizes)$/.test(tokens[k - 1]?.w ?? '')

/** "It's part of a flash sale, so quantities are limited": what a sale has of it may be many still. */
const isOfSale = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens.slice(cue.i, cue.j).some(({ w }) => w === 'limited') && hasWord(line, sales, 0, cue.i)
const sales = wordSet('sale deal promotion promo event drop')

/** "The last pair", "this is the last Mug we have": one, told in words. */
const lastOne = ({ tokens }: Line, cue: { i: number; j: number }): { quantity?: number } =>
  (tokens[cue.j - 2]?.w === 'last' &&
    /^(?:one|pair|piece|unit|copy|item|set|box|tin|bag)$/.test(tokens[cue.j - 1]!.w)) ||
  tokens.slice(cue.i, cue.j).some(({ w }, k, all) => w === 'last' && all[k + 1]?.kind === 'item')
    ? { quantity: 1 }
    : {}

/** Words of stock in the clause of a count that is denied: "we do not have 12 in stock". */
const afterDenied = (line: Line, mark: StockMark): boolean =>
  !mark.number &&
  line.tokens.some(
    (token, at) =>
      token.kind === 'number' &&
      at < mark.j &&
      line.modes.clause[at] === line.modes.clause[mark.j - 1] &&
      isDenied(line, at),
  )
