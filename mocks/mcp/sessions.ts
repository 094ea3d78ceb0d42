import type { Site } from '../site.ts'

/** How many sessions of a site go on at once; the oldest ends first, and its client begins another. */
const mostSessions = 1000

const sessions = new WeakMap<Site, Set<string>>()

/**
 * Begins a session at a site; its id is a secret that nobody can guess, and gives no rights: who is calling is asked
 * for every call.
 */
export function beginSession(site: Site): string {
  const open = sessions.get(site) ?? new Set()
  sessions.set(site, open)
  const [oldest] = open
  if (open.size >= mostSessions && oldest !== undefined) open.delete(oldest)
  const id = site.identity.fresh('mcp session')
  open.add(id)
  return id
}

export function hasSession(site: Site, id: string): boolean {
  return sessions.get(site)?.has(id) === true
}

/** Ends a session; false where there is none of that id. */
export function endSession(site: Site, id: string): boolean {
  return sessions.get(site)?.delete(id) === true
}
