import type { ActOf } from '../../../reports/record/reading.ts'
import { asserted, cues, has, type Line, type Scene } from '../discourse/scene.ts'
import { itemName } from '../discourse/scene.ts'
import { type ActReader, sure } from './reader.ts'

type Listing = ActOf<'listing'>
const tags = [['list:new', 'new_arrivals'], ['list:best', 'best_sellers'], ['list:similar', 'similar']] as const

/** Reads lists of products offered: new arrivals, best sellers, substitutes, answers to a search. */
export const listing: ActReader = (scene) => {
  for (const [tag, kind] of tags) {
    for (const line of scene.lines) {
      const cue = cues(line, tag).find((one) => line.modes.at[one.i] !== 'quoted' && line.modes.at[one.i] !== 'hypothetical')
      if (!cue) continue
      const items = listed(scene, line, cue, kind === 'similar')
      if (items.length) return [{ act: 'listing', kind, items, ...sure(scene, line, cue.i, cue.j) }]
    }
  }
  return others(scene)
}

function listed(scene: Scene, line: Line, cue: { i: number; j: number }, substitutes: boolean): string[] {
  const own = names(line, substitutes ? cue.j : 0).filter((name) => !substitutes || !scene.shopperItems.includes(name))
  const before = names(line, 0).filter((name) => !scene.shopperItems.includes(name))
  const out = own.length ? own : before
  for (let k = line.index + 1; k < scene.lines.length; k++) {
    const next = scene.lines[k]!
    if (next.sentence.kind !== 'bullet' && next.sentence.kind !== 'row' && !(out.length === 0 && k === line.index + 1)) break
    out.push(...names(next, 0).slice(0, 1))
  }
  return [...new Set(out)].filter((name) => !substitutes || !scene.shopperItems.includes(name))
}

function names(line: Line, from: number): string[] {
  return line.tokens.flatMap((token, at) => (at >= from && token.kind === 'item' ? [itemName(token)] : []))
}

/** Two or more products in answer to a search or a wish for ideas. */
function others(scene: Scene): Listing[] {
  if (!scene.asked.some((line) => has(line, 'ask:search'))) return []
  const seen = new Map<string, Line>()
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button' || asserted(line, 'notCarried').length) continue
    for (const name of names(line, 0)) if (!seen.has(name) && !scene.shopperItems.includes(name)) seen.set(name, line)
  }
  if (seen.size < 2) return []
  const line = [...seen.values()][0]!
  return [{ act: 'listing', kind: 'other', items: [...seen.keys()], ...sure(scene, line, 0, line.tokens.length) }]
}
