import { cues, has, hasWord, type Line, once, type Scene } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import { idKind } from '../ids.ts'
import type { StockMark } from './mark.ts'

/**
 * "Order W-1: | Mug | Qty: 2 |", "you bought the Mug (4 units)": how many were ordered, bought or sent back, and what became
 * of them, is no stock; "In stock: 2" is, wherever it stands.
 */
export function isOfPurchase(scene: Scene, line: Line, mark: StockMark): boolean {
  if (hasWord(line, sellable, mark.i - 2, mark.j + 2)) return false
  const { kind } = line.sentence
  if (kind !== 'row' && kind !== 'bullet')
    return isToldOfOrder(line, mark) && isBehindPurchase(scene, line, mark)
  if (kind === 'row' && hasSums(line)) return true
  return mark.number
    ? countsPurchase(scene, line)
    : !scene.asked.some(asksOfStock) && isBelowPurchase(scene, line)
}

const sellable = wordSet(
  'stock available availability left remaining inventory warehouse shelf store stores branch backorder lager verfügbar vorrätig lieferbar bestand übrig noch filiale',
)

/** "(4 units)", "1 was backordered". */
const isToldOfOrder = ({ tokens }: Line, mark: StockMark): boolean =>
  mark.number === true || (tokens[mark.i]!.w === 'backordered' && tokens[mark.i - 1]?.w === 'was')

/** "You bought the Mug (4 units)", and not "you bought one, and we have 4 units". */
const isBehindPurchase = ({ lines }: Scene, line: Line, { i }: StockMark): boolean =>
  cues(line, 'bought').some((cue) => cue.j <= i && !hasWord(line, had, cue.j, i + 1)) ||
  // "Your order is W-1 of 24.11.: the Mug (2 units)": the point of the day ends no sentence.
  (line.tokens[0]!.w === ':' &&
    line.index > 0 &&
    has(lines[line.index - 1]!, 'bought') &&
    !hasWord(line, had, 0, i + 1))
const had = wordSet('have got there are haben gibt sind left now')

/** A row with a column of numbers and one of sums is of a cart, an order or a return. */
const hasSums = (line: Line): boolean =>
  once(line, 'has sums', () => hasLabel(line, numbers) && hasLabel(line, sums))
const hasLabel = ({ tokens }: Line, labels: ReadonlySet<string>): boolean =>
  tokens.some(({ w }, k) => w === ':' && labels.has(tokens[k - 1]?.w ?? ''))
const numbers = wordSet('qty quantity menge anzahl units pieces stück')
const sums = wordSet('total totals subtotal refund sum summe gesamt gesamtpreis erstattung zwischensumme')

/** Whether a list or a table stands below words of a purchase, and not below words of stock. */
const isBelowPurchase = (scene: Scene, line: Line): boolean => {
  const lead = leadOf(scene, line)
  return lead.some((one) => isOfOrder(scene, one)) && !lead.some(tellsOfStock)
}

/** Whether a list or a table counts what was bought: it stands below words of that, or answers a question of it. */
export const countsPurchase = (scene: Scene, line: Line): boolean =>
  isBelowPurchase(scene, line) || answersPurchase(scene, line)

/** Whether it answers a question of a purchase, and not below words of other goods. */
const answersPurchase = (scene: Scene, line: Line): boolean =>
  !scene.asked.some(asksOfStock) &&
  scene.asked.some((one) => isOfOrder(scene, one)) &&
  !leadOf(scene, line).some((one) => tellsOfStock(one) || hasWord(one, others))
const others = wordSet(
  'like similar alternatives alternative instead recommend recommendations also alternativen ähnliche',
)

/** The sentences before a list or a table. */
const leadOf = (scene: Scene, line: Line): readonly Line[] =>
  once(line, leads, () => {
    let k = line.index - 1
    for (; scene.lines[k]?.sentence.kind === line.sentence.kind; k--) {
      const known = scene.lines[k]!.facts.get(leads)
      if (known !== undefined) return known as readonly Line[]
    }
    return scene.lines
      .slice(Math.max(0, k - 2), k + 1)
      .filter(({ sentence }) => sentence.kind !== 'row' && sentence.kind !== 'bullet')
  })
const leads = 'lead of a list'

const isOfOrder = (scene: Scene, line: Line): boolean =>
  has(line, 'bought') ||
  line.tokens.some(({ kind }, k) => kind === 'id' && /^(?:order|return)$/.test(idKind(scene, line, k)))

const tellsOfStock = (line: Line): boolean => hasWord(line, sellable) || has(line, 'in') || has(line, 'out')
const asksOfStock = (line: Line): boolean => hasWord(line, sellable) || has(line, 'in')
