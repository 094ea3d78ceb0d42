import type { ActOf } from '#record'
import { itemsFor } from '../../discourse/bind.ts'
import { focusAt } from '../../discourse/focus.ts'
import { gridOf } from '../../discourse/grid.ts'
import { hasWord, itemName, type Line, modeOf, once, type Scene } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import { asksStock } from '../asked-for.ts'
import { headingText } from '../counts/below-heading.ts'
import { isEnumerated } from '../counts/no-count.ts'
import { isNotMeantSo } from '../not-so.ts'
import { type ActReader, sure } from '../reader.ts'
import { isBackLater } from '../restock/back-later.ts'
import { allTold } from './all-told.ts'
import { besideCounted, countedOne } from './counted-one.ts'
import { disclaimers } from './disclaimed.ts'
import { belongsElsewhere, hasNumber } from './elsewhere.ts'
import { onlyExceptions } from './exceptions.ts'
import { headsEntries, underHeadings } from './headings.ts'
import { cartTalk } from './in-a-cart.ts'
import type { StockMark, StockStatus } from './mark.ts'
import { stockMarks } from './marks.ts'
import { namesTold } from './names.ts'
import { noMatches } from './no-match.ts'
import { notCarriedName } from './not-carried.ts'
import { aboutOthers } from './not-goods.ts'
import { isPointed } from './pointed.ts'
import { pastVariants, underVariant } from './variants.ts'

/** What is read of stock, as it is being put together. */
export type Availability = ActOf<'availability'>

/** Reads what can or cannot be had now. */
export const availability: ActReader = (scene) => {
  const out: Availability[] = []
  for (const line of scene.lines) {
    if (
      line.sentence.kind === 'button' ||
      (headsEntries(scene, line) && !line.tokens.some((token) => token.kind === 'item'))
    )
      continue
    const marks = stockMarks(scene, line)
    for (const [n, mark] of marks.entries()) {
      if (modeOf(line, mark) !== 'asserted' || belongsElsewhere(scene, line, mark) || aboutOthers(line, mark))
        continue
      const before = marks[n - 1]
      const from = before ? pastVariants(line, before) : 0
      const listed = enumerated(line, mark)
      const items = listed.length
        ? listed
        : mark.variants && gridOf(line).length
          ? [gridOf(line)[0]!.item ?? focusAt(scene, line, 0)[0] ?? 'it']
          : mark.answer && scene.shopperItems.length === 1 && !namesItem(line, mark)
            ? [...scene.shopperItems]
            : itemsFor(scene, line, mark, from, marks[n + 1]?.i ?? line.tokens.length)
      if (!fits(scene, line, mark, items) || isNoStatement(line, mark)) continue
      const bare = underVariant(
        scene,
        line,
        mark,
        mark.basis === 'not_carried' && !mark.variants
          ? [notCarriedName(scene, line, mark)]
          : items.length
            ? items
            : ['it'],
      )
      const { told, excepted } = namesTold(line, mark, bare, {
        before,
        to: marks[n + 1]?.i,
        last: out.at(-1),
      })
      const counted = countedOne(line, mark, told)
      for (const item of allTold(scene, line, mark, told) ?? told)
        push(out, scene, line, counted && item !== counted ? besideCounted(line, mark) : mark, item)
      const turned = mark.status === 'out_of_stock' ? 'in_stock' : 'out_of_stock'
      for (const item of excepted)
        push(out, scene, line, { ...withoutCount(mark), status: turned, basis: 'stock' }, item)
    }
  }
  out.push(...onlyExceptions(scene))
  for (const one of underHeadings(scene)) if (!out.some((other) => other.item === one.item)) out.push(one)
  for (const one of disclaimers(scene)) if (!out.some((other) => other.item === one.item)) out.push(one)
  const vague = out.findIndex((one) => one.item === 'it')
  if (vague >= 0 && out.some((one) => one.item !== 'it' && one.status === out[vague]!.status))
    out.splice(vague, 1)
  if (!out.some((one) => one.basis === 'not_carried' || one.status === 'out_of_stock'))
    out.push(...noMatches(scene))
  return out
}

/** "No, the Mug is not", but not "No. Try the Mug", where the point may be read as that of a number. */
const namesItem = ({ tokens }: Line, { j }: StockMark): boolean => {
  const stop = tokens.findIndex(({ w }, k) => k >= j - 1 && w === '.')
  return tokens.slice(0, stop < 0 ? tokens.length : stop).some(({ kind }) => kind === 'item')
}

