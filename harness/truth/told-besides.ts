import type { Entry, EntryOf, Observation } from '#journal'

/**
 * The entries with what the chatbot was told otherwise than by its own calls in this world put as calls, so that it is
 * evidence like any other: what was pushed to it, what it read in the lobby, what an earlier episode in the same world
 * told it. What was pushed to a shopper's own window is none of the chatbot's, and what was pushed of one shopper's data
 * is that shopper's. Such a call has a negative number and no conversation: it precedes what belongs to a later message;
 * newer versions to one receiver come on a connection of their own; no more is known of its order.
 */
export function withToldBesides(entries: readonly Entry[]): readonly Entry[] {
  const newest = new Map<string, number>()
  return entries.flatMap((entry): Entry[] => {
    if (entry.kind === 'pushed') {
      const route = entry.via === 'feed' ? entry.topic : `the ${entry.via} ${entry.topic}`
      const asked = { route, method: 'GET', path: entry.via, ...connectionOf(entry, newest) }
      return [...asCall(entry, asked, entry.observations, entry.sight, entry.actor)]
    }
    if (entry.kind === 'stray' && entry.observations?.length) {
      const { method, path, observations } = entry
      return [
        entry,
        ...asCall(entry, { route: `${method} ${path} in the lobby`, method, path }, observations),
      ]
    }
    return [entry]
  })
}

/**
 * Whoever gets events one by one knows that the later one is the newer, unless it is an old one that came late: that
 * one proves nothing about what was told before.
 */
function connectionOf(
  { subscriber, resource, version = 0 }: EntryOf<'pushed'>,
  newest: Map<string, number>,
): { readonly connection?: string } {
  if (subscriber === undefined) return {}
  const place = `${subscriber} ${resource}`
  if (version < (newest.get(place) ?? 0)) return {}
  newest.set(place, version)
  return { connection: `push ${subscriber}` }
}

function asCall(
  { seq, at }: Entry,
  asked: Pick<EntryOf<'invoked'>, 'route' | 'method' | 'path' | 'connection'>,
  observations: readonly Observation[],
  sight: EntryOf<'completed'>['sight'] = 'whole',
  actor: EntryOf<'invoked'>['actor'] = { role: 'bot', channel: 'chat' },
): readonly [EntryOf<'invoked'>, EntryOf<'completed'>] {
  const call = -seq
  return [
    { seq, at, kind: 'invoked', call, actor, system: 'besides', ...asked },
    {
      seq,
      at,
      kind: 'completed',
      call,
      status: 200,
      effect: { kind: 'none' },
      sight,
      observations: [...observations],
    },
  ]
}
