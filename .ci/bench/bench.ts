/**
 * One figure: what something costs against a baseline that is measured in the same run, sample by sample in
 * turn, so that the machine's moods hit both alike.
 */
export interface Bench {
  readonly name: string
  /** Of `value` and `baseline`, such as `ns per entry`. */
  readonly unit: string
  /** What the ratio is meant not to exceed (or, with `least`, to reach); absent where nothing was promised. */
  readonly most?: number
  readonly least?: number
  /** True where it takes minutes: it is measured once, and only where a word names it. */
  readonly isLong?: boolean
  /** How long each side runs before a sample counts, ms; default 3 s. */
  readonly warmUpMs?: number
  /** Does the work once and returns its cost in `unit`. */
  run(): number | Promise<number>
  baseline(): number | Promise<number>
}

export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly baseline: number
  /** The median of the samples' own ratios. */
  readonly ratio: number
  /** How many samples there are, and what it took to take them, the warm-up included. */
  readonly samples: number
  readonly seconds: number
}

/** V8 compiles what is hot for the first seconds: so long each side runs before a sample counts. */
const usualWarmUpMs = 3000
/** What reads replies is thousands of functions, none of them hot alone: it takes V8 a quarter of a minute to compile them. */
export const warmUpOfReadingMs = 15_000
/** A figure takes about so long; what one sample of takes longer is measured the least number of times. */
const budgetMs = 60_000
const samplesOf = { most: 9, least: 3 } as const

/**
 * Takes pairs after a warm-up, in turn, and gives the medians: nine pairs, or fewer where they would take longer than a
 * minute, but three; of a long one a single pair.
 */
export async function measure(bench: Bench): Promise<Figure> {
  const began = performance.now()
  if (!bench.isLong) await warmUp(bench)
  const least = bench.isLong ? 1 : samplesOf.least
  const most = bench.isLong ? 1 : samplesOf.most
  const pairs: (readonly [value: number, baseline: number])[] = []
  while (pairs.length < least || (pairs.length < most && performance.now() - began < budgetMs))
    pairs.push(await pairOf(bench, pairs.length % 2 === 0))
  return {
    name: bench.name,
    value: median(pairs.map(([value]) => value)),
    unit: bench.unit,
    baseline: median(pairs.map(([, baseline]) => baseline)),
    ratio: median(pairs.map(([value, baseline]) => value / baseline)),
    samples: pairs.length,
    seconds: (performance.now() - began) / 1000,
  }
}

/**
 * Both sides in turn, as they are measured: a side that was warmed alone would have lost its code again, when the other
 * one's turn was over. What is only a number has nothing to warm.
 */
async function warmUp({ run, baseline, warmUpMs = usualWarmUpMs }: Bench): Promise<void> {
  const left = new Map([run, baseline].map((sample) => [sample, warmUpMs]))
  while (left.size)
    for (const [sample, ms] of left) {
      const began = performance.now()
      await sample()
      const took = performance.now() - began
      if (took < 0.1 || took >= ms) left.delete(sample)
      else left.set(sample, ms - took)
    }
}

/** Which of the two goes first changes, and young garbage is taken away before each, so that neither pays for the other's. */
async function pairOf(bench: Bench, runFirst: boolean): Promise<readonly [number, number]> {
  if (runFirst) {
    const value = await clean(() => bench.run())
    return [value, await clean(() => bench.baseline())]
  }
  const baseline = await clean(() => bench.baseline())
  return [await clean(() => bench.run()), baseline]
}

async function clean(sample: () => number | Promise<number>): Promise<number> {
  await globalThis.gc?.({ type: 'minor' })
  return sample()
}

/**
 * Runs `work` and returns what one of `count` things took, in nanoseconds of the processor: what else the machine does
 * meanwhile does not count. What V8 does on other threads counts too.
 */
export function nsPer(count: number, work: () => void): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return ((user + system) * 1e3) / count
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
