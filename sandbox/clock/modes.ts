/** How world time follows the wall's: not at all, at a factor, or step by step with it. */
export type ClockMode =
  | { readonly kind: 'frozen' }
  /** So many world milliseconds pass in one of the wall. */
  | { readonly kind: 'scaled'; readonly factor: number }
  | { readonly kind: 'wall' }

/** An instant that is known on both clocks. */
export interface Anchor {
  readonly wallMs: number
  readonly worldMs: number
}

/**
 * World time at an instant of the wall, in whole milliseconds. Never before the anchor: a wall clock that was set
 * back holds the world still. Throws a `RangeError` on a factor that is not a number above 0.
 */
export function worldTimeAt(mode: ClockMode, anchor: Anchor, wallMs: number): number {
  return anchor.worldMs + Math.floor(Math.max(0, wallMs - anchor.wallMs) * factorOf(mode))
}

/** The first whole millisecond of the wall at which world time is `worldMs` or later; never, where frozen. */
export function wallTimeAt(mode: ClockMode, anchor: Anchor, worldMs: number): number | undefined {
  const ahead = worldMs - anchor.worldMs
  const factor = factorOf(mode)
  if (ahead <= 0) return anchor.wallMs
  if (factor === 0) return undefined
  const about = anchor.wallMs + Math.ceil(ahead / factor)
  // Division and multiplication round apart by at most one millisecond of the wall.
  return [about - 1, about].find((wallMs) => worldTimeAt(mode, anchor, wallMs) >= worldMs) ?? about + 1
}

/** The anchor from which another mode goes on, so that world time does not jump when the mode changes. */
export function anchorAt(mode: ClockMode, anchor: Anchor, wallMs: number): Anchor {
  return { wallMs, worldMs: worldTimeAt(mode, anchor, wallMs) }
}

function factorOf(mode: ClockMode): number {
  if (mode.kind === 'frozen') return 0
  if (mode.kind === 'wall') return 1
  if (!(Number.isFinite(mode.factor) && mode.factor > 0)) {
    throw new RangeError(`scaling the clock by ${mode.factor}: a number above 0 is needed`)
  }
  return mode.factor
}
