import Type, { type Static } from 'typebox'
import { Resource, WorldTime } from '#journal'
import { Reading } from './reading.ts'

/** A claim as it was tied to the world: which act of the reading, about which resource, how it stands. */
export const ClaimRecord = Type.Object({
  /** Index into the reading's acts. */
  act: Type.Integer({ minimum: 0 }),
  resource: Resource,
  words: Type.String(),
  moment: Type.Object({ seq: Type.Integer(), at: WorldTime }),
  /** Only sure claims may accuse. */
  sure: Type.Boolean(),
  standing: Type.Enum(['confirmed', 'lucky', 'outdated', 'contradicted', 'unfounded', 'invented']),
})
export type ClaimRecord = Static<typeof ClaimRecord>

/** What a turn's reply was understood to say, and what it claimed by that. */
export const TurnReading = Type.Object({
  conversation: Type.String(),
  turn: Type.Integer(),
  reading: Reading,
  claims: Type.Array(ClaimRecord),
})
export type TurnReading = Static<typeof TurnReading>
