import type { Answer, Bot, Message } from './bot.ts'
import { type BotConfig, profileOf } from './config.ts'
import { declaredAt, partsAt, replyPath } from './replies.ts'
import { fill, type TemplateValues } from './template.ts'

/** The largest answer that is read, in bytes. What comes after is not waited for. */
const largestAnswerBytes = 2 * 1024 * 1024

/** An answer that came and can't be used; the message says why. */
class Unreadable extends Error {}

/** A chatbot behind an HTTP endpoint, as its config describes it. `ended` runs when it is closed. */
export function httpBot(config: BotConfig, ended: () => Promise<void> = async () => {}): Bot {
  const path = replyPath(config.replies)
  if ('problem' in path) throw new TypeError(`the config of ${config.bot}: replies: ${path.problem}`)
  return {
    profile: profileOf(config),
    async say(message) {
      const limitMs = config.timeoutMs ?? message.timeoutMs
      const limit = AbortSignal.timeout(limitMs)
      const signal = message.signal ? AbortSignal.any([limit, message.signal]) : limit
      try {
        const answer = await ask(config, message, signal)
        const found = partsAt(path.query, answer)
        if (found.kind === 'problem') throw new Unreadable(`${config.replies} ${found.problem}`)
        const claims = declaredAt(config.claims, answer)
        if (claims.kind === 'problem') throw new Unreadable(`${config.claims} ${claims.problem}`)
        const { declared } = claims
        return { kind: 'replied', parts: found.parts, ...(declared.length ? { declared } : {}) }
      } catch (error) {
        if (limit.aborted)
          return { kind: 'timeout', detail: `${config.url}: no whole answer within ${limitMs} ms` }
        return failure(config.url, message.signal?.aborted ? new Error('the run was interrupted') : error)
      }
    },
    close: ended,
  }
}

/** The JSON of the bot's answer; throws `Unreadable` where there is none, and what `fetch` throws. */
async function ask(config: BotConfig, message: Message, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(config.url, { ...requestOf(config, message), signal })
  const text = await textOf(response)
  const begins = text.length > 200 ? `${text.slice(0, 200)}...` : text
  if (!response.ok) throw new Unreadable(`it answered ${response.status}: ${begins || '(nothing)'}`)
  if (text === '') throw new Unreadable(`it answered ${response.status} with nothing`)
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable(`its answer is not JSON: ${begins}`)
  }
}

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    // Leaving the loop cancels the body: an endless answer ends here.
    if (size > largestAnswerBytes)
      throw new Unreadable(`its answer has more than ${largestAnswerBytes} bytes`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function requestOf(config: BotConfig, message: Message): RequestInit {
  const values: TemplateValues = {
    message: message.text,
    conversation: message.conversation,
    traceparent: message.traceparent,
    'shop.url': message.shop.url,
    'shop.key': message.shop.key,
    'shop.token': message.shop.token,
  }
  const headers = fill(config.request.headers ?? {}, values) as Record<string, string>
  return {
    method: config.request.method ?? 'POST',
    headers: { 'content-type': 'application/json', traceparent: message.traceparent, ...headers },
    body: JSON.stringify(fill(config.request.body, values)),
  }
}

function failure(url: string, error: unknown): Answer {
  const kind = error instanceof Unreadable ? 'unreadable' : 'unreachable'
  return { kind, detail: `${url}: ${reasonOf(error)}` }
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message?: string }
  return cause?.code ?? (cause?.message || message || String(error))
}