/** "We have two mugs: the Quartz Mug and the Travel Mug": what is had are those named behind the number of them. */
function enumerated({ tokens }: Line, mark: StockMark): string[] {
  const at = tokens.findIndex(
    ({ kind }, k) => k >= mark.i && k < mark.j && kind === 'number' && isEnumerated(tokens, k),
  )
  if (at < 0) return []
  return [...new Set(tokens.slice(mark.j).flatMap((one) => (one.kind === 'item' ? [itemName(one)] : [])))]
}

const isNoStatement = (line: Line, mark: StockMark): boolean =>
  possible(line, mark) || isOnlyThought(line, mark) || isBackLater(line, mark)

/** "It may come back", "could be gone": no statement. */
const possible = (line: Line, mark: StockMark): boolean =>
  !mark.number &&
  line.tokens
    .slice(Math.max(0, mark.i - 4), mark.i + 1)
    .some(
      (token, n, all) =>
        /^(?:may|might|could)$/.test(token.w) && !all.slice(n).some((next) => next.w === ','),
    )

/** "I don't think it's in stock", "the page wrongly shows it as available", "it's anything but available". */
const isOnlyThought = (line: Line, mark: StockMark): boolean =>
  mark.status === 'in_stock' &&
  !mark.number &&
  !line.tokens.slice(mark.i, mark.j).some(({ w }) => /^(?:sold|out|gone)$/.test(w)) &&
  isNotMeantSo(line, mark)

const withoutCount = ({ quantity: _, ...mark }: StockMark): StockMark => mark

/** Weak words need a product, strong ones a product or a shopper who asks for stock. */
function fits(scene: Scene, line: Line, mark: StockMark, items: readonly string[]): boolean {
  if (mark.basis === 'not_carried')
    return (
      !hasNumber(line) &&
      !hasWord(
        line,
        new Set([
          'guessing',
          'chat',
          'call',
          'phone',
          'text',
          'calls',
          'copy',
          'list',
          'from',
          'payment',
          'payments',
          'cart',
          'appointments',
        ]),
      )
    )
  const named = line.tokens.some((token) => token.kind === 'item')
  if (isTicked(line, mark)) return items.length > 0
  if (mark.weak || onlyGone(line, mark)) {
    if (hasNumber(line) || cartTalk(scene, line) || isOfFeature(scene, line, mark)) return false
    return named
      ? besideItem(line, mark)
      : items.length > 0 && (asksStock(scene) || scene.shopperItems.length > 0) && short(line)
  }
  if (mark.basis === 'presence' && !items.length) return false
  if (items.length)
    return (
      named ||
      once(scene, 'names an item', () =>
        scene.lines.some((other) => other.tokens.some((token) => token.kind === 'item')),
      ) ||
      asksStock(scene) ||
      scene.shopperItems.length > 0
    )
  return (asksStock(scene) && !hasNumber(line)) || isPointed(line, mark)
}

/** "Dishwasher safe: yes": an answer behind a label that is no product, no variant and no word of stock. */
const isOfFeature = (scene: Scene, line: Line, mark: StockMark): boolean =>
  line.tokens[mark.i]!.w === ':' &&
  mark.i > 0 &&
  !asksStock(scene) &&
  !line.tokens
    .slice(0, mark.i)
    .some(({ kind, w }, k) => kind === 'item' || isVariant(line.tokens, k) || ofStock.test(w)) &&
  !ofStock.test(headingText(scene, line))
const ofStock =
  /\b(?:stock|available|availability|stores?|branch(?:es)?|shops?|online|warehouse|left|inventory)\b/

const goneWords = new Set(['is', 'are', 'gone', 'out', 'all', 'now'])

const onlyGone = (line: Line, mark: StockMark): boolean =>
  !mark.number &&
  line.tokens.slice(mark.i, mark.j).every((token) => goneWords.has(token.w)) &&
  mark.status === 'out_of_stock'

/** "XS ✗ | S ✓": a tick right behind a variant. */
const isTicked = ({ tokens }: Line, { i, j }: StockMark): boolean =>
  j === i + 1 && /^[✓✗]$/.test(tokens[i]!.w) && isVariant(tokens, i - 1)

const short = (line: Line) => line.tokens.length <= 12

