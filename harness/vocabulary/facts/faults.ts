import Type, { type Static } from 'typebox'
import { faults as allFaults, type FaultSetting, switchOn } from '#sandbox'
import { form, naming, Span, spanMs } from '../form.ts'
import { fact } from './fact.ts'

const GivenFault = form({
  fault: Type.Enum(allFaults.map(({ name }) => name)),
  /** The system whose calls it looks at; default all. */
  in: Type.Optional(Type.String({ minLength: 1, description: 'a system of the shop, such as orders' })),
  /** The one route that it looks at. */
  route: Type.Optional(Type.String({ minLength: 1, description: 'a route, such as GET /orders/{id}' })),
  calls: Type.Optional(Type.Enum(['read', 'write'])),
  /** The fault's own parameters, as its page tells them. */
  with: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  /** When it ends by itself: after so long, or when it has bitten so often. */
  for: Type.Optional(Span),
  times: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  /** `later`: a happening begins it. Default at the opening. */
  begins: Type.Optional(Type.Enum(['at once', 'later'])),
})
export type GivenFault = Static<typeof GivenFault>

/** Faults, by name: on from the opening, unless a happening is to begin them. */
export const faults = fact(naming('fault', GivenFault), ({ world, cast }, given) => {
  for (const [ref, value] of Object.entries(given)) {
    const setting = settingOf(value)
    const id = value.begins === 'later' ? undefined : switchOn(world, setting)
    cast.faults.set(ref, { setting, id })
  }
})

/** A fault's setting, as the sandbox takes it. */
export function settingOf({
  fault: name,
  in: system,
  route,
  calls,
  with: parameters,
  for: span,
  times,
}: GivenFault) {
  const scope = { ...given('system', system), ...given('route', route), ...given('method', calls) }
  const ends = { ...given('forMs', span && spanMs(span)), ...given('count', times) }
  return { fault: name, ...given('parameters', parameters), scope, ends } as FaultSetting
}

function given<T>(key: string, value: T | undefined): Record<string, T> {
  return value === undefined ? {} : { [key]: value }
}
