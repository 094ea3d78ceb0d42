import { text } from '../message.ts'
import type { Intent } from '../turn.ts'
import { withItems } from './with-items.ts'

/** What is like an item and in stock. */
export const similar: Intent = {
  name: 'similar',
  cues: [
    [6, 'similar|alternative|alternatives|comparable|substitute'],
    [5, 'something|anything|what else|like instead|it|that|this'],
    [4, '"anything|something|what else"'],
    [5, '"other|more items|products|ones|options|things like"'],
    [4, '"instead"'],
    [-9, '"instead of"'],
  ],
  answer: (turn) =>
    withItems(turn, 'similar', async ({ items }) => {
      const [item] = items
      if (!item) return []
      const { stock } = turn.policy.voice
      const others = await turn.policy.alternatives(turn, item)
      turn.memory.shown = others.map((other) => ({ ...other, category: undefined }))
      if (others.length === 0) return [text(stock.noAlternatives())]
      for (const { sku } of others) turn.memory.toldInStock.add(sku)
      return [text(stock.alternatives(others, await turn.policy.recency(turn, others[0]?.asOf)))]
    }),
}
