import { settle } from '../behavior/settle.ts'
import { findItems } from '../items/find-items.ts'
import type { Found, Named } from '../items/found.ts'
import type { Choice } from '../memory.ts'
import { button, type Message, text } from '../message.ts'
import { searchProducts } from '../shop/catalog.ts'
import { quantityIn } from '../text/quantity.ts'
import type { Turn } from '../turn.ts'

/** How many candidates a question back names. */
const most = 5

/** Answers for the items that are meant, or asks which are, or says that there is none. */
export async function withItems(
  turn: Turn,
  intent: string,
  answer: (named: readonly Named[]) => Promise<readonly Message[]>,
): Promise<readonly Message[]> {
  const { memory } = turn
  const found = await findItems(turn)
  const asked = memory.choice
  memory.choice = undefined
  if (found.kind === 'these') {
    memory.item = found.named.at(-1)?.item
    const grouped = found.named.find(({ item }) => item.variants?.length)
    if (grouped) return askVariant(turn, grouped, intent)
    return answer(found.named.map(({ item, quantity }) => ({ item, quantity: quantity ?? asked?.quantity })))
  }
  if (found.kind === 'one of') return ask(turn, { ...found, intent })
  return unfound(turn, found, intent)
}

/** The same answer for each of the items that are meant. */
export function forEachItem(
  turn: Turn,
  intent: string,
  answer: (named: Named) => Promise<readonly Message[]>,
): Promise<readonly Message[]> {
  return withItems(turn, intent, async (named) => {
    const messages: Message[] = []
    for (const one of named) messages.push(...(await answer(one)))
    return messages
  })
}

/** What is sold in sizes and colors is asked for, priced and added by one of them. */
async function askVariant(
  turn: Turn,
  { item, quantity }: Named,
  intent: string,
): Promise<readonly Message[]> {
  const { catalog } = turn.policy.voice
  const search = await turn.client.call(searchProducts(item.name.split(' ')))
  const failure = { system: 'catalog', consequence: catalog.consequence(), what: 'that' } as const
  return settle(turn, search, failure, async ({ value }) => {
    const items = value.filter(({ sku }) => item.variants?.includes(sku))
    if (items.length === 0) return [text(catalog.whichVariant(item.name))]
    return ask(turn, { intent, items, quantity: quantity ?? quantityIn(turn.words) })
  })
}

function ask(turn: Turn, choice: Choice): readonly Message[] {
  const { catalog } = turn.policy.voice
  const shown = choice.items.slice(0, most)
  const [only] = choice.items
  const single = choice.items.length === 1 ? only : undefined
  turn.memory.choice = choice
  turn.memory.shown = shown
  turn.memory.offer = single && { said: single.name }
  return [
    text(single ? catalog.didYouMean(single.name) : catalog.which(shown, choice.items.length > most)),
    ...shown.map(({ name }) => button(name, name)),
  ]
}

async function unfound(
  turn: Turn,
  found: Exclude<Found, { kind: 'these' } | { kind: 'one of' }>,
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
