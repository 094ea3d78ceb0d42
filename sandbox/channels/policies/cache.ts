import Type, { type Static } from 'typebox'
import { exactly } from '../../schemas/parts.ts'
import type { Replication } from './replication.ts'

const Cache = exactly({
  kind: Type.Readonly(Type.Literal('cache')),
  ttlMs: Type.Readonly(Type.Integer({ minimum: 1, maximum: 1_000_000_000_000 })),
})
export type Cache = Static<typeof Cache>

/**
 * Reads are served from a copy that is younger than `ttlMs`; else the source is asked, and its answer kept, be it that
 * there is nothing. No write on any channel clears a copy.
 *
 * @see RFC 9111 section 4.2: a response is fresh while its lifetime exceeds its age
 */
export const cache: Replication<Cache> = {
  schema: Cache,
  ttlMs: ({ ttlMs }) => ttlMs,
  arrival: () => undefined,
  vouchedTo: (_policy, { now, held }) => held?.fetchedAt ?? now,
  seenFrom: ({ ttlMs }, { now, held }) => (held?.fetchedAt === undefined ? now : held.fetchedAt + ttlMs),
}
