import type { Mutation } from '#sandbox'
import { bodyOf } from './body-of.ts'
import type { Reply } from './call.ts'

/** A reply whose body a fault has changed. */
export interface Mutated {
  readonly reply: Reply
  /** False where nobody can read the body as a whole any more. */
  readonly isReadable: boolean
  /** How many characters are sent before the connection breaks; all, where it holds. */
  readonly keepChars?: number
  /** The name of the members that are not there any more. */
  readonly omitted?: string
  /** What the journal notes of it. */
  readonly detail: Readonly<Record<string, string>>
}

/** The reply with its body changed so; undefined where it has no such body, or no such member. */
export function mutated(reply: Reply, mutation: Mutation): Mutated | undefined {
  if (mutation.kind === 'garble') return garbled(reply, mutation.as)
  if (mutation.kind === 'truncate') return truncated(reply, mutation)
  const field = mutation.field ?? picked(reply.json, mutation.pick)
  if (field === undefined || !namesIn(reply.json).has(field)) return undefined
  const to = mutation.kind === 'rename' ? (mutation.to ?? `_${field}`) : undefined
  return {
    reply: { ...reply, json: withMember(reply.json, field, to) },
    isReadable: true,
    ...(to === undefined ? { omitted: field } : {}),
    detail: { field, ...(to === undefined ? {} : { to }) },
  }
}

const pageOfProxy = '<!doctype html><title>502 Bad Gateway</title><h1>Bad Gateway</h1>'

function garbled(reply: Reply, as: Extract<Mutation, { kind: 'garble' }>['as']): Mutated | undefined {
  const { text, headers } = bodyOf(reply)
  if (!text || (reply.json === undefined && as !== 'nothing')) return undefined
  const broken = { 'broken JSON': `${text.slice(0, -1)},${text.slice(-1)}`, page: pageOfProxy, nothing: '' }[
    as
  ]
  return { reply: instead(reply, broken, headers), isReadable: false, detail: {} }
}

function truncated(
  reply: Reply,
  { keep, announce }: Extract<Mutation, { kind: 'truncate' }>,
): Mutated | undefined {
  const { text, headers } = bodyOf(reply)
  if (!text || text.length < 2) return undefined
  const keepChars = wholeChars(text, Math.min(text.length - 1, Math.max(1, Math.floor(text.length * keep))))
  if (announce === 'whole') return { reply, isReadable: false, keepChars, detail: {} }
  return { reply: instead(reply, text.slice(0, keepChars), headers), isReadable: false, detail: {} }
}

/** At most so many UTF-16 code units, and no half of a character. */
function wholeChars(text: string, units: number): number {
  const last = text.charCodeAt(units - 1)
  return last >= 0xd800 && last <= 0xdbff ? units + 1 : units
}

function instead(
  { json: _json, html: _html, ...rest }: Reply,
  text: string,
  headers: Reply['headers'] & {},
): Reply {
  return { ...rest, headers, text }
}

/** The names of all members, at any depth. */
function namesIn(json: unknown): ReadonlySet<string> {
  if (typeof json !== 'object' || json === null) return new Set()
  const own = Array.isArray(json) ? [] : Object.keys(json)
  return new Set([...own, ...Object.values(json).flatMap((member) => [...namesIn(member)])])
}

function picked(json: unknown, pick: number): string | undefined {
  const names = [...namesIn(json)].sort()
  return names[Math.floor(pick * names.length)]
}

/** A copy in which the members of that name have another one, or are left out. */
function withMember(json: unknown, field: string, to: string | undefined): unknown {
  if (Array.isArray(json)) return json.map((item) => withMember(item, field, to))
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json).flatMap(([name, member]) => {
      const copy = withMember(member, field, to)
      if (name !== field) return [[name, copy]]
      return to === undefined ? [] : [[to, copy]]
    }),
  )
}

/** Under which other names the API shows a field of a resource. */
const shownAs: Readonly<Record<string, readonly string[]>> = {
  onHand: ['available', 'inStock'],
  amount: ['price', 'unitPrice'],
  listedAt: ['listedOn'],
}

/**
 * Whether a body that lacks the members of one name tells nothing any more of a resource's field: it told of it by
 * that name, and by no other that is still there.
 */
export function isUntold(field: string, before: unknown, after: unknown): boolean {
  const names = [field, ...(shownAs[field] ?? [])]
  const [told, tells] = [namesIn(before), namesIn(after)]
  return names.some((name) => told.has(name)) && !names.some((name) => tells.has(name))
}
