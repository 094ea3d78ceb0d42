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
  const text = `${key.seed}\u0000${key.scenario}\u0000${key.repeat}\u0000${key.salt ?? ''}\u0000${purpose}\u0000${entity}\u0000${ordinal}`
  return hash53(text) / 2 ** 53
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
  let high = 0x9e3779b9 ^ text.length
  let low = 0x85ebca6b
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 0x27d4eb2f)
    low = Math.imul(low ^ unit, 0x165667b1)
  }
  high = mix(high ^ (low >>> 15))
  low = mix(low ^ (high >>> 13))
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}

function mix(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
