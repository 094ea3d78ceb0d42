import { answerIn, beginningOf } from './completion.ts'
import { type Outcome, problem } from './outcome.ts'
import type { Prompt } from './prompt.ts'

/** A model behind an endpoint that speaks the chat completions API, as OpenAI, vLLM, Ollama and many others do. */
export interface Endpoint {
  /** Up to and without `/chat/completions`, such as `https://api.openai.com/v1`. */
  readonly url: string
  readonly model: string
  /** Sent as a bearer token; default none. */
  readonly key?: string
  /** Further members of the request; `null` leaves out one that is sent otherwise. Default none. */
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Wall ms for an answer, all attempts together. Default 60,000. */
  readonly timeoutMs?: number
}

/** The largest body that is read, in bytes; what comes after is not waited for. */
const largestBodyBytes = 1024 * 1024
/** How often an endpoint is asked that says that it is busy. */
const mostAttempts = 4
/** How long it is left alone where it does not say for how long, wall ms; twice as long each time. */
const firstPauseMs = 500
/** An endpoint that wants to be left alone for longer than this is busy. */
const longestPauseMs = 20_000

/**
 * Asks the model once: temperature 0, no stream, an answer in JSON. An endpoint that is busy is asked again, as long as
 * the time lasts. Never throws; an interrupted question is a problem like any other. A redirect is not followed: the key
 * goes nowhere else.
 */
export async function askEndpoint(
  endpoint: Endpoint,
  prompt: Prompt,
  interrupted?: AbortSignal,
): Promise<Outcome> {
  const { timeoutMs = 60_000 } = endpoint
  const limit = AbortSignal.timeout(timeoutMs)
  const signal = interrupted ? AbortSignal.any([limit, interrupted]) : limit
  const url = `${endpoint.url.replace(/\/+$/, '')}/chat/completions`
  const request = requestOf(endpoint, prompt)
  try {
    for (let attempt = 1; ; attempt += 1) {
      const response = await fetch(url, { ...request, signal })
      const body = await bodyOf(response)
      if (body === undefined)
        return problem('unreadable', `${url}: its answer has more than ${largestBodyBytes} bytes`)
      const pauseMs = pauseOf(response, attempt)
      if (pauseMs === undefined) return outcomeOf(url, response, withoutKey(body, endpoint))
      await pause(pauseMs, signal)
    }
  } catch (error) {
    if (interrupted?.aborted) return problem('unreachable', `${url}: the run was interrupted`)
    if (limit.aborted) return problem('timeout', `${url}: no whole answer within ${timeoutMs} ms`)
    return problem('unreachable', `${url}: ${reasonOf(error)}`)
  }
}

function requestOf({ model, key, parameters = {} }: Endpoint, prompt: Prompt): RequestInit {
  const ours = { temperature: 0, stream: false, response_format: { type: 'json_object' } }
  const all = { ...ours, ...parameters, model, messages: prompt }
  return {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))),
  }
}

async function bodyOf(response: Response): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    // Leaving the loop cancels the body: an endless answer ends here.
    if (size > largestBodyBytes) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function outcomeOf(url: string, { status, ok }: Response, body: string): Outcome {
  if (ok) {
    const outcome = answerIn(body)
    return outcome.kind === 'answered'
      ? outcome
      : problem(outcome.problem.code, `${url}: ${outcome.problem.detail}`)
  }
  const code = isBusy(status) ? 'busy' : status >= 400 && status < 500 ? 'refused' : 'broken'
  return problem(code, `${url}: it answered ${status}: ${beginningOf(body)}`)
}

/** Some endpoints repeat the key where they complain of it; it is to stand in no record. */
function withoutKey(body: string, { key }: Endpoint): string {
  return key ? body.replaceAll(key, '***') : body
}

const isBusy = (status: number): boolean => status === 429 || status === 503

/** How long to wait before asking again, ms; undefined where the answer is the last. */
function pauseOf({ status, headers }: Response, attempt: number): number | undefined {
  if (!isBusy(status) || attempt === mostAttempts) return undefined
  const wanted = headers.get('retry-after')
  const seconds = wanted !== null && /^\d{1,6}(\.\d+)?$/.test(wanted) ? Number(wanted) : undefined
  const ms = seconds === undefined ? firstPauseMs * 2 ** (attempt - 1) : seconds * 1000
  return ms <= longestPauseMs ? ms : undefined
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end)
      resolve()
    }, ms)
    signal.addEventListener('abort', end, { once: true })
  })
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message?: string }
  return cause?.code ?? (cause?.message || message || String(error))
}
