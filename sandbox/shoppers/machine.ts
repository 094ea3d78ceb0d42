import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'

/** A shopper's profile. Name, e-mail and id are unique marks: seen elsewhere, they prove a leak. */
export interface Shopper {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly city: string
  readonly postcode: string
}

const noShopper: Shopper = { id: '', name: '', email: '', city: '', postcode: '' }

const machine = setup({
  types: {} as { context: Shopper; events: { type: 'move'; city: string; postcode: string }; input: Shopper },
  actions: {
    setPlace: assign({ city: ({ event }) => event.city, postcode: ({ event }) => event.postcode }),
  },
}).createMachine({
  id: 'shopper',
  context: ({ input }) => input ?? noShopper,
  initial: 'active',
  states: { active: { on: { move: { actions: 'setPlace' } } } },
})

export const shopperType: EntityType = {
  kind: 'shopper',
  machine,
  value: ({ context }) => ({ ...(context as Shopper) }),
}
