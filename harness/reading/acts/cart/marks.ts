import { cues, type Line, type Scene } from '../../discourse/scene.ts'
import { wishedFor } from './wishes.ts'

/** Tables of cart words: what they say was done, and whether it is done or promised. */
export const kinds = [
  ['cart:added', 'added', 'done'],
  ['cart:removed', 'removed', 'done'],
  ['cart:updated', 'updated', 'done'],
  ['cart:now', 'updated', 'done'],
  ['cart:in', 'added', 'done'],
  ['cart:out', 'removed', 'done'],
  ['cart:adding', 'added', 'promised'],
  ['cart:removing', 'removed', 'promised'],
  ['cart:updating', 'updated', 'promised'],
] as const
/** Words of a cart action in a line. */
export interface CartMark {
  i: number
  j: number
  action: 'added' | 'removed' | 'updated'
  modality: 'done' | 'promised'
}

/** "I took the liberty of adding it": done, in words of a promise. */
const isAtLiberty = ({ tokens }: Line, { i }: { i: number }): boolean =>
  /^(?:of|to)$/.test(tokens[i - 1]?.w ?? '') &&
  /^(?:liberty|initiative|freedom)$/.test(tokens[i - 2]?.w ?? '')

/** "The Mug has been added (quantity: 1)": how many were, and no change of a number. */
const isCountOfAdded = ({ tokens }: Line, mark: CartMark, all: readonly CartMark[]): boolean =>
  // "I added 1 instead of 2".
  (tokens[mark.i]!.kind === 'number' && all.some(({ action, j }) => action === 'added' && j === mark.i)) ||
  (/^(?:quantity|qty|number|amount|count)$/.test(tokens[mark.i]!.w) &&
    /^[(,:–-]$/.test(tokens[mark.i - 1]?.w ?? '') &&
    all.some(({ action, j }) => action === 'added' && j <= mark.i))

/** Words of cart actions in reading order; of overlapping ones a promise wins, then the longest. */
export function marksOf(scene: Scene, line: Line): CartMark[] {
  const all: CartMark[] = []
  for (const [tag, action, modality] of kinds) {
    for (const cue of cues(line, tag)) {
      if ((tag === 'cart:in' || tag === 'cart:out' || tag === 'cart:now') && !wishedFor(scene, line, action))
        continue
      all.push({ i: cue.i, j: cue.j, action, modality: isAtLiberty(line, cue) ? 'done' : modality })
    }
  }
  const kept = all.filter(
    (mark, n) =>
      !isCountOfAdded(line, mark, all) &&
      !all.some(
        (other, m) =>
          other !== mark &&
          ((other.i <= mark.i &&
            other.j >= mark.j &&
            (other.modality === mark.modality || other.modality === 'promised') &&
            other.j - other.i > mark.j - mark.i) ||
            (other.i === mark.i && other.j === mark.j && m < n) ||
            (other.i < mark.j &&
              mark.i < other.j &&
              other.modality !== mark.modality &&
              other.modality === 'promised') ||
            (other.i < mark.j &&
              mark.i < other.j &&
              other.modality === mark.modality &&
              (other.j - other.i > mark.j - mark.i ||
                (other.j - other.i === mark.j - mark.i &&
                  other.i > mark.i &&
                  other.action === mark.action)))),
      ),
  )
  return kept.sort((a, b) => a.i - b.i)
}
