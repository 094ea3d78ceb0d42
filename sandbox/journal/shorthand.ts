import type { Entry } from './entry.ts'
import type { Completed, Effect, Invoked } from './operation.ts'
import { operationsOf } from './operations.ts'
import { type Channel, channels } from './parts.ts'
import { isResource, type Resource } from './resource.ts'

/**
 * Histories in one line, for tests and reports: `web w cart/1 v2; bot r cart/1 v1`.
 *
 * An operation is `WHO r|w RESOURCE vN`: `bot`, `web` or `app` (a shopper on that channel), or `harness`;
 * `v-` is absence. `;` lets the next one begin when this one has completed, `|` lets both be under way at
 * once. Behind the version: `@7s` the world time, `~3s` what the response says it was current as of, `on A`
 * the connection, `nothing` where the client got no answer, `?` where the effect is unknown.
 */
export interface Told {
  readonly who: 'bot' | 'harness' | Channel
  readonly deed: 'r' | 'w'
  readonly resource: Resource
  readonly version: number | null
  /** World seconds from the beginning. */
  readonly atS: number
  readonly asOfS: number
  readonly connection?: string
  readonly sight: 'whole' | 'nothing'
  readonly unknownEffect: boolean
  /** Under way together with the one before. */
  readonly overlaps: boolean
}

/** Entries of a history in shorthand; throws a `SyntaxError` that names the words it can't read. */
export function parseHistory(text: string): readonly Entry[] {
  return toEntries(parseTold(text))
}

/** Operations of a history in shorthand. */
export function parseTold(text: string): readonly Told[] {
  const told: Told[] = []
  let overlaps = false
  let atS = 0
  for (const part of text.split(/([;|])/)) {
    if (part === ';' || part === '|') overlaps = part === '|'
    else if (part.trim() !== '') {
      const one = parseOne(part.trim(), atS, overlaps)
      atS = one.atS
      told.push(one)
    }
  }
  return told
}

/** A history in shorthand, from the operations of a journal; the inverse of `parseHistory` up to spacing. */
export function printHistory(entries: readonly Entry[]): string {
  const told = toldOf(entries)
  let text = ''
  let atS = 0
  for (const [index, one] of told.entries()) {
    if (index > 0) text += one.overlaps ? ' | ' : '; '
    text += printOne(one, atS)
    atS = one.atS
  }
  return text
}

const form =
  /^(bot|harness|web|app|chat) ([rw]) (\S+) v(\d+|-)((?: @\d+(?:\.\d+)?s| ~\d+(?:\.\d+)?s| on \w+| nothing| \?)*)$/

function parseOne(text: string, atS: number, overlaps: boolean): Told {
  const [, who, deed, name, version, more = ''] = form.exec(text) ?? []
  if (!name || !isResource(name)) {
    throw new SyntaxError(
      `reading the history: "${text}" is not of the form "bot r cart/1 v2", and what may follow it`,
    )
  }
  const at = Number(/@([\d.]+)s/.exec(more)?.[1] ?? atS)
  const connection = /on (\w+)/.exec(more)?.[1]
  return {
    who: who as Told['who'],
    deed: deed as Told['deed'],
    resource: name,
    version: version === '-' ? null : Number(version),
    atS: at,
    asOfS: Number(/~([\d.]+)s/.exec(more)?.[1] ?? at),
    ...(connection ? { connection } : {}),
    sight: more.includes(' nothing') ? 'nothing' : 'whole',
    unknownEffect: more.includes(' ?'),
    overlaps,
  }
}

function printOne(one: Told, before: number): string {
  const words = [one.who, one.deed, one.resource, `v${one.version ?? '-'}`]
  if (one.atS !== before) words.push(`@${one.atS}s`)
  if (one.asOfS !== one.atS) words.push(`~${one.asOfS}s`)
  if (one.connection) words.push('on', one.connection)
  if (one.sight === 'nothing') words.push('nothing')
  if (one.unknownEffect) words.push('?')
  return words.join(' ')
}

/** Overlapping neighbors are all invoked before the first of them completes. */
function toEntries(told: readonly Told[]): readonly Entry[] {
  const entries: Entry[] = []
  let open: (() => void)[] = []
  const close = (): void => {
    for (const complete of open) complete()
    open = []
  }
  for (const [index, one] of told.entries()) {
    if (!one.overlaps) close()
    const call = index + 1
    entries.push(invokedOf(one, call, entries.length + 1))
    open.push(() => entries.push(completedOf(one, call, entries.length + 1)))
  }
  close()
  return entries
}

function invokedOf(one: Told, call: number, seq: number): Invoked {
  const role = one.who === 'bot' || one.who === 'harness' ? one.who : 'shopper'
  const channel = channels.find((candidate) => candidate === one.who) ?? 'chat'
  const method = one.deed === 'r' ? 'GET' : 'PUT'
  return {
    seq,
    at: one.atS * 1000,
    kind: 'invoked',
    call,
    actor: { role, channel },
    system: 'history',
    route: `${method} /{resource}`,
    method,
    path: `/${one.resource}`,
    ...(one.connection ? { connection: one.connection } : {}),
  }
}

function completedOf(one: Told, call: number, seq: number): Completed {
  const { resource, version } = one
  const wrote = one.deed === 'w' && version !== null
  const effect: Effect = wrote ? { kind: 'committed', versions: [{ resource, version }] } : { kind: 'none' }
  return {
    seq,
    at: one.atS * 1000,
    kind: 'completed',
    call,
    status: 200,
    effect: one.unknownEffect ? { kind: 'unknown' } : effect,
    sight: one.sight,
    observations: [{ resource, version, asOf: one.asOfS * 1000, fields: [] }],
  }
}

function toldOf(entries: readonly Entry[]): readonly Told[] {
  let completedBefore = 0
  return operationsOf(entries).flatMap(({ invoked, completed }) => {
    const [observation] = completed?.observations ?? []
    if (!completed || !observation) return []
    const overlaps = invoked.seq < completedBefore
    completedBefore = Math.max(completedBefore, completed.seq)
    const { role, channel } = invoked.actor
    return [
      {
        who: role === 'bot' || role === 'harness' ? role : channel,
        deed: invoked.method === 'GET' ? ('r' as const) : ('w' as const),
        resource: observation.resource,
        version: observation.version,
        atS: invoked.at / 1000,
        asOfS: observation.asOf / 1000,
        ...(invoked.connection ? { connection: invoked.connection } : {}),
        sight: completed.sight === 'whole' ? ('whole' as const) : ('nothing' as const),
        unknownEffect: completed.effect.kind === 'unknown',
        overlaps,
      },
    ]
  })
}
