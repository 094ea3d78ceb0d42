import type { Cause } from '../journal/index.ts'

/** The cause of all that a scenario states: it was so before the episode began. */
export const opening: Cause = { by: 'event', name: 'opening' }
