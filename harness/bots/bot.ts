import type { Part } from '#journal'
import type { Delivery } from '#mocks'
import type { Declared } from '../reading/declared.ts'
import type { WordsOfTheBot } from '../reading/index.ts'

/** Where the shop is for one conversation: what a request template may hand to the bot. */
export interface ShopAccess {
  readonly url: string
  readonly key: string
  /** The shopper's token, where the shopper is signed in. */
  readonly token?: string
}

export interface Message {
  readonly conversation: string
  readonly text: string
  readonly shop: ShopAccess
  /** W3C trace context of this turn. */
  readonly traceparent: string
  /** How long the answer may take, wall milliseconds. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal
}

/** What came back: pieces of a reply, or why there is none. */
export type Answer =
  | {
      readonly kind: 'replied'
      readonly parts: readonly Part[]
      /** What the bot says that its reply claims, as data beside its words. */
      readonly declared?: readonly Declared[]
    }
  | { readonly kind: 'timeout' | 'unreachable' | 'unreadable'; readonly detail: string }

/** How much of the bot's traffic to a system passes through the sandbox. */
export type Wired = 'whole' | 'partial' | 'none'

export const systems = ['tickets', 'orders', 'catalog', 'inventory', 'cart', 'notifications', 'desk'] as const
export type System = (typeof systems)[number]

/** How one talks with a bot besides saying what one wants. */
export interface Customs {
  /** Said in this order before the first message of a conversation: a greeting, a consent, the way through a menu. */
  readonly prelude?: readonly string[]
  /** Said in this order when all else is said: "no, thanks", the stars of a survey. */
  readonly farewell?: readonly string[]
  /** What the shopper says to questions of this bot, by words that stand in the question. */
  readonly answers?: Readonly<Record<string, string>>
}

/** What is declared of a bot. */
export interface BotProfile {
  readonly name: string
  readonly wired: Readonly<Record<System, Wired>>
  /** The systems that it is there for; of the others it is to say that it is not connected to them. Default all. */
  readonly scope?: readonly System[]
  /** Words of its own and what they stand for. */
  readonly words?: WordsOfTheBot
  /** How it calls the shop: what can befall its calls hangs on that. Default `express`. */
  readonly delivery?: Delivery
  /** Default none. */
  readonly customs?: Customs
}

/** A chatbot that can be talked to. Adapters differ in how; all keep the laws of `bot.laws.ts`. */
export interface Bot {
  readonly profile: BotProfile
  /** One message, one answer; never throws for what the bot did. */
  say(message: Message): Promise<Answer>
  /** Ends whatever was begun for this bot; may be called more than once. */
  close(): Promise<void>
}

/** The scope of a bot that is not there for these systems; undefined where there are none. */
export function scopeWithout(names: readonly System[] = []): readonly System[] | undefined {
  return names.length > 0 ? systems.filter((system) => !names.includes(system)) : undefined
}

/** Every system wired alike. */
export function wiredAlike(wired: Wired): Readonly<Record<System, Wired>> {
  return Object.fromEntries(systems.map((system) => [system, wired])) as Record<System, Wired>
}
