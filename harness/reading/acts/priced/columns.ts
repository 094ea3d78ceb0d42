import { hasWord, headingOf, type Line, once, type Scene } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import { wordSet } from '../../patterns/words.ts'
import { countsPurchase } from '../stock/of-purchase.ts'
import { fees } from './fees.ts'
import { subtotals, totals } from './sums.ts'

/** What a cell of a table tells of an amount: that it is no price, or why it is not sure that it is one. */
export type Told = 'no price' | { readonly reason: string }

interface Cell {
  /** The words of its column. */
  readonly label: readonly string[]
  readonly i: number
  readonly j: number
}

/** What the columns of a table, or the heading of a list of days, make of an amount in it; undefined where it is a price. */
export function toldByColumn(scene: Scene, line: Line, at: number): Told | undefined {
  if (isOfHistory(scene, line)) return 'no price'
  if (line.sentence.kind !== 'row') return undefined
  const all = cellsOf(line)
  const cell = all.find(({ i, j }) => at >= i && at < j)
  if (!cell) return undefined
  const others = all.filter((one) => one !== cell && holdsAmount(line, one))
  const ofLabel = byLabel(scene, line, cell, at, others)
  if (ofLabel) return ofLabel
  return namesNothing(line, cell) ? { reason: 'the row of the table names no product' } : undefined
}

/** "| Total | $53.95 | $58.95 |": what the row of a table says its amounts are. */
export const sumOfRow = ({ sentence, tokens }: Line): string | undefined => {
  if (sentence.kind !== 'row' || tokens[1]?.w !== ':') return undefined
  return totals.has(tokens[0]!.w) ? 'total' : subtotals.has(tokens[0]!.w) ? 'subtotal' : undefined
}

function byLabel(
  scene: Scene,
  line: Line,
  { label }: Cell,
  at: number,
  others: readonly Cell[],
): Told | undefined {
  const is = (words: ReadonlySet<string>) => label.some((w) => words.has(w))
  if (is(noPrices)) return 'no price'
  if (is(lists) && others.some((one) => one.label.some((w) => prices.has(w)))) return 'no price'
  if (is(forSome)) return { reason: 'the column is of what some pay only' }
  if (sumOfRow(line) && others.length) return { reason: 'several sums stand in the row' }
  if (is(sums)) return isSumOfLine(line) ? 'no price' : undefined
  if (is(prices) && !is(units) && isOfPieces(scene, line))
    return { reason: 'it may be what several pieces cost together' }
  if (is(prices) || is(lists) || label.some((w) => fees[w] !== undefined)) return undefined
  if (line.tokens[at]!.kind === 'number') return 'no price'
  if (label.some((w) => /^\d/.test(w))) return { reason: 'the column may be of a number of pieces' }
  return others.some((one) => one.label.some((w) => prices.has(w)))
    ? { reason: 'another column is the one of prices' }
    : undefined
}

const prices = wordSet(
  'price prices cost costs now today sale current unit each offer new pay rate charge preis preise einzelpreis stückpreis jetzt heute kosten angebot angebotspreis aktionspreis endpreis aktuell neu eur usd gbp $ €',
)
const noPrices = wordSet(
  'before old was normally usually normalerweise sonst previous previously formerly save saves saved saving savings discount difference refund refunded deposit cashback points spend budget credit vorher alt bisher früher ersparnis sparst sparen spare rabatt differenz erstattung pfand gespart guthaben punkte perk perks benefit benefits reward rewards vorteil vorteile prämie warranty extension insurance garantie verlängerung',
)
const lists = wordSet(
  'rrp uvp msrp mrp srp list regular original normal usual standard statt normalpreis listenpreis',
)
const forSome = wordSet(
  'member members student students subscriber subscribers staff club wholesale trade mitglieder studenten',
)
const sums = wordSet('total totals subtotal sum amount summe gesamt gesamtpreis betrag zwischensumme')

