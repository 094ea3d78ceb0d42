import { settle } from '../behavior/settle.ts'
import { text } from '../message.ts'
import { type Item, readList } from '../shop/catalog.ts'
import type { Answer } from '../turn.ts'

/** Answers with one of the shop's lists, its names and prices; what was shown can be pointed at afterwards. */
export function listAnswer(
  list: 'new-arrivals' | 'best-sellers',
  phrase: 'newArrivals' | 'bestSellers',
): Answer {
  return async (turn) => {
    const { catalog } = turn.policy.voice
    const failure = { system: 'catalog', consequence: catalog.consequence(), what: 'that list' } as const
    return settle(turn, await turn.client.call(readList(list)), failure, async ({ value }) => {
      turn.memory.shown = value
      turn.memory.item = onlyOf(value)
      return [text(value.length ? catalog[phrase](value) : catalog.emptyList())]
    })
  }
}

function onlyOf(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined
}
