import type { ActOf } from '#record'
import { itemName, type Line, modeOf, type Scene } from '../../discourse/scene.ts'
import { sure } from '../reader.ts'
import { belongsElsewhere } from './elsewhere.ts'
import type { StockMark } from './mark.ts'
import { stockMarks } from './marks.ts'

/** "In stock:" above "- Mug" and "- Vase": a heading that tells the state of the entries below it, which tell none themselves. */
export function underHeadings(scene: Scene): ActOf<'availability'>[] {
  return scene.lines.flatMap((head) => {
    const mark = stateOf(scene, head)
    if (!mark) return []
    return entriesBelow(scene, head).flatMap((line) => {
      if (stockMarks(scene, line).length) return []
      const { status, basis } = mark
      return entriesOf(line).map((at) => ({
        act: 'availability' as const,
        item: itemName(line.tokens[at]!),
        status,
        basis,
        ...sure(scene, line, at, at + 1),
      }))
    })
  })
}

/** Where the product of an entry stands, or those of an entry that lists several: "- Tea, Jam and Oil". */
function entriesOf({ tokens }: Line): readonly number[] {
  const all = tokens.flatMap(({ kind }, k) => (kind === 'item' ? [k] : []))
  const isList = tokens.every(({ kind, w }) => kind === 'item' || /^(?:,|and|&|\/|[.])$/.test(w))
  return isList ? all : all.slice(0, 1)
}

const statements = /^(?:it|they|this|that|these|is|are|we|i|sorry|yes|no|nope|.*ed)$/

/** Whether a line of hardly a word more than a state stands above entries of a list as their heading: "Sold out" above "- Mug". */
export const headsEntries = (scene: Scene, line: Line): boolean => {
  const { sentence, tokens } = line
  if (sentence.kind === 'heading') return true
  const next = scene.lines[line.index + 1]
  return (
    sentence.kind === 'text' &&
    tokens.length <= 4 &&
    !tokens.some(({ w }) => statements.test(w)) &&
    next?.sentence.kind === 'bullet' &&
    !/^[.!?]$/.test(tokens.at(-1)?.w ?? '') &&
    next.tokens.some(({ kind }) => kind === 'item')
  )
}

/** What a heading of few words says of stock, where it names no product and no cart. */
function stateOf(scene: Scene, head: Line): StockMark | undefined {
  const { tokens } = head
  if (!headsEntries(scene, head) || tokens.length > 9) return undefined
  if (tokens.some(({ kind, w }) => kind === 'item' || kind === 'id' || otherLists.test(w))) return undefined
  const marks = stockMarks(scene, head).filter(
    ({ basis, quantity }) => basis === 'stock' && quantity === undefined,
  )
  if (!marks.length && isAvailable(tokens)) return { i: 0, j: 1, status: 'in_stock', basis: 'stock' }
  const [mark] = marks
  return mark &&
    marks.length === 1 &&
    modeOf(head, mark) === 'asserted' &&
    !belongsElsewhere(scene, head, mark)
    ? mark
    : undefined
}

/** "Currently available:". */
const isAvailable = (tokens: Line['tokens']): boolean =>
  tokens.length <= 4 &&
  /^(?:available(?: now| today| online)? ?:?|(?:currently|still|also|now) available ?:?)$/.test(
    tokens.map(({ w }) => w).join(' '),
  )

const otherLists =
  /^(?:cart|basket|bag|order|options?|sizes?|colou?rs?|when|soon|if|for|services?|slots?|times|delivery|payment)$/

function entriesBelow(scene: Scene, head: Line): Line[] {
  const out: Line[] = []
  for (const line of scene.lines.slice(head.index + 1, head.index + 30)) {
    if (line.sentence.kind !== 'bullet') break
    out.push(line)
  }
  return out
}
