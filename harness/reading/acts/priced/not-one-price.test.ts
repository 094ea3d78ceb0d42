import { describe, expect, it } from 'vitest'
import { shop } from '../../examples.ts'
import { read } from '../../index.ts'

/** Prices and counts of a reply: product and amount, `?` behind what is unsure. */
const told = (shopper: string, reply: string): readonly string[] =>
  read(reply, { shopper, catalog: shop }).acts.flatMap((act) => {
    const mark = act.confidence === 'unsure' ? '?' : ''
    if (act.act === 'price') return [`${act.item} ${act.amount}${mark}`]
    return act.act === 'availability' ? [`${act.item} ${act.quantity ?? act.status}${mark}`] : []
  })

describe('What is no price of one product', () => {
  it.each([
    // Where a sum goes.
    ['Now three', 'Your cart has 3 Quartz Mugs, so your total went from $25.80 to $38.70.', ['total 38.7']],
    ['And without it?', 'Without the Willow Vase your total drops to $12.90.', ['total 12.9?']],
    ['And in red?', 'With the red Quartz Mug your subtotal would go up to $33.90.', ['subtotal 33.9?']],
    ['Und ohne?', 'Ohne die Willow Vase sinkt die Summe auf 54,95 €.', ['total 54.95?']],
    ['Und mit?', 'Mit einem Harbor Kettle wärst du bei 68 €.', []],
    // Several pieces.
    [
      'My order?',
      'Order W-10423:\n- 1 × Harbor Kettle – $49.00\n- 2 × Quartz Mug – $25.80',
      ['Harbor Kettle 49', 'Quartz Mug 25.8?'],
    ],
    ['Why so much?', 'Two Quartz Mugs $25.80 and shipping $4.95.', ['Quartz Mug 25.8?', 'shipping 4.95']],
    ['Three?', '3 Quartz Mugs: 3 × $12.90 = $38.70.', ['Quartz Mug 12.9', 'Quartz Mug 38.7?']],
    ['Und zwei Quartz Mugs?', 'Dann kosten zwei nur 23,22 €.', ['Quartz Mug 23.22?']],
    [
      'Quartz Mug?',
      '- 1–3 pieces: $12.90 each\n- 4–11 pieces: $11.90 each\n- 12+ pieces: $9.90 each',
      ['Quartz Mug 12.9?', 'Quartz Mug 11.9?', 'Quartz Mug 9.9?'],
    ],
    ['50 Quartz Mugs?', 'From 50 pieces, the price is $8.90 each.', ['Quartz Mug 8.9?']],
    // Bundles.
    ['A bundle?', 'The Tea Bundle includes the Harbor Kettle and 2 Quartz Mugs for $69.', ['Quartz Mug 69?']],
    [
      'And it?',
      "The bundle has a Harbor Kettle and a Quartz Mug. It's $69; we have 8 bundles left.",
      ['Harbor Kettle 8?', 'Harbor Kettle 69?'],
    ],
    ['A set?', 'The Breakfast Set (Harbor Kettle + 2 Quartz Mugs) is $69.', ['Quartz Mug 69?']],
    // Money that goes back, is given or left.
    ['What did I save?', 'You saved $10 on the Harbor Kettle and $2 on the Quartz Mug.', []],
    ['And back?', 'For the Harbor Kettle you get $49 back, for the Quartz Mug $12.90.', []],
    ['Trade-in?', 'You get $10 for an old Harbor Kettle.', []],
    ['And the Willow Vase?', 'It was taken out and $19.00 was refunded on Monday.', []],
    ['With $100?', 'The Harbor Kettle is $49. That leaves you with $51.', ['Harbor Kettle 49']],
    ['Und der Quartz Mug?', 'Die 12,90 € wurden bereits erstattet.', []],
  ])('%s %s', (shopper, reply, expected) => {
    const found = told(shopper, reply)
    expect(found.toSorted()).toEqual([...expected].toSorted())
  })

  it.each([
    ['Sale?', 'The Willow Vase went from $25 to $19.', ['Willow Vase 19']],
    ['Sale?', 'The Willow Vase dropped to $19 today.', ['Willow Vase 19']],
    ['Two Quartz Mugs?', '2 × Quartz Mug, $12.90 each', ['Quartz Mug 12.9']],
    ['My cart?', 'In your cart: 2 × Quartz Mug – $25.80', ['Quartz Mug 25.8']],
    [
      'Quartz Mug?',
      'We have 3 pieces of the Quartz Mug left, at $12.90.',
      ['Quartz Mug 3', 'Quartz Mug 12.9'],
    ],
    [
      'Which?',
      'The Harbor Kettle is $49 and the Quartz Mug $12.90.',
      ['Harbor Kettle 49', 'Quartz Mug 12.9'],
    ],
    ['Which?', 'The tea bundle is sold out. The Quartz Mug costs $12.90.', ['Quartz Mug 12.9']],
    ['Deal?', 'You get the Quartz Mug for $12.90.', ['Quartz Mug 12.9']],
    ['Total?', "With that you're at $43.65 in total.", ['total 43.65']],
  ])('but %s %s', (shopper, reply, expected) => {
    expect(
      told(shopper, reply)
        .filter((one) => !/^(?:bundle|it) /.test(one))
        .toSorted(),
    ).toEqual([...expected].toSorted())
  })
})

describe('What is no price at all', () => {
  it.each([
    [
      'Why only $41?',
      '$49.00 was refunded, minus $4.95 return shipping and a $3.05 fee. That’s $41.00.',
      /total/,
    ],
    [
      'When does my subscription ship?',
      'Your next filter delivery is scheduled for Dec 15 ($9.90), then monthly.',
      /shipping/,
    ],
    ['A subscription?', 'Every 3 months for $9.90. The first delivery is free.', /shipping/],
    [
      'What are 500 points worth?',
      'You can choose:\n- a $5 voucher\n- free shipping on your next order',
      /shipping/,
    ],
    ['Levels?', '| Level | Perk |\n|---|---|\n| Silver | Free shipping |', /shipping/],
    ['Customs?', '25% VAT is added. For your $49.00 Harbor Kettle that’s $12.25.', /12.25$/],
  ])('%s %s', (shopper, reply, kind) => {
    expect(told(shopper, reply).filter((one) => kind.test(one))).toEqual([])
  })

  it.each([
    ['How much in all?', 'The Harbor Kettle is $49 and the Quartz Mug $12.90. That’s $61.90.', 'total 61.9'],
    ['Shipping?', 'Shipping is free.', 'shipping 0'],
    ['Shipping?', 'Standard delivery is $4.95.', 'standard shipping 4.95'],
    ['Levels?', '| Country | Shipping |\n|---|---|\n| Austria | $4.95 |', 'shipping 4.95?'],
    ['Can you deliver the Quartz Mug by Friday?', 'On Thursday, for $4.', 'shipping 4?'],
  ])('but %s %s', (shopper, reply, expected) => {
    expect(told(shopper, reply)).toContain(expected)
  })
})
