import { emptyMemory, type Memory } from './memory.ts'
import type { Message } from './message.ts'
import { respond } from './respond.ts'
import { createClient, type ShopAccess } from './shop/client.ts'
import type { Policy } from './turn.ts'

/** How many conversations a bot remembers; the oldest is forgotten first. */
const mostConversations = 1000

export interface SpecimenOptions {
  /** The only way to the shop. */
  readonly fetch: typeof fetch
}

/** One message of a shopper. */
export interface SpecimenRequest {
  readonly conversation: string
  readonly message: string
  readonly shop: ShopAccess
  /** Sent on with every call of this turn. */
  readonly traceparent?: string
}

/** A chatbot: it remembers each conversation, and never throws on what a shopper or the shop says. */
export interface Specimen {
  reply(request: SpecimenRequest): Promise<{ messages: Message[] }>
}

/** A bot that behaves as the policy says. */
export function createBot(policy: Policy, options: SpecimenOptions): Specimen {
  const memories = new Map<string, Memory>()
  const keptOf = keptByShop()
  const memoryOf = (conversation: string): Memory => {
    const memory = memories.get(conversation) ?? emptyMemory()
    memories.set(conversation, memory)
    if (memories.size > mostConversations) memories.delete(memories.keys().next().value as string)
    return memory
  }
  return {
    async reply({ conversation, message, shop, traceparent }) {
      const direct = createClient({
        fetch: options.fetch,
        access: shop,
        timeoutMs: policy.timeoutMs,
        ...(traceparent === undefined ? {} : { traceparent }),
      })
      const memory = memoryOf(conversation)
      const kept = keptOf(shop.url)
      const client = policy.calls(direct, kept, memory.notes)
      const { offer } = memory
      memory.turns += 1
      const messages = await respond({ said: message, memory, kept, client, policy, conversation })
      if (memory.offer === offer) memory.offer = undefined
      return { messages: [...messages] }
    },
  }
}

/** What a bot keeps across conversations it keeps of one shop: another shop's facts are no memory of it. */
function keptByShop(): (url: string) => Map<string, unknown> {
  const shops = new Map<string, Map<string, unknown>>()
  return (url) => {
    const kept = shops.get(url) ?? new Map<string, unknown>()
    shops.set(url, kept)
    if (shops.size > mostConversations) shops.delete(shops.keys().next().value as string)
    return kept
  }
}
