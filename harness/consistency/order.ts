import { type Clock, joined, nothingBefore, withChain, withFrontier } from './clock.ts'
import { type Column, columnOf } from './ints.ts'
import type { Op, ToldOp, Trace } from './trace.ts'

/** A connection, or the harness: calls are made on it one at a time. */
interface Lane {
  /** What all that completed on it, and those themselves, come to. */
  clock: Clock
  chain: number
  /** Where the last member of the chain completed. */
  tail: number
}

/** A value that responses gave. */
interface Token {
  clock: Clock
  chain: number
  tail: number
}

const noChain = -1
const never = Number.POSITIVE_INFINITY

/**
 * Which operations are known to precede which, folded along the journal: the relation of `precedesOf`, as a clock for each
 * operation. Claims belong to it: the shopper's message precedes them, and they precede what the harness does later.
 *
 * Linear in the entries, times the number of chains that lie behind the last message: the connections of one turn.
 */
export class Order {
  readonly #trace: Trace
  readonly #lanes: Lane[] = []
  readonly #harness: Lane = { clock: nothingBefore, chain: noChain, tail: never }
  /** What answers gave, by the number of the value. */
  readonly #tokens: (Token | undefined)[]
  readonly #clocks: (Clock | undefined)[]
  /** The clock of the latest message: the calls of a turn have it in common. */
  #latest = nothingBefore
  readonly #chainOf: Column
  /** Where the last member of each chain completes. */
  readonly #tails: number[] = []

  constructor(trace: Trace) {
    this.#trace = trace
    this.#tokens = new Array<Token | undefined>(trace.carried.size).fill(undefined)
    const nodes = trace.ops.length + trace.told.length
    this.#chainOf = columnOf(nodes, noChain)
    this.#clocks = new Array<Clock | undefined>(nodes).fill(undefined)
  }

  /** What precedes an operation that has begun. */
  clock(node: number): Clock {
    return this.#clocks[node] ?? nothingBefore
  }

  /** The chain that an operation belongs to; below 0 where nothing can follow it but behind a message. */
  chain(node: number): number {
    return this.#chainOf[node] as number
  }

  begin(op: Op): void {
    const { role, node } = op
    let clock = this.#upTo(this.#trace.messageOf(op))
    const lane = this.#laneOf(op)
    if (lane) clock = joined(clock, lane.clock)
    if (role === 'harness') clock = joined(clock, this.#harness.clock)
    let token: Token | undefined
    for (const carried of op.carries ?? none) {
      const given = this.#tokens[this.#trace.carried.find(carried) ?? -1]
      if (!given) continue
      token = given
      clock = joined(clock, given.clock)
    }
    this.#clocks[node] = clock
    if (role === 'harness') this.#enchain(op, this.#harness)
    else if (lane) this.#enchain(op, lane)
    else if (op.gave?.some((value) => this.#trace.carried.find(value) !== undefined))
      this.#enchain(op, token ?? { chain: noChain, tail: never })
  }

  complete(op: Op): void {
    const { node, role, end } = op
    const chain = this.#chainOf[node] as number
    if (chain !== noChain) {
      const clock = withChain(this.clock(node), chain, end + 1)
      const lane = this.#laneOf(op)
      if (lane) lane.clock = joined(lane.clock, clock)
      if (role === 'harness') this.#harness.clock = joined(this.#harness.clock, clock)
      for (const value of op.gave ?? none) this.#give(value, clock, chain, end)
    }
    this.#clocks[node] = undefined
  }

  beginTold({ node, place, end }: ToldOp): void {
    this.#clocks[node] = this.#upTo(place)
    this.#enchain({ node, place, end }, this.#harness)
  }

  completeTold({ node, end }: ToldOp): void {
    const clock = withChain(this.clock(node), this.#chainOf[node] as number, end + 1)
    this.#harness.clock = joined(this.#harness.clock, clock)
    this.#clocks[node] = undefined
  }

  /** All that completed before a place. */
  #upTo(place: number): Clock {
    if (place !== this.#latest.frontier) this.#latest = withFrontier(nothingBefore, place)
    return this.#latest
  }

  /** Puts an operation behind the last member of a chain where that had completed, or begins another chain. */
  #enchain(
    { node, place, end }: { readonly node: number; readonly place: number; readonly end: number },
    on: { chain: number; tail: number },
  ): void {
    const isNext = on.chain !== noChain && on.tail < place && this.#tails[on.chain] === on.tail
    if (!isNext) on.chain = this.#tails.length
    on.tail = end < 0 ? never : end
    this.#tails[on.chain] = on.tail
    this.#chainOf[node] = on.chain
  }

  #give(value: string, clock: Clock, chain: number, tail: number): void {
    const number = this.#trace.carried.find(value)
    if (number === undefined) return
    const given = this.#tokens[number]
    if (given) {
      given.clock = joined(given.clock, clock)
      given.chain = chain
      given.tail = tail
    } else this.#tokens[number] = { clock, chain, tail }
  }

  /** Connections are numbered in the order of their first calls. */
  #laneOf({ lane }: Op): Lane | undefined {
    if (lane < 0) return undefined
    if (lane === this.#lanes.length) this.#lanes.push({ clock: nothingBefore, chain: noChain, tail: never })
    return this.#lanes[lane]
  }
}

const none: readonly never[] = []
