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

/** So much is handed on before the reader has taken it, in UTF-16 code units; the rest waits here. */
const mostHandedOn = 64 * 1024

/** Why a reader that does not keep up is cut. */
export const tooSlow = 'it reads too slowly'

/** So many events may wait for a reader. */
const mostBehind = 1000

/** One connection on which events go out as they come due. */
export class EventStream {
  readonly id: string
  readonly #hub: Hub
  readonly #wish: StreamWish
  readonly #sink: Sink
  readonly #written = new Set<number>()
  readonly #beat: ReturnType<typeof setInterval>
  #waiting = 0
  /** The reader has taken something since the last sign of life, or there was nothing to take. */
  #isMoving = true
  #isOver = false

  constructor(hub: Hub, wish: StreamWish, sink: Sink, heartbeatMs: number) {
    this.id = wish.id
    this.#hub = hub
    this.#wish = wish
    this.#sink = sink
    this.#beat = setInterval(() => this.#live(), heartbeatMs)
    // Nobody stays for it: a program with nothing else to do ends.
    ;(this.#beat as { unref?: () => void }).unref?.()
  }

  get isOver(): boolean {
    return this.#isOver
  }

  /** An event was made; it is for this reader, or not. `isReplay`: the reader missed it. */
  offer(event: PushEvent, isReplay = false): void {
    if (this.#isOver || event.feed !== this.#wish.feed || !this.#wish.wants(event)) return
    if (this.#pending().length >= mostBehind) this.close(tooSlow, 'cut')
    else offerPush(this.#hub.world, 'event-stream', this.id, event, isReplay)
  }

  /** What is due goes out, as far as the reader keeps up. */
  flush(): void {
    for (const pending of this.#due()) {
      if (this.#isOver || this.#waiting >= mostHandedOn) return
      if (this.#written.has(pending.number)) continue
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

  #pending(): readonly PendingPush[] {
    return this.#hub.world.state.pushes.pending.filter(({ subscriber }) => subscriber === this.id)
  }

  #due(): readonly PendingPush[] {
    return this.#pending().filter(({ state }) => state === 'due')
  }

  /** A sign of life; a reader that has taken nothing since the last one, though there was something, is cut. */
  #live(): void {
    if (!this.#isMoving && this.#waiting > 0) this.close(tooSlow, 'cut')
    else {
      this.#isMoving = this.#waiting === 0
      this.say(heartbeat)
    }
  }

  #write({ number, attempt, event }: PendingPush): void {
    const text = eventField(event)
    this.#waiting += text.length
    this.#written.add(number)
    this.#sink.write(text, () => {
      this.#waiting -= text.length
      this.#isMoving = true
      this.#written.delete(number)
      reportPush(this.#hub.world, number, attempt, { outcome: 'delivered' })
      this.#hub.changed()
      this.flush()
    })
  }
}
