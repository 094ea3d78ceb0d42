import type { ActOf } from '#record'
import { once, type Scene } from '../../discourse/scene.ts'
import { type ActReader, sure } from '../reader.ts'
import { unassertedCart } from './cart.ts'
import { unassertedDelivery } from './delivery.ts'
import { unassertedPrices } from './price.ts'
import { unassertedStatuses } from './statuses.ts'
import { unassertedStock } from './stock.ts'

/** The only product or number of the reply: words that name none can mean no other. */
function onlyOne(scene: Scene, kind: 'id' | 'item'): string | undefined {
  return once(scene, `only ${kind}`, () => {
    const all = new Set(
      scene.lines.flatMap((line) =>
        line.tokens
          .filter((token) => token.kind === kind)
          .map((token) => token.items?.[0] ?? token.raw.replace(/^#/, '')),
      ),
    )
    return all.size === 1 ? [...all][0] : undefined
  })
}

/** Reads phrases that have the words of a claim but do not state it as true now. */
export const unasserted: ActReader = (scene, found) => {
  const out: ActOf<'unasserted'>[] = []
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button') continue
    const all = [
      ...unassertedStock(scene, line, found),
      ...unassertedPrices(scene, line),
      ...unassertedStatuses(scene, line),
      ...unassertedCart(scene, line),
      ...unassertedDelivery(scene, line),
    ]
    for (const { about, item: named, mode, i, j } of all) {
      const item =
        named ??
        onlyOne(scene, about.endsWith('_status') ? 'id' : 'item') ??
        (about === 'delivery' ? onlyOne(scene, 'id') : undefined)
      const known = out.some(
        (one) => one.about === about && one.mode === mode && (one.item === item || item === undefined),
      )
      if (!known)
        out.push({ act: 'unasserted', about, ...(item ? { item } : {}), mode, ...sure(scene, line, i, j) })
    }
  }
  return out
}
