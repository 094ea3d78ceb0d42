import { type DrawKey, draw } from './random.ts'

/**
 * A number from the exponential distribution with mean 1, by comparing uniform draws and nothing else: no logarithm,
 * whose last digits differ between engines. Exact as far as the draws are, which have 53 bits.
 *
 * A trial draws until a number is not below the one before it. The chance that a first number x begins a falling run of
 * odd length is e to the power of -x: then x is the fraction, and the trials that failed before count as the whole part.
 * Each number is keyed by trial and place, so that it depends on nothing else.
 *
 * @see von Neumann 1951, Various techniques used in connection with random digits
 */
export function exponential(key: DrawKey, purpose: string, entity = '', ordinal = 0): number {
  for (let trial = 0; trial < mostTrials; trial += 1) {
    const drawn = (place: number): number => draw(key, `${purpose} ${trial}.${place}`, entity, ordinal)
    const first = drawn(0)
    if (fallingRun(first, drawn) % 2 === 1) return trial + first
  }
  return mostTrials
}

/** Each trial fails with a chance of 1/e: so many in turn do not in 10^27 draws. */
const mostTrials = 64

/** How many numbers fall, the first one counted, before one does not; one falls so long with a chance of 1/64!. */
function fallingRun(first: number, drawn: (place: number) => number): number {
  let last = first
  for (let place = 1; place < 64; place += 1) {
    const next = drawn(place)
    if (next >= last) return place
    last = next
  }
  return 64
}
