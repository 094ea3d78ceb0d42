import { branchWorld, type ClockMode, createWorld, openSaved, type World } from '#sandbox'
import { problem } from '../problem.ts'
import { Site, type SiteOptions } from '../site.ts'
import { Cast } from './cast.ts'
import { stateFacts } from './facts/index.ts'
import { type Host, HostedWorld } from './hosted-world.ts'
import { invalid } from './mistakes.ts'
import { Opening } from './opening.ts'
import { Refused } from './refused.ts'
import { attempt, setConflicts, setFaults, setPrivacyRules, setViews } from './switches.ts'
import { wallTime } from './time.ts'
import type { ClockWish, WorldWish } from './wish.ts'

/** What the server is like. */
export interface WorldsOptions extends Pick<Host, 'sites' | 'baseUrl'> {
  /** How many worlds it holds at once; default 32. */
  readonly most?: number
  readonly time?: Host['time']
  /** The version of Plumbline, for the journals. */
  readonly plumbline?: string
  /** What a wish leaves out. */
  readonly usual?: Pick<
    WorldWish,
    'shop' | 'seed' | 'clock' | 'redirectUris' | 'realLatency' | 'journalBytes'
  >
}

/** A world that opens, and what the names of its facts stand for. */
interface Opened {
  readonly world: World
  readonly cast: Cast
}

/** What is different of a world that was made, and not forked or restored. */
interface How extends Pick<SiteOptions, 'push'> {
  /** Opens it anew; default as it was. */
  readonly open?: (() => Opened) | undefined
}

const usualName = 'serve'

/** All worlds that a server holds. */
export class Worlds {
  readonly host: Host
  readonly most: number
  readonly usual: NonNullable<WorldsOptions['usual']>
  readonly plumbline: string
  readonly #byId = new Map<string, HostedWorld>()
  /** The next number, by what is numbered. */
  readonly #numbers = new Map<string, number>()

  constructor({
    sites,
    baseUrl,
    most = 32,
    time = wallTime,
    plumbline = 'unknown',
    usual = {},
  }: WorldsOptions) {
    this.host = { sites, baseUrl, time }
    this.most = most
    this.plumbline = plumbline
    this.usual = usual
  }

  get all(): readonly HostedWorld[] {
    return [...this.#byId.values()]
  }

  /** Throws `Refused` (404) where none has that id. */
  get(id: string): HostedWorld {
    const found = this.#byId.get(id)
    if (found) return found
    throw new Refused(problem(404, 'admin/unknown-world', `the server holds no world ${id.slice(0, 80)}`))
  }

  /** Throws `Refused`: 422 with all that makes no sense of it, 409 where it is there already, 429 where there is no room. */
  open(given: WorldWish): HostedWorld {
    this.#refuseWhenFull()
    const wish = { ...this.usual, ...given }
    const { seed = 1, name = usualName } = wish
    const repeat = wish.repeat ?? this.#nextRepeat(seed, name)
    const key = { seed, scenario: name, repeat }
    const first = this.#stated(wish, key)
    // What opens at the wall's now opens at another now when it begins again.
    const open = wish.epoch === 'now' ? () => this.#stated(wish, key) : undefined
    const webhooks = wish.webhookHosts ? { push: { hosts: wish.webhookHosts } } : {}
    return this.#hosted(first, wish, clockOf(wish.clock), { open, ...webhooks })
  }

  /**
   * A world that goes its own way from where this one stands now. It sends no webhooks: who listens to the other would
   * hear of things that did not happen there. Its clock is frozen unless another is wished for.
   */
  fork(of: HostedWorld, name: string | undefined, clock: ClockMode): HostedWorld {
    this.#refuseWhenFull()
    const salt = name ?? `fork-${this.#next('fork')}`
    return this.#hosted({ world: branchWorld(of.world, salt), cast: of.cast }, this.usual, clock)
  }

  /** A saved world, opened beside the others; with `name`, as one that goes its own way. Throws `BadSnapshot`. */
  openSaved(saved: unknown, name: string | undefined): HostedWorld {
    this.#refuseWhenFull()
    const world = openSaved(saved, name === undefined ? {} : { salt: name })
    return this.#hosted({ world, cast: new Cast() }, this.usual, { kind: 'frozen' })
  }

  close(hosted: HostedWorld): void {
    hosted.leave()
    this.#byId.delete(hosted.id)
  }

  closeAll(): void {
    for (const hosted of this.all) this.close(hosted)
  }

  #stated(wish: WorldWish, key: { seed: number; scenario: string; repeat: number }): Opened {
    const { shop, shopSeed, size, epoch, journalBytes } = wish
    let world: World | undefined
    const wrong = attempt('/size', () => {
      world = createWorld({
        ...given({ shop, shopSeed, size, journalBytes }),
        ...key,
        epoch: epoch === 'now' ? this.host.time.now() : (epoch ?? 'fixed'),
        plumbline: this.plumbline,
      })
    })
    if (!world) throw new Refused(invalid(wrong))
    const cast = new Cast()
    const mistakes = [
      ...stateFacts(world, cast, wish.facts ?? []),
      ...(wish.views ? setViews(world, wish.views) : []),
      ...(wish.privacy ? setPrivacyRules(world, wish.privacy) : []),
      ...setConflicts(world, wish.conflicts ?? {}),
      ...setFaults(world, wish.faults ?? []),
    ]
    if (mistakes.length) throw new Refused(invalid(mistakes))
    return { world, cast }
  }

