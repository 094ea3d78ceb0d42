import { stringify } from 'yaml'
import { wishesIn } from '../specimens/index.ts'
import { type Thing, thingsIn, withNames } from './things.ts'
import type { Said } from './transcript.ts'

export interface Recording {
  readonly title: string
  readonly said: readonly Said[]
  readonly shop: string
  /** The names of products that the transcript may speak of. */
  readonly products: readonly string[]
}

export interface Recorded {
  /** The scenario, as YAML. */
  readonly text: string
  /** What could not be turned, in sentences for a person. */
  readonly left: readonly string[]
}

/** Makes a scenario of what a shopper said: names and numbers become references, what is said stays as it is. */
export function toScenario({ title, said, shop, products }: Recording): Recorded {
  const all = said.map(({ text }) => text).join('\n')
  const things = thingsIn(all, products)
  const spoken = said.filter(({ speaker }) => speaker === 'shopper')
  const steps = spoken.map((one) => stepOf(one, things))
  const scenario = {
    scenario: title,
    shows: 'What it catches: a chatbot that ...',
    clauses: ['G0.3'],
    tags: ['recorded'],
    given: givenOf(shop, things),
    steps: steps.map(({ step }) => step),
  }
  const head = '# yaml-language-server: $schema=./scenario.schema.json\n'
  const left = [...assumed(things), ...steps.flatMap((one) => one.left), ...repliesOf(said)]
  return { text: head + stringify(scenario, { lineWidth: 0 }), left }
}

function givenOf(shop: string, things: readonly Thing[]): object {
  const names = (kind: Thing['kind']) => things.filter((one) => one.kind === kind).map(({ name }) => name)
  const [orders, tickets] = [names('order'), names('ticket')]
  const items = orders.length && names('item').length === 0 ? ['item'] : names('item')
  const each = (all: readonly string[], value: object): object =>
    Object.fromEntries(all.map((name) => [name, value]))
  return {
    shop,
    ...(items.length ? { items: each(items, { with: ['in stock', 'has an unambiguous name'] }) } : {}),
    ...(tickets.length ? { tickets: each(tickets, { status: 'open' }) } : {}),
    ...(orders.length ? { orders: each(orders, { status: 'shipped', items: items.slice(0, 1) }) } : {}),
  }
}

/** What is needed of each wish that is understood: the kind of thing, and the word of `asks`. */
const askWords: Readonly<Record<string, readonly [Thing['kind'] | undefined, string, string?]>> = {
  'order-status': ['order', 'status of'],
  'ticket-status': ['ticket', 'status of'],
  stock: ['item', 'availability of'],
  price: ['item', 'price of'],
  'add-to-cart': ['item', 'add to cart'],
  'remove-from-cart': ['item', 'remove from cart'],
  'notify-restock': ['item', 'notify about'],
  'new-arrivals': [undefined, 'items of', 'new-arrivals'],
  'best-sellers': [undefined, 'items of', 'best-sellers'],
  'show-cart': [undefined, 'contents of', 'cart'],
  'hand-off': [undefined, 'hand over to', 'agent'],
}

function stepOf(
  { text, line }: Said,
  things: readonly Thing[],
): { readonly step: object; readonly left: readonly string[] } {
  const shopper = withNames(text, things)
  const asks = asksIn(shopper, things)
  const why =
    'what it asks for is not clear; it is judged only on what the chatbot says of its own accord, unless you add "asks"'
  const none = Object.keys(asks).length === 0
  return {
    step: none ? { shopper } : { shopper, asks },
    left: [
      ...(none ? [`line ${line}: "${text}": ${why}`] : []),
      ...leftIn(shopper).map(
        (words) => `line ${line}: "${words}" stays as it is; it is no name that is given`,
      ),
    ],
  }
}

function asksIn(shopper: string, things: readonly Thing[]): Record<string, string | number> {
  const asks: Record<string, string | number> = {}
  for (const { wish, quantity } of wishesIn(shopper)) {
    const [kind, word, value] = askWords[wish] ?? []
    if (word === undefined) continue
    const [only, ...more] = things.filter((one) => one.kind === kind && shopper.includes(`{${one.name}}`))
    const of = value ?? (more.length === 0 ? only?.name : undefined)
    if (of !== undefined) asks[word] ??= of
    if (of !== undefined && wish === 'add-to-cart' && quantity > 1) asks.quantity = quantity
  }
  return asks
}

/** What looks like a fact of another shop's: addresses, amounts, long numbers. */
function leftIn(text: string): readonly string[] {
  return (
    text.match(
      /[\w.+-]+@[\w-]+\.[\w.]+|[€$£]\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?(?:EUR|USD|GBP|euros?|dollars?)\b|#?\b\d{5,}\b/gi,
    ) ?? []
  )
}

function assumed(things: readonly Thing[]): readonly string[] {
  return things.map(({ kind, name, words }) => {
    const by = { item: 'in stock, with a name of its own', order: 'shipped', ticket: 'open' }[kind]
    return `"${words}" is {${name}} now, ${by}: correct "given" where it was otherwise`
  })
}

function repliesOf(said: readonly Said[]): readonly string[] {
  const replies = said.filter(({ speaker }) => speaker === 'bot').length
  return replies
    ? [`${replies} of the chatbot's lines are left out: it is asked anew, and judged by what it says then`]
    : []
}
