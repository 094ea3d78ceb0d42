import type { Channel } from '#journal'
import type { TokenRefusal } from './identity/access-tokens.ts'
import type { Scope } from './identity/scopes.ts'

/** The channel of a caller: the bot's key speaks for the chat, the harness names its own. */
export interface Caller {
  readonly role: 'bot' | 'shopper' | 'harness'
  readonly channel: Channel
  readonly shopper?: string
  /** True where the shopper has not signed in: it is only said whose data are meant. */
  readonly isUnproved?: true
  /** What the token of the call is good for; absent where it carried none, as for the harness's own calls. */
  readonly scopes?: readonly Scope[]
  /** Set where the call carried a token of this world that is not good (any more): it speaks for nobody. */
  readonly refusal?: TokenRefusal
}
