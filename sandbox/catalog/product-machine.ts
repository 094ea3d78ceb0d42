import { setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'

/** What the catalog says of a product; price and stock are resources of their own. */
export interface Product {
  readonly sku: string
  readonly name: string
  readonly category: string
  readonly description: string
  /** World time since which it is listed, ms. */
  readonly listedAt: number
  /** SKUs of products that serve the same wish, nearest first. */
  readonly similar: readonly string[]
}

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
