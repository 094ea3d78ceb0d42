import type { Charged } from '#record'
import type { ViewPolicy } from '#sandbox'
import { type Explanation, unexplained } from './anomaly.ts'
import { opOf } from './telling.ts'
import type { Walk } from './walk.ts'

/** Why a read was served an old version, where there is a reason. */
export function explainRead(walk: Walk, row: number): Explanation {
  const { trace } = walk
  const op = opOf(trace, trace.rowNode[row] as number)
  if (!op) return unexplained
  const { replayOf, call } = op.completed ?? { call: 0 }
  if (replayOf !== undefined)
    return { kind: 'replay', words: 'an answer given again under its idempotency key' }
  const fault = trace.staleBy.get(call)
  if (fault !== undefined) return { kind: 'fault', words: `the fault ${fault}` }
  const version = trace.rowVersion[row] as number
  const policy = walk.views.policies[walk.policy[row] as number] as ViewPolicy
  const isBehindView = version < (walk.shown[row] as number)
  if ((op.invoked.fromSource && trace.hasSource) || policy.kind === 'immediate' || isBehindView)
    return unexplained
  return {
    kind: 'view policy',
    words: `the ${op.invoked.actor.channel} view's policy: ${policyWords(policy)}`,
  }
}

/** A policy in a few words: `lag, 60000 ms`. */
export function policyWords(policy: ViewPolicy): string {
  const { kind, ...more } = policy
  const parts = Object.entries(more).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
  return [kind, ...parts].join(', ')
}

/** Who is charged with what a view, a fault or a replay explains, or nothing does. */
export function chargedFor({ kind }: Explanation): Charged {
  return kind === 'nothing' ? 'sandbox' : kind === 'client' ? 'bot' : 'shop'
}
