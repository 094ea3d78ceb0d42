import Type, { type Static } from 'typebox'
import { drawInteger } from '../../random.ts'
import type { Passage } from './replication.ts'

/** Some 30 years: with more, world times would no longer be exact. */
const longestMs = 1_000_000_000_000

/** A span of world time, ms. */
export const Span = Type.Readonly(Type.Integer({ minimum: 0, maximum: longestMs }))

/** A span that is drawn anew for each commit and view, every whole number of ms alike. */
export const spread = { fromMs: Span, toMs: Span } as const
const Spread = Type.Object(spread)
type Spread = Static<typeof Spread>

export function drawnMs({ fromMs, toMs }: Spread, purpose: string, passage: Passage): number {
  const { key, view, resource, version } = passage
  return drawInteger(key, fromMs, toMs, `${purpose} on ${view}`, resource, version)
}

export function flawOfSpread({ fromMs, toMs }: Spread): string | undefined {
  return fromMs <= toMs ? undefined : `fromMs ${fromMs} is beyond toMs ${toMs}`
}
