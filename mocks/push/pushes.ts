import type { Entry } from '#journal'
import { keepFeed, missedOf, nextPushId, publishEventTo, type World } from '#sandbox'
import type { Sink, Stream } from '../call.ts'
import type { Site } from '../site.ts'
import { EventStream, type StreamWish, tooSlow } from './event-stream.ts'
import { testType } from './event-types.ts'
import { keyFeed } from './feeds.ts'
import type { Hub } from './hub.ts'
import { eventText, Publisher } from './publisher.ts'
import type { Send } from './send.ts'
import { Sender } from './sender.ts'
import { gapNotice, greeting } from './sse.ts'
import { Webhooks } from './webhooks.ts'

/** How a site tells of changes. */
export interface PushOptions {
  /** Brings a webhook to its receiver; default the global `fetch`. */
  readonly send?: Send
  /** Names of hosts besides this machine to which webhooks may go; default none. */
  readonly hosts?: readonly string[]
  /** Wall ms that a receiver may take to answer; default 5000. */
  readonly timeoutMs?: number
  /**
   * When what is due goes out: `at once`, the default; or only when whoever plays the world says so by `settled()`
   * or `advance()`, so that under a frozen clock a play comes out the same every time.
   */
  readonly when?: 'at once' | 'settled'
  /** Wall ms between two signs of life on an event stream; default 15,000. */
  readonly heartbeatMs?: number
}

/** What a reader asks for: which events, and since when. */
export type Listening = Omit<StreamWish, 'id'> & { readonly after?: string; readonly since?: number }

/**
 * What a site tells by itself: webhooks and event streams. The world says what is due and when; this brings it out, and
 * tells the world what became of it.
 */
export class Pushes implements Hub {
  readonly world: World
  readonly webhooks: Webhooks
  /** Whether webhooks are sent at all. */
  readonly isSending: boolean
  readonly #isHeld: boolean
  readonly #heartbeatMs: number
  readonly #publisher: Publisher
  readonly #sender: Sender
  readonly #streams = new Set<EventStream>()
  readonly #waiting: (() => void)[] = []
  #isHearing = false
  /** Something has come due since it was last seen to. */
  #isNew = false

  /** Throws a `RangeError` where `timeoutMs` or `heartbeatMs` is no whole number from 1 to an hour. */
  constructor(site: Site, options?: PushOptions) {
    const {
      send = fetch,
      hosts = [],
      timeoutMs = 5000,
      when = 'at once',
      heartbeatMs = 15_000,
    } = options ?? {}
    for (const [name, ms] of Object.entries({ timeoutMs, heartbeatMs })) {
      if (!(Number.isSafeInteger(ms) && ms >= 1 && ms <= 3_600_000))
        throw new RangeError(`serving a site with ${name} ${ms}: a whole number from 1 to an hour is needed`)
    }
    this.world = site.world
    this.isSending = options !== undefined
    this.#isHeld = when === 'settled'
    this.#heartbeatMs = heartbeatMs
    this.#publisher = new Publisher(site)
    this.webhooks = new Webhooks(this.world, hosts)
    const terms = { send: (...asked: Parameters<Send>) => send(...asked), hosts, timeoutMs }
    this.#sender = new Sender(this, terms, (id) => this.webhooks.secretsOf(id))
    if (this.world.state.pushes.feeds.length > 0) this.#listen()
  }

  /** Sends events to an address from now on. The secret is made here unless one is brought along. Throws as `Webhooks.add`. */
  subscribe(...wish: Parameters<Webhooks['add']>): { readonly id: string; readonly secret: string } {
    this.#listen()
    const { id } = this.webhooks.add(...wish)
    return { id, secret: this.webhooks.secretText(id) }
  }

  /** Sends an event that says nothing of the shop, to try a webhook; returns its id. */
  test(subscriber: string): string {
    const { now } = this.world
    const { name: feed, role, channel } = keyFeed
    const event = publishEventTo(this.world, subscriber, {
      ...{ feed, role, channel, type: testType, system: 'webhooks', observations: [] },
      write: (id) => eventText(id, testType, now, { data: { webhook: subscriber } }),
    })
    return event.id
  }

  /** A stream of events, for a reply. */
  stream(listening: Listening): Stream {
    return { open: (sink) => this.#open(listening, sink) }
  }

  /**
   * Brings out what is due, and waits until it is known what became of it; no longer than `withinMs` of the wall
   * (default 10,000). Returns false where that was too short; then readers of streams that have not kept up are cut.
   */
  async settled({ withinMs = 10_000 }: { withinMs?: number } = {}): Promise<boolean> {
    this.#isNew = false
    if (!this.#hasDue) return true
    this.#bringOut()
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), withinMs)
    })
    while (this.#hasDue) {
      if ((await Promise.race([this.#change(), late])) !== 'late') continue
      for (const stream of this.#streams) if (stream.hasDue) stream.close(tooSlow, 'cut')
      return false
    }
    clearTimeout(timer)
    return true
  }

  /** Moves the clock forward as `World.advance` does, and stands still for each thing that comes due until it has gone out. */
  async advance(ms: number): Promise<void> {
    const until = this.world.now + ms
    await this.settled()
    while (this.world.advance(until - this.world.now, () => this.#isNew)) await this.settled()
    await this.settled()
  }

  changed(): void {
    for (const wake of this.#waiting.splice(0)) wake()
  }

  /** Nothing goes out any more. */
  close(): void {
    this.#sender.close()
    for (const stream of this.#streams) stream.close('the world has come to its end')
    this.#streams.clear()
    this.changed()
  }

  get #hasDue(): boolean {
    return (this.isSending && this.#sender.hasDue) || [...this.#streams].some((stream) => stream.hasDue)
  }

  #open({ after, since, ...wish }: Listening, sink: Sink): () => void {
    if (this.world.isReadOnly || this.world.journal.ended) {
      sink.write(greeting, () => {})
      if (this.world.journal.ended) sink.end()
      return () => {}
    }
    this.#listen()
    const asked = { ...(after === undefined ? {} : { after }), ...(since === undefined ? {} : { since }) }
    const { events, gap } = missedOf(this.world, wish.feed, asked)
    keepFeed(this.world, wish.feed)
    const stream = new EventStream(
      this,
      { id: nextPushId(this.world, 'es'), ...wish },
      sink,
      this.#heartbeatMs,
    )
    this.#streams.add(stream)
    stream.say(gap ? greeting + gapNotice : greeting)
    this.world.atomically(() => {
      for (const event of events) stream.offer(event, true)
    })
    return () => {
      stream.close('its reader has gone')
      this.#streams.delete(stream)
    }
  }

  #listen(): void {
    if (this.#isHearing || this.world.isReadOnly) return
    this.#isHearing = true
    this.world.onSettled((entry) => this.#hear(entry))
  }

  #hear(entry: Entry): void {
    if (this.world.journal.ended) {
      this.close()
      return
    }
    for (const event of this.#publisher.hear(entry)) {
      for (const stream of this.#streams) stream.offer(event)
    }
    if (entry.kind !== 'push' || entry.phase !== 'due') return
    this.#isNew = true
    if (!this.#isHeld) this.#bringOut()
  }

  #bringOut(): void {
    for (const stream of this.#streams) {
      if (stream.isOver) this.#streams.delete(stream)
      else stream.flush()
    }
    if (this.isSending) void this.#sender.run()
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
    })
  }
}
