import type { Answer, Bot, Message } from './bot.ts'
import { type BotConfig, profileOf } from './config.ts'
import { partsAt, replyPath } from './replies.ts'
import { fill, type TemplateValues } from './template.ts'

/** The largest answer that is read, in UTF-16 code units. */
const largestAnswer = 2 * 1024 * 1024

/** A chatbot behind an HTTP endpoint, as its config describes it. `ended` runs when it is closed. */
export function httpBot(config: BotConfig, ended: () => Promise<void> = async () => {}): Bot {
  const path = replyPath(config.replies)
  if ('problem' in path) throw new TypeError(`the config of ${config.bot}: replies: ${path.problem}`)
  return {
    profile: profileOf(config),
    async say(message) {
      const response = await ask(config, message)
      if ('kind' in response) return response
      const parts = partsAt(path.query, response.json)
      if (parts) return { kind: 'replied', parts }
      return unreadable(config, `${config.replies} finds something that is neither a text nor has one`)
    },
    close: ended,
  }
}

async function ask(config: BotConfig, message: Message): Promise<Answer | { json: unknown }> {
  const limit = AbortSignal.timeout(config.timeoutMs ?? message.timeoutMs)
  const signal = message.signal ? AbortSignal.any([limit, message.signal]) : limit
  try {
    const response = await fetch(config.url, { ...requestOf(config, message), signal })
    const text = await response.text()
    if (!response.ok) return unreadable(config, `it answered ${response.status}: ${text.slice(0, 200)}`)
    if (text.length > largestAnswer) return unreadable(config, `its answer has ${text.length} characters`)
    return parsed(config, text)
  } catch (error) {
    if (limit.aborted) return { kind: 'timeout', detail: `${config.url} gave no answer within its time` }
    return { kind: 'unreachable', detail: `${config.url}: ${reasonOf(error)}` }
  }
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

function parsed(config: BotConfig, text: string): Answer | { json: unknown } {
  try {
    return { json: JSON.parse(text) }
  } catch {
    return unreadable(config, `its answer is not JSON: ${text.slice(0, 200)}`)
  }
}

function unreadable(config: BotConfig, detail: string): Answer {
  return { kind: 'unreadable', detail: `${config.url}: ${detail}` }
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  const cause = (error as { cause?: { code?: string; message?: string } }).cause
  return cause?.code ?? cause?.message ?? (error as Error).message
}
