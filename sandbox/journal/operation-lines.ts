import type { Completed, Invoked, Observation } from './operation.ts'
import { isSealed, partText, quoted } from './sealed.ts'

/**
 * The two entries that every call has, put in their places and written down. Most of what they say was said before, so it
 * is put together of texts that are there already: it costs an eighth of `JSON.stringify`, and gives the same.
 *
 * Their members come in one order, whatever the order in which they were handed over; of what is undefined there is no
 * member.
 */
export function placedInvoked(seq: number, at: number, entry: Omit<Invoked, 'seq' | 'at'>): Invoked {
  const { kind, call, actor, system, route, method, path } = entry
  const placed: Invoked = { seq, at, kind, call, actor, system, route, method, path }
  const { query, body, tie, connection, fromSource, idempotencyKey, base, carries } = entry
  if (query !== undefined) placed.query = query
  if (body !== undefined) placed.body = body
  if (tie !== undefined) placed.tie = tie
  if (connection !== undefined) placed.connection = connection
  if (fromSource !== undefined) placed.fromSource = fromSource
  if (idempotencyKey !== undefined) placed.idempotencyKey = idempotencyKey
  if (base !== undefined) placed.base = base
  if (carries !== undefined) placed.carries = carries
  return placed
}

/** The line of such an entry. */
export function invokedLine(entry: Invoked): string {
  const { query, body, tie, connection, fromSource, idempotencyKey, base, carries } = entry
  let line = `{"seq":${number(entry.seq)}${invokedAt(entry.at)}${number(entry.call)}${askedText(entry)}`
  if (query !== undefined) line += `,"query":${partText(query)}`
  if (body !== undefined) line += `,"body":${JSON.stringify(body)}`
  if (tie !== undefined) line += `,"tie":${partText(tie)}`
  if (connection !== undefined) line += `,"connection":${quoted(connection)}`
  if (fromSource !== undefined) line += `,"fromSource":${fromSource}`
  if (idempotencyKey !== undefined) line += `,"idempotencyKey":${quoted(idempotencyKey)}`
  if (base !== undefined) line += `,"base":${partText(base)}`
  if (carries !== undefined) line += `,"carries":${textsText(carries)}`
  return `${line}}`
}

/** What was asked last. */
let lastAsked:
  | (Pick<Invoked, 'actor' | 'system' | 'route' | 'method' | 'path'> & { text: string })
  | undefined

/** Who asks for what: it is mostly asked for again. Only an actor that is sealed is surely the same again. */
function askedText({ actor, system, route, method, path }: Invoked): string {
  const last = lastAsked
  if (
    last?.actor === actor &&
    last.path === path &&
    last.route === route &&
    last.system === system &&
    last.method === method
  )
    return last.text
  const who = `,"actor":${partText(actor)},"system":${quoted(system)},"route":${quoted(route)}`
  const text = `${who},"method":${quoted(method)},"path":${quoted(path)}`
  lastAsked = isSealed(actor) ? { actor, system, route, method, path, text } : undefined
  return text
}

export function placedCompleted(seq: number, at: number, entry: Omit<Completed, 'seq' | 'at'>): Completed {
  const { kind, call, status, effect, sight } = entry
  const observations = entry.observations.map(placedObservation)
  const placed: Completed = { seq, at, kind, call, status, effect, sight, observations }
  const { gave, problem, closest, replayOf, body } = entry
  if (gave !== undefined) placed.gave = gave
  if (problem !== undefined) placed.problem = problem
  if (closest !== undefined) placed.closest = closest
  if (replayOf !== undefined) placed.replayOf = replayOf
  if (body !== undefined) placed.body = body
  return placed
}

/** The line of such an entry. */
export function completedLine(entry: Completed): string {
  const { observations, gave, problem, closest, replayOf, body } = entry
  let line = `{"seq":${number(entry.seq)}${completedAt(entry.at)}${number(entry.call)}${outcomeText(entry)}${observationsText(observations)}`
  if (gave !== undefined)
    line += gave.length === 1 ? gaveText(gave[0] as string) : `,"gave":${textsText(gave)}`
  if (problem !== undefined) line += `,"problem":${quoted(problem)}`
  if (closest !== undefined) line += `,"closest":${textsText(closest)}`
  if (replayOf !== undefined) line += `,"replayOf":${number(replayOf)}`
  if (body !== undefined) line += `,"body":${quoted(body)}`
  return `${line}}`
}

let lastOutcome: (Pick<Completed, 'status' | 'effect' | 'sight'> & { text: string }) | undefined

/** What became of a call, up to what it told: mostly it went well and changed nothing. */
function outcomeText({ status, effect, sight }: Completed): string {
  const last = lastOutcome
  if (last?.effect === effect && last.status === status && last.sight === sight) return last.text
  const text = `,"status":${number(status)},"effect":${partText(effect)},"sight":${quoted(sight)},"observations":`
  lastOutcome = isSealed(effect) ? { status, effect, sight, text } : undefined
  return text
}

const invokedAt = remembering((at: number) => `,"at":${number(at)},"kind":"invoked","call":`)
const completedAt = remembering((at: number) => `,"at":${number(at)},"kind":"completed","call":`)
const gaveText = remembering((tag: string) => `,"gave":[${quoted(tag)}]`)

/** What it made last is made once: the clock mostly stands still between two entries, and an answer is given again. */
function remembering<A>(make: (of: A) => string): (of: A) => string {
  let lastOf: A | undefined
  let text = ''
  return (of) => {
    if (of !== lastOf) {
      text = make(of)
      lastOf = of
    }
    return text
  }
}

function textsText(texts: readonly string[]): string {
  let list = ''
  for (const text of texts) list += list === '' ? quoted(text) : `,${quoted(text)}`
  return `[${list}]`
}

let lastSeen: (Pick<Observation, 'resource' | 'version' | 'asOf'> & { text: string }) | undefined

function observationsText(observations: readonly Observation[]): string {
  const [first] = observations
  if (!first || observations.length > 1 || first.fields.length > 0 || first.value !== undefined)
    return `[${observations.map(observationText).join(',')}]`
  const { resource, version, asOf } = first
  const last = lastSeen
  if (last?.resource === resource && last.version === version && last.asOf === asOf) return last.text
  const text = `[${observationText(first)}]`
  lastSeen = { resource, version, asOf, text }
  return text
}

function observationText({ resource, version, asOf, fields, value }: Observation): string {
  const name = `{"resource":${quoted(resource)},"version":${version === null ? 'null' : number(version)}`
  const rest = `,"asOf":${number(asOf)},"fields":${textsText(fields)}`
  return value === undefined ? `${name}${rest}}` : `${name}${rest},"value":${JSON.stringify(value)}}`
}

/** In the order in which they are written. */
function placedObservation({ resource, version, asOf, fields, value }: Observation): Observation {
  const placed: Observation = { resource, version, asOf, fields }
  if (value !== undefined) placed.value = value
  return placed
}

/** As JSON has it: what is no number there is null. */
function number(value: number): string {
  return Number.isFinite(value) ? `${value}` : 'null'
}
