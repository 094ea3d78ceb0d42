import type { Policy } from '../turn.ts'
import type { Voice } from '../voice/plain.ts'

/** Sentences that are to be said in other words. */
export type Wording = { readonly [Part in keyof Voice]?: Partial<Voice[Part]> }

/** The policy with some of its sentences in other words. */
export function worded(policy: Policy, wording: Wording): Policy {
  const { voice } = policy
  return {
    ...policy,
    voice: {
      ...voice,
      service: { ...voice.service, ...wording.service },
      tickets: { ...voice.tickets, ...wording.tickets },
      orders: { ...voice.orders, ...wording.orders },
      catalog: { ...voice.catalog, ...wording.catalog },
      stock: { ...voice.stock, ...wording.stock },
      cart: { ...voice.cart, ...wording.cart },
    },
  }
}
