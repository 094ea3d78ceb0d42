import { describe, expect, it } from 'vitest'
import { readLast } from '../../examples.ts'
import { prepareCatalog, read } from '../../index.ts'

const catalog = prepareCatalog(['Trail Runner', 'Quartz Mug', 'Wool Socks'])

/** What is read of stock and prices in the last reply: product and amount or number, `?` behind what is unsure. */
function told(...said: readonly string[]): readonly string[] {
  return readLast(said, catalog).acts.flatMap((act) =>
    act.act === 'price' || act.act === 'availability'
      ? [
          `${act.item} ${act.act === 'price' ? act.amount : (act.quantity ?? act.status)}${act.confidence === 'unsure' ? '?' : ''}`,
        ]
      : [],
  )
}

describe('what no catalog names', () => {
  it('leaves a price or a number unsure that may be of an accessory', () => {
    expect(told('Is the Trail Runner there?', 'Yes! We also have matching insoles for $9.')).toContain(
      'Trail Runner 9?',
    )
    expect(told('Is the Trail Runner there?', 'No.', 'how much are the laces?', '$9.')).toEqual([
      'Trail Runner 9?',
    ])
    expect(
      told('Do you have the Trail Runner?', 'No, but we have the Salomon Speedcross for $110.'),
    ).toContain('Trail Runner 110?')
  })

  it('leaves it unsure where it may be of a service', () => {
    expect(told('Can you engrave the Quartz Mug?', 'Yes.', 'how much?', '$8.')).toEqual(['Quartz Mug 8?'])
    expect(told('Quartz Mug?', 'Yes. Would you like gift wrapping?', 'how much is that?', '$3.50.')).toEqual([
      'Quartz Mug 3.5?',
    ])
  })

  it('leaves a deed unsure that may be on what the bot offered instead', () => {
    const acts = read('Done!', {
      shopper: 'ok add it',
      catalog,
      earlier: [
        { shopper: 'Is the Trail Runner there?', reply: 'No, but we have the Salomon Speedcross for $110.' },
      ],
    }).acts
    expect(acts).toMatchObject([{ act: 'cart_action', confidence: 'unsure' }])
  })

  it('leaves a bare answer unsure where the question is of an accessory', () =>
    expect(told('Is the lid of the Quartz Mug available?', 'Sold out.')).toEqual([
      'Quartz Mug out_of_stock?',
    ]))

  it('and a number that may be of what a product is like', () => {
    expect(told('Does the Quartz Mug come in a set?', 'Yes!', 'how many?', '4')[0]).toMatch(/\?$/)
    expect(told('How many Quartz Mugs are on their way to you?', '40')[0]).toMatch(/\?$/)
  })

  it('takes nothing from what is told of a product by its name, or asked of it alone', () => {
    expect(told('Can you engrave the Quartz Mug?', 'Yes. The Quartz Mug is $12.')).toContain('Quartz Mug 12')
    expect(told('Quartz Mug?', 'Yes, 5 left.', 'how much is the Quartz Mug?', '$12.')).toEqual([
      'Quartz Mug 12',
    ])
    expect(told('how many socks are there?', '40.')).toEqual(['Wool Socks 40'])
  })
})

describe('a message that names several products', () => {
  it('is answered for the one of its question', () =>
    expect(told('I love my Trail Runner! Is the Quartz Mug in stock?', "It's sold out.")).toEqual([
      'Quartz Mug out_of_stock',
    ]))

  it('is not sure to be answered for any where no question tells of which', () => {
    expect(
      told("Instead of the Trail Runner I'd take the Quartz Mug. Is it in stock?", 'We have 8.')[0],
    ).toMatch(/\?$/)
    expect(told('Is the Trail Runner or the Quartz Mug in stock?', 'Yes, 4 left.')[0]).toMatch(/\?$/)
  })
})
