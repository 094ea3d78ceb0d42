import { tellAlternatives } from '../behavior/sold-out.ts'
import { text } from '../message.ts'
import type { Intent } from '../turn.ts'
import { forEachItem } from './with-items.ts'

/** What is like an item and in stock. */
export const similar: Intent = {
  name: 'similar',
  cues: [
    [6, 'similar|alternative|alternatives|comparable|substitute'],
    [5, 'something|anything|what else|like instead|it|that|this'],
    [4, '"anything|something|what else"'],
    [5, '"other|more items|products|ones|options|things like"'],
    [5, '"is|are like" other|others|which'],
    [4, '"instead"'],
    [-9, '"instead of"'],
  ],
  answer: (turn) =>
    forEachItem(turn, 'similar', async ({ item }) => {
      const { catalog } = turn.policy.voice
      const others = await turn.policy.alternatives(turn, item)
      if (others) return [text(await tellAlternatives(turn, others))]
      return turn.policy.onFailure(turn, {
        system: 'catalog',
        consequence: catalog.consequence(),
        what: 'that',
      })
    }),
}
