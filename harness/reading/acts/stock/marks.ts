import { type Line, once, type Scene } from '../../discourse/scene.ts'
import { ellipses } from './ellipses.ts'
import { inWords } from './in-words.ts'
import type { StockMark } from './mark.ts'
import { asTold, plainMarks } from './plain-marks.ts'

/** Words of stock in reading order; a phrase inside a longer one is left out, counts take up the words beside them. */
export const stockMarks = (scene: Scene, line: Line): StockMark[] =>
  once(line, 'stock', () => {
    const said = inWords(scene, line)
    const left = ellipses(scene, line, said)
    if (!left.length) return plainMarks(scene, line)
    const own = said.filter(
      (mark) => !left.some((other) => (mark.weak || other.variants) && other.i < mark.j && mark.i < other.j),
    )
    return asTold(line, [...own, ...left])
  })
