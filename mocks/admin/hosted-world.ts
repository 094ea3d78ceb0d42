import { endTriggers, type World } from '#sandbox'
import { Site, type SiteOptions } from '../site.ts'
import type { Sites } from '../sites.ts'
import type { Cast } from './cast.ts'
import { ClockDriver } from './clock-driver.ts'
import type { TimeSource } from './time.ts'

/** Where worlds are served. */
export interface Host {
  readonly sites: Sites
  readonly time: TimeSource
  /** The base URL of a world, by its id. */
  baseUrl(id: string): string
}

/** What a trigger did when it fired. */
export interface Fired {
  readonly trigger: string
  /** World time, ms. */
  readonly at: number
  readonly outcomes: readonly unknown[]
}

/** So many firings are kept for who asks. */
const mostFired = 200

/** How a world is served, whatever becomes of it. */
export interface Manner {
  /** The world as it opens, and what the names of its facts stand for; anew each time. */
  open(): { readonly world: World; readonly cast: Cast }
  readonly clock: ClockDriver['mode']
  readonly site: SiteOptions
}

/** One world that the server holds: served, with a clock, and ready to be begun again. */
export class HostedWorld {
  readonly #host: Host
  readonly #manner: Manner
  readonly #waiting = new Set<() => void>()
  #site: Site
  #clock: ClockDriver
  #cast: Cast
  #fired: readonly Fired[] = []
  /** How often it has been begun. */
  begun = 1

  constructor(host: Host, manner: Manner) {
    this.#host = host
    this.#manner = manner
    const { world, cast } = manner.open()
    this.#cast = cast
    const { site, clock } = this.#serve(world)
    this.#site = site
    this.#clock = clock
  }

  get id(): string {
    return this.#site.id
  }

  get site(): Site {
    return this.#site
  }

  get clock(): ClockDriver {
    return this.#clock
  }

  /** The world, with its clock where it stands now. */
  get world(): World {
    this.#clock.catchUp()
    return this.#site.world
  }

  get cast(): Cast {
    return this.#cast
  }

  /** What its triggers did, the latest 200. */
  get fired(): readonly Fired[] {
    return this.#fired
  }

  noteFired(fired: Fired): void {
    this.#fired = [...this.#fired, fired].slice(-mostFired)
  }

  /** Begins again as it opened: at the same addresses, with the same key and the same tokens for the same shoppers. */
  reset(): void {
    this.leave()
    const { world, cast } = this.#manner.open()
    this.#cast = cast
    this.#enter(world)
  }

  /** Goes on as this world, which has its key: at the same addresses. Its clock stands, unless it followed the wall's. */
  goOnAs(world: World): void {
    this.leave()
    this.#enter(world)
  }

  /** Ends its episode, and answers 410 from then on. */
  leave(): void {
    const { world } = this.#site
    this.#clock.stop()
    endTriggers(world)
    if (!world.journal.ended) world.journal.append(world.now, { kind: 'ended', how: 'completed' })
    this.#host.sites.close(this.#site)
    this.#wake()
  }

  /** Resolves when the journal has grown, ended, or `signal` is aborted. */
  grown(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.#waiting.delete(done)
        signal.removeEventListener('abort', done)
        resolve()
      }
      this.#waiting.add(done)
      signal.addEventListener('abort', done)
      if (signal.aborted) done()
    })
  }

  #enter(world: World): void {
    const { site, clock } = this.#serve(world)
    this.#site = site
    this.#clock = clock
    this.#fired = []
    this.begun += 1
  }

  #serve(world: World): { site: Site; clock: ClockDriver } {
    const { clock: mode, site: options } = this.#manner
    const site = new Site(world, '', options)
    site.baseUrl = this.#host.baseUrl(site.id)
    // In their order, so that each shopper has the same token whenever the world begins.
    for (const [, shopper] of this.#cast.of('shopper')) site.tokenFor(shopper)
    this.#host.sites.add(site)
    const clock = new ClockDriver(world, this.#host.time)
    site.catchUp = () => clock.catchUp()
    world.journal.onAppend(() => this.#wake())
    clock.setMode(mode)
    return { site, clock }
  }

  #wake(): void {
    for (const done of [...this.#waiting]) done()
  }
}
