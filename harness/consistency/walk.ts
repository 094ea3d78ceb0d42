import type { EntryOf } from '#journal'
import type { Clock } from './clock.ts'
import { Floors } from './floors.ts'
import { type Column, columnOf } from './ints.ts'
import { isRelated, type Joint, jointsOf } from './joints.ts'
import { type FloorColumns, knowledge } from './knowledge.ts'
import { Order } from './order.ts'
import { botSession, deeds, nobodys, type Op, rowKinds, type ToldOp, type Trace } from './trace.ts'
import { Values } from './values.ts'
import { type Early, ViewOrder } from './view-order.ts'
import { Views } from './views.ts'

/** Why a row may break a rule and nobody can tell: only the server's order says so, or an effect or a sight is unknown. */
export const doubts = { orderOfReads: 1, orderOfWrites: 2, maybe: 4 } as const

/**
 * One walk along a trace that tells of each row what was so when its operation was invoked (the version at the source, that
 * on the view it was served by, and the view's policy), and the floors of its session: the greatest versions that operations
 * which precede it had read and written, and by which node. What is not known or not there is -1.
 *
 * Linear in the rows, but for the halving by which a floor is found.
 */
export class Walk {
  readonly trace: Trace
  readonly values: Values
  /** At its end: how the source and the views stand. */
  readonly views: Views
  readonly current: Column
  /** The version at the source when the operation completed. */
  readonly currentAtEnd: Column
  readonly shown: Column
  /** Number of the policy in `views.policies`. */
  readonly policy: Column
  readonly readFloor: Column
  readonly readBy: Column
  readonly writtenFloor: Column
  readonly writtenBy: Column
  /** Of what was seen with all its fields. */
  readonly wholeFloor: Column
  readonly wholeBy: Column
  /** Of a write the greatest version that its session had been shown whole before it was sent, in whatever order. */
  readonly wholeBefore: Column
  readonly neededFloor: Column
  /** The joint by which it is needed: its number in `joints`. */
  readonly neededBy: Column
  /** Of a claim the least version that it may mean; -1 where it can mean none. */
  readonly chosen: Column
  readonly doubt: Column
  /** Joints that were seen, and the node that saw them. */
  readonly joints: (Joint & { readonly node: number })[] = []
  /** Of a claim's row the row of what the bot had read last, by then, of its resource. */
  readonly botLooked = new Map<number, number>()
  /** Where a view came to a version before one that it depends on. */
  readonly early: readonly Early[]
  readonly #order: Order
  readonly #floors = new Floors()
  /** In the order of `knowledge`. */
  readonly #columns: readonly FloorColumns[]
  /** Of operations whose effect or sight is not known. */
  readonly #maybe = new Floors()
  readonly #viewOrder: ViewOrder
  readonly #jointsOf: readonly (readonly Joint[] | undefined)[]
  readonly #related: Uint8Array
  /** Resources that some call wrote: only of these anything can be overwritten. */
  readonly #isWritten: Uint8Array
  readonly #lastLook = new Map<number, number>()

