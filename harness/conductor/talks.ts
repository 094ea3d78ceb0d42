import type { Ask } from '#journal'
import type { Answer } from '../bots/bot.ts'
import { probeSteps } from '../probes/index.ts'
import { given } from '../vocabulary/cast.ts'
import type { Scene } from '../vocabulary/expectations/expectation.ts'
import { Talk, type TalkOptions } from './talk.ts'

/** The conversations of an episode: one for each shopper who speaks, opened when they first do. */
export class Talks {
  readonly #scene: Scene
  readonly #options: Omit<TalkOptions, 'site' | 'shopper'>
  readonly #open = new Map<string | undefined, Talk>()

  /** `signedIn` is of the shopper who talks unless a step names another. */
  constructor(scene: Scene, options: Omit<TalkOptions, 'site' | 'shopper'>) {
    this.#scene = scene
    this.#options = options
  }

  /**
   * The shopper of that name, by default the one who talks, says something; the next steps that the answer offers are
   * tried. Undefined where there is no answer to be journaled.
   */
  async say(name: string | undefined, text: string, asks: readonly Ask[]): Promise<Answer | undefined> {
    const talk = this.#of(name)
    const answer = await talk.say(text, asks)
    if (answer?.kind === 'replied') probeSteps(this.#scene, talk)
    return answer
  }

  #of(name: string | undefined): Talk {
    const known = this.#open.get(name)
    if (known) return known
    const { site, cast } = this.#scene
    const { profile, signedIn } =
      name === undefined
        ? { profile: cast.shopper, signedIn: this.#options.signedIn }
        : given(cast.shoppers, name, 'shopper')
    const number = this.#open.size + 1
    const talk = new Talk({ ...this.#options, site, shopper: profile.id, signedIn, number })
    this.#open.set(name, talk)
    return talk
  }
}
