import type { Reading } from '#record'
import { type Catalog, prepareCatalog, read, toCorpusActs } from './index.ts'

/** A small shop for examples; near names are on purpose. */
export const shop = prepareCatalog([
  'Harbor Kettle',
  'Harbor Kettle Mini',
  'Fern Blanket',
  'Cedar Stool',
  'Cedar Stool Tall',
  'Quartz Mug',
  'Willow Vase',
  'Maple Tray 40 cm',
  'Maple Tray 60 cm',
  'Ember Lantern',
  'Tidal Backpack',
])

/** The acts of a reply in the corpus schema. */
export function actsOf(shopper: string, reply: string): Record<string, unknown> {
  return toCorpusActs(read(reply, { shopper, catalog: shop }))
}

/** One example: what the shopper wrote, what the bot replied, what it holds of one act. */
export type Example = readonly [shopper: string, reply: string, expected: unknown]

/** Reads the last reply of a conversation that is told in turn, shopper and bot; with the turns before it. */
export function readLast(said: readonly string[], catalog: Catalog): Reading {
  const earlier = Array.from({ length: said.length / 2 - 1 }, (_, n) => ({
    shopper: said[n * 2]!,
    reply: said[n * 2 + 1]!,
  }))
  return read(said.at(-1)!, { shopper: said.at(-2)!, catalog, earlier })
}
