import { type FaultSetting, type OutcomeKind, outcomeKinds, readSetting } from '#sandbox'
import { eventTypes } from './push/event-types.ts'
import { routes } from './routes/index.ts'

/**
 * The ways in which the shop is served. `values` is `dispatch` itself: no wire, hence nothing that can break on one.
 * `mcp` are its tools, over whatever wire: an answer of theirs comes as one message or not at all.
 */
export type Delivery = 'values' | 'fetch' | 'msw' | 'express' | 'mcp'

/** What can befall a call in each delivery. */
export const deliveryCan: Readonly<Record<Delivery, ReadonlySet<OutcomeKind>>> = {
  values: new Set(['deliver', 'delay', 'replace', 'duplicate', 'stale']),
  fetch: new Set(outcomeKinds),
  msw: new Set(outcomeKinds),
  express: new Set(outcomeKinds),
  mcp: new Set(outcomeKinds.filter((kind) => kind !== 'truncate')),
}

/**
 * Why a fault can never bite in a delivery, in words: it needs something that the delivery cannot do, or its scope
 * names what the shop does not have. Undefined where it can. Throws `BadFault` on a setting that makes no sense.
 */
export function neverBites(setting: FaultSetting, delivery: Delivery): string | undefined {
  const { fault, parameters, scope } = readSetting(setting)
  if (fault.of === 'push') return neverPushed(fault.name, scope)
  const need = fault.needs(parameters)
  if (!deliveryCan[delivery].has(need))
    return `the fault "${fault.name}" needs "${need}", and what is served by ${delivery} cannot do that`
  const { system, route } = scope
  const known = routes.filter(
    (one) => (system === undefined || one.system === system) && (route === undefined || one.name === route),
  )
  if (known.length > 0) return undefined
  const where = [route, system && `of the system "${system}"`].filter(Boolean).join(' ')
  const systems = [...new Set(routes.map((one) => one.system))].join(', ')
  return `the fault "${fault.name}" looks at calls ${where}, and the shop has none; its systems are ${systems}`
}

/** What is told is told alike in every delivery, and is about systems that have something to tell. */
function neverPushed(
  name: string,
  { system, route }: ReturnType<typeof readSetting>['scope'],
): string | undefined {
  const systemOf = (type: string) => routes.find((one) => one.name === type)?.system
  const known = eventTypes.some(
    (type) =>
      (system === undefined || systemOf(type.route) === system) &&
      (route === undefined || route === type.name),
  )
  if (known) return undefined
  const asked = [route, system && `of the system "${system}"`].filter(Boolean).join(' ')
  return `the fault "${name}" looks at events ${asked}, and the shop has none; it tells of ${eventTypes.map((type) => type.name).join(', ')}`
}
