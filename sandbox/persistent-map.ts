/**
 * An immutable map from text to values: `set` and `delete` return a new map that shares all but one path
 * with the old one, so a copy costs nothing and a write a few array copies. Iteration is in the order of
 * the keys' hashes: the same for the same keys, whatever the order in which they came.
 *
 * @see Bagwell 2001, Ideal Hash Trees
 */
export class PersistentMap<V> {
  readonly #root: Node<V> | undefined
  readonly size: number

  private constructor(root: Node<V> | undefined, size: number) {
    this.#root = root
    this.size = size
  }

  static empty<V>(): PersistentMap<V> {
    return new PersistentMap<V>(undefined, 0)
  }

  static from<V>(entries: Iterable<readonly [string, V]>): PersistentMap<V> {
    let map = PersistentMap.empty<V>()
    for (const [key, value] of entries) map = map.set(key, value)
    return map
  }

  get(key: string): V | undefined {
    return found(this.#root, key, hashOf(key))
  }

  /** True where the key has a value; undefined is none. */
  has(key: string): boolean {
    return this.get(key) !== undefined
  }

  set(key: string, value: V): PersistentMap<V> {
    const hash = hashOf(key)
    const grown = found(this.#root, key, hash) === undefined ? 1 : 0
    const leaf: Leaf<V> = { kind: 'leaf', hash, entries: [[key, value]] }
    return new PersistentMap(this.#root ? insert(this.#root, leaf, 0) : leaf, this.size + grown)
  }

  delete(key: string): PersistentMap<V> {
    const hash = hashOf(key)
    if (!this.#root || found(this.#root, key, hash) === undefined) return this
    return new PersistentMap(remove(this.#root, key, hash, 0), this.size - 1)
  }

  /**
   * The keys whose values are not identical in both maps, in no order that means anything. What the maps share is
   * not looked at: two worlds that lately were one are compared at the cost of what became different.
   */
  changedKeys(other: PersistentMap<V>): readonly string[] {
    return [...differing(this.#root, other.#root)]
  }

  *[Symbol.iterator](): IterableIterator<readonly [string, V]> {
    if (this.#root) yield* walk(this.#root)
  }
}

interface Leaf<V> {
  readonly kind: 'leaf'
  readonly hash: number
  /** More than one entry only where whole hashes collide; sorted by key. */
  readonly entries: readonly (readonly [string, V])[]
}
interface Branch<V> {
  readonly kind: 'branch'
  /** Bit i is set where a child for chunk i exists; children are dense, in the order of the bits. */
  readonly bitmap: number
  readonly children: readonly Node<V>[]
}
type Node<V> = Leaf<V> | Branch<V>

const bits = 3
const mask = (1 << bits) - 1

function found<V>(root: Node<V> | undefined, key: string, hash: number): V | undefined {
  let node = root
  for (let shift = 0; node; shift += bits) {
    if (node.kind === 'leaf') return node.hash === hash ? valueIn(node.entries, key) : undefined
    const bit = 1 << ((hash >>> shift) & mask)
    if (!(node.bitmap & bit)) return undefined
    node = node.children[popCount(node.bitmap & (bit - 1))]
  }
  return undefined
}

function valueIn<V>(entries: Leaf<V>['entries'], key: string): V | undefined {
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index] as readonly [string, V]
    if (entry[0] === key) return entry[1]
  }
  return undefined
}

function insert<V>(node: Node<V>, leaf: Leaf<V>, shift: number): Node<V> {
  if (node.kind === 'leaf') return node.hash === leaf.hash ? joined(node, leaf) : split(node, leaf, shift)
  const bit = bitOf(leaf.hash, shift)
  const index = indexIn(node.bitmap, bit, true)
  const children = node.children.slice()
  if (node.bitmap & bit) {
    children[index] = insert(children[index] as Node<V>, leaf, shift + bits)
    return { kind: 'branch', bitmap: node.bitmap, children }
  }
  children.splice(index, 0, leaf)
  return { kind: 'branch', bitmap: node.bitmap | bit, children }
}

function joined<V>(old: Leaf<V>, leaf: Leaf<V>): Leaf<V> {
  const added = leaf.entries[0] as readonly [string, V]
  if (old.entries.length === 1 && old.entries[0]?.[0] === added[0]) return leaf
  const entries = [...old.entries.filter(([key]) => key !== added[0]), added]
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return { kind: 'leaf', hash: old.hash, entries }
}

function split<V>(a: Leaf<V>, b: Leaf<V>, shift: number): Branch<V> {
  const bitA = bitOf(a.hash, shift)
  const bitB = bitOf(b.hash, shift)
  if (bitA === bitB) return { kind: 'branch', bitmap: bitA, children: [split(a, b, shift + bits)] }
  const children = bitA >>> 0 < bitB >>> 0 ? [a, b] : [b, a]
  return { kind: 'branch', bitmap: bitA | bitB, children }
}

function remove<V>(node: Node<V>, key: string, hash: number, shift: number): Node<V> | undefined {
  if (node.kind === 'leaf') {
    const entries = node.entries.filter(([k]) => k !== key)
    return entries.length ? { kind: 'leaf', hash, entries } : undefined
  }
  const bit = bitOf(hash, shift)
  const index = indexIn(node.bitmap, bit, true)
  const child = remove(node.children[index] as Node<V>, key, hash, shift + bits)
  const children = node.children.slice()
  if (child) children[index] = child
  else children.splice(index, 1)
  if (children.length === 0) return undefined
  const [only] = children
  if (children.length === 1 && only?.kind === 'leaf') return only
  return { kind: 'branch', bitmap: child ? node.bitmap : node.bitmap & ~bit, children }
}

function* walk<V>(node: Node<V>): IterableIterator<readonly [string, V]> {
  if (node.kind === 'leaf') yield* node.entries
  else for (const child of node.children) yield* walk(child)
}

function* differing<V>(a: Node<V> | undefined, b: Node<V> | undefined): IterableIterator<string> {
  if (a === b) return
  if (a?.kind === 'branch' && b?.kind === 'branch') {
    for (let chunk = 0; chunk < 1 << bits; chunk += 1) {
      const bit = 1 << chunk
      yield* differing(a.children[indexIn(a.bitmap, bit)], b.children[indexIn(b.bitmap, bit)])
    }
    return
  }
  const others = new Map(b ? walk(b) : [])
  for (const [key, value] of a ? walk(a) : []) {
    if (others.get(key) !== value) yield key
    others.delete(key)
  }
  for (const [key, value] of others) if (value !== undefined) yield key
}

/** The chunk of the hash at `shift`, as one bit; hashes that differ at all differ within their ten chunks. */
function bitOf(hash: number, shift: number): number {
  return 1 << ((hash >>> shift) & mask)
}

function indexIn(bitmap: number, bit: number, even = false): number {
  if (!even && !(bitmap & bit)) return -1
  return popCount(bitmap & (bit - 1))
}

function popCount(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The key that was asked for last, and its hash: one is mostly asked for several times in a row. */
let lastText = ''
let lastHash = fnv('')

/** FNV-1a, 30 bits: ten chunks of three, so that two different hashes differ in some chunk. */
export function hashOf(text: string): number {
  if (text === lastText) return lastHash
  lastText = text
  lastHash = fnv(text)
  return lastHash
}

function fnv(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & 0x3fffffff
}
