import { findItems } from '../items/find-items.ts'
import { button, type Message, text } from '../message.ts'
import type { Item } from '../shop/catalog.ts'
import { quantityIn } from '../text/quantity.ts'
import type { Turn } from '../turn.ts'

/** How many candidates a question back names. */
const most = 5

/** The items that a shopper means and how many of each; undefined where no number was said. */
export interface Wanted {
  readonly items: readonly Item[]
  readonly quantity: number | undefined
}

/** Answers for the items that are meant, or asks which are, or says that there is none. */
export async function withItems(
  turn: Turn,
  intent: string,
  answer: (wanted: Wanted) => Promise<readonly Message[]>,
): Promise<readonly Message[]> {
  const { memory } = turn
  const found = await findItems(turn)
  const chosenFor = memory.choice
  memory.choice = undefined
  if (found.kind === 'these') {
    memory.item = found.items.at(-1)
    return answer({ items: found.items, quantity: quantityIn(found.rest) ?? chosenFor?.quantity })
  }
  if (found.kind === 'one of') {
    const { rest } = { rest: turn.words }
    return ask(turn, { intent, items: found.items, quantity: quantityIn(rest) })
  }
  return unfound(turn, found, intent)
}

function ask(
  turn: Turn,
  choice: { intent: string; items: readonly Item[]; quantity: number | undefined },
): readonly Message[] {
  const { catalog } = turn.policy.voice
  const items = choice.items.slice(0, most)
  turn.memory.choice = { ...choice, items }
  turn.memory.shown = items
  const [only] = items
  if (only && items.length === 1) turn.memory.offer = only.name
  return [
    text(only && items.length === 1 ? catalog.didYouMean(only.name) : catalog.which(items)),
    ...items.map(({ name }) => button(name, name)),
  ]
}

async function unfound(
  turn: Turn,
  found: { kind: 'unknown'; said: string } | { kind: 'not named' } | { kind: 'failed' },
  intent: string,
): Promise<readonly Message[]> {
  const { catalog } = turn.policy.voice
  if (found.kind === 'failed') {
    return turn.policy.onFailure(turn, {
      system: 'catalog',
      consequence: catalog.consequence(),
      what: 'that',
    })
  }
  if (found.kind === 'not named') {
    turn.memory.choice = { intent, items: [], quantity: quantityIn(turn.words) }
    return [text(catalog.whichItem())]
  }
  const [newest, best] = [catalog.newArrivalsLabel(), catalog.bestSellersLabel()]
  return [
    text(catalog.unknown(found.said), catalog.browseOffer()),
    button(newest, newest),
    button(best, best),
  ]
}
