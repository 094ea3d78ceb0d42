import { cues, has, hasWord, type Line } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import { wordSet } from '../../patterns/words.ts'
import { asksPrice, asksStock } from '../asked-for.ts'
import { headingText, listEntry } from './below-heading.ts'
import { asksCarts } from './carts.ts'
import { type Count, marked, type QuantityMark, type Rule } from './count.ts'
import { afterItem } from './reach.ts'
import { lookedUp, speaksOfPrice } from './spoken.ts'
import { endsHere, leftWords } from './words.ts'

/** To the end of the unit and the product. */
const whole = (count: Count, i = count.at): QuantityMark => marked(count, i, Math.max(count.at + 1, count.j))

/** "4 Mugs and 2 Vases left". */
const leftTogether: Rule = (count) => {
  const { tokens, at, itemFollows } = count
  return itemFollows &&
    /^(?:and|,)$/.test(tokens[at + 2]?.w ?? '') &&
    tokens.slice(at + 2, at + 9).some((one) => leftWords.has(one.w))
    ? marked(count, at, at + 2, true)
    : undefined
}

/** "Sand: 4" below "What is left:". */
const entry: Rule = (count) => {
  const { scene, line, at, value } = count
  return listEntry(scene, line, at)
    ? marked(count, at, at + 1, value <= 5 && /\b(?:remaining|left)\b/i.test(headingText(scene, line)))
    : undefined
}

/** "The Mug we have 7 of". */
const fronted: Rule = ({ tokens, at, before, ...count }) => {
  const item = tokens.findLastIndex(({ kind }, k) => kind === 'item' && k < at)
  return /^(?:have|got)$/.test(before) &&
    tokens[at + 1]?.w === 'of' &&
    endsHere(tokens, at + 2) &&
    item >= 0 &&
    tokens.slice(item + 1, at).every(({ w }) => /^(?:we|i|still|have|got|do|currently|now)$/.test(w))
    ? marked({ ...count, tokens, at, before }, at - 1, at + 2)
    : undefined
}

/** "Our system says 3", to who asks for stock. */
const systemSays: Rule = (count) => {
  const { scene, tokens, at, before, unitFollows } = count
  return /^(?:says|reads|displays|indicates)$/.test(before) &&
    tokens.slice(0, at - 1).some(({ w }) => sources.has(w)) &&
    (unitFollows || endsHere(tokens, at + 1)) &&
    asksStock(scene) &&
    !asksPrice(scene)
    ? whole(count, at - 1)
    : undefined
}
const sources = wordSet(
  'system systems inventory computer till screen database counter stock website site app',
)

/** "Latest figure: 7 Mugs". */
const afterLabel: Rule = (count) => {
  const { tokens, at, before, itemFollows } = count
  return before === ':' &&
    itemFollows &&
    tokens[at - 2]?.kind === 'word' &&
    /^(?:figure|count|number|stock|reading|there|have|available)$/.test(tokens[at - 2]!.w)
    ? whole(count)
    : undefined
}

/** "We have 7", "there are 7 of them"; "it is 7" is no count where prices are spoken of. */
const had: Rule = (count) => {
  const { scene, tokens, at, before, haveBefore, unitFollows, itemFollows } = count
  const price =
    (asksPrice(scene) || speaksOfPrice(scene)) && /^(?:is|are|still)$/.test(before) && !unitFollows
  return haveBefore && !price && (unitFollows || itemFollows || endsHere(tokens, at + 1))
    ? whole(count, at - 1)
    : undefined
}

/** "Mug: 7". */
const behindItem: Rule = (count) => {
  const { scene, tokens, at, unitFollows } = count
  return !(asksPrice(scene) && !unitFollows) &&
    (unitFollows || endsHere(tokens, at + 1)) &&
    afterItem(tokens, at)
    ? marked(count, at, unitFollows ? at + 2 : at + 1)
    : undefined
}

