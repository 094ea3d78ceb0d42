import type { ActOf } from '#record'
import { itemName, type Line, modeOf, type Scene } from '../../discourse/scene.ts'
import { sure } from '../reader.ts'
import type { StockMark } from './mark.ts'
import { stockMarks } from './marks.ts'

/** "In stock:" above "- Mug" and "- Vase": a heading that tells the state of the entries below it, which tell none themselves. */
export function underHeadings(scene: Scene): ActOf<'availability'>[] {
  return scene.lines.flatMap((head) => {
    const mark = stateOf(scene, head)
    if (!mark) return []
    return entriesBelow(scene, head).flatMap((line) => {
      const token = line.tokens.find(({ kind }) => kind === 'item')
      if (!token || stockMarks(scene, line).length) return []
      const { status, basis } = mark
      const at = line.tokens.indexOf(token)
      return [
        {
          act: 'availability' as const,
          item: itemName(token),
          status,
          basis,
          ...sure(scene, line, at, at + 1),
        },
      ]
    })
  })
}

/** What a heading of few words says of stock, where it names no product and no cart. */
function stateOf(scene: Scene, head: Line): StockMark | undefined {
  const { tokens, sentence } = head
  if (sentence.kind !== 'heading' || tokens.length > 6) return undefined
  if (tokens.some(({ kind, w }) => kind === 'item' || kind === 'id' || otherLists.test(w))) return undefined
  const marks = stockMarks(scene, head).filter(
    ({ basis, quantity }) => basis === 'stock' && quantity === undefined,
  )
  return marks.length === 1 && modeOf(head, marks[0]!) === 'asserted' ? marks[0] : undefined
}
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
