import Type from 'typebox'
import { conflictPolicies, setConflictPolicy } from '#sandbox'
import { form } from '../form.ts'
import { fact } from './fact.ts'

const Policy = Type.Optional(Type.Enum([...conflictPolicies]))

/** What becomes of a write that was made on an older version; `refuse` where it is not named. */
export const staleWrites = fact(form({ cart: Policy, order: Policy, ticket: Policy }), ({ world }, given) => {
  for (const [kind, policy] of Object.entries(given))
    if (policy) setConflictPolicy(world, kind as 'cart' | 'order' | 'ticket', policy)
})
