import type { Resource } from '#journal'
import type { Case, ReadTurn } from '../truth/case.ts'
import { accuse, doubt, inOrder, type Judgement, noSight, nothingToJudge } from './oracle.ts'

/** What is set up for good, handed on or put aside, and by what it shows in the world. */
export interface Deed {
  readonly system: string
  /** The one resource that can show it, where there is but one. */
  readonly of?: Resource
  /** Whether a resource is what the words say was made, with the value that it has by then. */
  isMade(name: Resource, value: unknown): boolean
  readonly what: string
  /** True where the words name all that there is to name, and leave no doubt of it. Default false. */
  readonly isNamed?: boolean
  readonly clauses: readonly string[]
  readonly otherwise: string
}

/** The words that say it, and by when it must be there. */
export interface DeedSaid {
  readonly words: string
  readonly moment: { readonly seq: number; readonly at: number }
  /** Place in the journal. */
  readonly until: number
  /** True where it is to be done once a question is answered. Default false. */
  readonly isOpen?: boolean
  /** Why the words allow another reading, where they do. */
  readonly unsure?: string
  /** Default: `done without a write`. */
  readonly subVerdict?: 'done without a write' | 'promised, not done'
}

/** Judges what is said to be made: by then the thing itself must be there. */
export function judgeMade(the: Case, turn: ReadTurn, deed: Deed, said: DeedSaid): Judgement {
  const { words, moment, until, unsure, subVerdict = 'done without a write' } = said
  if (the.conditions.sight(deed.system) !== 'whole') return noSight(the, turn, deed.system, words)
  const isThere = (name: Resource): boolean => {
    const span = the.history.at(name, until)
    return span !== undefined && deed.isMade(name, span.value)
  }
  if (deed.of ? isThere(deed.of) : the.history.resources().some(isThere)) return inOrder
  if (said.isOpen) return nothingToJudge
  if (unsure !== undefined) return doubt(turn, 'ambiguous words', unsure, { words })
  return accuse({
    subVerdict,
    severity: 'fail',
    clauses: deed.clauses,
    turn,
    moment,
    words,
    ...(deed.of ? { resource: deed.of } : {}),
    evidence: [],
    truth: `no ${deed.what} was made`,
    harm: 'task failure',
    remedy: 'Say that something is done only after the shop has confirmed the write.',
    wouldHavePassed: `making the ${deed.what} and telling what the shop answered`,
    sentence: `The shopper was told "${words}"; no ${deed.what} was made, and ${deed.otherwise}.`,
  })
}
