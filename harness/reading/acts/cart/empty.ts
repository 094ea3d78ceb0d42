import { cues, hasWord, modeOf, once } from '../../discourse/scene.ts'
import { flag } from '../flags.ts'
import type { ActReader } from '../reader.ts'
import { negated } from '../statuses.ts'
import { cartWords } from './wishes.ts'

/** Reads that nothing is in the cart. */
export const cartEmpty: ActReader = (scene) => {
  for (const line of scene.lines) {
    for (const cue of cues(line, 'cart:empty')) {
      if (modeOf(line, cue) !== 'asserted' || negated(line, cue, 2) || line.sentence.kind === 'button')
        continue
      if (
        !hasWord(line, cartWords) &&
        !scene.asked.some((asked) => hasWord(asked, cartWords)) &&
        !once(scene, 'names a cart', () => scene.lines.some((other) => hasWord(other, cartWords)))
      )
        continue
      return [flag('cart_empty', scene, line, cue.i, cue.j)]
    }
  }
  return []
}
