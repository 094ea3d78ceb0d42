/** Series and kinds whose combinations name the products of the fashion shop. */
export const series = ['Alder', 'Bristol', 'Corvo', 'Dune', 'Ember', 'Fjord', 'Glen', 'Hollis'] as const

export interface GarmentKind {
  readonly name: string
  readonly code: string
  readonly category: string
  readonly line: string
  /** Price range in major units. */
  readonly from: number
  readonly to: number
}

export const garmentKinds: readonly GarmentKind[] = [
  {
    name: 'Rain Jacket',
    code: 'RJ',
    category: 'Jackets',
    line: 'Sealed seams, packs into its own pocket.',
    from: 89,
    to: 189,
  },
  {
    name: 'Denim Jacket',
    code: 'DJ',
    category: 'Jackets',
    line: 'Washed once, cut straight.',
    from: 69,
    to: 119,
  },
  { name: 'Down Vest', code: 'DV', category: 'Jackets', line: 'Warm core, free arms.', from: 79, to: 149 },
  {
    name: 'Merino Sweater',
    code: 'MS',
    category: 'Knitwear',
    line: 'Fine merino, does not itch.',
    from: 59,
    to: 129,
  },
  {
    name: 'Wool Scarf',
    code: 'WS',
    category: 'Accessories',
    line: 'Woven from recycled wool.',
    from: 25,
    to: 49,
  },
  {
    name: 'Linen Shirt',
    code: 'LS',
    category: 'Shirts',
    line: 'Airy linen with a soft collar.',
    from: 39,
    to: 79,
  },
  {
    name: 'Chino Trousers',
    code: 'CT',
    category: 'Trousers',
    line: 'Cotton twill with a little stretch.',
    from: 49,
    to: 89,
  },
  {
    name: 'Summer Dress',
    code: 'SD',
    category: 'Dresses',
    line: 'Light cotton, deep pockets.',
    from: 49,
    to: 99,
  },
  {
    name: 'Hiking Boot',
    code: 'HB',
    category: 'Shoes',
    line: 'Waterproof leather, resoleable.',
    from: 119,
    to: 219,
  },
  {
    name: 'Canvas Sneaker',
    code: 'CS',
    category: 'Shoes',
    line: 'Natural rubber, organic cotton.',
    from: 45,
    to: 85,
  },
  {
    name: 'Leather Belt',
    code: 'LB',
    category: 'Accessories',
    line: 'Full grain leather, brass buckle.',
    from: 29,
    to: 59,
  },
  {
    name: 'Travel Backpack',
    code: 'TB',
    category: 'Bags',
    line: 'Opens like a suitcase, 32 liters.',
    from: 79,
    to: 159,
  },
]
