import type { World } from '../world.ts'

/**
 * Something that goes on in the shop by itself: shoppers who arrive, agents who answer. Happening number `ordinal` of
 * what `subject` names; it asks the world to expect the next one. Draws are keyed by subject and ordinal.
 */
export type Happen = (world: World, subject: string, ordinal: number) => void
