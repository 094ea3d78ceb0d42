import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'
import type { ProductList } from '../schemas/list.ts'

export type { ProductList }

/** How many items a list shows. */
export const listLength = 5

const machine = setup({
  types: {} as {
    context: ProductList
    events: { type: 'publish'; skus: readonly string[] }
    input: ProductList
  },
  actions: { setSkus: assign({ skus: ({ event }) => event.skus }) },
}).createMachine({
  id: 'list',
  context: ({ input }) => input ?? { id: 'new-arrivals', skus: [] },
  initial: 'published',
  states: { published: { on: { publish: { actions: 'setSkus' } } } },
})

export const listType: EntityType = {
  kind: 'list',
  machine,
  value: ({ context }) => ({ ...(context as ProductList) }),
}