  constructor(trace: Trace) {
    this.trace = trace
    const rows = trace.rowNode.length
    const column = (): Column => columnOf(rows, -1)
    this.current = column()
    this.currentAtEnd = column()
    this.shown = column()
    this.policy = columnOf(rows, 0)
    this.readFloor = column()
    this.readBy = column()
    this.writtenFloor = column()
    this.writtenBy = column()
    this.wholeFloor = column()
    this.wholeBy = column()
    this.wholeBefore = column()
    this.neededFloor = column()
    this.neededBy = column()
    this.chosen = column()
    this.#columns = [
      { floor: this.readFloor, by: this.readBy },
      { floor: this.writtenFloor, by: this.writtenBy },
      { floor: this.wholeFloor, by: this.wholeBy },
      { floor: this.neededFloor, by: this.neededBy },
    ]
    this.doubt = columnOf(rows, 0)
    this.values = new Values(trace)
    this.views = new Views(trace)
    this.#order = new Order(trace)
    this.#jointsOf = jointsOf(trace)
    this.#related = Uint8Array.from(trace.kinds, (kind) => Number(isRelated(kind)))
    this.#isWritten = writtenIn(trace)
    this.#viewOrder = new ViewOrder(trace, this.views, this.#floors)
    this.#run()
    this.early = this.#viewOrder.early
  }

  #run(): void {
    const { entries, told } = this.trace
    const begun = [...told].sort((a, b) => a.place - b.place)
    let [toBegin, toEnd] = [0, 0]
    const { deedAt, resourceAt, ops } = this.trace
    for (let place = 0; place < entries.length; place += 1) {
      while (begun[toBegin]?.place === place) this.#order.beginTold(begun[toBegin++] as ToldOp)
      const deed = deedAt[place]
      const id = resourceAt[place] as number
      if (deed === deeds.invoke) this.#begin(ops[id] as Op)
      else if (deed === deeds.complete) this.#complete(ops[id] as Op)
      else if (deed === deeds.commit) this.#commit(place, id)
      else if (deed === deeds.apply) this.#apply(place, id)
      else if (deed === deeds.follow) this.views.switch(entries[place] as EntryOf<'policy'>)
      while (told[toEnd]?.end === place) this.#tell(told[toEnd++] as ToldOp)
    }
  }

  #commit(place: number, resource: number): void {
    const commit = this.trace.entry(place) as EntryOf<'commit'>
    const before = this.#viewOrder.shownNow(resource)
    this.views.commit(commit, resource)
    this.#viewOrder.committed(commit, resource, before, place)
  }

  #apply(place: number, resource: number): void {
    const applied = this.trace.entry(place) as EntryOf<'applied'>
    const before = this.views.shown[applied.view][resource] as number
    this.views.apply(applied, resource)
    this.#viewOrder.applied(applied.view, resource, before, applied.version, place)
  }

  #begin(op: Op): void {
    this.#order.begin(op)
    const { channel } = op
    const shown = this.views.shown[channel]
    for (let row = op.firstRow; row < op.lastRow; row += 1) {
      const resource = this.trace.rowResource[row] as number
      this.current[row] = this.views.source[resource] as number
      this.shown[row] = shown[resource] as number
      this.policy[row] = this.views.policyNumber(channel, resource)
    }
    if (op.session !== nobodys) this.#viewOrder.began(op, this.#order.clock(op.node))
  }

  #complete(op: Op): void {
    const { session, node, firstRow, lastRow } = op
    const clock = this.#order.clock(node)
    for (let row = firstRow; row < lastRow; row += 1) {
      const resource = this.trace.rowResource[row] as number
      this.currentAtEnd[row] = this.views.source[resource] as number
      if (session !== nobodys) this.#floor(row, session, resource, clock, op.place)
    }
    const by = { session, chain: this.#order.chain(node) }
    if (session !== nobodys) for (let row = firstRow; row < lastRow; row += 1) this.#raise(row, op, by, clock)
    this.#order.complete(op)
  }

  #floor(row: number, session: number, resource: number, clock: Clock, invoked: number): void {
    const kind = this.trace.rowKind[row]
    if (kind === rowKinds.unseen || kind === rowKinds.echo || kind === rowKinds.maybe) return
    const reached = this.#floors.of(session, resource)
    if (reached >= 0) {
      this.#floors.take(reached, clock, row, this.#columns)
      this.#suspect(row, reached, invoked)
    }
    const maybe = this.#maybe.of(session, resource)
    if (maybe < 0) return
    if (this.#maybe.versionBefore(maybe, knowledge.read, invoked) > (this.trace.rowVersion[row] as number))
      this.doubt[row] = (this.doubt[row] as number) | doubts.maybe
  }

  /** The highest floor that a row may have: of a write it is the version before. */
  #reaches(row: number): number {
    return (this.trace.rowVersion[row] as number) - Number(this.trace.rowKind[row] === rowKinds.write)
  }

  /** Where only the server's order would make it a violation, nobody can tell. */
  #suspect(row: number, reached: number, invoked: number): void {
    const version = this.#reaches(row)
    const { read, written, whole } = knowledge
    if (this.trace.rowKind[row] === rowKinds.write)
      this.wholeBefore[row] = this.#floors.versionBefore(reached, whole, invoked)
    let doubt = this.doubt[row] as number
    if (this.#floors.versionBefore(reached, read, invoked) > version) doubt |= doubts.orderOfReads
    if (this.#floors.versionBefore(reached, written, invoked) > version) doubt |= doubts.orderOfWrites
    this.doubt[row] = doubt
  }

  #raise(row: number, op: Op, by: { session: number; chain: number }, clock: Clock): void {
    const kind = this.trace.rowKind[row] as number
    const version = this.trace.rowVersion[row] as number
    const resource = this.trace.rowResource[row] as number
    if (kind === rowKinds.unseen) return
    if (kind === rowKinds.unsure || kind === rowKinds.maybe) {
      this.#maybe.raise(by, resource, onlyRead, op.end, version, op.node)
      return
    }
    if (this.#related[resource]) this.#viewOrder.touched(op, resource)
    if (kind === rowKinds.write) {
      this.#floors.raise(by, resource, onlyWritten, op.end, version, op.node)
      return
    }
    if (op.session === botSession && this.trace.told.length > 0) this.#lastLook.set(resource, row)
    const isWhole = this.trace.rowWhole[row] === 1
    const knowledge = kind === rowKinds.echo ? onlyWhole : isWhole ? readWhole : onlyRead
    if (kind !== rowKinds.echo || isWhole)
      this.#floors.raise(
        by,
        resource,
        this.#isWritten[resource] ? knowledge : onlyRead,
        op.end,
        version,
        op.node,
      )
    const joints = this.#jointsOf[resource]
    if (joints) this.#join(joints, version, op, by, clock)
  }

  /** Who sees a version is to see, from then on, what was committed along with it or with an earlier one. */
  #join(
    joints: readonly Joint[],
    version: number,
    op: Op,
    by: { session: number; chain: number },
    clock: Clock,
  ): void {
    const resource = joints[0]?.resource as number
    const known = this.#floors.of(by.session, resource)
    const done = this.#floors.floor(known, clock, knowledge.joined).version
    for (
      let index = firstAbove(joints, done);
      (joints[index]?.version ?? version + 1) <= version;
      index += 1
    ) {
      const joint = joints[index] as Joint
      const number = this.joints.push({ ...joint, node: op.node }) - 1
      this.#floors.raise(by, joint.needs, onlyNeeded, op.end, joint.needsVersion, number)
    }
    this.#floors.raise(by, resource, onlyJoined, op.end, version, op.node)
  }

  /** A claim: the least version that it may mean, of those above its floors, is what the shopper knows from then on. */
  #tell(one: ToldOp): void {
    const { told, row, node, session, end } = one
    const resource = this.trace.rowResource[row] as number
    const clock = this.#order.clock(node)
    this.#floor(row, session, resource, clock, one.place)
    const looked = this.#lastLook.get(resource)
    if (looked !== undefined) this.botLooked.set(row, looked)
    const floor = Math.max(this.readFloor[row] as number, this.writtenFloor[row] as number)
    const chosen = least(told.versions, floor)
    this.chosen[row] = chosen
    const by = { session, chain: this.#order.chain(node) }
    if (chosen >= 0) this.#floors.raise(by, resource, onlyRead, end, chosen, node)
    this.#order.completeTold(one)
  }
}

function writtenIn({ kinds, rowKind, rowResource }: Trace): Uint8Array {
  const written = new Uint8Array(kinds.length)
  for (let row = 0; row < rowKind.length; row += 1)
    if (rowKind[row] === rowKinds.write) written[rowResource[row] as number] = 1
  return written
}

const onlyRead = [knowledge.read] as const
const onlyWhole = [knowledge.whole] as const
const onlyWritten = [knowledge.written] as const
const onlyNeeded = [knowledge.needed] as const
const onlyJoined = [knowledge.joined] as const
const readWhole = [knowledge.read, knowledge.whole] as const

/** Index of the first joint above a version. */
function firstAbove(joints: readonly Joint[], version: number): number {
  let [low, high] = [0, joints.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((joints[middle] as Joint).version <= version) low = middle + 1
    else high = middle
  }
  return low
}

/** The least of versions, smallest first, that is no less than a floor; -1 where none is. */
function least(versions: readonly number[], floor: number): number {
  let [low, high] = [0, versions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((versions[middle] as number) < floor) low = middle + 1
    else high = middle
  }
  return versions[low] ?? -1
}
