import {
  type Channel,
  type Completed,
  type Entry,
  type EntryKind,
  type EntryOf,
  type Invoked,
  kindOf,
  type Resource,
  type ResourceKind,
} from '#journal'
import { ByCall } from './by-call.ts'
import { Carried } from './carried.ts'
import { type Column, columnOf, Ints } from './ints.ts'
import { Names } from './names.ts'
import { Pairs } from './pairs.ts'
import type { Told } from './told.ts'

/** An operation with its places: indices in the list of entries; `end` is -1 where it never completed. */
export interface Op {
  readonly node: number
  readonly place: number
  readonly invoked: Invoked
  /** Of its actor, and what it carried: as in `invoked`, which is far away by the time that a walk comes along. */
  readonly role: Invoked['actor']['role']
  readonly channel: Channel
  readonly carries: readonly string[] | undefined
  end: number
  completed: Completed | undefined
  /** What its answer gave, and whether it is known to have committed anything. */
  gave: readonly string[] | undefined
  hasCommitted: boolean
  readonly session: number
  /** The number of the shopper for whom it was made; -1 for nobody. */
  readonly shopper: number
  /** Its rows, from the first to before the last: what it read, then what it wrote. */
  firstRow: number
  lastRow: number
  /** The number of its connection; -1 where none is known. */
  readonly lane: number
  /** The number of the turn to which it is known to belong; -1 of none. */
  readonly turn: number
}

/** A claim with its places, as the operation that it is to the shopper. */
export interface ToldOp {
  readonly node: number
  readonly told: Told
  readonly place: number
  readonly end: number
  readonly session: number
  readonly row: number
}

/** What there is besides the entries. */
export interface Given {
  /** The values of the opening world, by resource: what a journal's base holds. Each was at version 1. */
  readonly base?: Readonly<Record<string, unknown>>
  /** What shoppers were told, in any order. */
  readonly told?: readonly Told[]
}

/** The session of the bot and that of a harness that acts for nobody; those of shoppers come after them. */
export const botSession = 0
const harnessSession = 1
const firstShopper = 2
export const nobodys = -1

/** Whether a session is a shopper's. */
export function isShoppers(session: number): boolean {
  return session >= firstShopper
}

/** What a walk has to do at a place. */
export const deeds = { nothing: 0, invoke: 1, complete: 2, commit: 3, apply: 4, follow: 5 } as const

/**
 * A journal, numbered: its operations, who they belong to, and what each read and wrote, in columns. Made in one walk; what
 * the checks need of versions, views and order is in `walk.ts`.
 */
