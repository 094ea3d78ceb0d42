import type { Route } from './route.ts'
import { routeTrie } from './routes/index.ts'
import { findRoute, type Match } from './trie.ts'

/**
 * Whether what a call says is nothing for the journal, by the route that was found for its path. A password sent
 * with the wrong method is one all the same.
 */
export function isConfidential(match: Match<Route>, path: string): boolean {
  if (match.kind === 'found') return match.route.confidential === true
  if (match.kind === 'none') return false
  return match.methods.some((method) => isConfidential(findRoute(routeTrie, method, path), path))
}