  #hosted({ world, cast }: Opened, wish: WorldWish, clock: ClockMode, how: How = {}): HostedWorld {
    const site = { ...siteOptionsOf(wish), ...(how.push ? { push: how.push } : {}) }
    const { id } = this.#tried(world, site)
    if (this.#byId.has(id) || this.host.sites.open.some((one) => one.id === id)) {
      const { episode } = world.journal.header
      const detail = `a world of that seed and name is here already (${episode}, ${id}); give it another name or repeat`
      throw new Refused(problem(409, 'admin/world-exists', detail, { world: id }))
    }
    const opening = new Opening(world, given({ journalBytes: wish.journalBytes }))
    const named = cast.copy()
    const open = how.open ?? (() => ({ world: opening.again(), cast: named.copy() }))
    const hosted = new HostedWorld(this.host, { open, clock, site })
    this.#byId.set(hosted.id, hosted)
    return hosted
  }

  /** The site that it would have: for its id, and for what is wrong with its options. */
  #tried(world: World, options: SiteOptions): Site {
    let site: Site | undefined
    const wrong = attempt('/redirectUris', () => {
      site = new Site(world, '', options)
    })
    if (!site) throw new Refused(invalid(wrong))
    return site
  }

  #nextRepeat(seed: number, name: string): number {
    return this.#next(`${seed} ${name}`) - 1
  }

  #next(what: string): number {
    const number = (this.#numbers.get(what) ?? 0) + 1
    this.#numbers.set(what, number)
    return number
  }

  #refuseWhenFull(): void {
    if (this.#byId.size < this.most) return
    const detail = `the server holds ${this.most} worlds, and no more; close one (--worlds says how many)`
    throw new Refused(problem(429, 'admin/too-many-worlds', detail))
  }
}

/** The mode that a wish for a clock means; frozen where there is none. */
export function clockOf({ mode, factor = 1 }: ClockWish = { mode: 'frozen' }): ClockMode {
  return mode === 'scaled' ? { kind: mode, factor } : { kind: mode }
}

function siteOptionsOf({ redirectUris, realLatency }: WorldWish): SiteOptions {
  return given({ redirectUris, realLatency })
}

/** The members that are there. */
function given<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const there = Object.entries(members).filter(([, value]) => value !== undefined)
  return Object.fromEntries(there) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
