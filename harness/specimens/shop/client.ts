/** Where the shop is, and as whom the bot calls it. */
export interface ShopAccess {
  /** The base URL, such as `http://127.0.0.1:4010/w/wabc`. */
  readonly url: string
  readonly key: string
  /** The shopper's token; absent while the shopper is signed out. */
  readonly token?: string
}

/** What came of a call: an answer, the shop's no, or nothing that can be relied on. */
export type Outcome<V> =
  | { readonly kind: 'ok'; readonly value: V; readonly asOf: number | undefined }
  | { readonly kind: 'sign-in'; readonly url: string | undefined }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string; readonly current: unknown }
  | { readonly kind: 'failed' }

/** Makes a value of a body, or undefined where the body is not what it should be. */
export type Decode<V> = (body: Record<string, unknown>) => V | undefined

export interface Call<V> {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: unknown
  readonly decode: Decode<V>
  /** Lets the shop recognize a write that is sent again. */
  readonly idempotencyKey?: string
  /** Takes the answer of a view that may lag behind the source; default false. */
  readonly fromView?: boolean
}

/** Calls the shop; never throws, and takes for an answer only what has the right shape. */
export interface Client {
  call<V>(call: Call<V>): Promise<Outcome<V>>
  readonly signedIn: boolean
  /** The shop's base URL, without a slash at its end. */
  readonly url: string
}

export interface ClientOptions {
  readonly fetch: typeof fetch
  readonly access: ShopAccess
  readonly traceparent?: string
  /** How long an answer is waited for, in ms of the bot's own machine. */
  readonly timeoutMs: number
}

/** A client of the shop for one turn of a conversation. */
export function createClient(options: ClientOptions): Client {
  const base = options.access.url.replace(/\/+$/, '')
  return {
    signedIn: options.access.token !== undefined,
    url: base,
    async call(call) {
      const limit = new AbortController()
      const timer = setTimeout(() => limit.abort(), options.timeoutMs)
      try {
        const response = await options.fetch(base + call.path, requestOf(options, call, limit.signal))
        const outcome = outcomeOf(response.status, await bodyOf(response), call.decode)
        if (outcome.kind !== 'ok' || outcome.asOf !== undefined) return outcome
        return { ...outcome, asOf: instantBy(response.headers) }
      } catch {
        return { kind: 'failed' }
      } finally {
        clearTimeout(timer)
      }
    },
  }
}

function requestOf(options: ClientOptions, call: Call<unknown>, signal: AbortSignal): RequestInit {
  const { access, traceparent } = options
  const headers: Record<string, string> = { 'x-api-key': access.key, accept: 'application/json' }
  if (access.token !== undefined) headers.authorization = `Bearer ${access.token}`
  if (traceparent !== undefined) headers.traceparent = traceparent
  if (!call.fromView) headers['cache-control'] = 'no-cache'
  if (call.idempotencyKey !== undefined) headers['idempotency-key'] = call.idempotencyKey
  if (call.body !== undefined) headers['content-type'] = 'application/json'
  return {
    method: call.method ?? 'GET',
    headers,
    signal,
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  }
}

/** Of what instant an answer is by its headers, where its body does not say (RFC 9111, section 4.2.3). */
function instantBy(headers: Headers): number | undefined {
  const [date, age] = [headers.get('date'), headers.get('age')]
  const ms = date === null ? Number.NaN : Date.parse(date)
  return age === null || Number.isNaN(ms) || !/^\d+$/.test(age) ? undefined : ms - Number(age) * 1000
}

async function bodyOf(response: Response): Promise<Record<string, unknown> | undefined> {
  const text = await response.text()
  const body: unknown = text === '' ? {} : JSON.parse(text)
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined
}

function outcomeOf<V>(
  status: number,
  body: Record<string, unknown> | undefined,
  decode: Decode<V>,
): Outcome<V> {
  if (!body) return { kind: 'failed' }
  const { code, detail, current, signIn } = body
  if (status === 401 && code === 'auth/sign-in-required') {
    return { kind: 'sign-in', url: typeof signIn === 'string' ? signIn : undefined }
  }
  if ([404, 409, 412, 422].includes(status) && typeof code === 'string' && !code.startsWith('route/')) {
    return { kind: 'refused', code, detail: typeof detail === 'string' ? detail : '', current }
  }
  if (status < 200 || status > 299) return { kind: 'failed' }
  const value = decode(body)
  return value === undefined ? { kind: 'failed' } : { kind: 'ok', value, asOf: instantOf(body.asOf) }
}

/** RFC 3339 as ms, or undefined where it is none. */
export function instantOf(value: unknown): number | undefined {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(ms) ? undefined : ms
}
