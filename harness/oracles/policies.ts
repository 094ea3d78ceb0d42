import type { Entry, EntryOf } from '#journal'

/** A case, as far as its journal. */
export interface Journaled {
  readonly recorded: { readonly entries: readonly Entry[] }
}

/** What was last set before a place of the journal, by what it is about and its name; undefined where nothing was. */
export function policyAt(
  { recorded }: Journaled,
  about: EntryOf<'policy'>['about'],
  name: string,
  seq: number,
): unknown {
  const set = recorded.entries.filter((entry) => entry.kind === 'policy' && entry.about === about)
  return (set as readonly EntryOf<'policy'>[]).findLast((one) => one.name === name && one.seq < seq)?.value
}
