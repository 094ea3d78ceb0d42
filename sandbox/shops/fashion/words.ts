import type { Words } from '../history-words.ts'
import type { FamilyKind, Kind } from '../range.ts'

/** Series and kinds whose combinations name the products of the fashion shop. */
export const series = ['Alder', 'Bristol', 'Corvo', 'Dune', 'Ember', 'Fjord', 'Glen', 'Hollis'] as const

export const coined = [
  [
    ...['Ash', 'Birch', 'Cedar', 'Clover', 'Eastern', 'Elder', 'Fern', 'Harrow', 'Hazel', 'Heather'],
    ...['Juniper', 'Linden', 'Maple', 'Marsh', 'North', 'Oak', 'Raven', 'Rowan', 'Sorrel', 'Thorn'],
    ...['Vale', 'Walnut', 'Wester', 'Willow', 'Yarrow'],
  ],
  [
    ...['brook', 'bury', 'combe', 'dale', 'field', 'ford', 'gate', 'ham', 'haven', 'hurst'],
    ...['ley', 'mere', 'mont', 'ness', 'port', 'ridge', 'stead', 'ton', 'wick', 'wood'],
  ],
] as const

export const garmentKinds: readonly Kind[] = [
  {
    name: 'Rain Jacket',
    code: 'RJ',
    shape: 'top',
    category: 'Jackets',
    line: 'Sealed seams, packs into its own pocket.',
    from: 89,
    to: 189,
  },
  {
    name: 'Denim Jacket',
    code: 'DJ',
    shape: 'top',
    category: 'Jackets',
    line: 'Washed once, cut straight.',
    from: 69,
    to: 119,
  },
  {
    name: 'Down Vest',
    code: 'DV',
    shape: 'top',
    category: 'Jackets',
    line: 'Warm core, free arms.',
    from: 79,
    to: 149,
  },
  {
    name: 'Merino Sweater',
    code: 'MS',
    shape: 'top',
    category: 'Knitwear',
    line: 'Fine merino, does not itch.',
    from: 59,
    to: 129,
  },
  {
    name: 'Wool Scarf',
    code: 'WS',
    shape: 'band',
    category: 'Accessories',
    line: 'Woven from recycled wool.',
    from: 25,
    to: 49,
  },
  {
    name: 'Linen Shirt',
    code: 'LS',
    shape: 'top',
    category: 'Shirts',
    line: 'Airy linen with a soft collar.',
    from: 39,
    to: 79,
  },
  {
    name: 'Chino Trousers',
    code: 'CT',
    shape: 'trousers',
    category: 'Trousers',
    line: 'Cotton twill with a little stretch.',
    from: 49,
    to: 89,
  },
  {
    name: 'Summer Dress',
    code: 'SD',
    shape: 'dress',
    category: 'Dresses',
    line: 'Light cotton, deep pockets.',
    from: 49,
    to: 99,
  },
  {
    name: 'Hiking Boot',
    code: 'HB',
    shape: 'shoe',
    category: 'Shoes',
    line: 'Waterproof leather, resoleable.',
    from: 119,
    to: 219,
  },
  {
    name: 'Canvas Sneaker',
    code: 'CS',
    shape: 'shoe',
    category: 'Shoes',
    line: 'Natural rubber, organic cotton.',
    from: 45,
    to: 85,
  },
  {
    name: 'Leather Belt',
    code: 'LB',
    shape: 'band',
    category: 'Accessories',
    line: 'Full grain leather, brass buckle.',
    from: 29,
    to: 59,
  },
  {
    name: 'Travel Backpack',
    code: 'TB',
    shape: 'bag',
    category: 'Bags',
    line: 'Opens like a suitcase, 32 liters.',
    from: 79,
    to: 159,
  },
]

const colors = ['black', 'navy', 'blue', 'green', 'red', 'sand']
const letters = ['S', 'M', 'L', 'XL']

export const garmentFamilies: readonly FamilyKind[] = [
  {
    name: 'Cotton Tee',
    code: 'TE',
    category: 'Shirts',
    line: 'Heavy organic cotton, cut straight.',
    from: 19,
    to: 35,
    shape: 'top',
    options: { color: colors, size: letters },
    atMost: { color: 3 },
  },
  {
    name: 'Zip Hoodie',
    code: 'ZH',
    category: 'Knitwear',
    line: 'Brushed inside, two-way zip.',
    from: 49,
    to: 79,
    shape: 'top',
    options: { color: colors, size: letters },
    atMost: { color: 2 },
  },
  {
    name: 'Slim Jeans',
    code: 'SJ',
    category: 'Trousers',
    line: 'Selvedge denim with some give.',
    from: 69,
    to: 109,
    shape: 'trousers',
    options: { color: ['black', 'blue', 'gray'], size: ['30/32', '32/32', '34/34'] },
    atMost: { color: 2 },
  },
]

export const garmentWords: Words = {
  basket: [1, 3],
  topics: [
    {
      subject: 'Sleeve seam came open',
      queue: 'returns',
      reply: 'Could you send us a picture, please?',
      when: 'delivered',
      of: ['Rain Jacket', 'Denim Jacket', 'Merino Sweater', 'Linen Shirt', 'Cotton Tee', 'Zip Hoodie'],
    },
    {
      subject: 'Parcel came without the belt',
      queue: 'delivery',
      reply: 'A new one has been set aside for you.',
      when: 'delivered',
      of: ['Leather Belt'],
    },
    {
      subject: 'Exchange for a larger size',
      queue: 'returns',
      reply: 'A new one has been set aside for you.',
      when: 'delivered',
      of: [
        ...['Rain Jacket', 'Denim Jacket', 'Down Vest', 'Merino Sweater', 'Linen Shirt', 'Chino Trousers'],
        ...['Summer Dress', 'Hiking Boot', 'Canvas Sneaker', 'Leather Belt', 'Cotton Tee', 'Zip Hoodie'],
        'Slim Jeans',
      ],
    },
    {
      subject: 'Discount code was refused',
      queue: 'payments',
      reply: 'Could you tell us the code, please?',
      when: 'ordered',
    },
    {
      subject: 'Charged twice for one order',
      queue: 'payments',
      reply: 'Thank you for writing. We are looking into it.',
      when: 'ordered',
    },
    {
      subject: 'Change the address of my order',
      queue: 'delivery',
      reply: 'Where is it to go, please?',
      when: 'to come',
    },
  ],
}
