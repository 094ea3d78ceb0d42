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
    let root: Node<V> | undefined
    let size = 0
    for (const [key, value] of entries) {
      const hash = hashOf(key)
      if (found(root, key, hash) === undefined) size += 1
      const leaf: Leaf<V> = { hash, key, value, next: undefined }
      root = root ? taking(root, leaf, 0) : leaf
    }
    return new PersistentMap(root, size)
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
    const leaf: Leaf<V> = { hash, key, value, next: undefined }
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

/** One entry; several hang together only where whole hashes collide, then sorted by key. */
interface Leaf<V> {
  readonly hash: number
  readonly key: string
  readonly value: V
  readonly next: Leaf<V> | undefined
}

/**
 * The bitmap, then the children: bit i is set where a child for chunk i exists, and children are dense, in the order
 * of the bits. One array is the smallest thing that holds both, and a world is mostly these.
 */
interface Branch<V> extends ReadonlyArray<number | Leaf<V> | Branch<V>> {}
type Node<V> = Leaf<V> | Branch<V>

const bits = 3
const mask = (1 << bits) - 1

function isBranch<V>(node: Node<V>): node is Branch<V> {
  return Array.isArray(node)
}

function bitmapOf<V>(branch: Branch<V>): number {
  return branch[0] as number
}

function found<V>(root: Node<V> | undefined, key: string, hash: number): V | undefined {
  let node = root
  for (let shift = 0; node; shift += bits) {
    if (!isBranch(node)) return node.hash === hash ? leafOf(node, key)?.value : undefined
    const bitmap = bitmapOf(node)
    const bit = bitOf(hash, shift)
    if (!(bitmap & bit)) return undefined
    node = node[placeOf(bitmap, bit)] as Node<V>
  }
  return undefined
}

function leafOf<V>(leaf: Leaf<V>, key: string): Leaf<V> | undefined {
  let one: Leaf<V> | undefined = leaf
  while (one && one.key !== key) one = one.next
  return one
}

function insert<V>(node: Node<V>, leaf: Leaf<V>, shift: number): Node<V> {
  if (!isBranch(node)) return node.hash === leaf.hash ? joined(node, leaf) : split(node, leaf, shift)
  const bitmap = bitmapOf(node)
  const bit = bitOf(leaf.hash, shift)
  const place = placeOf(bitmap, bit)
  const copy = node.slice()
  if (bitmap & bit) copy[place] = insert(copy[place] as Node<V>, leaf, shift + bits)
  else {
    copy[0] = bitmap | bit
    copy.splice(place, 0, leaf)
  }
  return copy
}

/** As `insert`, for a map that nobody has seen yet: its branches are changed where they are. */
function taking<V>(node: Node<V>, leaf: Leaf<V>, shift: number): Node<V> {
  if (!isBranch(node)) return insert(node, leaf, shift)
  const branch = node as (number | Node<V>)[]
  const bitmap = bitmapOf(node)
  const bit = bitOf(leaf.hash, shift)
  const place = placeOf(bitmap, bit)
  if (bitmap & bit) branch[place] = taking(branch[place] as Node<V>, leaf, shift + bits)
  else {
    branch[0] = bitmap | bit
    branch.splice(place, 0, leaf)
  }
  return node
}

function joined<V>(old: Leaf<V>, { hash, key, value }: Leaf<V>): Leaf<V> {
  if (old.key === key) return { hash, key, value, next: old.next }
  if (old.key > key) return { hash, key, value, next: old }
  return {
    ...old,
    next: old.next
      ? joined(old.next, { hash, key, value, next: undefined })
      : { hash, key, value, next: undefined },
  }
}

function split<V>(a: Leaf<V>, b: Leaf<V>, shift: number): Branch<V> {
  const bitA = bitOf(a.hash, shift)
  const bitB = bitOf(b.hash, shift)
  if (bitA === bitB) return [bitA, split(a, b, shift + bits)]
  return bitA < bitB ? [bitA | bitB, a, b] : [bitA | bitB, b, a]
}

function remove<V>(node: Node<V>, key: string, hash: number, shift: number): Node<V> | undefined {
  if (!isBranch(node)) return without(node, key)
  const bitmap = bitmapOf(node)
  const bit = bitOf(hash, shift)
  const place = placeOf(bitmap, bit)
  const child = remove(node[place] as Node<V>, key, hash, shift + bits)
  const copy = node.slice()
  if (child) copy[place] = child
  else {
    copy[0] = bitmap & ~bit
    copy.splice(place, 1)
  }
  if (copy.length === 1) return undefined
  const only = copy[1] as Node<V>
  return copy.length === 2 && !isBranch(only) ? only : copy
}

function without<V>(leaf: Leaf<V>, key: string): Leaf<V> | undefined {
  if (leaf.key === key) return leaf.next
  return { ...leaf, next: leaf.next && without(leaf.next, key) }
}

function* walk<V>(node: Node<V>): IterableIterator<readonly [string, V]> {
  if (isBranch(node)) {
    for (let place = 1; place < node.length; place += 1) yield* walk(node[place] as Node<V>)
    return
  }
  for (let leaf: Leaf<V> | undefined = node; leaf; leaf = leaf.next) yield [leaf.key, leaf.value]
}

function* differing<V>(a: Node<V> | undefined, b: Node<V> | undefined): IterableIterator<string> {
  if (a === b) return
  if (a && b && isBranch(a) && isBranch(b)) {
    for (let bit = 1; bit <= 1 << mask; bit <<= 1) yield* differing(childAt(a, bit), childAt(b, bit))
    return
  }
  const others = new Map(b ? walk(b) : [])
  for (const [key, value] of a ? walk(a) : []) {
    if (others.get(key) !== value) yield key
    others.delete(key)
  }
  for (const [key, value] of others) if (value !== undefined) yield key
}

function childAt<V>(branch: Branch<V>, bit: number): Node<V> | undefined {
  const bitmap = bitmapOf(branch)
  return bitmap & bit ? (branch[placeOf(bitmap, bit)] as Node<V>) : undefined
}

/** The chunk of the hash at `shift`, as one bit; hashes that differ at all differ within their ten chunks. */
function bitOf(hash: number, shift: number): number {
  return 1 << ((hash >>> shift) & mask)
}

/** Where in a branch the child of that bit is, or would be. */
function placeOf(bitmap: number, bit: number): number {
  return 1 + popCount(bitmap & (bit - 1))
}

/** How many of the eight bits are set. */
function popCount(byte: number): number {
  const pairs = byte - ((byte >>> 1) & 0x55)
  const fours = (pairs & 0x33) + ((pairs >>> 2) & 0x33)
  return (fours + (fours >>> 4)) & 0x0f
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
