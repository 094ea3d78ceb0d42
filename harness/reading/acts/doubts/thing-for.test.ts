import { describe, expect, it } from 'vitest'
import { shop } from '../../examples.ts'
import { read } from '../../index.ts'

/** What is read of stock, prices and the cart: product and amount, state or deed, `?` behind what is unsure. */
function told(shopper: string, reply: string): readonly string[] {
  return read(reply, { shopper, catalog: shop }).acts.flatMap((act) => {
    const mark = act.confidence === 'unsure' ? '?' : ''
    if (act.act === 'price') return [`${act.item} ${act.amount}${mark}`]
    if (act.act === 'availability') return [`${act.item} ${act.quantity ?? act.status}${mark}`]
    return act.act === 'cart_action' ? [`${act.item} ${act.action}${mark}`] : []
  })
}

describe('What goes with a product is not the product', () => {
  it.each([
    ['caps?', 'Caps for the Willow Vase are $2 and in stock.', ['Willow Vase in_stock?', 'Willow Vase 2?']],
    ['handles?', 'A new handle for the Quartz Mug costs $5.', ['Quartz Mug 5?']],
    [
      'a case?',
      'The travel case for the Quartz Mug is $12. We have 20 left.',
      ['Quartz Mug 20?', 'Quartz Mug 12?'],
    ],
    [
      'wrapping?',
      'Gift wrap is $3.50 for the Quartz Mug and $5 for the Harbor Kettle.',
      ['Quartz Mug 3.5?', 'Harbor Kettle 5?'],
    ],
    ['wrapping?', 'We wrap the Quartz Mug for $3.50.', ['Quartz Mug 3.5?']],
    [
      'How much is engraving?',
      "For the Quartz Mug it's $4, for the Harbor Kettle $8.",
      ['Quartz Mug 4?', 'Harbor Kettle 8?'],
    ],
    ['a spoon?', 'The Quartz Mug comes without, and spoons are $3 each.', ['Quartz Mug 3?']],
    [
      'Add a lid',
      "I've added a spare lid for the Harbor Kettle to your cart ($6).",
      ['Harbor Kettle 6?', 'Harbor Kettle added?'],
    ],
    ['Add gift wrap', "I've added gift wrap to the Quartz Mug in your cart.", ['Quartz Mug added?']],
    ['Filter?', 'Filter für den Harbor Kettle kosten 9 €.', ['Harbor Kettle 9?']],
    ['Quartz Mug?', 'Für 3,50 € verpacken wir ihn.', ['Quartz Mug 3.5?']],
  ])('%s %s', (shopper, reply, expected) => {
    expect(told(shopper, reply)).toEqual(expected)
  })

  it.each([
    ['Price?', 'The price for the Quartz Mug is $12.90.', ['Quartz Mug 12.9']],
    ['Offers?', 'Our best offer for the Quartz Mug is $11.', ['Quartz Mug 11']],
    ['Stock?', 'Stock for the Quartz Mug is low: 3 left.', ['Quartz Mug 3']],
    ['Harbor Kettle?', 'The Harbor Kettle with a filter is $49.', ['Harbor Kettle 49']],
    ['Harbor Kettle?', 'The Harbor Kettle comes with a lid and costs $49.', ['Harbor Kettle 49']],
    [
      'Harbor Kettle?',
      'The Harbor Kettle is $49, and gift wrap is $3.50.',
      ['Harbor Kettle 49', 'gift wrap 3.5'],
    ],
    ['Harbor Kettle?', 'We have gift wrap, and the Harbor Kettle is $49.', ['Harbor Kettle 49']],
    [
      'Harbor Kettle?',
      "For the Harbor Kettle, it's $49. We have 3 left.",
      ['Harbor Kettle 3', 'Harbor Kettle 49'],
    ],
    ['Add two', "I've added two of the Quartz Mug to your cart.", ['Quartz Mug added']],
    ['Add it in red', "I've added the red version of the Quartz Mug to your cart.", ['Quartz Mug red added']],
    ['Was kostet er?', 'Der Preis für den Harbor Kettle ist 49 €.', ['Harbor Kettle 49']],
  ])('but %s %s', (shopper, reply, expected) => {
    expect(told(shopper, reply)).toEqual(expected)
  })

  it('knows options by which goods come from those in which they are sold', () => {
    const ways = 'Options for the Harbor Kettle:\n- Standard: Dec 2–4, free\n- Express: Nov 30, $9.95'
    expect(told('How fast can I get the Harbor Kettle?', ways)).toEqual(['express shipping 9.95'])
    const versions = 'The Harbor Kettle comes in two versions:\n- Standard: $49\n- Deluxe: $59'
    expect(told('Which ones are there?', versions)).toEqual([
      'Harbor Kettle standard 49',
      'Harbor Kettle deluxe 59',
    ])
  })
})
