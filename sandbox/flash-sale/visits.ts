import type { FlashSaleAtRest } from './machine.ts'

/** The process by which a sale's competing shoppers arrive. */
export const visitsProcess = 'flash-sale-visits'

const minute = 60_000
/** How long the crush lasts when a sale has gone live. */
const crushMs = 5 * minute

/** A stretch of time in which visits come at one rate. */
interface Stretch {
  readonly until: number
  readonly perMs: number
}

/**
 * When the next shopper comes, as the time from `now`: the instant at which the visits that are to be expected since
 * then come to `expected`, which is drawn from the exponential distribution. That makes the visits a Poisson process,
 * also across instants at which the rate changes. Whole milliseconds; undefined where nobody comes any more.
 *
 * Nobody comes before the sale is live: who looks at it leaves no trace.
 *
 * @see Ross, Introduction to Probability Models, on nonhomogeneous Poisson processes
 */
export function nextVisitIn(
  sale: Pick<FlashSaleAtRest, 'startsAt' | 'endsAt' | 'visits'>,
  now: number,
  expected: number,
): number | undefined {
  let left = expected
  let from = now
  for (const { until, perMs } of stretches(sale)) {
    if (until <= from) continue
    const due = (until - from) * perMs
    if (left < due) return Math.round(from + left / perMs) - now
    left -= due
    from = until
  }
  return undefined
}

function stretches({
  startsAt,
  endsAt,
  visits,
}: Pick<FlashSaleAtRest, 'startsAt' | 'endsAt' | 'visits'>): readonly Stretch[] {
  const { perMinute, burst } = visits ?? { perMinute: 0, burst: 1 }
  const usual = perMinute / minute
  return [
    { until: startsAt, perMs: 0 },
    { until: Math.min(startsAt + crushMs, endsAt), perMs: usual * burst },
    { until: endsAt, perMs: usual },
  ]
}