/** "**Mug** – €12 – ✅": a sign that ends a line with one product. */
const endsLine = ({ tokens }: Line, { i, j }: StockMark): boolean =>
  j === i + 1 &&
  j === tokens.length &&
  /^[✓✗]$/.test(tokens[i]!.w) &&
  tokens[0]!.kind === 'item' &&
  tokens.slice(1, i).every(({ kind }) => kind === 'money' || kind === 'punct')

function besideItem(line: Line, mark: StockMark): boolean {
  if (endsLine(line, mark)) return true
  const clause = line.modes.clause
  if (line.tokens.slice(mark.i, mark.j).some((token) => token.kind === 'item')) return true
  for (let k = mark.i - 1; k >= Math.max(0, mark.i - 7); k--)
    if (line.tokens[k]!.kind === 'item') return clause[mark.i]! - clause[k]! <= 2
  for (let k = mark.j; k < Math.min(line.tokens.length, mark.j + 3); k++)
    if (line.tokens[k]!.kind === 'item') return clause[k] === clause[mark.i]
  return false
}

/** "We have 44, but no 45" of a shoe's sizes: a size, and no count. */
const withoutSize = (mark: StockMark, item: string): StockMark =>
  item.endsWith(` ${mark.quantity}`) ? withoutCount(mark) : mark

function push(out: Availability[], scene: Scene, line: Line, told: StockMark, item: string): void {
  const mark = withoutSize(told, item)
  if (mark.basis === 'not_carried' && out.some((one) => one.basis === 'not_carried' && inLine(one, line)))
    return
  const same = out.findIndex((one) => one.item === item && inLine(one, line))
  if (
    out.some(
      (one) =>
        one.item === item &&
        one.status === mark.status &&
        (mark.quantity === undefined || one.quantity === mark.quantity) &&
        !(one.basis === 'presence' && mark.basis === 'stock'),
    )
  )
    return
  const elsewhere = isPlaceEntry(line) ? -1 : out.findIndex((one) => one.item === item)
  if (mark.basis === 'presence' && elsewhere >= 0) return
  const known = out[same >= 0 ? same : elsewhere]
  if (
    known &&
    mark.scarce &&
    mark.quantity === undefined &&
    known.quantity !== undefined &&
    known.status === 'in_stock'
  ) {
    known.status = 'low_stock'
    return
  }
  const isLow = known && line.sentence.kind === 'field' && known.status === 'low_stock' && same >= 0
  if (known && (known.basis === 'presence' || finer(known, mark))) out.splice(out.indexOf(known), 1)
  else if (known && same >= 0 && coarser(known, mark)) return
  const act: Availability = {
    act: 'availability',
    item,
    status: isLow && mark.status === 'in_stock' ? 'low_stock' : mark.status,
    basis: mark.basis,
    ...sure(scene, line, mark.i, mark.j),
  }
  if (mark.quantity !== undefined) act.quantity = mark.quantity
  out.push(act)
}

/** "Leeds: low stock" in a list of places: what is told of one is not told of another. */
const isPlaceEntry = ({ sentence, tokens }: Line): boolean => {
  const colon = sentence.kind === 'bullet' ? tokens.findIndex(({ w }, k) => k > 0 && k <= 3 && w === ':') : -1
  const name = tokens.slice(0, Math.max(0, colon))
  return (
    colon > 0 &&
    name.every(({ kind, raw, w }) => kind === 'word' && /^\p{Lu}/u.test(raw) && !labels.test(w)) &&
    !name.some((_, k) => isVariant(tokens, k)) &&
    !tokens.some(({ kind }) => kind === 'item')
  )
}
const labels =
  /^(?:stock|availability|status|quantity|qty|price|color|size|delivery|note|left|inventory|units|pieces)$/

const held: readonly StockStatus[] = ['in_stock', 'low_stock']

const finer = (known: Availability, mark: StockMark) =>
  held.includes(known.status) &&
  held.includes(mark.status) &&
  known.quantity === undefined &&
  (mark.quantity !== undefined || mark.status === 'low_stock')

const coarser = (known: Availability, mark: StockMark) =>
  held.includes(known.status) &&
  held.includes(mark.status) &&
  known.quantity !== undefined &&
  mark.quantity === undefined

function inLine(one: Availability, line: Line): boolean {
  return one.span.start >= (line.tokens[0]?.start ?? 0) && one.span.end <= (line.tokens.at(-1)?.end ?? 0)
}