export class Trace {
  readonly entries: readonly Entry[]
  readonly base: Readonly<Record<string, unknown>> | undefined
  /** Resources by number. */
  readonly names = new Names()
  /** The kind of each resource. */
  readonly kinds: ResourceKind[] = []
  readonly #shoppers = new Names()
  readonly ops: Op[] = []
  readonly told: ToldOp[] = []
  readonly opOfCall = new ByCall<Op>()
  /** Operations under an idempotency key, and those whose answers are on record with their bodies. */
  readonly keyed: Op[] = []
  readonly answered: Op[] = []
  /** Rows of observations that hold the value itself. */
  readonly valued: number[] = []
  /** Places of the commits of each resource, in their order. */
  readonly commitsOf: number[][] = []
  /** Places of all commits, and of the switches of the shop's policies. */
  readonly commits: number[] = []
  readonly switches: number[] = []
  /** What there is to do at a place: one of `deeds`. */
  readonly deedAt: Uint8Array
  /** The number of the resource that a commit or apply is of, or of the operation that begins or ends, by place. */
  readonly resourceAt: Column
  /** The version that a commit made, by place. */
  readonly #versionAt: Column
  /** Values that some call carried: the others that answers gave order nothing. */
  readonly carried: Carried
  readonly #connections = new Names()
  readonly #conversations = new Names()
  readonly #turns = new Pairs()
  /** Where the shopper's message of a turn stands, by the number of the turn; -1 where there is none. */
  readonly #messages = new Ints()
  #hasMessages = false
  /** The faults by which calls were served what is old, by call. */
  readonly staleBy = new Map<number, string>()
  /** Resources that ceased to exist: what their absence shows can't be told. */
  readonly mortal = new Set<number>()
  /** False where the API has left out, at some time, that a read can ask for the source: whether it did is then not known. */
  hasSource = true
  /** Calls that any fault bit. */
  readonly bitten = new Set<number>()
  readonly #uneven = new Map<number, ReadonlyMap<number, number>>()
  readonly #rows = {
    node: new Ints(),
    resource: new Ints(),
    version: new Ints(),
    kind: new Ints(),
    whole: new Ints(),
  }
  /** Columns, a row for each observation, effect and claim, in the order of their completions, claims last. */
  readonly rowNode: Column
  readonly rowResource: Column
  /** 0 where it was absent, -1 where that says nothing. */
  readonly rowVersion: Column
  readonly rowKind: Column
  /** 1 of what was seen with all its fields. */
  readonly rowWhole: Column

  constructor(entries: readonly Entry[], given: Given = {}) {
    this.entries = entries
    this.base = given.base
    this.carried = new Carried(entries.length)
    this.deedAt = new Uint8Array(entries.length)
    this.resourceAt = columnOf(entries.length, -1)
    this.#versionAt = columnOf(entries.length, 0)
    for (let place = 0; place < entries.length; place += 1) this.#take(entries[place] as Entry, place)
    for (const told of [...(given.told ?? [])].sort((a, b) => a.seq - b.seq)) this.#hear(told)
    this.rowNode = this.#rows.node.values()
    this.rowResource = this.#rows.resource.values()
    this.rowVersion = this.#rows.version.values()
    this.rowKind = this.#rows.kind.values()
    this.rowWhole = this.#rows.whole.values()
  }

  /** Whether the journal holds an entry of a kind that operations, commits and talk are made of. */
  has(kind: EntryKind): boolean {
    if (kind === 'invoked') return this.ops.length > 0
    if (kind === 'completed') return this.rowNode.length > 0 || this.ops.some(({ end }) => end >= 0)
    if (kind === 'commit') return this.commits.length > 0
    return kind === 'said' ? this.#hasMessages : this.entries.some((entry) => entry.kind === kind)
  }

  name(resource: number): Resource {
    return this.names.list[resource] as Resource
  }

  entry(place: number): Entry {
    return this.entries[place] as Entry
  }

  /** The commit of a version; undefined where none is recorded. */
  commitOf(resource: number, version: number): EntryOf<'commit'> | undefined {
    const place = this.commitPlace(resource, version)
    return place < 0 ? undefined : (this.entries[place] as EntryOf<'commit'>)
  }

  /** The place of the commit of a version, the first where there are several; -1 where none is recorded. */
  commitPlace(resource: number, version: number): number {
    const places = this.commitsOf[resource]
    if (!places?.length) return -1
    const versions = this.#versionAt
    const guess = version - (versions[places[0] as number] as number)
    const guessed = places[guess]
    const before = places[guess - 1]
    const isNext = before === undefined || versions[before] === version - 1
    if (guessed !== undefined && isNext && versions[guessed] === version) return guessed
    return this.#placesByVersion(resource, places).get(version) ?? -1
  }

  /** Of a resource whose versions do not simply count up. */
  #placesByVersion(resource: number, places: readonly number[]): ReadonlyMap<number, number> {
    const known = this.#uneven.get(resource)
    if (known) return known
    const made = new Map<number, number>()
    for (const place of places) {
      const version = this.#versionAt[place] as number
      if (!made.has(version)) made.set(version, place)
    }
    this.#uneven.set(resource, made)
    return made
  }

  #take(entry: Entry, place: number): void {
    switch (entry.kind) {
      case 'invoked':
        this.#invoke(entry, place)
        break
      case 'completed':
        this.#complete(entry, place)
        break
      case 'commit': {
        const resource = this.#resource(entry.resource)
        this.resourceAt[place] = resource
        this.deedAt[place] = deeds.commit
        this.commits.push(place)
        this.#versionAt[place] = entry.version
        const places = this.commitsOf[resource]
        if (places) places.push(place)
        else this.commitsOf[resource] = [place]
        if (entry.value === null) this.mortal.add(resource)
        break
      }
      case 'applied':
        this.resourceAt[place] = this.#resource(entry.resource)
        if (!entry.again) this.deedAt[place] = deeds.apply
        break
      case 'policy':
        this.switches.push(place)
        if (entry.about === 'view') this.deedAt[place] = deeds.follow
        if (entry.about === 'api' && entry.name === 'leaves-out/no-cache' && entry.value === true)
          this.hasSource = false
        break
      case 'said':
        if (entry.speaker === 'shopper') this.#noteMessage(entry.conversation, entry.turn, place)
        break
      case 'fault':
        if (entry.phase !== 'bit' || entry.call === undefined) break
        this.bitten.add(entry.call)
        if (entry.outcome === 'stale') this.staleBy.set(entry.call, entry.fault)
        break
      default:
    }
  }

  #resource(name: string): number {
    const id = this.names.of(name)
    if (id === this.kinds.length) this.kinds.push(kindOf(name as Resource))
    return id
  }

  #noteMessage(conversation: string, turn: number, place: number): void {
    const id = this.#turn(conversation, turn)
    this.#hasMessages = true
    if (this.#messages.at(id) < 0) this.#messages.set(id, place)
  }

  #turn(conversation: string, turn: number): number {
    const id = this.#turns.of(this.#conversations.of(conversation), turn)
    if (id === this.#messages.length) this.#messages.push(-1)
    return id
  }

  /** The place of the shopper's message to which a call is known to belong, the call's own where that comes later; 0 of none. */
  messageOf({ turn, place }: Op): number {
    const message = turn < 0 ? -1 : this.#messages.at(turn)
    return message < 0 ? 0 : Math.min(message, place)
  }

  #invoke(invoked: Invoked, place: number): void {
    const { actor, connection, tie } = invoked
    const { role, channel, shopper: name } = actor
    const shopper = name === undefined ? -1 : this.#shoppers.of(name)
    const op: Op = {
      node: this.ops.length,
      place,
      invoked,
      role,
      channel,
      carries: invoked.carries,
      end: -1,
      completed: undefined,
      gave: undefined,
      hasCommitted: false,
      session: sessionOf(role, shopper),
      shopper,
      firstRow: 0,
      lastRow: 0,
      lane: connection ? this.#connections.of(connection) : -1,
      turn: tie && tie.how !== 'guessed' ? this.#turn(tie.conversation, tie.turn) : -1,
    }
    this.ops.push(op)
    this.opOfCall.set(invoked.call, op)
    this.deedAt[place] = deeds.invoke
    this.resourceAt[place] = op.node
    if (invoked.idempotencyKey) this.keyed.push(op)
    for (const value of invoked.carries ?? nothing) this.carried.add(value)
  }

  #complete(completed: Completed, place: number): void {
    const op = this.opOfCall.get(completed.call)
    if (!op || op.end >= 0) return
    op.end = place
    op.completed = completed
    op.gave = completed.gave
    op.hasCommitted = completed.effect.kind === 'committed'
    if (completed.body !== undefined) this.answered.push(op)
    this.deedAt[place] = deeds.complete
    this.resourceAt[place] = op.node
    op.firstRow = this.#rows.node.length
    const { effect, sight, observations } = completed
    const kind = seenAs[sight]
    for (let index = 0; index < observations.length; index += 1) {
      const { resource, version, fields, value } = observations[index] as Completed['observations'][number]
      if (value !== undefined) this.valued.push(this.#rows.node.length)
      const isEcho = kind === rowKinds.read && wrote(effect, resource)
      this.#row(
        op.node,
        this.#resource(resource),
        version ?? 0,
        isEcho ? rowKinds.echo : kind,
        Number(fields.length === 0),
      )
    }
    if (effect.kind === 'unknown') this.#perhaps(op, completed)
    if (effect.kind === 'committed') {
      for (const { resource, version } of effect.versions)
        this.#row(op.node, this.#resource(resource), version, rowKinds.write)
    }
    op.lastRow = this.#rows.node.length
  }

  /** What an operation tells of may be its own doing, where its effect is not known. */
  #perhaps(op: Op, { observations }: Completed): void {
    for (const { resource, version } of observations)
      if (version !== null) this.#row(op.node, this.#resource(resource), version, rowKinds.maybe)
  }

  #hear(told: Told): void {
    const node = this.ops.length + this.told.length
    const versions = told.versions
    const row = this.#row(node, this.#resource(told.resource), versions.at(-1) ?? -1, rowKinds.told)
    this.told.push({
      node,
      told,
      row,
      place: placeOf(this.entries, told.from),
      end: placeOf(this.entries, told.seq),
      session: firstShopper + this.#shoppers.of(told.shopper),
    })
  }

  #row(node: number, resource: number, version: number, kind: number, whole = 0): number {
    const { length } = this.#rows.node
    this.#rows.node.push(node)
    this.#rows.resource.push(resource)
    this.#rows.version.push(version)
    this.#rows.kind.push(kind)
    this.#rows.whole.push(whole)
    return length
  }
}

/**
 * What a row is: seen by the client, or perhaps; served and never seen whole; written, or perhaps; what a write's own answer
 * says of what it wrote; told by a claim, whose `version` is the greatest that makes it true.
 */
export const rowKinds = { read: 0, unsure: 1, unseen: 2, write: 3, maybe: 4, echo: 5, told: 6 } as const

const seenAs = {
  whole: rowKinds.read,
  unknown: rowKinds.unsure,
  partial: rowKinds.unseen,
  nothing: rowKinds.unseen,
} as const

function wrote(effect: Completed['effect'], name: string): boolean {
  return effect.kind === 'committed' && effect.versions.some(({ resource }) => resource === name)
}

const nothing: readonly never[] = []

function sessionOf(role: Invoked['actor']['role'], shopper: number): number {
  if (role === 'bot') return botSession
  if (role === 'world') return nobodys
  if (shopper >= 0) return firstShopper + shopper
  return role === 'harness' ? harnessSession : nobodys
}

/** The index of the entry with a sequence number, or of the first behind it. */
function placeOf(entries: readonly Entry[], seq: number): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle] as Entry).seq < seq) low = middle + 1
    else high = middle
  }
  return low
}
