import { type Channel, channels, type EntryOf } from '#journal'
import type { Clock } from './clock.ts'
import type { Floors } from './floors.ts'
import { knowledge } from './knowledge.ts'
import { nobodys, type Op, type Trace } from './trace.ts'
import type { Views } from './views.ts'

/** A view came to a version of a write before it had come to what the writer had seen or written earlier. */
export interface Early {
  readonly place: number
  readonly view: Channel
  /** What it came to, and the node that wrote it. */
  readonly resource: number
  readonly version: number
  readonly by: number
  /** What it lacked; `lackedBy` is the node that had written or read it. */
  readonly lacks: number
  readonly lacksVersion: number
  readonly shows: number
  readonly lackedBy: number
  readonly after: 'write' | 'read'
  /** Number of the view's policy for what it lacked. */
  readonly policy: number
}

/**
 * Watches views take over writes: each is to find there what its session had written and read before it, of the cart,
 * orders, tickets, checkouts and stock of its shopper. Costs, for what is taken over while the view is behind with something,
 * the number of resources that the session has touched for that shopper.
 * @see Terry et al. 1994, section 3: monotonic writes and writes follow reads constrain every server
 */
export class ViewOrder {
  readonly early: Early[] = []
  readonly #trace: Trace
  readonly #views: Views
  readonly #floors: Floors
  /** The related resources that a session has touched for a shopper. */
  readonly #touched = new Map<number, Set<number>>()
  readonly #clocks = new Map<number, Clock>()

  constructor(trace: Trace, views: Views, floors: Floors) {
    this.#trace = trace
    this.#views = views
    this.#floors = floors
  }

  /** The clock of an operation that writes is kept: views may take over later what it wrote. */
  began(op: Op, clock: Clock): void {
    if (op.hasCommitted) this.#clocks.set(op.node, clock)
  }

  touched(op: Op, resource: number): void {
    const key = touchedBy(op)
    const known = this.#touched.get(key)
    if (known) known.add(resource)
    else this.#touched.set(key, new Set([resource]))
  }

  shownNow(resource: number): Readonly<Record<Channel, number>> {
    const { chat, web, app } = this.#views.shown
    return { chat: chat[resource] as number, web: web[resource] as number, app: app[resource] as number }
  }

  committed(
    { shown, version }: EntryOf<'commit'>,
    resource: number,
    before: Readonly<Record<Channel, number>>,
    place: number,
  ): void {
    for (const view of channels)
      if (shown?.includes(view)) this.applied(view, resource, before[view], version, place)
  }

  applied(view: Channel, resource: number, before: number, version: number, place: number): void {
    if (this.#views.behind[view] === 0 || before < 0) return
    for (let one = before + 1; one <= version; one += 1) this.#look(view, resource, one, place)
  }

  #look(view: Channel, resource: number, version: number, place: number): void {
    const cause = this.#trace.commitOf(resource, version)?.cause
    const op = cause?.by === 'call' ? this.#trace.opOfCall.get(cause.call) : undefined
    const clock = op && this.#clocks.get(op.node)
    if (!op || !clock || op.session === nobodys) return
    for (const other of this.#touched.get(touchedBy(op)) ?? []) {
      const shows = this.#views.shown[view][other] as number
      if (other === resource || shows < 0 || shows >= (this.#views.source[other] as number)) continue
      for (const after of ['write', 'read'] as const) {
        const reached = this.#floors.of(op.session, other)
        const what = after === 'write' ? knowledge.written : knowledge.read
        const floor = this.#floors.floor(reached, clock, what)
        if (floor.version <= shows) continue
        this.early.push({
          ...{ place, view, resource, version, by: op.node, lacks: other, lacksVersion: floor.version },
          ...{ shows, lackedBy: floor.node, after, policy: this.#views.policyNumber(view, other) },
        })
      }
    }
  }
}

/** One number for a session and the shopper for whom it acts. */
function touchedBy({ session, shopper }: Op): number {
  return session * 2 ** 26 + shopper + 1
}
