/**
 * Draws that depend on what they are for, never on the order in which they are asked.
 *
 * A draw is a hash of its key (run seed, scenario, repeat, salt) and of purpose, entity and ordinal: no
 * state, so parallel episodes and forks can't disturb one another. Integer arithmetic only, hence the same
 * on every platform.
 */
export interface DrawKey {
  readonly seed: number
  readonly scenario: string
  readonly repeat: number
  /** Set on a fork whose draws are to differ from its parent's. */
  readonly salt?: string
}

/** A number in [0, 1), uniform, with 53 bits. */
export function draw(key: DrawKey, purpose: string, entity = '', ordinal = 0): number {
  const rest = `${entity}\u0000${ordinal}`
  return finished(taken(lanesOf(key, purpose, rest.length), rest)) / 2 ** 53
}

/** An integer from `low` to `high`, both included. */
export function drawInteger(
  key: DrawKey,
  low: number,
  high: number,
  purpose: string,
  entity = '',
  ordinal = 0,
): number {
  return low + Math.floor(draw(key, purpose, entity, ordinal) * (high - low + 1))
}

/** One of `items`; throws a `RangeError` where there is none. */
export function drawOne<T>(key: DrawKey, items: readonly T[], purpose: string, entity = '', ordinal = 0): T {
  if (items.length === 0)
    throw new RangeError(`drawing one for ${purpose} ${entity}: there is nothing to draw from`)
  return items[drawInteger(key, 0, items.length - 1, purpose, entity, ordinal)] as T
}

/**
 * A 53-bit hash of a text: two lanes of multiply-xor over UTF-16 code units, then MurmurHash3's finalizer.
 * @see Appleby, MurmurHash3 (fmix32), public domain
 */
export function hash53(text: string): number {
  return finished(taken(atFirst(text.length), text))
}

/** How far a hash has come. */
interface Lanes {
  readonly high: number
  readonly low: number
}

/** Before the first unit of a text of that length. */
function atFirst(length: number): Lanes {
  return { high: 0x9e3779b9 ^ length, low: 0x85ebca6b }
}

function taken(from: Lanes, text: string): Lanes {
  let { high, low } = from
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 0x27d4eb2f)
    low = Math.imul(low ^ unit, 0x165667b1)
  }
  return { high, low }
}

function finished({ high: first, low: second }: Lanes): number {
  const high = mix(first ^ (second >>> 15))
  const low = mix(second ^ (high >>> 13))
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}

function mix(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

let lastKey: DrawKey | undefined
let lastHead = ''
let lastLanes = new Map<string, Lanes[]>()

/** Entities are shorter; of what a stranger made longer, nothing is remembered. */
const longest = 64

/**
 * Where the hash stands behind all but the entity and the ordinal, which come to that many units. A world draws many
 * times in a row for one purpose, so that is remembered for the key that drew last.
 */
function lanesOf(key: DrawKey, purpose: string, rest: number): Lanes {
  if (key !== lastKey) {
    lastKey = key
    lastHead = `${key.seed}\u0000${key.scenario}\u0000${key.repeat}\u0000${key.salt ?? ''}\u0000`
    lastLanes = new Map()
  }
  if (rest > longest) return behind(`${lastHead}${purpose}\u0000`, rest)
  const known = lastLanes.get(purpose) ?? []
  lastLanes.set(purpose, known)
  const lanes = known[rest] ?? behind(`${lastHead}${purpose}\u0000`, rest)
  known[rest] = lanes
  return lanes
}

function behind(head: string, rest: number): Lanes {
  return taken(atFirst(head.length + rest), head)
}
