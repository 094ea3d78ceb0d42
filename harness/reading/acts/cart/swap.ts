import { cues, itemName, type Line, modeOf, type Scene } from '../../discourse/scene.ts'
import { likely } from './wishes.ts'

/** What a swap puts in and takes out, with the place of its words. */
export interface Swap {
  readonly removed: string
  readonly added: string
  readonly i: number
  readonly j: number
}

/** The swap of two products in the cart that a line tells as done, or nothing. */
export function swapIn(scene: Scene, line: Line): Swap | undefined {
  if (line.tokens.some((token) => token.kind === 'id')) return undefined
  for (const [tag, turned] of [
    ['cart:swappedIn', true],
    ['cart:swapped', false],
  ] as const) {
    const cue = cues(line, tag).find((one) => modeOf(line, one) === 'asserted')
    if (!cue || !(likely(scene, line, 'added') || likely(scene, line, 'removed'))) continue
    const named = line.tokens.slice(cue.i, cue.j).filter((token) => token.kind === 'item')
    const [first, second] = [itemName(named[0]!), itemName(named.at(-1)!)]
    return turned
      ? { removed: second, added: first, i: cue.i, j: cue.j }
      : { removed: first, added: second, i: cue.i, j: cue.j }
  }
  return undefined
}
