/** Whether something befalls a call before the shop has carried it out, or after. */
export type When = 'before' | 'after'

/** An answer in the shop's place: a problem response (RFC 9457) with headers of its own. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Stable, `system/reason`. */
  readonly code: string
  readonly detail: string
}

/** What is done to the body of the shop's own answer. A share is from 0 to 1. */
export type Mutation =
  /** Its JSON has a comma too many; or it is a page of a proxy; or nothing. Status and headers stay. */
  | { readonly kind: 'garble'; readonly as: 'broken JSON' | 'page' | 'nothing' }
  /**
   * Only the first share of it arrives, at least a character and never all. `Content-Length` announces the whole of
   * it, and the connection breaks; or what is sent, and the answer looks whole.
   */
  | { readonly kind: 'truncate'; readonly keep: number; readonly announce: 'whole' | 'sent' }
  /** Members of that name are left out, or have another name, wherever they are; where none is named, one is picked. */
  | { readonly kind: 'omit'; readonly field?: string; readonly pick: number }
  | { readonly kind: 'rename'; readonly field?: string; readonly pick: number; readonly to?: string }

/** What becomes of a call: a closed set. The mocks translate these, and know no fault. */
export type FaultOutcome =
  /** Nothing befalls it; its answer says this besides. */
  | { readonly kind: 'deliver'; readonly headers?: Readonly<Record<string, string>> }
  /**
   * The answer takes so long, by the world's clock, ms. `isBehind`: something that the shop tells is held back only until
   * the next one has gone, and so long at most.
   */
  | { readonly kind: 'delay'; readonly ms: number; readonly isBehind?: true }
  /**
   * The client gets nothing: its connection is reset, or nobody ever answers. `onlyCommitted`: only where the call
   * has changed something.
   */
  | {
      readonly kind: 'drop'
      readonly when: When
      readonly how: 'reset' | 'timeout'
      readonly onlyCommitted?: boolean
      /** The shop takes what it told for delivered. */
      readonly isSilent?: boolean
    }
  | { readonly kind: 'replace'; readonly when: When; readonly answer: Answer }
  | { readonly kind: 'replace'; readonly when: 'after'; readonly mutation: Mutation }
  /** What the shop tells by itself has a signature that is not right. */
  | { readonly kind: 'replace'; readonly when: 'after'; readonly signature: 'wrong' }
  /** The request is carried out twice, and the first answer is told. */
  | { readonly kind: 'duplicate' }
  /** Reads are served as the source was at `asOf`, world time, ms. */
  | {
      readonly kind: 'stale'
      readonly asOf: number
      /** Whether the answer says so, or says nothing of its age. */
      readonly told: boolean
      /** Whether a read that asks for the source is served so too. */
      readonly evenFromSource: boolean
    }

/** What a delivery must be able to do, so that an outcome can come about in it. */
export type OutcomeKind =
  | 'deliver'
  | 'delay'
  | 'reset'
  | 'timeout'
  | 'replace'
  | 'truncate'
  | 'duplicate'
  | 'stale'

/** All that an outcome may ask of a delivery. */
export const outcomeKinds: readonly OutcomeKind[] = [
  ...(['deliver', 'delay', 'reset', 'timeout', 'replace', 'truncate', 'duplicate', 'stale'] as const),
]

/** What a delivery must be able to do for this outcome. */
export function needOf(outcome: FaultOutcome): OutcomeKind {
  if (outcome.kind === 'drop') return outcome.how
  const breaksOff =
    outcome.kind === 'replace' &&
    'mutation' in outcome &&
    outcome.mutation.kind === 'truncate' &&
    outcome.mutation.announce === 'whole'
  return breaksOff ? 'truncate' : outcome.kind
}
