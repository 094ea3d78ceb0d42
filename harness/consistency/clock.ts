/**
 * All that is known to precede an operation: whatever completed before `frontier`, and of each chain what completed before
 * a place of its own. A chain is a list of operations each of which precedes the next.
 *
 * A clock is a value and is shared; a vector clock of which only what lies behind the frontier is written out.
 * @see Fidge 1988, Mattern 1989 on vector time
 */
export interface Clock {
  readonly frontier: number
  /** Chain and place in turn; undefined where nothing lies behind the frontier. */
  readonly chains: readonly number[] | undefined
}

export const nothingBefore: Clock = { frontier: 0, chains: undefined }

/** What precedes by either of two clocks. */
export function joined(a: Clock, b: Clock): Clock {
  if (a === b || isWithin(b, a)) return a
  if (isWithin(a, b)) return b
  const frontier = Math.max(a.frontier, b.frontier)
  const chains: number[] = []
  for (const one of [a.chains, b.chains]) {
    if (!one) continue
    for (let index = 0; index < one.length; index += 2)
      put(chains, one[index] as number, one[index + 1] as number, frontier)
  }
  return { frontier, chains: chains.length ? chains.slice() : undefined }
}

/** The clock with the members of a chain that completed before a place. */
export function withChain(clock: Clock, chain: number, place: number): Clock {
  if (place <= clock.frontier) return clock
  const { frontier, chains } = clock
  // A list that is grown keeps room for sixteen more, and of these there is one for each operation.
  if (!chains) return { frontier, chains: [chain, place] }
  const known = placeIn(clock, chain)
  if (known >= place) return clock
  if (known < 0) return { frontier, chains: chains.concat(chain, place) }
  const later = chains.slice()
  put(later, chain, place, frontier)
  return { frontier, chains: later }
}

/** The clock with all that completed before a place. */
export function withFrontier(clock: Clock, frontier: number): Clock {
  if (frontier <= clock.frontier) return clock
  const chains: number[] = []
  const { chains: old = [] } = clock
  for (let index = 0; index < old.length; index += 2)
    put(chains, old[index] as number, old[index + 1] as number, frontier)
  return { frontier, chains: chains.length ? chains : undefined }
}

/** True where `a` says nothing that `b` does not say. */
function isWithin(a: Clock, b: Clock): boolean {
  if (a.frontier > b.frontier) return false
  const { chains } = a
  if (!chains) return true
  for (let index = 0; index < chains.length; index += 2) {
    const place = chains[index + 1] as number
    if (place > b.frontier && place > placeIn(b, chains[index] as number)) return false
  }
  return true
}

function placeIn({ chains }: Clock, chain: number): number {
  if (!chains) return -1
  for (let index = 0; index < chains.length; index += 2)
    if (chains[index] === chain) return chains[index + 1] as number
  return -1
}

function put(chains: number[], chain: number, place: number, frontier: number): void {
  if (place <= frontier) return
  for (let index = 0; index < chains.length; index += 2) {
    if (chains[index] !== chain) continue
    if ((chains[index + 1] as number) < place) chains[index + 1] = place
    return
  }
  chains.push(chain, place)
}
