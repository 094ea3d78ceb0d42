import { setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'
import type { Product } from '../schemas/product.ts'

export type { Product }

type ProductEvent = { type: 'list' } | { type: 'discontinue' }

const noProduct: Product = { sku: '', name: '', category: '', description: '', listedAt: 0, similar: [] }

const machine = setup({
  types: {} as { context: Product; events: ProductEvent; input: Product },
}).createMachine({
  id: 'product',
  context: ({ input }) => input ?? noProduct,
  initial: 'listed',
  states: {
    listed: { on: { discontinue: 'discontinued' } },
    discontinued: { on: { list: 'listed' } },
  },
})

export const productType: EntityType = {
  kind: 'product',
  machine,
  value: ({ state, context }) => ({ ...(context as Product), status: state }),
}
