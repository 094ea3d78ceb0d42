import { memberOf, type Params } from './json-rpc.ts'

/**
 * The revisions with sessions that begin with `initialize`, newest first. Those before took batches, which is why they
 * are not offered.
 */
export const sessionVersions: readonly string[] = ['2025-11-25', '2025-06-18']

/** The revisions in which every request stands for itself. */
export const statelessVersions: readonly string[] = ['2026-07-28']

export type Era = 'session' | 'stateless'

/** The keys in `_meta` by which a request that stands for itself says what it is. */
export const metaKeys = {
  version: 'io.modelcontextprotocol/protocolVersion',
  capabilities: 'io.modelcontextprotocol/clientCapabilities',
  server: 'io.modelcontextprotocol/serverInfo',
} as const

/** The revision that a request names in its `_meta`; undefined where it names none, as in a session. */
export function versionIn(params: Params): unknown {
  return memberOf(params._meta, metaKeys.version)
}

/** The revision that `initialize` is answered with: the one that was asked for, or our newest. */
export function negotiated(asked: string): string {
  return sessionVersions.includes(asked) ? asked : (sessionVersions[0] as string)
}
