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
  let line = `${beginning(entry)},"path":${quoted(entry.path)}`
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

/** The asking that was written last. */
let last: { readonly actor: object; system: string; route: string; method: string; text: string } | undefined

/** Who asks for what: one caller mostly asks for several things of a kind. Only what is sealed is surely the same again. */
function beginning({ seq, at, call, actor, system, route, method }: Invoked): string {
  let asking = last
  if (
    asking?.actor !== actor ||
    asking.route !== route ||
    asking.system !== system ||
    asking.method !== method
  ) {
    asking = {
      actor,
      system,
      route,
      method,
      text: `,"actor":${partText(actor)},"system":${quoted(system)},"route":${quoted(route)},"method":${quoted(method)}`,
    }
    last = isSealed(actor) ? asking : undefined
  }
  return `${place(seq, at)}"invoked","call":${number(call)}${asking.text}`
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
  const { seq, at, call, status, effect, sight, observations, gave, problem, closest, replayOf, body } = entry
  let line = `${place(seq, at)}"completed","call":${number(call)},"status":${number(status)},"effect":${partText(effect)},"sight":${quoted(sight)},"observations":${observationsText(observations)}`
  if (gave !== undefined) line += `,"gave":${textsText(gave)}`
  if (problem !== undefined) line += `,"problem":${quoted(problem)}`
  if (closest !== undefined) line += `,"closest":${textsText(closest)}`
  if (replayOf !== undefined) line += `,"replayOf":${number(replayOf)}`
  if (body !== undefined) line += `,"body":${quoted(body)}`
  return `${line}}`
}

function textsText(texts: readonly string[]): string {
  let list = ''
  for (const text of texts) list += list === '' ? quoted(text) : `,${quoted(text)}`
  return `[${list}]`
}

function observationsText(observations: readonly Observation[]): string {
  let text = ''
  for (const { resource, version, asOf, fields, value } of observations) {
    text += `${text === '' ? '' : ','}{"resource":${quoted(resource)},"version":${version === null ? 'null' : number(version)},"asOf":${number(asOf)},"fields":${fields.length === 0 ? '[]' : JSON.stringify(fields)}`
    text += value === undefined ? '}' : `,"value":${JSON.stringify(value)}}`
  }
  return `[${text}]`
}

/** In the order in which they are written. */
function placedObservation({ resource, version, asOf, fields, value }: Observation): Observation {
  const placed: Observation = { resource, version, asOf, fields }
  if (value !== undefined) placed.value = value
  return placed
}

let lastAt = Number.NaN
let lastAtText = ''

/** The clock mostly stands still between two entries. */
function place(seq: number, at: number): string {
  if (at !== lastAt) {
    lastAt = at
    lastAtText = `,"at":${number(at)},"kind":`
  }
  return `{"seq":${number(seq)}${lastAtText}`
}

/** As JSON has it: what is no number there is null. */
function number(value: number): string {
  return Number.isFinite(value) ? `${value}` : 'null'
}
