import { describe, expect, it } from 'vitest'
import type { Example } from '../../examples.ts'
import { titleOf, told } from './told.ts'

const reads = (act: string, examples: readonly Example[]) =>
  describe(act, () => {
    for (const one of examples) it(titleOf(one), () => expect(told(act, one)).toEqual(one[2]))
  })

const blanket = (variant: string, status: string, quantity?: number) => ({
  item: `Fern Blanket ${variant}`,
  status,
  basis: 'stock',
  ...(quantity === undefined ? {} : { quantity }),
})

/** Each size or color of a sentence has what is said of it, and nothing of its neighbor. */
reads('availability', [
  [
    'blanket sizes?',
    'Fern Blanket – S: 5, M: 0, L: 2',
    [blanket('s', 'in_stock', 5), blanket('m', 'out_of_stock', 0), blanket('l', 'in_stock', 2)],
  ],
  [
    'blanket in stock?',
    'In the Fern Blanket, S and M are in stock, L is sold out and XL has 2 left.',
    [
      blanket('s', 'in_stock'),
      blanket('m', 'in_stock'),
      blanket('l', 'out_of_stock'),
      blanket('xl', 'low_stock', 2),
    ],
  ],
  [
    'blanket colors?',
    'The Fern Blanket is available in navy and black, but not in grey.',
    [blanket('navy', 'in_stock'), blanket('black', 'in_stock'), blanket('grey', 'out_of_stock')],
  ],
  ['blanket?', 'The Fern Blanket in navy, size M, is in stock.', [blanket('navy m', 'in_stock')]],
  [
    'blanket m or l',
    'The Fern Blanket is sold out in M, L is the last one.',
    [blanket('m', 'out_of_stock'), blanket('l', 'low_stock', 1)],
  ],
  // A size is no count, and what comes back is not there yet.
  ['blanket 42?', 'For the Fern Blanket, 42 is still available.', [blanket('42', 'in_stock')]],
  ['blanket l?', 'The Fern Blanket in L comes back in stock on 10 December.', undefined],
])
