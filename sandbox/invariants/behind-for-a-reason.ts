import { convergence } from '../channels/convergence.ts'
import type { Invariant } from './invariant.ts'

/** A view that differs from the source has a policy that explains it, and catches up when that says. */
export const behindForAReason: Invariant = {
  name: 'a view is behind for a reason',
  wrong: (world) =>
    convergence(world).flatMap(({ view, resource: about, shows, source, policy, until }) => {
      const where = `the ${view} shows ${shows ? `version ${shows}` : 'none'} of version ${source}`
      if (policy.kind === 'immediate') return [{ about, words: `${where}, and is immediate` }]
      return until === undefined || until >= world.now
        ? []
        : [{ about, words: `${where}, and had to have caught up by ${until} (${policy.kind})` }]
    }),
}
