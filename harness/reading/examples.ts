import { prepareCatalog, read, toCorpusActs } from './index.ts'

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
