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

  /** The conversation of the shopper of that name. */
  of(name: string | undefined): Talk {
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
