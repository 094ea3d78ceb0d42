import type { Call, Reply } from './call.ts'
import { problem } from './problem.ts'
import type { Site } from './site.ts'

/** What a site takes at most. What is beyond is answered at once, and is an operation like any other. */
export interface Limits {
  /** Characters of the path with its query; beyond, 414. Default 8000 (RFC 9110, section 4.1). */
  readonly urlChars: number
  /** Characters of all headers, names and values; beyond, 431. Default 16 KiB. */
  readonly headerChars: number
  /** Parameters of the query, each name once; beyond, 400. Default 100. */
  readonly queryParameters: number
  /** Calls within one minute of the world's clock; beyond, 429. Default 60,000: a clock that stands still has one minute. */
  readonly callsPerMinute: number
}

/** No limit of URLs goes beyond: so much of a path is looked at, to find the world that it names. */
export const mostUrlChars = 64 * 1024

export const usualLimits: Limits = {
  urlChars: 8000,
  headerChars: 16 * 1024,
  queryParameters: 100,
  callsPerMinute: 60_000,
}

/** The limits with those that are named instead of the usual ones. Throws a `RangeError` where one is no whole number from 1, or too large. */
export function limitsOf(named: Partial<Limits> = {}): Limits {
  for (const [name, most] of Object.entries(named)) {
    if (!Object.hasOwn(usualLimits, name))
      throw new RangeError(
        `limiting "${name}" to ${most}: there is no such limit; there are ${Object.keys(usualLimits).join(', ')}`,
      )
    if (!(Number.isSafeInteger(most) && most >= 1))
      throw new RangeError(`limiting ${name} to ${most}: a whole number from 1 is needed`)
  }
  if ((named.urlChars ?? 0) > mostUrlChars)
    throw new RangeError(`limiting urlChars to ${named.urlChars}: at most ${mostUrlChars} can be taken`)
  return { ...usualLimits, ...named }
}

/** A request as far as its size is looked at. */
export interface Sized extends Pick<Call, 'method' | 'path' | 'query' | 'headers'> {
  /** Characters of the path and query as they were sent; default those of the path. */
  readonly urlChars?: number
}

const longestMethod = 32
const minuteMs = 60_000

/** The answer to a request that is beyond a site's limits; undefined where it is within all of them. Counts the request. */
export function beyondLimits(
  site: Site,
  { method, path, query, headers, urlChars }: Sized,
): Reply | undefined {
  const { limits } = site
  const chars = urlChars ?? path.length
  if (chars > limits.urlChars || method.length > longestMethod)
    return problem(
      414,
      'url/too-long',
      `a URL may have ${limits.urlChars} characters, and this one has ${chars}`,
    )
  const size = charsOf(headers)
  if (size > limits.headerChars)
    return problem(
      431,
      'headers/too-large',
      `headers may have ${limits.headerChars} characters, and these have ${size}`,
    )
  const parameters = Object.keys(query).length
  if (parameters > limits.queryParameters)
    return problem(
      400,
      'query/too-many',
      `a query may have ${limits.queryParameters} parameters, and this one has ${parameters}`,
    )
  return tooMany(site)
}

function charsOf(headers: Sized['headers']): number {
  let chars = 0
  for (const name in headers) chars += name.length + (headers[name]?.length ?? 0)
  return chars
}

/** Minutes are counted by the world's clock: nothing else tells the time. */
function tooMany({ world, limits, rate }: Site): Reply | undefined {
  const minute = Math.floor(world.now / minuteMs)
  if (minute !== rate.minute) Object.assign(rate, { minute, calls: 0 })
  rate.calls += 1
  if (rate.calls <= limits.callsPerMinute) return undefined
  const seconds = Math.ceil(((minute + 1) * minuteMs - world.now) / 1000)
  const reply = problem(
    429,
    'rate/limited',
    `${limits.callsPerMinute} calls a minute are answered; wait ${seconds} s`,
  )
  return { ...reply, headers: { ...reply.headers, 'retry-after': String(seconds) } }
}

const longestNoted = 200

/** As much of a request that is beyond the limits as the journal is to know. */
export function curtailed({ method, path, headers: { traceparent } }: Call): Call {
  const headers = traceparent === undefined ? {} : { traceparent: traceparent.slice(0, longestNoted) }
  return { method: method.slice(0, longestMethod), path: path.slice(0, longestNoted), query: {}, headers }
}
