import { available } from './available.ts'
import { delivery } from './delivery.ts'
import type { DerivedFact, Read } from './derived-fact.ts'
import { lines } from './lines.ts'
import { open } from './open.ts'
import { saleEnds } from './sale-ends.ts'
import type { Terms } from './terms.ts'
import { total } from './total.ts'
import { wait } from './wait.ts'

export { unitsAvailable } from './available.ts'
export type { DeliveryPromise } from './delivery.ts'
export type { DerivedFact, Read } from './derived-fact.ts'
export { type CartLineNow, lineNow } from './lines.ts'
export { type Terms, type TermsOfShop, termsOf } from './terms.ts'

/** Every kind of derived fact: one line each. */
export const derivedFacts: readonly DerivedFact[] = [available, total, open, delivery, saleEnds, wait, lines]

/** A derived fact at an instant, and how long it stays so while its inputs do. */
export interface Derived {
  readonly value: unknown
  readonly inputs: readonly ReturnType<DerivedFact['inputs']>[number][]
  readonly changesAt: number | undefined
}

/**
 * The derived fact of that name, `available/SKU`, from what `read` gives, at a world time.
 * Throws a `RangeError` on a name of no known kind.
 */
export function derive(name: string, read: Read, time: number, terms: Terms): Derived {
  const slash = name.indexOf('/')
  const fact = derivedFacts.find(({ kind }) => kind === name.slice(0, slash))
  if (!fact || slash < 0) {
    const forms = derivedFacts.map(({ form }) => form).join(', ')
    throw new RangeError(`deriving "${name}": it is none of ${forms}`)
  }
  const subject = name.slice(slash + 1)
  return {
    value: fact.value(subject, read, time, terms),
    inputs: fact.inputs(subject, read),
    changesAt: fact.changesAt(subject, read, time, terms),
  }
}
