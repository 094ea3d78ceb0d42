import type { Act } from '#record'
import { itemsFor } from '../../discourse/bind.ts'
import { cues, type Line, modeOf, once, type Scene } from '../../discourse/scene.ts'
import type { StockMark } from '../stock/mark.ts'
import { stockMarks } from '../stock/marks.ts'
import { type Found, modes, type Told, told } from './told.ts'

const names = (line: Line, kind: 'item' | 'id') => line.tokens.some((token) => token.kind === kind)

/** Words of stock that do not state it as true now. */
export function unassertedStock(scene: Scene, line: Line, found: readonly Act[]): Found[] {
  const restocked = once(scene, 'tells of a restock', () => found.some((act) => act.act === 'restock'))
  const out = [...(restocked ? [] : firstSale(scene, line)), ...turns(scene, line)]
  const disclaimed = cues(line, 'disclaimed').length > 0
  if (names(line, 'id') && !names(line, 'item')) return out
  const marks = stockMarks(scene, line).filter((mark) => mark.basis === 'stock')
  for (const [n, mark] of marks.entries()) {
    const mode = told(line, mark)
    if (
      !mode ||
      (disclaimed && mode !== 'past') ||
      (restocked && mode === 'future') ||
      (mode === 'future' && refused(line, mark)) ||
      belongsElsewhere(line, mark, mode) ||
      isOfKind(line, mark) ||
      isOfDeed(line, mark)
    )
      continue
    if (mark.weak && !names(line, 'item')) continue
    const items = itemsFor(scene, line, mark, marks[n - 1]?.j ?? 0, marks[n + 1]?.i ?? line.tokens.length)
    for (const item of items) out.push({ about: 'availability', item, mode, i: mark.i, j: mark.j })
  }
  return out
}

/** "I'll change it to the cheapest available option": a kind of option. */
const isOfKind = ({ tokens }: Line, mark: StockMark): boolean =>
  tokens[mark.j - 1]!.w === 'available' &&
  /^(?:options?|products?|items?|models?|choices?|variants?|versions?|sizes?|colors?|ones?)$/.test(
    tokens[mark.j]?.w ?? '',
  )

/** "Once it has left we can't swap the size any more": what cannot be done with an order. */
const isOfDeed = ({ tokens }: Line, { i, j }: StockMark): boolean =>
  tokens
    .slice(i, j)
    .some(({ w }) => /^(?:swap|change|switch|exchange|edit|alter|cancel|update|redirect)$/.test(w))

/** "It won't be restocked": denied, and so no foretelling. */
const refused = (line: Line, mark: StockMark): boolean =>
  (line.tokens.slice(mark.i, mark.j).some(({ w }) => /^(?:restocked|back|returning)$/.test(w)) &&
    cues(line, 'neg').some((neg) => neg.j <= mark.i && mark.i - neg.j <= 2)) ||
  isNoMore(line, mark)

/** "We won't be getting any more": denied for good. */
const isNoMore = ({ tokens }: Line, mark: { i: number; j: number }): boolean =>
  tokens
    .slice(Math.max(0, mark.i - 3), mark.j + 3)
    .some(
      ({ w }, k, all) =>
        /^(?:getting|get|making|make|stocking|stock|receiving|producing)$/.test(w) &&
        /^(?:any|it|them|this)$/.test(all[k + 1]?.w ?? '') &&
        all.slice(0, k).some((one) => one.w === 'not'),
    )

/** The trigger of an alert, a possibility and a hedge are no claims. */
function belongsElsewhere(line: Line, mark: StockMark, mode: Told): boolean {
  const alert = mode === 'conditional' || mode === 'asked'
  if ((alert || mode === 'future') && cues(line, 'step:notify').some((cue) => cue.i < mark.i)) return true
  if (
    mode !== 'quoted' &&
    line.tokens.slice(Math.max(0, mark.i - 4), mark.i).some(({ w }) => /^(?:could|may|might)$/.test(w))
  )
    return true
  return (
    !(mode === 'future' && byDate(line)) &&
    cues(line, 'volatility_hedge').some((cue) => cue.i <= mark.i && cue.j >= mark.j)
  )
}

/** "Will be sold out by Sunday" foretells, with a date. */
const byDate = (line: Line): boolean =>
  line.tokens.some((token, at) => token.kind === 'date' && /^by$/.test(line.tokens[at - 1]?.w ?? ''))

/** What will or would happen to stock: "should it sell out", "it would be back in May". */
function turns(scene: Scene, line: Line): Found[] {
  if (cues(line, 'step:notify').length) return []
  return cues(line, 'stock:turns').flatMap((cue) => {
    const mode = modes[modeOf(line, cue)]
    if (mode !== 'conditional' && mode !== 'hypothetical') return []
    const item = itemsFor(scene, line, cue, 0, line.tokens.length).at(-1)
    return item ? [{ about: 'availability' as const, item, mode, i: cue.i, j: cue.j }] : []
  })
}

/** "On sale from 3 March": a first sale, where it is no restock. */
function firstSale(scene: Scene, line: Line): Found[] {
  if (!names(line, 'item') && !/^(?:it|they)$/.test(line.tokens[0]?.w ?? '')) return []
  return cues(line, 'inLater').map((cue) => ({
    about: 'availability',
    item: itemsFor(scene, line, cue, 0, line.tokens.length).at(-1),
    mode: modes[modeOf(line, cue)] ?? 'future',
    i: cue.i,
    j: cue.j,
  }))
}
