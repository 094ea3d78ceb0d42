import { describe, expect, it } from 'vitest'
import { actsOf, shop } from '../examples.ts'
import { read, toCorpusActs } from '../index.ts'

describe('German', () => {
  const examples: readonly (readonly [shopper: string, reply: string, act: string, expected: unknown])[] = [
    [
      '',
      'Der Harbor Kettle ist leider ausverkauft.',
      'availability',
      [{ item: 'Harbor Kettle', status: 'out_of_stock', basis: 'stock' }],
    ],
    [
      '',
      'Der Willow Vase ist auf Lager.',
      'availability',
      [{ item: 'Willow Vase', status: 'in_stock', basis: 'stock' }],
    ],
    [
      '',
      'Der Quartz Mug ist nicht mehr lieferbar.',
      'availability',
      [{ item: 'Quartz Mug', status: 'out_of_stock', basis: 'stock' }],
    ],
    [
      '',
      'Der Cedar Stool kostet 1.049,00 €.',
      'price',
      [{ item: 'Cedar Stool', amount: 1049, currency: 'EUR' }],
    ],
    [
      '',
      'Ihre Bestellung 88213 wurde gestern versandt.',
      'order_status',
      [{ order: '88213', status: 'shipped' }],
    ],
    ['', 'Die Bestellung 4417 ist storniert.', 'order_status', [{ order: '4417', status: 'cancelled' }]],
    ['', 'Das Paket 4417 wurde zugestellt.', 'order_status', [{ order: '4417', status: 'delivered' }]],
    [
      '',
      'Harbor Kettle: 4 Stück auf Lager, Stand 10:42 Uhr.',
      'freshness',
      [{ text: 'Stand 10:42 Uhr', kind: 'at', time: '10:42' }],
    ],
    [
      '',
      'Unser System ist gerade nicht erreichbar. Bitte versuchen Sie es später noch einmal.',
      'failure_disclosure',
      true,
    ],
    ['', 'Bitte versuchen Sie es später noch einmal.', 'next_steps', ['retry']],
    ['', 'Soll ich Sie benachrichtigen, sobald die Vase wieder da ist?', 'next_steps', ['notify']],
  ]
  for (const [shopper, reply, act, expected] of examples) {
    it(`reads ${JSON.stringify(reply)}`, () => {
      expect(read(reply, { shopper, catalog: shop }).language).toBe('de')
      expect(actsOf(shopper, reply)[act]).toEqual(expected)
    })
  }
})

describe('a language without a pack', () => {
  for (const reply of [
    'El Harbor Kettle está agotado, pero puede pedir la Fern Blanket por 20 €.',
    'Товара нет в наличии, Fern Blanket: 3',
    'De Fern Blanket is niet meer op voorraad, maar wij hebben nog een Quartz Mug van 12 €.',
  ]) {
    it(`makes every act unsure in ${JSON.stringify(reply)}`, () => {
      const reading = read(reply, { catalog: shop })
      expect(reading.language).toBe('und')
      for (const act of reading.acts)
        expect(act).toMatchObject({
          confidence: 'unsure',
          reason: 'the reply is in a language without a pack',
        })
    })
  }
})

describe('words of one bot', () => {
  it('adds phrases to the tables', () => {
    const words = { phrases: { 'order:shipped': ['ready to roll'] } }
    expect(toCorpusActs(read('Order 4417 is ready to roll.', { catalog: shop, words })).order_status).toEqual(
      [{ order: '4417', status: 'shipped' }],
    )
  })
  it('adds names of products', () => {
    const words = { names: { 'the big boiler': 'Harbor Kettle' } }
    expect(toCorpusActs(read('The big boiler is sold out.', { catalog: shop, words })).availability).toEqual([
      { item: 'Harbor Kettle', status: 'out_of_stock', basis: 'stock' },
    ])
  })
})
