import type { LeftOutTerm, LeftOutTerms } from '#sandbox'
import type { Answer } from './answer.ts'
import type { Call, Reply } from './call.ts'

/** The headers of a request that a shop does not know where it leaves something out. */
const unheard: Readonly<Partial<Record<LeftOutTerm, readonly string[]>>> = {
  'last-modified': ['if-modified-since'],
  idempotency: ['idempotency-key'],
  'if-match': ['if-match'],
  conditional: ['if-none-match', 'if-modified-since'],
  'no-cache': ['cache-control'],
}

/** The header of an answer that is then missing. */
const headers: Readonly<Partial<Record<LeftOutTerm, string>>> = {
  etag: 'etag',
  'last-modified': 'last-modified',
  age: 'age',
}

/** The member of an answer's body that is then missing. */
const members: Readonly<Partial<Record<LeftOutTerm, string>>> = {
  asOf: 'asOf',
  visibleOn: 'visibleOn',
  'current-state-in-409': 'current',
}

/** The call as a shop understands it that leaves these terms out: without the headers that it does not know. */
export function heard<C extends Call>(call: C, terms: LeftOutTerms): C {
  if (terms.length === 0) return call
  const names = terms.flatMap((term) => unheard[term] ?? [])
  return { ...call, headers: without(call.headers, names) }
}

/**
 * The answer of a shop that leaves these terms out. A refusal without the state that it rests on still tells by its code
 * why it is one; that something has changed, though, tells nothing of what it has become: that is no observation.
 */
export function untold(answer: Answer, terms: LeftOutTerms): Answer {
  if (terms.length === 0) return answer
  const { reply, observations } = answer
  const isMute = terms.includes('current-state-in-409') && /[/-]changed$/.test(reply.problem ?? '')
  return { ...answer, reply: untoldIn(reply, terms), observations: isMute ? [] : observations }
}

function untoldIn(reply: Reply, terms: LeftOutTerms): Reply {
  const gone = terms.flatMap((term) => members[term] ?? [])
  const names = terms.flatMap((term) => headers[term] ?? [])
  const { headers: all, json, ...rest } = reply
  return {
    ...rest,
    ...(all ? { headers: without(all, names) } : {}),
    ...(json === undefined ? {} : { json: isBody(json) ? without(json, gone) : json }),
  }
}

function isBody(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function without<V>(all: Readonly<Record<string, V>>, names: readonly string[]): Record<string, V> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)))
}
