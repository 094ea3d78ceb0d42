import type { Resource } from '#journal'
import type { Charged, Doubt, Finding, OracleName, Severity, Witness } from '#record'
import type { Case, ReadTurn } from '../truth/case.ts'
import type { SubVerdict } from './sub-verdicts.ts'

/** What an oracle holds against a turn, before it is completed to a finding. */
export interface Accusation {
  readonly subVerdict: SubVerdict
  readonly severity: Severity
  readonly clauses: readonly string[]
  readonly turn: ReadTurn
  readonly moment: { readonly seq: number; readonly at: number }
  readonly words: string
  readonly resource?: Resource
  /** What brought it about, in words, where that shows in several turns: all of it is then one finding. */
  readonly cause?: string
  readonly evidence: readonly Witness[]
  readonly truth: string
  readonly harm: Finding['harm']
  /** Default: the bot. */
  readonly charged?: Charged
  readonly remedy: string
  readonly wouldHavePassed: string
  readonly sentence: string
}

export interface Judgement {
  readonly accusations: readonly Accusation[]
  readonly doubts: readonly Omit<Doubt, 'oracle'>[]
  /** True where there was something for this oracle to judge. */
  readonly looked: boolean
}

/** One promise of the guide, as a pure function from a case to what is held against the bot. */
export interface Oracle {
  readonly name: OracleName
  judge(the: Case): Judgement
}

/**
 * Joins what an oracle found over the turns. A turn in which the journal breaks off is not judged: what is
 * missing in it may have been on its way.
 */
export function overTurns(the: Case, judge: (turn: ReadTurn) => Judgement | undefined): Judgement {
  return joined(the.turns.filter(({ turn }) => turn.over).map((turn) => judge(turn) ?? nothingToJudge))
}

export function joined(judgements: readonly Judgement[]): Judgement {
  return {
    accusations: judgements.flatMap(({ accusations }) => accusations),
    doubts: judgements.flatMap(({ doubts }) => doubts),
    looked: judgements.some(({ looked }) => looked),
  }
}

export const inOrder: Judgement = { accusations: [], doubts: [], looked: true }
export const nothingToJudge: Judgement = { accusations: [], doubts: [], looked: false }

export function accuse(...accusations: readonly Accusation[]): Judgement {
  return { accusations, doubts: [], looked: true }
}

/** A doubt about a turn; decisive ones make an episode inconclusive. */
export function doubt(
  turn: ReadTurn,
  why: string,
  wouldDecide: string | undefined = '',
  options: { words?: string; decisive?: boolean } = {},
): Judgement {
  const { conversation, turn: number } = turn.turn
  const { words, decisive = true } = options
  return {
    accusations: [],
    doubts: [{ why, wouldDecide, decisive, conversation, turn: number, ...(words ? { words } : {}) }],
    looked: true,
  }
}

/** The doubt of a bot whose calls to a system are not seen. */
export function noSight(the: Case, turn: ReadTurn, system: string, words?: string): Judgement {
  const why = the.conditions.unwired ? 'not wired' : `no sight of ${system}`
  const wouldDecide = `the bot's ${system} calls going through the sandbox (see "wired" in its config)`
  return doubt(turn, why, wouldDecide, words ? { words } : {})
}
