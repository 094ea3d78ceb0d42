import { type DrawKey, draw } from '../random.ts'

/**
 * How long is waited behind each attempt that failed, ms: a few seconds, then minutes, then hours.
 * @see Standard Webhooks, "Retries": exponential back-off with jitter, over a long time
 */
const waitsMs: readonly number[] = [5_000, 300_000, 1_800_000, 7_200_000, 18_000_000, 36_000_000]

/** How often an event is sent at most. */
export const mostAttempts = waitsMs.length + 1

/**
 * World ms until an event is sent again whose attempt of that number (from 1) has failed; undefined where it was the last.
 * Up to a tenth is drawn on top, for each event, subscriber and attempt by itself.
 */
export function backOffMs(
  key: DrawKey,
  { event, subscriber, attempt }: { event: string; subscriber: string; attempt: number },
): number | undefined {
  const waitMs = waitsMs[attempt - 1]
  if (waitMs === undefined) return undefined
  return waitMs + Math.floor(draw(key, 'push back-off', `${subscriber} ${event}`, attempt) * (waitMs / 10))
}
