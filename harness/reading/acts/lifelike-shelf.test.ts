import { describe, expect, it } from 'vitest'
import { actsOf } from '../examples.ts'

const stock = (status: string) => (item: string, quantity?: number) => ({
  item,
  status,
  basis: 'stock',
  ...(quantity === undefined ? {} : { quantity }),
})
const held = stock('in_stock')
const gone = stock('out_of_stock')
const few = stock('low_stock')
const eur = (item: string, amount: number) => ({ item, amount, currency: 'EUR' })
const then = (item: string, mode: string) => ({ about: 'price', item, mode })

/** One act of a reply: act, shopper, reply, what is read of it for sure. */
type Row = readonly [act: string, shopper: string, reply: string, expected?: readonly unknown[]]

/** What stands beside goods on a shelf: prices of other times and other makers, things that are no product, and what somebody is only after. */
const rows: readonly Row[] = [
  // A price of long ago, of a launch to come, of what comes after a deadline, of goods held against ours.
  ['price', '', 'A year ago the Quartz Mug cost €9.'],
  ['unasserted', '', 'A year ago the Quartz Mug cost €9.', [then('Quartz Mug', 'past')]],
  ['price', '', 'Two years ago a Quartz Mug cost €12, today it costs €15.', [eur('Quartz Mug', 15)]],
  ['price', '', 'Yesterday the Quartz Mug cost €9.'],
  ['price', '', 'The Willow Vase launches on 6 May at €149.'],
  ['unasserted', '', 'The Willow Vase comes out in June for €20.', [then('Willow Vase', 'future')]],
  ['price', '', 'The Willow Vase launched on 6 May and is €149.', [eur('Willow Vase', 149)]],
  ['price', '', 'The Harbor Kettle is €45 until Sunday and €55 after that.', [eur('Harbor Kettle', 45)]],
  [
    'unasserted',
    '',
    'The Harbor Kettle is €45 today, €55 after the weekend.',
    [then('Harbor Kettle', 'future')],
  ],
  ['price', 'is the kettle cheap?', 'Compared with a €300 kettle from the big brands, it does well.'],
  ['price', '', 'Like any €30 mug, only better: the Quartz Mug is €12.', [eur('Quartz Mug', 12)]],
  ['price', '', 'The Quartz Mug is a €12 mug.', [eur('Quartz Mug', 12)]],
  // What somebody is after, and what is so.
  ['availability', '', 'Our buyer wants to have the Willow Vase in stock again before summer.'],
  ['availability', '', 'The plan is to keep the Willow Vase available until May.'],
  ['availability', '', 'We are happy to have the Willow Vase in stock.', [held('Willow Vase')]],
  // None of a thing that is no product.
  ['availability', 'is the kettle safe?', 'No nickel is left in the steel.'],
  ['availability', 'kettle?', 'No more is left.', [gone('Harbor Kettle')]],
  // How long something takes, and what is done with goods of a kind.
  ['availability', 'how long do you keep carts?', 'Items that have sold out are greyed out.'],
  ['restock', '', 'Plants that sell out are reordered, and most are on the shelf again within ten days.'],
  ['volatility_hedge', '', 'Plants that sell out are reordered every Thursday.'],
  [
    'availability',
    'the label?',
    'Below that it says "Hurry! Only a few left", and at one it says "Last one in stock".',
  ],
  // "Only" before a product that is one of several, and before a count.
  [
    'availability',
    '',
    'Of the two kettles only the Harbor Kettle Mini is in stock, six of them.',
    [held('Harbor Kettle Mini', 6)],
  ],
  ['availability', '', 'Only six Quartz Mugs are in stock.', [few('Quartz Mug', 6)]],
  // What is alike is another product.
  [
    'availability',
    'mug?',
    'The Quartz Mug is sold out. However, we have a similar navy option available in sizes M-XL.',
    [gone('Quartz Mug')],
  ],
  // When something is back, and nothing of a parcel.
  [
    'restock',
    'when will the vase be back in stock?',
    'We expect it back in stock next week.',
    [{ item: 'Willow Vase', text: 'We expect it back in stock next week' }],
  ],
  ['restock', '', 'Willow Vase: sold out, no date.', [{ item: 'Willow Vase', text: 'no date' }]],
  ['delivery', '', 'Willow Vase: sold out, no date.'],
  [
    'restock',
    'which kettle?',
    "The Mini is. The big one isn't, and the next lot is expected around the 20th.",
  ],
  ['availability', '', 'Willow Vase: none until the potter fires again.', [gone('Willow Vase')]],
  // A state that a condition asks for is open, and not imagined.
  [
    'unasserted',
    '',
    'If the Willow Vase is sold out by then, I can offer you a Quartz Mug.',
    [{ about: 'availability', item: 'Willow Vase', mode: 'conditional' }],
  ],
  [
    'unasserted',
    '',
    "If the Willow Vase were sold out, I'd tell you.",
    [{ about: 'availability', item: 'Willow Vase', mode: 'hypothetical' }],
  ],
  // All that there is, and a whole stack.
  ['availability', 'four vases?', 'Three is all the shelf has.', [few('Willow Vase', 3)]],
  ['availability', 'vases?', 'Three is all you need.'],
  ['availability', 'vase?', "There's a stack of them behind the counter.", [held('Willow Vase')]],
  ['availability', 'vase?', 'Put a stack of them behind the counter.'],
  // What waits for a delivery is not there, what waits for a shopper is.
  ['availability', '', 'Willow Vase: waiting for a delivery.', [gone('Willow Vase')]],
  ['availability', '', 'Three Willow Vases are waiting for you.', [held('Willow Vase', 3)]],
  [
    'restock',
    '',
    'Willow Vase: waiting for a delivery, expected Thursday.',
    [{ item: 'Willow Vase', text: 'expected Thursday' }],
  ],
  ['availability', '', 'Not one Willow Vase remains.', [gone('Willow Vase')]],
  // What goods are without, and what a shop is.
  ['availability', 'does the vase contain lead?', 'It has none.'],
  ['availability', 'vase?', 'York has the Willow Vase, Leeds has none.', [gone('Willow Vase')]],
  // A number with "unit(s)", and one variant told by its size and its color.
  ['availability', 'vase?', '34 unit(s) in stock.', [held('Willow Vase', 34)]],
  ['availability', '', 'The Tidal Backpack is available in size M.', [held('Tidal Backpack m')]],
  [
    'availability',
    '',
    'The Tidal Backpack is available in size M and color black, but there are only 3 left in stock.',
    [few('Tidal Backpack m black', 3)],
  ],
  [
    'availability',
    '',
    'The Tidal Backpack in black and size M is sold out.',
    [gone('Tidal Backpack black m')],
  ],
  // A price that some are spared, a fee that an amount holds, and what a cart was not given.
  ['price', '', 'Willow Vase: €30, unless you have a voucher.', [eur('Willow Vase', 30)]],
  ['price', '', 'Unless you have a voucher, the Willow Vase is €30.'],
  ['price', 'vase?', "With tax it's €30."],
  ['cart_empty', 'is it mine now?', "I haven't put anything in your bag yet."],
  // What is excepted, at the head of a sentence and in a list.
  [
    'availability',
    '',
    'Apart from the Quartz Mug everything is in stock.',
    [held('everything'), gone('Quartz Mug')],
  ],
  [
    'availability',
    '',
    "Everything's in stock apart from the Quartz Mug and the Willow Vase.",
    [held('everything'), gone('Quartz Mug'), gone('Willow Vase')],
  ],
  [
    'availability',
    '',
    'All but the Quartz Mug and the Willow Vase are sold out.',
    [gone('everything'), held('Quartz Mug'), held('Willow Vase')],
  ],
  ['availability', '', 'Nothing but the Quartz Mug is in stock.', [held('Quartz Mug')]],
  [
    'availability',
    '',
    "All our Quartz Mugs are in stock but the Willow Vase isn't.",
    [held('Quartz Mug'), gone('Willow Vase')],
  ],
  // Denials of what is gone, and what is no denial of stock.
  [
    'availability',
    '',
    'Neither the Quartz Mug nor the Willow Vase is sold out.',
    [held('Quartz Mug'), held('Willow Vase')],
  ],
  ['availability', '', 'Not since May has the Quartz Mug been in stock.', [gone('Quartz Mug')]],
  ['availability', '', 'There are no stock issues with the Quartz Mug.'],
  ['availability', '', 'Everyone else is sold out of the Quartz Mug; we have 4.', [held('Quartz Mug', 4)]],
  ['availability', '', 'Before the Quartz Mug is gone, order it.'],
  ['availability', '', 'The Quartz Mug is in stock at our supplier, not with us.'],
  // A bracket, a clause or a count of another product, behind what was asked for.
  [
    'price',
    'how much is the mug?',
    '€12 (the vase is €36).',
    [eur('Quartz Mug', 12), eur('Willow Vase', 36)],
  ],
  ['price', 'how much is the mug?', 'It costs €12, the vase three times as much.', [eur('Quartz Mug', 12)]],
  ['price', 'mug and vase?', 'Both for €30.'],
  ['availability', 'mug?', '12 in stock, the vase 3.', [held('Quartz Mug', 12), held('Willow Vase', 3)]],
  ['availability', '', 'Available: 12, Willow Vase.', [held('Willow Vase', 12)]],
  ['price', 'backpack in olive?', 'Olive costs €10 more than black, so €129.'],
  // How many of how many.
  ['availability', 'mug?', 'Three of the twenty are left.', [few('Quartz Mug', 3)]],
  ['availability', 'mug?', 'Two of the colors are left.'],
  // What the bot asks for itself, and a clause of another thing.
  ['price', 'how much is the mug?', 'The mug? €12. The lid? €3.', [eur('Quartz Mug', 12)]],
  [
    'price',
    'how much is the mug?',
    'The mug? €12. The vase? €30.',
    [eur('Quartz Mug', 12), eur('Willow Vase', 30)],
  ],
  ['price', '', 'The Quartz Mug is €12, the saucer €4.', [eur('Quartz Mug', 12)]],
  // What follows from a price, and what holds from so many on.
  ['price', '', 'A set of Quartz Mugs is €12, which makes €3 a mug.', [eur('Quartz Mug', 12)]],
  ['price', '', 'For 20 the price of the Quartz Mug drops to €10 each.'],
  ['availability', '', 'I have no idea whether the Quartz Mug will be cheaper next week.'],
  ['volatility_hedge', '', 'The 2024 harvest sold out in March.'],
  // Entries below a product: where two are colors that are known, the third is one as well.
  [
    'availability',
    '',
    'Quartz Mug\n- black – in stock\n- white – in stock\n- lime – 2 left',
    [held('Quartz Mug black'), held('Quartz Mug white'), few('Quartz Mug lime', 2)],
  ],
  // Held against another product, in an aside.
  ['availability', 'mug?', 'The mug, unlike the vase, is sold out.', [gone('Quartz Mug')]],
  ['availability', 'mug?', 'The mug, like the vase, is sold out.', [gone('Quartz Mug'), gone('Willow Vase')]],
  // Bounds and prices of before, in tables and JSON.
  [
    'availability',
    'mug?',
    '{"product":"Quartz Mug","min_qty":2,"max_qty":10,"stock":40}',
    [held('Quartz Mug', 40)],
  ],
  [
    'price',
    'mug?',
    '{"product":"Quartz Mug","price":12,"currency":"EUR","old_price":15}',
    [eur('Quartz Mug', 12)],
  ],
  [
    'price',
    'mug?',
    '| Item | Was | Now |\n|---|---|---|\n| Quartz Mug | €15 | €12 |',
    [eur('Quartz Mug', 12)],
  ],
  // A sum of several, and what is wished for or saved for later.
  [
    'cart_contents',
    "what's in my cart?",
    'Cart: Quartz Mug x2, saved for later: Willow Vase.',
    [{ item: 'Quartz Mug', qty: 2 }],
  ],
  ['cart_empty', "what's in my cart?", 'Empty, apart from the Quartz Mug.'],
  [
    'price',
    "what's in my cart?",
    "A Quartz Mug for €12 and a Willow Vase for €30, that's €42.",
    [eur('Quartz Mug', 12), eur('Willow Vase', 30), eur('total', 42)],
  ],
  // "Rose" as a verb, what is no longer so of a price, sizes that stand for the product.
  ['price', 'vase?', 'It was sold out, then the price rose to €24.', [eur('Willow Vase', 24)]],
  ['availability', '', 'The Willow Vase in rose is sold out.', [gone('Willow Vase rose')]],
  ['price', 'vase?', 'Two left, then the price goes back to €24.'],
  ['availability', 'is the mug still €12?', 'Not any more: €14.'],
  ['availability', 'mug?', 'Not any more, sorry.', [gone('Quartz Mug')]],
  ['availability', 'is there a backpack for kids?', 'From 128 up, and 140 is sold out.'],
  ['price', 'anything under 10?', 'No, but the Quartz Mug is only €2 over.'],
  ['price', '', 'The Quartz Mug costs €12, of which €2 go to charity.', [eur('Quartz Mug', 12)]],
  // How long a price holds, what happens again and again, and a condition of taste.
  ['availability', '', 'The Quartz Mug is €12, and that price is valid until stocks run out.'],
  ['availability', '', 'We run out of Quartz Mugs every week.'],
  ['availability', '', 'We ran out of Quartz Mugs.', [gone('Quartz Mug')]],
  [
    'price',
    'mug or vase?',
    'If the vase is too big, the mug is €19 instead of €34.',
    [eur('Quartz Mug', 19)],
  ],
  // What is left open, asked at the end of a sentence or taken back.
  ['availability', 'mug?', 'In stock or not, the mug is our pride.'],
  ['availability', 'mug?', "It's in stock, isn't it? Let me look."],
  ['availability', 'mug?', "You wanted the mug, didn't you? It's in stock.", [held('Quartz Mug')]],
  ['availability', 'mug?', 'The mug is in stock. Actually no, it just sold.'],
  // What is soon had, or with another product only.
  ['availability', 'mug?', 'Soon available.'],
  ['availability', 'mug?', 'Available, but only with the vase.', [held('Quartz Mug')]],
  ['availability', 'mug?', 'Not available on its own.'],
  // What will be in a cart, and whose place in it another takes.
  ['cart_contents', 'add the mug', 'The Quartz Mug will be in your cart when you next log in.'],
  [
    'cart_contents',
    'swap mug for vase',
    "The Willow Vase has taken the Quartz Mug's place in your cart.",
    [{ item: 'Willow Vase' }],
  ],
]

describe('goods on a shelf', () => {
  for (const [act, shopper, reply, expected = []] of rows)
    it(`reads ${act} in ${JSON.stringify(reply)}`, () => {
      const found = (actsOf(shopper, reply)[act] ?? []) as readonly { uncertain?: boolean }[]
      expect(found.filter(({ uncertain }) => !uncertain)).toEqual(expected)
    })
})
