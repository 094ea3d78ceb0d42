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
  return (mark.number === true || !scene.asked.some(asksOfStock)) && isBelowPurchase(scene, line)
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

/** Whether a list or a table stands below words of a purchase, or answers a question of one; where neither speaks of stock. */
export const isBelowPurchase = (scene: Scene, line: Line): boolean =>
  once(line, 'below a purchase', () => {
    const above = scene.lines[line.index - 1]
    if (above?.sentence.kind === line.sentence.kind) return isBelowPurchase(scene, above)
    const lead = scene.lines
      .slice(Math.max(0, line.index - 3), line.index)
      .filter(({ sentence }) => sentence.kind !== 'row' && sentence.kind !== 'bullet')
    if (lead.some(tellsOfStock)) return false
    return (
      lead.some((one) => isOfOrder(scene, one)) ||
      (!scene.asked.some(asksOfStock) && scene.asked.some((one) => isOfOrder(scene, one)))
    )
  })

const isOfOrder = (scene: Scene, line: Line): boolean =>
  has(line, 'bought') ||
  line.tokens.some(({ kind }, k) => kind === 'id' && /^(?:order|return)$/.test(idKind(scene, line, k)))

const tellsOfStock = (line: Line): boolean => hasWord(line, sellable) || has(line, 'in') || has(line, 'out')
const asksOfStock = (line: Line): boolean => hasWord(line, sellable) || has(line, 'in')