/** "... in Coral. Slate: 8. Sand: 5.": a variant with a number, in a sentence of its own, where stock is spoken of. */
const behindVariant: Rule = (count) => {
  const { scene, line, tokens, at, unitFollows, before } = count
  const end = unitFollows ? at + 2 : at + 1
  return before === ':' &&
    at === 2 &&
    isVariant(tokens, 0) &&
    !asksPrice(scene) &&
    /^(?:|[.!,;])$/.test(tokens[end]?.w ?? '') &&
    (asksStock(scene) || tellsStock(scene.lines[line.index - 1]) || tellsStock(scene.lines[line.index + 1]))
    ? marked(count, at, end)
    : undefined
}
/** "Grey (4), blue (0)", "Grey – 4": the same in brackets or behind a dash, one after the other, to who asks for stock. */
const besideVariant: Rule = (count) => {
  const { scene, tokens, at, before, value } = count
  const close = before === '(' ? at + 1 : at
  return /^[(–]$/.test(before) &&
    value < 1900 &&
    isVariant(tokens, at - 2) &&
    /^(?:|,|;|and)$/.test(tokens[at - 3]?.w ?? '') &&
    (before !== '(' || tokens[close]?.w === ')') &&
    /^(?:|[.!,;])$/.test(tokens[close + 1]?.w ?? '') &&
    asksStock(scene) &&
    !asksPrice(scene)
    ? marked(count, at - 1, close + 1)
    : undefined
}
const tellsStock = (line: Line | undefined): boolean =>
  line !== undefined &&
  (['in', 'out', 'low'].some((tag) => has(line, tag)) ||
    (isVariant(line.tokens, 0) && line.tokens[1]?.w === ':' && line.tokens[2]?.kind === 'number'))

/** "The Mug: 7 of them". */
const ofThem: Rule = (count) => {
  const { tokens, at, unitFollows, before } = count
  return unitFollows &&
    tokens[at + 1]!.w === 'of' &&
    endsHere(tokens, at + 3) &&
    (before === ':' || before === ',') &&
    tokens.some((one) => one.kind === 'item')
    ? marked(count, at, at + 3)
    : undefined
}

/** "I looked at the list: 11 Mugs". */
const lookedAt: Rule = (count) => {
  const { scene, line, tokens, at, j, before, itemFollows } = count
  return before === ':' && itemFollows && !asksCarts(scene) && endsHere(tokens, j) && lookedUp(line, at)
    ? whole(count)
    : undefined
}

/** "2 Mugs, that's all". */
const scarce: Rule = (count) =>
  count.itemFollows && cues(count.line, 'low').some((cue) => cue.i >= count.at) ? whole(count) : undefined

/** "7 of them." as a sentence. */
const alone: Rule = (count) =>
  count.at === 0 && count.tokens[1]?.w === 'of' && endsHere(count.tokens, 3) && count.line.index > 0
    ? marked(count, 0, 3)
    : undefined

/** "Stock as of 14:20: Mug 7, Vase 0": products with a number each, behind a label of stock. */
const listedBehind: Rule = (count) => {
  const { tokens, at } = count
  if (tokens[at - 1]?.kind !== 'item' || !/^(?:|[,;.]|and)$/.test(tokens[at + 1]?.w ?? '')) return undefined
  const first = tokens.findIndex(({ kind }) => kind === 'item')
  const isPair = (k: number) => tokens[k]?.kind === 'item' && tokens[k + 1]?.kind === 'number'
  const isList = tokens.some((_, k) => k !== at - 1 && isPair(k))
  const isLabelled =
    tokens[first - 1]?.w === ':' &&
    tokens.slice(0, first - 1).some(({ w }) => /^(?:stock|stocks|inventory)$/.test(w))
  return isList && isLabelled ? marked(count, at, at + 1) : undefined
}

/** "7 Mugs" to a shopper who asks for stock. */
const answer: Rule = (count) =>
  (count.unitFollows || count.itemFollows) && !isOfDeed(count) && asksStock(count.scene)
    ? whole(count)
    : undefined

/** "Buy 2 Mugs", "we sold 40 Mugs", "two Mugs fit in a box": what is done with some, or what some do. */
const isOfDeed = ({ before, follow }: Count): boolean => handling.has(before) || doings.has(follow)
const handling = wordSet(
  'buy buying sold sell selling bought get take order ordered need needs purchase purchased shipped ship made make fits combine collect want recommend',
)
const doings = wordSet(
  'fit fits weigh weigh weighs make makes need needs last lasts cover covers serve serves cost costs earn earns require requires qualify',
)

const asides = wordSet('just only exactly currently still now , yes')
const ofOther = wordSet('price prices cost costs much add put remove size sizes order ticket when')
/** "Twenty-three." to a shopper who asks how many there are. */
const bareAnswer: Rule = (count) =>
  count.tokens.slice(0, count.at).every(({ w }) => asides.has(w)) &&
  count.line.index === 0 &&
  count.tokens.length <= count.at + 2 &&
  /^[.!]?$/.test(count.follow) &&
  count.scene.shopperItems.length === 1 &&
  asksStock(count.scene) &&
  !count.scene.asked.some((line) => hasWord(line, ofOther))
    ? marked(count, count.at, count.at + 1)
    : undefined

const rules = [
  bareAnswer,
  leftTogether,
  entry,
  afterLabel,
  fronted,
  systemSays,
  had,
  behindItem,
  behindVariant,
  besideVariant,
  ofThem,
  lookedAt,
  scarce,
  listedBehind,
  alone,
  answer,
]
/** Plain words that make a number a count where no cart and no order is spoken of. */
export const plain: readonly Rule[] = [(count) => (count.cart() ? undefined : first(rules, count))]

/** What the first rule that holds says. */
export function first(all: readonly Rule[], count: Count): QuantityMark | undefined {
  for (const rule of all) {
    const mark = rule(count)
    if (mark) return mark
  }
  return undefined
}
