import { type Anchor, anchorAt, type ClockMode, nextDue, type World, wallTimeAt, worldTimeAt } from '#sandbox'
import type { TimeSource } from './time.ts'

/** So many happenings are done at one go; then others have their turn. */
const mostAtOnce = 5000
/** The longest wait for what is due, in ms of the wall: timers of the machine hold 2^31 ms. */
const longestWaitMs = 60 * 60_000

/**
 * Lets a world's clock follow the wall's, as its mode says: `catchUp` brings it up to now, and what falls due while
 * nobody calls happens by a timer. A clock that is frozen is moved by nobody but who advances it.
 */
export class ClockDriver {
  readonly #world: World
  readonly #time: TimeSource
  #mode: ClockMode = { kind: 'frozen' }
  #anchor: Anchor
  #cancel: (() => void) | undefined
  /** World time of what the timer waits for. */
  #awaited: number | undefined
  #busy = false

  constructor(world: World, time: TimeSource) {
    this.#world = world
    this.#time = time
    this.#anchor = { wallMs: time.now(), worldMs: world.now }
    world.journal.onAppend(() => this.#lookAhead())
  }

  get mode(): ClockMode {
    return this.#mode
  }

  /** From now on, without a jump. Throws a `RangeError` on a factor that is no number above 0. */
  setMode(mode: ClockMode): void {
    this.catchUp()
    worldTimeAt(mode, this.#anchor, this.#time.now())
    this.#anchor = anchorAt(this.#mode, this.#anchor, this.#time.now())
    this.#mode = mode
    this.wasMoved()
  }

  /** Brings the world up to the wall's now; where very much has happened since, only part of the way at once. Never throws. */
  catchUp(): void {
    const { journal, now } = this.#world
    if (this.#mode.kind === 'frozen' || this.#busy || journal.ended) return
    const behindMs = worldTimeAt(this.#mode, this.#anchor, this.#time.now()) - now
    if (behindMs <= 0) return
    let left = mostAtOnce
    this.#busy = true
    try {
      this.#world.advance(behindMs, () => {
        left -= 1
        return left === 0
      })
    } catch (error) {
      this.#endBroken(error)
    } finally {
      this.#busy = false
    }
    this.#lookAhead()
  }

  /** Says that the world was moved by hand: from there its clock goes on. */
  wasMoved(): void {
    this.#anchor = { wallMs: this.#time.now(), worldMs: this.#world.now }
    this.#forget()
    this.#lookAhead()
  }

  /** Lets the clock stand for good. */
  stop(): void {
    this.#mode = { kind: 'frozen' }
    this.#forget()
  }

  /** What breaks while time passes is ours: the episode ends as an error, and the server goes on. */
  #endBroken(error: unknown): void {
    const { journal, now } = this.#world
    const detail = error instanceof Error ? error.message : String(error)
    if (!journal.ended) journal.append(now, { kind: 'ended', how: 'error', code: 'sandbox/error', detail })
  }

  /** Waits for the next thing that is due, unless something earlier is waited for already. */
  #lookAhead(): void {
    if (this.#mode.kind === 'frozen' || this.#busy || this.#world.journal.ended) return
    const due = nextDue(this.#world)
    if (due === undefined || (this.#awaited !== undefined && this.#awaited <= due)) return
    this.#forget()
    const at = wallTimeAt(this.#mode, this.#anchor, due) ?? Number.POSITIVE_INFINITY
    this.#awaited = due
    const waitMs = Math.min(Math.max(0, at - this.#time.now()), longestWaitMs)
    this.#cancel = this.#time.after(waitMs, () => {
      this.#forget()
      this.catchUp()
      this.#lookAhead()
    })
  }

  #forget(): void {
    this.#cancel?.()
    this.#cancel = undefined
    this.#awaited = undefined
  }
}
