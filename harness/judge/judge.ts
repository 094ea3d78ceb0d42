import { idOf, kindOf } from '#journal'
import type { Doubt, Finding, OracleName, TurnReading, Verdict } from '#record'
import { oracles } from '../oracles/index.ts'
import { type Case, caseOf } from '../truth/case.ts'
import type { Recorded } from '../truth/recorded.ts'
import { type CarriedState, carriedState } from './carried-state.ts'
import { type Folded, fold } from './fold.ts'
import { opinionsBehind } from './opinions-behind.ts'
import { readingsOf } from './readings.ts'

/** What judging a journal comes to. */
export interface Judged {
  readonly verdict: Exclude<Verdict, 'not applicable'>
  /** Why, in one line. */
  readonly because: string
  readonly findings: readonly Finding[]
  readonly doubts: readonly Doubt[]
  readonly held: readonly OracleName[]
  /** What the replies were understood to say. */
  readonly readings: readonly TurnReading[]
}

/** The commands that go with a finding. */
export interface Commands {
  /** Judges the recorded replies again. */
  readonly replay: string
  /** Asks the bot again. */
  readonly rerun: string
}

/** Judges a journal by all oracles. Pure: the same journal, the same findings. */
export function judge(recorded: Recorded, commands: Commands): Judged {
  const the = caseOf(recorded)
  const judgements = oracles.map((oracle) => ({ oracle: oracle.name, ...oracle.judge(the) }))
  const carried = carriedState(recorded.entries)
  const accusations = judgements
    .flatMap(({ oracle, accusations: list }) => list.map((accusation) => ({ oracle, accusation })))
    .filter(({ accusation: { resource } }) => !(resource && carried?.names.has(idOf(resource).toUpperCase())))
  const findings = fold(accusations).map((folded) => toFinding(recorded, folded, commands))
  findings.sort((a, b) => a.moment.seq - b.moment.seq)
  const doubts = [
    ...unfired(recorded),
    ...unbitten(recorded),
    ...unpursued(recorded),
    ...judgements.flatMap(({ oracle, doubts: list }) => list.map((one) => ({ oracle, ...one }))),
  ]
  const accused = new Set(accusations.map(({ oracle }) => oracle))
  const held = judgements
    .filter(({ oracle, looked, doubts: list }) => looked && !accused.has(oracle) && list.length === 0)
    .map(({ oracle }) => oracle)
  return { ...verdictOf(the, carried, findings, doubts), findings, doubts, held, readings: readingsOf(the) }
}

function verdictOf(
  the: Case,
  carried: CarriedState | undefined,
  findings: readonly Finding[],
  doubts: readonly Doubt[],
): Pick<Judged, 'verdict' | 'because'> {
  const ended = the.recorded.entries.findLast((entry) => entry.kind === 'ended')
  if (ended?.how !== 'completed') {
    const code = ended?.code ?? 'journal/truncated'
    return { verdict: 'error', because: `${code}: ${ended?.detail ?? 'the journal has no end'}` }
  }
  if (carried) return { verdict: 'error', because: `bot/carries-state: ${carried.words}` }
  const unexplained = findings.find(({ severity, charged }) => severity === 'fail' && charged === 'sandbox')
  if (unexplained) return { verdict: 'error', because: `sandbox/anomaly: ${unexplained.sentence}` }
  const failure = findings.find(({ severity, charged }) => severity === 'fail' && charged === 'bot')
  if (failure) return { verdict: 'failed', because: failure.sentence }
  const decisive = doubts.find((doubt) => doubt.decisive)
  if (decisive)
    return { verdict: 'inconclusive', because: `${decisive.why}; ${decisive.wouldDecide} would decide` }
  return { verdict: 'passed', because: 'every oracle that had something to judge found it in order' }
}

/** A trigger that never fired: what the scenario wanted to show never happened. */
function unfired(recorded: Recorded): Doubt[] {
  return recorded.entries.flatMap((entry) =>
    entry.kind === 'trigger' && entry.phase === 'unfired'
      ? [
          {
            why: `the scenario waited in vain until ${entry.waitsFor}`,
            wouldDecide: 'a chatbot that does so',
            decisive: true,
          },
        ]
      : [],
  )
}

/** A fault that was switched on and never met a call: what the scenario wanted to show never happened. */
function unbitten(recorded: Recorded): Doubt[] {
  const faults = recorded.entries.filter((entry) => entry.kind === 'fault')
  const bit = new Set(faults.filter(({ phase }) => phase === 'bit').map(({ id, fault }) => id ?? fault))
  return faults
    .filter(({ phase, id, fault }) => phase === 'on' && !bit.has(id ?? fault))
    .map(({ fault, system }) => ({
      why: `the fault "${fault}" never bit`,
      wouldDecide: `a chatbot that calls ${system ?? 'the shop'} while it is on`,
      decisive: true,
    }))
}

/** A goal that the shopper who is played could not pursue: the harness's doing, and nothing that the bot is charged with. */
function unpursued(recorded: Recorded): Doubt[] {
  return recorded.entries.flatMap((entry) =>
    entry.kind === 'shopper' && entry.did !== 'signed-in'
      ? [
          {
            why: `the shopper who is played ${entry.did === 'stuck' ? 'was stuck' : 'gave up'}: ${entry.detail}`,
            wouldDecide: 'an answer under "answers" in the config of the bot, or a person who talks to it',
            decisive: true,
            conversation: entry.conversation,
            turn: entry.turn,
          },
        ]
      : [],
  )
}

function toFinding(recorded: Recorded, { oracle, accusation, also }: Folded, commands: Commands): Finding {
  const { turn, resource, clauses, evidence, charged = 'bot', cause: _known, ...rest } = accusation
  const scenario = recorded.header.episode.split('#')[0]
  return {
    oracle,
    ...rest,
    ...(resource ? { resource } : {}),
    clauses: [...clauses],
    evidence: [...evidence, ...opinionsBehind(accusation)],
    charged,
    conversation: turn.turn.conversation,
    turn: turn.turn.turn,
    fingerprint: [oracle, accusation.subVerdict, resource ? kindOf(resource) : '-', scenario].join('/'),
    also: [...also],
    ...commands,
  }
}
