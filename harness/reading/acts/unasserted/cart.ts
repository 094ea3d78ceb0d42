import { focusAt } from '../../discourse/focus.ts'
import { cues, hasWord, type Line, modeOf, once, type Scene } from '../../discourse/scene.ts'
import { cartItemsFor } from '../cart/items.ts'
import { cartWords, likely } from '../cart/wishes.ts'
import { type Found, modes, type Told } from './told.ts'

const tags = ['cart:added', 'cart:adding', 'cart:offer', 'cart:removed', 'cart:removing'] as const
const butWords = new Set(['but'])

const namesCart = (scene: Scene): boolean =>
  once(scene, 'names a cart', () => scene.lines.some((other) => hasWord(other, cartWords)))

/** Cart actions that are offered, conditional, told as past or by others. */
export function unassertedCart(scene: Scene, line: Line): Found[] {
  if (!line.families.has('cart') || line.tokens.some((token) => token.kind === 'id')) return []
  return tags.flatMap((tag) =>
    cues(line, tag).flatMap((cue) => {
      const mode =
        modes[modeOf(line, cue)] ?? (line.modes.polite[cue.i] ? 'conditional' : past(line, tag, cue))
      if (!mode || ofOrder(line, cue) || toShopper(line, cue) || isRefused(line, cue)) return []
      if (isOfPrice(line, cue)) return []
      if (tag === 'cart:offer' && (mode === 'quoted' || line.tokens[cue.i - 1]?.w === 'you')) return []
      if (
        !line.tokens.some(({ kind }) => kind === 'item') &&
        !namesCart(scene) &&
        !likely(scene, line, 'added')
      )
        return []
      return cartItemsFor(scene, line, cue).map((item) => ({
        about: 'cart_action' as const,
        item: item === 'it' ? focusAt(scene, line, cue.i)[0] : item,
        mode,
        i: cue.i,
        j: cue.j,
      }))
    }),
  )
}

/** "Whether the price will drop": nothing is dropped into a cart. */
const isOfPrice = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens.slice(Math.max(0, i - 6), i).some(({ w }) => /^(?:price|prices|cost)$/.test(w)) &&
  tokens.slice(i, i + 3).some(({ w }) => w === 'drop' || w === 'drops')

/** "As soon as it is back I'll drop you a line". */
const toShopper = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens
    .slice(cue.i, cue.j + 1)
    .some(({ w }, n, all) => w === 'drop' && /^(?:you|ya|u)$/.test(all[n + 1]?.w ?? ''))

/** "Your order will be placed once ..." tells of an order. */
const orderWords = new Set(['order', 'orders', 'purchase', 'booking'])
const ofOrder = (line: Line, cue: { i: number; j: number }): boolean =>
  hasWord(line, orderWords, cue.i - 3, cue.j + 4) && !hasWord(line, cartWords)

function past(line: Line, tag: string, cue: { i: number; j: number }): Told | undefined {
  if (!tag.endsWith('ed')) return undefined
  const undone =
    hasWord(line, butWords, cue.j) &&
    line.tokens.some((token) => token.kind === 'date' && /morning|week|night/.test(token.w))
  return undone || isBefore(line) ? 'past' : undefined
}

/** "I added it before, but ..."; "the total is $40 before tax" tells of no time. */
const isBefore = ({ tokens }: Line): boolean =>
  tokens.some(
    ({ w }, k) =>
      /^(?:yesterday|earlier)$/.test(w) ||
      (w === 'before' && (tokens[k + 1] === undefined || /^(?:[,.;!)–]|but|and)$/.test(tokens[k + 1]!.w))),
  )

/** "I couldn't add the second one": it was tried, and nothing hangs on a condition. */
const isRefused = (line: Line, cue: { i: number; j: number }): boolean =>
  cues(line, 'cart:not').some((one) => one.i <= cue.i && cue.i < one.j)
