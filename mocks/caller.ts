import type { Channel } from '#journal'

/** The channel of a caller: the bot's key speaks for the chat, the harness names its own. */
export interface Caller {
  readonly role: 'bot' | 'shopper' | 'harness'
  readonly channel: Channel
  readonly shopper?: string
}
