import type { Ask } from '#journal'
import type { Answer, Customs } from '../bots/bot.ts'
import type { Model } from '../model/model.ts'
import { probeSteps } from '../probes/index.ts'
import { mayAsk } from '../shopper/hear.ts'
import { knownBy } from '../shopper/known.ts'
import { askingSentences, optionsIn, proseOf } from '../shopper/reply.ts'
import { pursue } from '../shopper/shopper.ts'
import type { Temperament } from '../shopper/temperaments.ts'
import { given, type Talker } from '../vocabulary/cast.ts'
import type { Scene } from '../vocabulary/expectations/expectation.ts'
import { handsOf, lastReply } from './hands.ts'
import { saidByModel } from './spoken.ts'
import { Talk, type TalkOptions } from './talk.ts'

/** A message of the scenario: who says it, what it is about, and how often they speak for it at most. */
export interface Message {
  /** Of another shopper than the one who talks. */
  readonly by?: string | undefined
  readonly text: string
  /** The same in other words; undefined where it is said in just those. */
  readonly inOtherWords?: string | undefined
  readonly asks: readonly Ask[]
  /** Default what the shopper's temperament bears; 1 for nothing but these words. */
  readonly most?: number | undefined
  /** Of a wish that may be put into other words: what these must name. Default the words are as they are written. */
  readonly naming?: readonly string[] | undefined
}

interface Opened {
  readonly talk: Talk
  readonly temperament: Temperament
  /** Whether they log in where the bot leads them to it. */
  readonly wouldLogIn: boolean
}

/** The conversations of an episode: one for each shopper who speaks, opened when they first do. */
export class Talks {
  readonly #scene: Scene
  readonly #options: Omit<TalkOptions, 'site' | 'shopper' | 'signedIn'>
  readonly #customs: Customs
  /** The model that speaks as the shopper; undefined where none does. */
  readonly #model: Model | undefined
  readonly #open = new Map<string | undefined, Opened>()

  constructor(
    scene: Scene,
    options: Omit<TalkOptions, 'site' | 'shopper' | 'signedIn'>,
    model?: Model | undefined,
  ) {
    this.#scene = scene
    this.#options = options
    this.#model = model
    this.#customs = options.bot.profile.customs ?? {}
  }

  /**
   * The shopper says something, and answers what is asked back until they have what the message is about, or can't have it;
   * the next steps that an answer offers are tried. Returns the last answer; undefined where there is none to be journaled.
   */
  async say({ by, text: written, inOtherWords, asks, most, naming }: Message): Promise<Answer | undefined> {
    const known = this.#open.get(by)
    const opened = known ?? this.#openFor(by)
    if (!known) {
      const greeted = await this.#sayAll(opened.talk, this.#customs.prelude)
      if (greeted?.kind !== 'replied') return greeted
    }
    const { talk, temperament, wouldLogIn } = opened
    const text = naming ? await this.#inOwnWords(opened, { text: written, asks, naming }) : written
    if (text === undefined) return undefined
    const first = await this.#sayOne(talk, text, asks)
    if (first?.kind !== 'replied' || asks.length === 0 || most === 1) return first
    const isOut = wouldLogIn && !talk.signedIn
    if (!this.#model && !mayAsk(lastReply(this.#scene, talk), isOut)) return first
    let last: Answer | undefined = first
    const [model, { signal }, { answers = {} }] = [this.#model, this.#options, this.#customs]
    const said = { goal: talk.turns, text: written, inOtherWords, asks, answers, model, signal }
    const hands = handsOf(this.#scene, talk, { said, temperament, wouldLogIn }, async (words, about) => {
      last = await this.#sayOne(talk, words, about, said.goal)
      return last
    })
    await pursue(hands, { temperament, most })
    return last
  }

  /** Whether the last reply to a shopper asks for something. */
  isAsked(by: string | undefined): boolean {
    const talk = this.#open.get(by)?.talk
    if (!talk) return false
    const parts = lastReply(this.#scene, talk)
    const prose = proseOf(parts)
    return askingSentences(prose).length > 0 || optionsIn(parts, prose).length > 1
  }

  /** What is said in each conversation when all else is said. Returns the answer that is none, if there was one. */
  async takeLeave(): Promise<Answer | undefined> {
    for (const { talk } of this.#open.values()) {
      const answer = await this.#sayAll(talk, this.#customs.farewell)
      if (answer?.kind !== 'replied') return answer
    }
    return { kind: 'replied', parts: [] }
  }

  /** A wish as the model puts it that speaks as the shopper; undefined where it puts it in no words that can be said. */
  async #inOwnWords(
    { talk, temperament }: Opened,
    { text, asks, naming }: Pick<Message, 'text' | 'asks'> & { readonly naming: readonly string[] },
  ): Promise<string | undefined> {
    const model = this.#model
    if (!model) return text
    const [{ world }, { signal }, { answers = {} }] = [this.#scene, this.#options, this.#customs]
    const known = knownBy(world, talk.shopper, { asks, said: text, answers })
    const spoken = await saidByModel({ model, talk, known, temperament, world, signal }, naming)
    if (spoken.kind === 'says') return spoken.words
    if (spoken.kind === 'misfit') talk.note('stuck', spoken.why)
    return undefined
  }

  async #sayAll(talk: Talk, sayings: readonly string[] = []): Promise<Answer | undefined> {
    for (const words of sayings) {
      const answer = await this.#sayOne(talk, words, [], 0)
      if (answer?.kind !== 'replied') return answer
    }
    return { kind: 'replied', parts: [] }
  }

  async #sayOne(
    talk: Talk,
    text: string,
    asks: readonly Ask[],
    goesOn?: number,
  ): Promise<Answer | undefined> {
    const answer = await talk.say(text, asks, goesOn)
    if (answer?.kind === 'replied') probeSteps(this.#scene, talk)
    return answer
  }

  #openFor(name: string | undefined): Opened {
    const { site, cast } = this.#scene
    const talker: Talker = name === undefined ? cast.talker : given(cast.shoppers, name, 'shopper')
    const { profile, signedIn, temperament } = talker
    const number = this.#open.size + 1
    const talk = new Talk({
      ...this.#options,
      site,
      shopper: profile.id,
      signedIn: signedIn === true,
      number,
    })
    const opened = { talk, temperament, wouldLogIn: signedIn === 'when asked' }
    this.#open.set(name, opened)
    return opened
  }
}
