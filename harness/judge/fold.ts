import type { Finding, OracleName } from '#record'
import { ownership } from '../oracles/index.ts'
import type { Accusation } from '../oracles/oracle.ts'

export interface Held {
  readonly oracle: OracleName
  readonly accusation: Accusation
}

/** One cause with the accusations that are about it: the owner first. */
export interface Folded extends Held {
  readonly also: Finding['also']
}

/**
 * Folds accusations on one claim and resource into one, owned by the oracle nearest to the cause. What a
 * chatbot goes on to say of a cart that it never wrote to has that same cause. What the shop is charged with
 * is never folded into what the bot is charged with; what has one cause there is one finding over all turns, and what
 * reached the shopper stands for it.
 */
export function fold(held: readonly Held[]): readonly Folded[] {
  const groups = new Map<string, Held[]>()
  const unwritten = firstUnwritten(held)
  for (const one of held) {
    const { turn } = one.accusation.turn.turn
    const since = unwritten.get(causeOf(one))
    const { cause = since !== undefined && turn >= since ? since : turn } = one.accusation
    const key = `${causeOf(one)} ${cause}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map(ownedBy)
}

/** From which turn on something was said to be done that was not. */
function firstUnwritten(held: readonly Held[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const one of held) {
    const { turn } = one.accusation.turn.turn
    if (one.oracle !== 'action-done') continue
    first.set(causeOf(one), Math.min(turn, first.get(causeOf(one)) ?? turn))
  }
  return first
}

function ownedBy(group: readonly Held[]): Folded {
  const [owner, ...others] = [...group].sort((a, b) => weight(a) - weight(b))
  const { oracle, accusation } = owner as Held
  const also = new Map(others.map((other) => [`${other.oracle} ${other.accusation.subVerdict}`, other]))
  also.delete(`${oracle} ${accusation.subVerdict}`)
  return {
    oracle,
    accusation,
    also: [...also.values()].map((other) => ({
      oracle: other.oracle,
      subVerdict: other.accusation.subVerdict,
    })),
  }
}

/** Failures before warnings, then by nearness to the cause, then by place. */
function weight({ oracle, accusation }: Held): number {
  const severity = { fail: 0, warn: 1, note: 2 }[accusation.severity]
  return severity * 1e12 + ownership.indexOf(oracle) * 1e9 + accusation.moment.seq
}

function causeOf({ accusation }: Held): string {
  const { turn, resource, words, charged = 'bot' } = accusation
  return `${charged} ${turn.turn.conversation} ${resource ?? words}`
}
