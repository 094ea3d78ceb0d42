import { describe, expect, it } from 'vitest'
import { resource } from '#journal'
import { createWorld, type Product, presets } from '#sandbox'
import { functionBot } from '../bots/in-process.ts'
import { entriesOf, playedBy, scenarioOf } from '../conductor/fixtures/stage.ts'
import { parseScenario } from '../scenario/parse.ts'
import { wishesIn } from '../specimens/index.ts'
import { formsOf, sayOne } from './grammar.ts'
import { intents, phrase, rephrased, type Want } from './index.ts'
import type { Intent } from './intent.ts'

/** What the exemplary chatbot must take each for. */
const meant: Readonly<Record<Want, string>> = {
  'order status': 'order-status',
  'my order': 'order-status',
  'ticket status': 'ticket-status',
  'my ticket': 'ticket-status',
  availability: 'stock',
  'are you sure': 'are-you-sure',
  price: 'price',
  'add to cart': 'add-to-cart',
  'add more': 'add-to-cart',
  'remove from cart': 'remove-from-cart',
  'what is new': 'new-arrivals',
  'best sellers': 'best-sellers',
  'cart contents': 'show-cart',
  'notify me': 'notify-restock',
  'talk to a person': 'hand-off',
}
const keyOf = (seed: number) => ({ seed, scenario: 'test', repeat: 0 })
const wants = Object.keys(intents) as Want[]
const names = presets.flatMap(({ name }) => {
  const world = createWorld({ shop: name })
  return world
    .names('product')
    .slice(0, 40)
    .flatMap((product) => world.source<Product>(product)?.value.name ?? [])
})

describe('a wish', () => {
  it.each(wants)('for %s has hundreds of forms', (want) => {
    const { says }: Intent = intents[want]
    expect(says.reduce((sum, pattern) => sum + formsOf(pattern), 0)).toBeGreaterThanOrEqual(200)
  })

  it.each(wants)('for %s is understood by the exemplary chatbot in 200 of them', (want) => {
    const wrong: string[] = []
    const said = new Set<string>()
    for (let seed = 0; said.size < 200 && seed < 2000; seed += 1) {
      const quantity = 1 + (seed % 4)
      const text = spoken(phrase(keyOf(seed), { wants: want, of: 'thing', quantity }, 0), want, seed)
      said.add(text)
      const heard = wishesIn(text)
      const names = heard.map(({ wish }) => wish).join()
      if (names !== meant[want]) wrong.push(`${text} => ${names || 'none'}`)
      if (want.startsWith('add ') && !/\d/.test(nameAt(seed)) && heard[0]?.quantity !== quantity)
        wrong.push(`${text} => another number`)
    }
    expect(said.size).toBeGreaterThanOrEqual(200)
    expect(wrong).toEqual([])
  })

  it('is put the same way by the same seed and message, and otherwise by others', () => {
    const of = { wants: 'availability', of: 'item' } as const
    expect(phrase(keyOf(3), of, 1)).toBe(phrase(keyOf(3), of, 1))
    const ways = [0, 1, 2, 3, 4, 5, 6, 7].map((message) => phrase(keyOf(3), of, message))
    expect(new Set(ways).size).toBeGreaterThan(3)
  })

  it.each(Object.keys(intents) as Want[])('is put in other words where they are asked for: %s', (wants) => {
    for (const seed of [1, 2, 3]) {
      const wish = { wants, of: 'item' }
      expect(rephrased(keyOf(seed), wish, 0)).not.toBe(phrase(keyOf(seed), wish, 0))
      expect(rephrased(keyOf(seed), wish, 0)).toBe(rephrased(keyOf(seed), wish, 0))
    }
  })

  it('is said in an episode with its things by name, and tells what it asks for', async () => {
    const scenario = scenarioOf(`given:
  items: { item: { with: [plenty] } }
steps:
  - shopper: { wants: add to cart, of: item, quantity: 3 }
  - shopper: { wants: talk to a person }`)
    const journal = await playedBy(functionBot({ name: 'mute', reply: () => ['Hm.'] }), scenario)
    const [first, second] = entriesOf(journal, 'said').filter(({ speaker }) => speaker === 'shopper')
    expect(first?.part).toMatchObject({ text: expect.stringMatching(/\b(3|three)\b/) })
    expect(first?.part).toMatchObject({ text: expect.not.stringMatching(/[{}]/) })
    expect(first?.asks).toMatchObject([{ deed: 'add-to-cart', quantity: 3 }])
    expect(second?.asks).toMatchObject([{ deed: 'hand-off', on: resource('desk', 'main') }])
  })

  it.each([
    ['{ wants: order status }', '"order status" needs "of", with the name of an order (given: parcel)'],
    [
      '{ wants: order status, of: item }',
      '"item" is no order; "order status" is of an order (given: parcel)',
    ],
    [
      '{ wants: ticket status, of: parcel }',
      '"parcel" is no ticket; "ticket status" is of a ticket (none is given)',
    ],
    ['{ wants: best sellers, of: item }', '"best sellers" is of nothing; leave "of" out'],
    ['{ wants: price, of: item, quantity: 2 }', '"price" says no number; leave "quantity" out'],
    ['{ wants: order statis, of: parcel }', '"order statis" is not known here; did you mean "order status"?'],
    ['{ wants: price, of: itme }', 'nothing is given under the name "itme"'],
  ])('that can’t be is refused: %s', (wish, message) => {
    const parsed = parseScenario(
      'a.yaml',
      `scenario: a\nclauses: [S1.W1]\ngiven:\n  items: { item: { with: [plenty] } }\n  orders: { parcel: { status: shipped, items: [item] } }\nsteps:\n  - shopper: ${wish}\n`,
    )
    const messages =
      parsed.kind === 'problems' ? parsed.problems.map((one) => one.message).join('\n') : 'none'
    expect(messages).toContain(message)
  })
})

describe('the grammar', () => {
  it('says one of each group, of groups in groups too, and nothing where a member is empty', () => {
    expect(formsOf('(a|b(c|d)|) e')).toBe(4)
    const picks = (...chosen: number[]) => sayOne('(a|b(c|d)|) e(!|)', () => chosen.shift() ?? 0)
    expect([picks(0, 0), picks(1, 1, 1), picks(2, 0)]).toEqual(['a e!', 'bd e', ' e!'])
  })

  it.each(['(a', 'a)', '((a)'])('refuses %s', (pattern) => {
    expect(() => formsOf(pattern)).toThrow('a bracket has no partner')
  })
})

function nameAt(seed: number): string {
  return names[seed % names.length] ?? ''
}

function spoken(text: string, want: Want, seed: number): string {
  const numbers: Partial<Record<Want, string>> = {
    'order status': `W${61_000_000 + seed}`,
    'ticket status': `T-${6_800_000 + seed}`,
  }
  return text.replaceAll('{thing}', numbers[want] ?? nameAt(seed))
}
