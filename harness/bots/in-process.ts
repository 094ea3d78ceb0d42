import type { Part } from '#journal'
import { createSpecimen, specimens } from '../specimens/index.ts'
import { type Answer, type Bot, type BotProfile, type Message, scopeWithout, wiredAlike } from './bot.ts'

/** What a chatbot written as a function answers: texts or structured pieces. */
export type Reply = readonly (string | Part)[]

export interface FunctionBotOptions {
  readonly name: string
  /** How much of its traffic to the shop goes through the `fetch` of the sandbox; default `whole`. */
  readonly wired?: BotProfile['wired']
  /** The systems that it is there for; default all. */
  readonly scope?: BotProfile['scope'] | undefined
  readonly customs?: BotProfile['customs']
  /** One message, its pieces. What it throws makes the bot `unreachable`, as a crashed process would be. */
  reply(message: Message): Reply | Promise<Reply>
}

/** A chatbot that is a function in this process, or in a page. */
export function functionBot(options: FunctionBotOptions): Bot {
  const { name, wired = wiredAlike('whole'), scope, customs, reply } = options
  return {
    profile: { name, wired, ...(scope ? { scope } : {}), ...(customs ? { customs } : {}) },
    async say(message) {
      try {
        return await inTime(name, message, Promise.resolve(reply(message)))
      } catch (error) {
        return {
          kind: 'unreachable',
          detail: `${name} threw: ${error instanceof Error ? error.message : error}`,
        }
      }
    },
    close: async () => {},
  }
}

/** A specimen in this process, or in a page, on an injected `fetch`. */
export function inProcessBot(name: string, shopFetch: typeof fetch): Bot {
  const specimen = createSpecimen(name, { fetch: shopFetch })
  return functionBot({
    name,
    scope: scopeWithout(specimens[name]?.notConnectedTo),
    async reply({ conversation, text, shop, traceparent }) {
      const { messages } = await specimen.reply({ conversation, message: text, shop, traceparent })
      return messages as Reply
    },
  })
}

/** Whichever is there first: the reply, the end of its time, the end of the run. */
function inTime(name: string, { timeoutMs, signal }: Message, reply: Promise<Reply>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const late = (): void => resolve({ kind: 'timeout', detail: `${name}: no answer within ${timeoutMs} ms` })
    const stop = (): void => resolve({ kind: 'unreachable', detail: `${name}: the run was interrupted` })
    const limit = setTimeout(late, timeoutMs)
    if (signal?.aborted) stop()
    signal?.addEventListener('abort', stop, { once: true })
    reply
      .then((pieces) => resolve({ kind: 'replied', parts: partsOf(pieces) }), reject)
      .finally(() => {
        clearTimeout(limit)
        signal?.removeEventListener('abort', stop)
      })
  })
}

function partsOf(pieces: Reply): readonly Part[] {
  const parts = pieces.map(
    (piece): Part => (typeof piece === 'string' ? { type: 'text', text: piece } : piece),
  )
  return parts.filter((part) => part.type !== 'text' || part.text.trim() !== '')
}