/** "| 2 | Mug | $25.80 |" in an order: a row of several pieces with one amount, and no column of sums beside it. */
const isOfPieces = (scene: Scene, line: Line): boolean =>
  once(line, 'of pieces', () => {
    const all = cellsOf(line)
    const labelled = all.find(({ label }) => label.some((w) => numbers.has(w)))
    // "| Qty | Product | Price |": the number opens the row, and what its column is called is left out.
    const count = labelled ? line.tokens[labelled.i] : line.tokens[0]
    return (
      count?.kind === 'number' &&
      (count.value ?? 0) > 1 &&
      (labelled !== undefined || line.tokens[1]?.w === ':') &&
      !all.some(({ label }) => label.some((w) => sums.has(w) || units.has(w))) &&
      countsPurchase(scene, line)
    )
  })
const numbers = wordSet('qty quantity menge anzahl units pieces stück')
const units = wordSet('unit each apiece piece single einzelpreis stückpreis einzeln')

/** The column of sums in a row of a product, or of what is taken off: what all pieces of it cost. */
const isSumOfLine = ({ tokens }: Line): boolean => {
  const head = tokens.slice(0, Math.max(1, endOfHead(tokens)))
  return head.some(({ kind, w }) => kind === 'item' || noPrices.has(w) || fees[w] !== undefined)
}

const itemsOf = (line: Line): ReadonlySet<string> =>
  once(
    line,
    'words of items',
    () => new Set(line.tokens.flatMap(({ kind, w }) => (kind === 'item' ? [w] : []))),
  )

/** "| Duo | 2 | $24 |": a row that opens with words, a number or a day in the place of a product, and names none in its cells. */
const namesNothing = (line: Line, { label }: Cell): boolean =>
  !label.some((w) => itemsOf(line).has(w)) &&
  once(line, 'row names nothing', () => {
    const { tokens } = line
    const end = endOfHead(tokens)
    const isItem = (i: number, j: number) => tokens.slice(i, j).some(({ kind }) => kind === 'item')
    return (
      !isItem(0, end) &&
      !cellsOf(line).some(({ i, j }) => isItem(i, j)) &&
      !tokens
        .slice(0, end)
        .some(
          ({ kind, w }, k) => kind === 'id' || isVariant(tokens, k) || known.has(w) || fees[w] !== undefined,
        )
    )
  })
const known = wordSet(
  'total totals subtotal summe gesamt zwischensumme gesamtbetrag price size größe standard express today now heute jetzt value values details info wert angaben',
)

const endOfHead = (tokens: Line['tokens']): number => tokens.findIndex(({ w }) => w === ':')

/** The cells behind the first one, each with the words of its column. */
const cellsOf = (line: Line): readonly Cell[] =>
  once(line, 'cells', () => {
    const { tokens } = line
    const out: Cell[] = []
    let from = endOfHead(tokens) + 1
    let colon = -1
    for (let k = from; from > 0 && k <= tokens.length && out.length < mostCells; k++) {
      const w = tokens[k]?.w ?? ';'
      if (w === ':' && colon < 0) colon = k
      if (w !== ';') continue
      if (colon > 0)
        out.push({ label: tokens.slice(from, colon).map((token) => token.w), i: colon + 1, j: k })
      from = k + 1
      colon = -1
    }
    return out
  })
/** A table that anybody reads is no wider. */
const mostCells = 30

const holdsAmount = ({ tokens }: Line, { i, j }: Cell): boolean =>
  tokens.slice(i, j).some(({ kind }) => kind === 'money')

/** "Its price history: Jan: $59, Apr: $54, today: $49": what it cost when. */
const isOfHistory = (scene: Scene, line: Line): boolean =>
  (line.sentence.kind === 'row' || line.sentence.kind === 'bullet') &&
  once(line, 'of history', () => {
    if (hasWord(line, nows)) return false
    const head = headingOf(scene, line)
    return (head !== undefined && hasWord(head, history)) || scene.asked.some((one) => hasWord(one, history))
  })
const history = wordSet('history verlauf preisverlauf preisentwicklung')
const nows = wordSet('now today current currently still since jetzt heute aktuell seit')
