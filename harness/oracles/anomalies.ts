import { kindOf, type Resource } from '#journal'
import type { Anomaly, Doubt as HistoryDoubt, Witness } from '../consistency/index.ts'
import { witnessWords } from '../consistency/telling.ts'
import { consistencyOf } from '../consistency/told-in.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { systemOf } from '../truth/conditions.ts'
import { isForeign } from '../truth/recorded.ts'
import { type AnomalyKind, botsKinds, shopsKinds, unexplainedKind } from './anomaly-kinds.ts'
import { pushesOf } from './calls.ts'
import { type Accusation, accuse, type Judgement, joined, noSight, nothingToJudge } from './oracle.ts'
import { wordsOf } from './sentences.ts'
import { clockText, nameOf, truthText } from './words.ts'

/**
 * What the history shows of session guarantees, staleness, lost and doubled writes and promises. What a policy or a fault of
 * the shop explains is charged to the shop, and fails only where a shopper was shown it; what nothing explains is charged to
 * the sandbox. The bot is charged with what it said or wrote though it could have known better.
 */
export function judgeAnomalies(the: Case): Judgement {
  // Versions of a log from elsewhere are numbered as they were first seen: nothing follows from their order.
  if (isForeign(the.recorded)) return nothingToJudge
  const { anomalies, doubts } = consistencyOf(the)
  return joined([
    ...anomalies.map((anomaly) => judgeAnomaly(the, anomaly)),
    ...doubts.filter(({ check }) => botsKinds[check]).map((one) => untold(the, one)),
  ])
}

/** What the history can't tell of the bot is said, and decides nothing. */
function untold(the: Case, { check, resource, why, wouldDecide, times }: HistoryDoubt): Judgement {
  const often = times > 1 ? `, ${times} times` : ''
  const said = `${check} of ${nameOf(the, resource)}: ${why}${often}`
  return { accusations: [], doubts: [{ why: said, wouldDecide, decisive: false }], looked: false }
}

function judgeAnomaly(the: Case, anomaly: Anomaly): Judgement {
  const turn = turnOf(the, anomaly)
  if (!turn) return nothingToJudge
  if (anomaly.charged !== 'bot') return accuse(accusationOf(the, anomaly, turn))
  const kind = botsKinds[anomaly.check]
  if (!kind || !turn.turn.over || isExcused(the, anomaly, turn)) return nothingToJudge
  const system = systemOf(anomaly.resource)
  if (the.conditions.sight(system) !== 'whole') return noSight(the, turn, system)
  return accuse(accusationOf(the, anomaly, turn))
}

/** The turn at whose doing an anomaly shows. */
function turnOf(the: Case, { seq, witnesses }: Anomaly): ReadTurn | undefined {
  const tied = witnesses.findLast(({ who }) => who === 'bot')
  const own = tied && the.turns.find((turn) => isIn(the, turn, tied))
  return own ?? the.turns.findLast(({ turn }) => turn.message.seq < seq) ?? the.turns[0]
}

function isIn(the: Case, { turn }: ReadTurn, { seq, did }: Witness): boolean {
  if (did === 'told') return turn.pieces.some((piece) => piece.seq === seq)
  const operation = the.operations.find(({ completed }) => completed?.seq === seq)
  const tie = operation?.invoked.tie
  return tie !== undefined && tie.conversation === turn.conversation && tie.turn === turn.turn
}

/**
 * What the history alone would hold against the bot, and a careful one might have done as well: what it was told otherwise
 * than by its own calls is not in the history; what came meanwhile by its own calls it knew; and to write over what one has not seen is right where the shopper asked for
 * just that, and wrong where they asked for more on top of what there is.
 */
function isExcused(the: Case, anomaly: Anomaly, { turn }: ReadTurn): boolean {
  const { check, resource } = anomaly
  if (check === 'blind-overwrites') {
    if (isOwnBetween(the, anomaly)) return true
    const wantsMore = turn.message.asks.some((ask) => ask.for === 'deed' && ask.deed === 'add-to-cart')
    return kindOf(resource) === 'cart' && !wantsMore
  }
  return botsKinds[check]?.subVerdict === 'told of an earlier state' && pushesOf(the, resource).length > 0
}

/** Whether all that came between what the bot saw and what it wrote were changes of its own, of which it knew. */
function isOwnBetween(the: Case, { resource, witnesses }: Anomaly): boolean {
  const [from = Number.NaN, to = Number.NaN] = witnesses.map(({ version }) => Number(version))
  const own = new Set(
    the.operations
      .filter(({ invoked, completed }) => invoked.actor.role === 'bot' && completed?.sight === 'whole')
      .map(({ call }) => call),
  )
  return the.history
    .versions(resource)
    .filter(({ version }) => version > from && version < to)
    .every(({ commit }) => commit?.cause.by === 'call' && own.has(commit.cause.call))
}

function accusationOf(the: Case, anomaly: Anomaly, turn: ReadTurn): Accusation {
  const { charged, check, resource, witnesses, wouldHavePassed, rule } = anomaly
  const kind = kindFor(anomaly)
  const { seq, at } = witnesses.at(-1) as Witness
  return {
    subVerdict: kind.subVerdict,
    severity: severityOf(anomaly),
    clauses: kind.clauses,
    turn,
    moment: { seq, at },
    words: toldWords(turn, resource) ?? wordsOf(turn),
    resource,
    ...(charged === 'shop' ? { cause: anomaly.explanation.words } : {}),
    charged,
    evidence: [
      ...witnesses.map((witness) => ({ seq: witness.seq, shows: shownBy(witness) })),
      { seq: seq, shows: `the rule (${check}): ${rule}; ${anomaly.explanation.words}` },
    ],
    truth: truthText(the, resource, seq),
    harm: charged === 'bot' && check !== 'monotonic-stock' ? 'task failure' : 'lost trust',
    remedy: kind.remedy,
    wouldHavePassed,
    sentence: sentenceOf(the, anomaly, kind),
  }
}

function kindFor({ charged, check }: Anomaly): AnomalyKind {
  const known = charged === 'bot' ? botsKinds[check] : charged === 'shop' ? shopsKinds[check] : undefined
  return known ?? unexplainedKind
}

/** The shop's doing counts where it reached a shopper; what only the bot saw of it is a note. */
function severityOf({ charged, check, witnesses }: Anomaly): Accusation['severity'] {
  if (charged === 'bot' || charged === 'sandbox') return 'fail'
  const isLost = check === 'lost-update' || check === 'cart-lines'
  const { did, who } = witnesses.at(-1) as Witness
  const isShown = did === 'told' || (did === 'read' && who !== 'bot')
  return isLost || isShown ? 'fail' : 'note'
}

function shownBy(witness: Witness): string {
  const asOf = witness.asOf === undefined ? '' : `, as of ${clockText(witness.asOf)}`
  return `${witnessWords(witness)}${asOf}, at ${clockText(witness.at)}`
}

function sentenceOf(the: Case, { resource, times }: Anomaly, kind: AnomalyKind): string {
  const often = times > 1 ? `, ${times} times` : ''
  return `The shopper ${kind.befell(nameOf(the, resource))}${often}.`
}

/** The words of the turn's claim on the resource. */
function toldWords({ claims }: ReadTurn, resource: Resource): string | undefined {
  return claims.find((claim) => claim.resource === resource)?.words
}
