import type { Ask, Part } from '#journal'
import type { Answer } from '../bots/bot.ts'
import type { Model } from '../model/model.ts'
import { type Hearing, hear, mayAsk } from '../shopper/hear.ts'
import { knownBy } from '../shopper/known.ts'
import type { Heard } from '../shopper/machine.ts'
import { logInLink } from '../shopper/reply.ts'
import type { Hands } from '../shopper/shopper.ts'
import { signInAt } from '../shopper/sign-in.ts'
import { caseOf } from '../truth/case.ts'
import { recordedOf } from '../truth/recorded.ts'
import { turnsOf } from '../truth/turns.ts'
import type { Scene } from '../vocabulary/expectations/expectation.ts'
import { heardByModel } from './spoken.ts'
import type { Talk } from './talk.ts'

/** What a shopper has said, and what they want by it. */
export interface Said {
  /** The turn in which they said it. */
  readonly goal: number
  readonly text: string
  /** The same in other words; undefined where it has to be just those. */
  readonly inOtherWords?: string | undefined
  readonly asks: readonly Ask[]
  readonly answers: Readonly<Record<string, string>>
  /** The model that says what the shopper answers. Default none: the shopper answers by what they know. */
  readonly model?: Model | undefined
  readonly signal?: AbortSignal | undefined
}

const over: Heard = { met: false, leadsToLogIn: false, asked: [], words: '' }

/** The pieces of the last reply in a conversation. */
export function lastReply({ world }: Pick<Scene, 'world'>, { conversation }: Talk): readonly Part[] {
  const turn = turnsOf(world.journal.entries).findLast((one) => one.conversation === conversation)
  return turn?.pieces.map(({ part }) => part) ?? []
}

/** The hands of the shopper of one conversation: they speak, read and sign in within an episode. */
export function handsOf(
  { world, site }: Scene,
  talk: Talk,
  { said, temperament, wouldLogIn }: { said: Said } & Pick<Hearing, 'temperament' | 'wouldLogIn'>,
  say: (words: string, asks: readonly Ask[]) => Promise<Answer | undefined>,
): Hands {
  const { asks, text, inOtherWords, answers, model, signal } = said
  const lastParts = () => lastReply({ world }, talk)
  const unasked = { count: 0 }
  const isOut = (): boolean => wouldLogIn && !talk.signedIn
  return {
    say: async (words) => (await say(words, asks))?.kind === 'replied',
    hear() {
      if (!model && !mayAsk(lastParts(), isOut())) return over
      const the = caseOf(recordedOf(world.journal))
      const turn = the.turns.findLast((one) => one.turn.conversation === talk.conversation)
      const known = knownBy(world, talk.shopper, { asks, said: text, inOtherWords, answers })
      if (!turn) return over
      const heard = hear(the, turn, { known, temperament, wouldLogIn: isOut() })
      if (!model || heard.met || heard.leadsToLogIn) return heard
      return heardByModel(heard, { model, talk, known, temperament, world, signal }, unasked)
    },
    async signIn() {
      const leads = logInLink(lastParts()) ?? { url: '' }
      const why = await signInAt(site, talk.shopper, leads)
      if (why === undefined) talk.signedInOn(leads.url.slice(site.baseUrl.length).split(/[?#]/, 1)[0] ?? '')
      return why
    },
    note: (did, detail) => talk.note(did, detail),
  }
}
