import { describe, expect, it } from 'vitest'
import { parseScenario } from '../scenario/parse.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { toScenario } from './to-scenario.ts'
import { transcriptOf } from './transcript.ts'

const products = ['Alder Jacket', 'Alder Jacket 2', 'Cotton Tee, green, M', 'C++ (Mug)']

function recorded(text: string): { scenario: Scenario; left: string } {
  const transcript = transcriptOf(text)
  if (transcript.kind === 'problem') throw new Error(transcript.message)
  const made = toScenario({ title: 'Of a talk', said: transcript.said, shop: 'fashion', products })
  const parsed = parseScenario('of-a-talk.yaml', made.text)
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems))
  return { scenario: parsed.scenario, left: made.left.join('\n') }
}

describe('a transcript becomes a scenario', () => {
  it('in which names and numbers are references, quantities are kept, and what is asked for is told', () => {
    const { scenario, left } = recorded(`shopper: Do you have the Alder Jacket 2 in stock?
bot: Yes, 4 left.
shopper: Then add three Alder Jacket 2 to my cart. And
  do you have the cotton tee, green, M in stock?
bot: Done. Your order 4711123 is on its way.
Customer: Where is my order 4711123?
user: What is the status of my ticket T-6880894?`)
    expect(scenario.given).toEqual({
      shop: 'fashion',
      items: {
        item: { with: ['in stock', 'has an unambiguous name'] },
        'item-2': { with: ['in stock', 'has an unambiguous name'] },
      },
      tickets: { ticket: { status: 'open' } },
      orders: { parcel: { status: 'shipped', items: ['item'] } },
    })
    expect(scenario.steps).toEqual([
      { shopper: 'Do you have the {item} in stock?', asks: { 'availability of': 'item' } },
      expect.objectContaining({
        shopper: 'Then add three {item} to my cart. And do you have the {item-2} in stock?',
      }),
      { shopper: 'Where is my order {parcel}?', asks: { 'status of': 'parcel' } },
      { shopper: 'What is the status of my ticket {ticket}?', asks: { 'status of': 'ticket' } },
    ])
    expect(left).toContain('"Alder Jacket 2" is {item} now')
    expect(left).toContain('2 of the chatbot’s lines'.replace('’', "'"))
  })

  it('with the number of what is to be added', () => {
    const { scenario } = recorded('shopper: Please add three Alder Jacket 2 to my cart.')
    expect(scenario.steps).toEqual([
      { shopper: 'Please add three {item} to my cart.', asks: { 'add to cart': 'item', quantity: 3 } },
    ])
  })

  it('and what can’t be turned is told with its line', () => {
    const { scenario, left } = recorded(`bot: Hi!
shopper: It is about {braces} and the C++ (Mug), I paid $12.50, write to a.b@example.com
shopper: Do you have it?`)
    expect(scenario.steps[0]).toMatchObject({
      shopper: expect.stringContaining('about braces and the {item}'),
    })
    expect(left).toContain('line 2: "$12.50" stays as it is')
    expect(left).toContain('line 2: "a.b@example.com" stays as it is')
    expect(left).toContain('line 3: "Do you have it?": what it asks for is not clear')
  })

  it.each([
    ['Hello there', 1, 'nobody says this; begin the line with "shopper:" or "bot:"'],
    ['bot: Hi!', 1, 'the shopper says nothing'],
    ['', 1, 'the shopper says nothing'],
    ['\n\nwhat?', 3, 'nobody says this'],
  ])('but not %j', (text, line, message) => {
    expect(transcriptOf(text)).toMatchObject({
      kind: 'problem',
      line,
      message: expect.stringContaining(message),
    })
  })
})
