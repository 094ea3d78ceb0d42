import { distance } from 'fastest-levenshtein'
import { routes } from './routes/index.ts'

/** A route that a call without one may have meant, and in words what the call would have to say instead. */
export interface NearMiss {
  readonly route: string
  readonly difference: string
}

/** Longer ones are nobody's slip of the pen, and are not looked at. */
const longest = { path: 500, segments: 12, segment: 60 }

/** So many are named, of those that are about as near as the nearest. */
const mostNamed = 5
const farthest = 1.3
const asNear = 0.35

const known = routes.map(({ name }) => {
  const [method = '', path = ''] = name.split(' ')
  return { name, method, segments: segmentsOf(path) }
})

/** The routes that a method and a path come nearest to, the nearest first; none where all are far. */
export function nearMisses(method: string, path: string): readonly NearMiss[] {
  const segments = segmentsOf(path)
  const isFar = path.length > longest.path || segments.length > longest.segments
  if (isFar || segments.length === 0 || segments.some((one) => one.length > longest.segment)) return []
  const near = known
    .map((route) => ({ route: route.name, ...missOf(method, segments, route) }))
    .filter(({ cost, words }) => cost <= farthest && words > 0)
    .sort((a, b) => a.cost - b.cost)
  const nearest = near[0]?.cost ?? 0
  return near
    .filter(({ cost }) => cost <= nearest + asNear)
    .slice(0, mostNamed)
    .map(({ route, steps }) => ({ route, difference: steps.join('; ') }))
}

/** How far a call is from a route, and the steps from the one to the other. */
interface Miss {
  readonly cost: number
  readonly steps: readonly string[]
  /** How many words of the route the path has, or nearly. */
  readonly words: number
}

function missOf(method: string, path: readonly string[], route: (typeof known)[number]): Miss {
  const miss = aligned(path, route.segments)
  if (method === route.method) return miss
  return also(miss, 0.7, `${route.method}, not ${method.slice(0, longest.segment)}`)
}

/** The cheapest way to make the segments of a path those of a route: the edit distance over segments. */
function aligned(path: readonly string[], route: readonly string[]): Miss {
  let row: Miss[] = [{ cost: 0, steps: [], words: 0 }]
  for (const wanted of route) row.push(also(row.at(-1) as Miss, 1, `${quoted(wanted)} is missing`))
  for (const given of path) {
    const next: Miss[] = [also(row[0] as Miss, 0.3, `without ${quoted(given)}`)]
    for (const [index, wanted] of route.entries()) {
      next.push(
        cheapest(
          instead(row[index] as Miss, given, wanted),
          also(row[index + 1] as Miss, 1, `without ${quoted(given)}`),
          also(next[index] as Miss, 1, `${quoted(wanted)} is missing`),
        ),
      )
    }
    row = next
  }
  return row.at(-1) as Miss
}

/** One segment in the place of another: any for a parameter, and a word for one that is nearly the same. */
function instead(before: Miss, given: string, wanted: string): Miss {
  if (given === wanted) return { ...before, words: before.words + 1 }
  if (wanted.startsWith('{')) return { ...before, cost: before.cost + 0.05 }
  const [a, b] = [given.toLowerCase(), wanted.toLowerCase()]
  const share = a === b ? 0.1 : distance(a, b) / Math.max(a.length, b.length)
  const step = `${quoted(given)} is ${quoted(wanted)}`
  return share > 0.4 ? also(before, 1.2, step) : { ...also(before, share, step), words: before.words + 1 }
}

function also({ cost, steps, words }: Miss, more: number, step: string): Miss {
  return { words, cost: cost + more, steps: [...steps, step] }
}

function cheapest(...misses: readonly Miss[]): Miss {
  return misses.reduce((best, one) => (one.cost < best.cost ? one : best))
}

function quoted(segment: string): string {
  return segment.startsWith('{') ? segment : JSON.stringify(segment)
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '')
}
