import type { ResourceKind } from '#journal'
import type { ViewPolicy } from '#sandbox'

const second = 1000
const minute = 60 * second

/** How old what is shown of a kind may be, whatever the view's policy says, world ms. Design, section 6. */
export const kindBoundMs: Readonly<Partial<Record<ResourceKind, number>>> = {
  stock: 60 * second,
  price: 15 * minute,
  order: 5 * minute,
  ticket: 5 * minute,
  cart: 60 * second,
  list: 24 * 60 * minute,
}

/**
 * For how long after a commit a view may, by its policy, go on showing what was there before, world ms: infinite where
 * nothing says when it comes, and for policies that are not known here.
 */
export function permittedAgeMs(policy: ViewPolicy): number {
  switch (policy.kind) {
    case 'immediate':
      return 0
    case 'lag':
      return 'ms' in policy ? policy.ms : policy.toMs
    case 'reorder':
      return policy.toMs
    case 'duplicate':
      return policy.over ? permittedAgeMs(policy.over) : 0
    case 'cache':
      return policy.ttlMs
    default:
      return Number.POSITIVE_INFINITY
  }
}
