import type { Answer } from './answer.ts'
import type { Call, Reply } from './call.ts'
import type { Caller } from './caller.ts'
import { httpDate } from './http-date.ts'
import type { Site } from './site.ts'
import type { Validator } from './validator.ts'

/**
 * The answer to a read whose client has it already: 304, with what a cache needs and without a body. It observes what the
 * whole answer would have told: just that is what the client is told to be still so. After `*` it holds nothing that
 * anybody knows of, and nothing is observed.
 *
 * A date is believed only for an answer that the caller is known to have got: commits may share a second, and what the
 * clock alone changes has no date.
 * @see RFC 9110, sections 13.1.2, 13.1.3, 13.2.2 and 15.4.5
 */
export function unlessHeld(site: Site, caller: Caller, call: Call, answer: Answer): Answer {
  const { reply } = answer
  const { validator } = reply
  if (!isRead(call) || reply.status !== 200 || !validator) return answer
  const { 'if-none-match': tags, 'if-modified-since': since } = call.headers
  const holds =
    tags === undefined
      ? since !== undefined &&
        isSince(validator, since, site.world.now) &&
        site.told.has(caller, validator.tag)
      : isAmong(validator.tag, tags)
  if (!holds) {
    if (call.method !== 'GET') return headOf(answer, site.told.has(caller, validator.tag))
    return { ...answer, tells: validator.tag }
  }
  const observations = tags?.trim() === '*' ? [] : answer.observations
  return { ...answer, reply: notModified(reply), observations }
}

/**
 * The answer to a HEAD: that there is no such thing is told, and of what there is only the headers, which confirm the
 * answer that they belong to for those who have got it before.
 */
function headOf(answer: Answer, wasTold: boolean): Answer {
  const absent = answer.observations.filter(({ version }) => version === null)
  return { ...answer, observations: wasTold ? answer.observations : absent }
}

export function isRead({ method }: Pick<Call, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Weak comparison: `W/` makes no difference. */
function isAmong(tag: string, list: string): boolean {
  if (list.trim() === '*') return true
  const tags: readonly string[] = list.match(/"[^"]*"/g) ?? []
  return tags.includes(tag)
}

function isSince({ modifiedAt }: Validator, since: string, now: number): boolean {
  const at = httpDate(since.trim(), now)
  return at !== undefined && Math.floor(modifiedAt / 1000) <= Math.floor(at / 1000)
}

const kept: readonly string[] = ['cache-control', 'etag', 'age']

/** `Last-Modified` is of use only where there is no tag. */
function notModified({ headers = {} }: Reply): Reply {
  const names = 'etag' in headers ? kept : [...kept, 'last-modified']
  const left = Object.entries(headers).filter(([name]) => names.includes(name))
  return { status: 304, headers: Object.fromEntries(left) }
}
