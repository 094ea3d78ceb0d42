import type { TSchema } from 'typebox'
import { type AnswerShape, events, nothing, page } from '../contract.ts'
import { refusalStatus } from '../problem.ts'
import type { Route } from '../route.ts'
import { commonProblems } from './common-problems.ts'
import { problemWith } from './problem-schema.ts'

export const jsonType = 'application/json'
export const problemType = 'application/problem+json'
export const pageType = 'text/html'
export const eventsType = 'text/event-stream'

/** What a route may answer with one status: what each media type carries, and the codes of its problems. */
export interface Answered {
  /** None where an answer has no body. A page has no schema, and neither have events. */
  readonly content: ReadonlyMap<string, TSchema | undefined>
  /** Whether it may have no body at all. */
  readonly mayBeEmpty: boolean
  readonly codes: readonly string[]
}

const known = new WeakMap<Route, ReadonlyMap<number, Answered>>()

/** All that a route may answer, by status in rising order: what its own contract names, and what holds for every route. */
export function answersOf(route: Route): ReadonlyMap<number, Answered> {
  const before = known.get(route)
  if (before) return before
  const codes = codesOf(route)
  const { answers: named } = route.contract
  const answers: typeof named = isHeldByClients(route) ? { ...named, 304: nothing } : named
  const statuses = new Set([...Object.keys(answers).map(Number), ...codes.keys()])
  const made = new Map(
    [...statuses]
      .sort((a, b) => a - b)
      .map((status) => [status, answered(status, answers[status], codes.get(status) ?? [])] as const),
  )
  known.set(route, made)
  return made
}

/** Reads that say as of when they are have a tag, and are a 304 to who has them already. */
function isHeldByClients({ name, contract }: Route): boolean {
  return name.startsWith('GET ') && JSON.stringify(contract.answers[200] ?? {}).includes('"asOf"')
}

function answered(status: number, shape: AnswerShape | undefined, codes: readonly string[]): Answered {
  const content = new Map<string, TSchema | undefined>()
  if (shape === page) content.set(pageType, undefined)
  else if (shape === events) content.set(eventsType, undefined)
  else if (shape !== undefined && shape !== nothing) content.set(jsonType, shape)
  if (codes.length) content.set(problemType, problemWith(status, codes))
  return { content, mayBeEmpty: shape === nothing, codes }
}

function codesOf(route: Route): ReadonlyMap<number, readonly string[]> {
  const { basedOn, invalid = [], refusals = [] } = route.contract
  const changed = basedOn ? [`${basedOn}/changed`] : []
  const all = [
    ...commonProblems(route).map(({ status, code }) => [status, code] as const),
    ...invalid.map((code) => [422, code] as const),
    ...[...refusals, ...changed].map((code) => [refusalStatus(code), code] as const),
  ]
  const codes = new Map<number, readonly string[]>()
  for (const [status, code] of all) {
    const before = codes.get(status) ?? []
    if (!before.includes(code)) codes.set(status, [...before, code])
  }
  return codes
}
