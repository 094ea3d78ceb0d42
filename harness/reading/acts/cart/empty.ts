import { cues, hasWord, type Line, modeOf, once } from '../../discourse/scene.ts'
import { flag } from '../flags.ts'
import type { ActReader } from '../reader.ts'
import { negated } from '../statuses.ts'
import { cartWords } from './wishes.ts'

/** "Your cart was empty when you logged in" tells of then. */
const wasOnce = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens.slice(cue.i, cue.j).some((token) => token.w === 'was' || token.w === 'were') &&
  line.tokens
    .slice(cue.j, cue.j + 3)
    .some((token) => /^(?:when|before|until|yesterday|earlier)$/.test(token.w))

/** "Empty except for the Mug", "does not contain a Mug": one thing is in it, or one is not. */
const isAllBut = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  /^(?:except|but|apart|besides|bar|aside|other|from)$/.test(
    tokens[tokens[cue.j]?.w === ',' ? cue.j + 1 : cue.j]?.w ?? '',
  ) ||
  (/^(?:an?|one|any)$/.test(tokens[cue.j - 1]!.w) && tokens[cue.j]?.kind === 'item')

/** "Your wishlist is empty, your cart has a Mug". */
const isOfWishList = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens.slice(Math.max(0, cue.i - 4), cue.j).some(({ w }) => /^wish(?:list)?$/.test(w)) &&
  !tokens.slice(Math.max(0, cue.i - 4), cue.j).some(({ w }) => cartWords.has(w) && w !== 'wishlist')

/** "I haven't put anything in your bag yet": what was not done, whatever is in it. */
const isNotDone = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens.slice(cue.i, cue.j).some(({ w }) => /^(?:put|added|placed|popped|dropped)$/.test(w)) &&
  tokens.slice(Math.max(0, cue.i - 3), cue.i).some(({ w }) => w === 'i' || w === 'we')

/** Reads that nothing is in the cart. */
export const cartEmpty: ActReader = (scene) => {
  for (const line of scene.lines) {
    for (const cue of cues(line, 'cart:empty')) {
      if (
        modeOf(line, cue) !== 'asserted' ||
        negated(line, cue, 2) ||
        wasOnce(line, cue) ||
        isNotDone(line, cue) ||
        isOfWishList(line, cue) ||
        isAllBut(line, cue) ||
        line.sentence.kind === 'button'
      )
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
