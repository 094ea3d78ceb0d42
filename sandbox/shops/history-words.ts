import type { OrderState } from '../orders/states.ts'

/** Something that shoppers write to the desk about, and what the desk does about it. */
export interface Topic {
  readonly subject: string
  readonly queue: string
  readonly reply: string
  /** When somebody can write that: at any time, while the order is still to come, or once it has come. */
  readonly when: 'ordered' | 'to come' | 'delivered'
  /** Kinds of product of which one must be in the order; default any. */
  readonly of?: readonly string[]
}

/** What shoppers of one shop buy at a time, and write to the desk about. */
export interface Words {
  /** How many different things are in one order: from, to. */
  readonly basket: readonly [number, number]
  /** At least one of them is said of any order that was placed. */
  readonly topics: readonly Topic[]
}

/** The topics on which somebody may write about an order: what has become of it, and the kinds of product in it. */
export function topicsFor(
  { topics }: Words,
  order: { readonly status: OrderState; readonly deliveredAt?: number },
  kinds: readonly (string | undefined)[],
): readonly Topic[] {
  return topics.filter(
    ({ when, of }) =>
      (when === 'ordered' || when === (order.deliveredAt === undefined ? 'to come' : 'delivered')) &&
      !(when === 'to come' && order.status === 'canceled') &&
      (of === undefined || kinds.some((kind) => kind !== undefined && of.includes(kind))),
  )
}
