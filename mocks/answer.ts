import type { Observation } from '#journal'
import type { Reply } from './call.ts'

/** A reply with what the journal notes of it besides. */
export interface Answer {
  readonly reply: Reply
  readonly observations: readonly Observation[]
  /** The call whose reply is given again. */
  readonly replayOf?: number
  /** True where it tells what was so some time ago, because a fault has it so. */
  readonly isStale?: boolean
  /** The entity tag of a read that the caller has had once the reply has been got whole. */
  readonly tells?: string
}

/** An answer that tells nothing of the shop. */
export function bare(reply: Reply): Answer {
  return { reply, observations: [] }
}
