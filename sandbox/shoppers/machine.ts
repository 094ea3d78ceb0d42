import { assign, setup } from 'xstate'
import type { EntityType } from '../entity-type.ts'

/** What a shopper allows the shop to do with what it knows of them. */
export interface Consent {
  readonly personalization: boolean
  readonly marketing: boolean
}

/** A shopper's profile. Name, e-mail and id are unique marks: seen elsewhere, they prove a leak. */
export interface Shopper {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly city: string
  readonly postcode: string
  /** Absent where the shopper was never asked: then none is given. */
  readonly consent?: Consent
}

type ShopperEvent =
  | { type: 'move'; city: string; postcode: string }
  | { type: 'consent'; personalization?: boolean; marketing?: boolean }

const noShopper: Shopper = { id: '', name: '', email: '', city: '', postcode: '' }
const noConsent: Consent = { personalization: false, marketing: false }

const machine = setup({
  types: {} as { context: Shopper; events: ShopperEvent; input: Shopper },
  guards: {
    isYesOrNo: ({ event }) =>
      event.type === 'consent' && [event.personalization, event.marketing].every(isYesNoOrUnsaid),
  },
  actions: {
    setPlace: assign(({ event }) =>
      event.type === 'move' ? { city: event.city, postcode: event.postcode } : {},
    ),
    setConsent: assign(({ context, event }) => {
      if (event.type !== 'consent') return {}
      const { personalization, marketing } = { ...noConsent, ...context.consent }
      return {
        consent: {
          personalization: event.personalization ?? personalization,
          marketing: event.marketing ?? marketing,
        },
      }
    }),
  },
}).createMachine({
  id: 'shopper',
  context: ({ input }) => input ?? noShopper,
  initial: 'active',
  states: {
    active: {
      on: { move: { actions: 'setPlace' }, consent: { guard: 'isYesOrNo', actions: 'setConsent' } },
    },
  },
})

function isYesNoOrUnsaid(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean'
}

export const shopperType: EntityType = {
  kind: 'shopper',
  machine,
  value: ({ context }) => ({ ...(context as Shopper) }),
}
