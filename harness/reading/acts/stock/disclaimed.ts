import type { ActOf } from '#record'
import { focusAt } from '../../discourse/focus.ts'
import { group } from '../../discourse/named-together.ts'
import { cues, type Line, type Scene } from '../../discourse/scene.ts'
import { asksStock } from '../asked-for.ts'
import { isDenied } from '../counts/no-count.ts'
import { sure, unsure } from '../reader.ts'

/** Reads that the bot cannot tell whether an item is there. */
export function disclaimers(scene: Scene): ActOf<'availability'>[] {
  const out: ActOf<'availability'>[] = []
  for (const line of scene.lines) {
    for (const cue of cues(line, 'disclaimed')) {
      if (line.modes.at[cue.i] === 'quoted' || line.sentence.kind === 'button') continue
      if (line.tokens.slice(cue.i, cue.j).some((_, n) => isDenied(line, cue.i + n))) continue
      if (isHad(line, cue) || isOfPrice(line, cue)) continue
      const named = itemsNear(scene, line, cue)
      if (!named.length && !asksStock(scene)) continue
      if (!named.length) {
        const grounds = unsure(scene, line, cue.i, cue.j, 'no product is named')
        if (!out.length)
          out.push({ act: 'availability', item: 'it', status: 'unknown', basis: 'disclaimed', ...grounds })
        continue
      }
      for (const item of named) {
        if (!out.some((one) => one.item === item))
          out.push({
            act: 'availability',
            item,
            status: 'unknown',
            basis: 'disclaimed',
            ...sure(scene, line, cue.i, cue.j),
          })
      }
    }
  }
  return out
}

function itemsNear(scene: Scene, line: Line, cue: { i: number; j: number }): string[] {
  const last = line.tokens.findLastIndex((token) => token.kind === 'item')
  if (last >= 0) return group(line.tokens, last, 0)
  if (!asksStock(scene) && !scene.shopperItems.length) return []
  return focusAt(scene, line, cue.i).slice(0, 1)
}

/** "No idea whether it will be cheaper next week": what it will cost, and not whether it is there. */
const isOfPrice = ({ tokens }: Line, { j }: { j: number }): boolean =>
  tokens.slice(j, j + 9).some(({ w }) => ofPrice.test(w)) && !tokens.slice(j).some(({ w }) => ofStock.test(w))
const ofPrice = /^(?:cheaper|dearer|price|prices|cost|costs|reduced|discounted|discount|sale)$/
const ofStock = /^(?:stock|available|there|left|have|got|in)$/

/** "We don't have that in stock": it is not there, and that is known. */
export const isHad = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean => {
  const at = tokens.findIndex(({ w }, k) => k > i && k < j && /^(?:have|got|hold|carry|keep)$/.test(w))
  const words = at < 0 ? [] : tokens.slice(at + 1, j + 1).map(({ w }) => w)
  return (
    words.some((w, k) => /^(?:in|on)$/.test(w) && /^(?:stock|hand)$/.test(words[k + 1] ?? '')) &&
    !words.includes('what')
  )
}
