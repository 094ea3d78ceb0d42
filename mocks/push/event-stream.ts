import { forgetPushes, notePush, offerPush, type PendingPush, type PushEvent, reportPush } from '#sandbox'
import type { Sink } from '../call.ts'
import type { Hub } from './hub.ts'
import { eventField, heartbeat } from './sse.ts'

/** What a reader wants of a feed. */
export interface StreamWish {
  readonly id: string
  readonly feed: string
  readonly wants: (event: PushEvent) => boolean
  /** False once whoever reads may not any more. */
  readonly isGood: () => boolean
}

/** As much may wait for a reader, in UTF-16 code units. */
const mostWaiting = 64 * 1024

/** One connection on which events go out as they come due. */
export class EventStream {
  readonly id: string
  readonly #hub: Hub
  readonly #wish: StreamWish
  readonly #sink: Sink
  readonly #written = new Set<number>()
  readonly #beat: ReturnType<typeof setInterval>
  #waiting = 0
  #isOver = false

  constructor(hub: Hub, wish: StreamWish, sink: Sink, heartbeatMs: number) {
    this.id = wish.id
    this.#hub = hub
    this.#wish = wish
    this.#sink = sink
    this.#beat = setInterval(() => this.say(heartbeat), heartbeatMs)
    // Nobody stays for it: a program with nothing else to do ends.
    ;(this.#beat as { unref?: () => void }).unref?.()
  }

  get isOver(): boolean {
    return this.#isOver
  }

  /** An event was made; it is for this reader, or not. `isReplay`: the reader missed it. */
  offer(event: PushEvent, isReplay = false): void {
    if (this.#isOver || event.feed !== this.#wish.feed || !this.#wish.wants(event)) return
    offerPush(this.#hub.world, 'event-stream', this.id, event, isReplay)
  }

  /** What is due goes out, as far as the reader keeps up. */
  flush(): void {
    for (const pending of this.#due()) {
      if (this.#isOver || this.#written.has(pending.number)) continue
      if (!this.#wish.isGood()) this.close('its token is not good any more')
      else this.#write(pending)
    }
  }

  /** Text that is no event: it is lost on nobody, and waits for nobody. */
  say(text: string): void {
    if (!this.#isOver && this.#waiting === 0) this.#sink.write(text, () => {})
  }

  get hasDue(): boolean {
    return !this.#isOver && this.#due().length > 0
  }

  /** Ends it, for a reason that is noted. What was not flushed is not evidence: the reader gets it when it comes back. */
  close(why: string, how: 'end' | 'cut' = 'end'): void {
    if (this.#isOver) return
    this.#isOver = true
    clearInterval(this.#beat)
    const { world } = this.#hub
    forgetPushes(world, this.id)
    notePush(world, { phase: 'closed', via: 'event-stream', subscriber: this.id, detail: why })
    this.#sink[how]()
    this.#hub.changed()
  }

  #due(): readonly PendingPush[] {
    const { pending } = this.#hub.world.state.pushes
    return pending.filter(({ subscriber, state }) => subscriber === this.id && state === 'due')
  }

  #write({ number, attempt, event }: PendingPush): void {
    const text = eventField(event)
    if (this.#waiting + text.length > mostWaiting) {
      this.close('it reads too slowly', 'cut')
      return
    }
    this.#waiting += text.length
    this.#written.add(number)
    this.#sink.write(text, () => {
      this.#waiting -= text.length
      this.#written.delete(number)
      reportPush(this.#hub.world, number, attempt, { outcome: 'delivered' })
      this.#hub.changed()
    })
  }
}
