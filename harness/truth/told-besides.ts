import type { Entry, EntryOf, Observation } from '#journal'

/**
 * The entries with what the chatbot was told otherwise than by its own calls in this world put as calls, so that it is
 * evidence like any other: what was pushed to it, what it read in the lobby, what an earlier episode in the same world
 * told it. Such a call has a negative number, no conversation and no connection: it precedes what belongs to a later
 * message, and no more is known of its order.
 */
export function withToldBesides(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry): Entry[] => {
    if (entry.kind === 'pushed') {
      const route = entry.via === 'feed' ? entry.topic : `the ${entry.via} ${entry.topic}`
      return [...asCall(entry, { route, method: 'GET', path: entry.via }, entry.observations, entry.sight)]
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

function asCall(
  { seq, at }: Entry,
  asked: Pick<EntryOf<'invoked'>, 'route' | 'method' | 'path'>,
  observations: readonly Observation[],
  sight: EntryOf<'completed'>['sight'] = 'whole',
): readonly [EntryOf<'invoked'>, EntryOf<'completed'>] {
  const call = -seq
  return [
    { seq, at, kind: 'invoked', call, actor: { role: 'bot', channel: 'chat' }, system: 'besides', ...asked },
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
