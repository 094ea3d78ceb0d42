import type { Part } from '#journal'
import { createSpecimen } from '../specimens/index.ts'
import { type Bot, wiredAlike } from './bot.ts'

/** A specimen in this process, or in a page, on an injected `fetch`. */
export function inProcessBot(name: string, shopFetch: typeof fetch): Bot {
  const specimen = createSpecimen(name, { fetch: shopFetch })
  return {
    profile: { name, wired: wiredAlike('whole') },
    async say({ conversation, text, shop, traceparent }) {
      try {
        const { messages } = await specimen.reply({ conversation, message: text, shop, traceparent })
        return { kind: 'replied', parts: messages as readonly Part[] }
      } catch (error) {
        return { kind: 'unreachable', detail: `${name} threw: ${(error as Error).message}` }
      }
    },
    close: async () => {},
  }
}
