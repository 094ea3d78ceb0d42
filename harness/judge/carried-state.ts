import type { Entry, EntryOf } from '#journal'

/** What a chatbot brought along from another episode. */
export interface CarriedState {
  /** The ids of other episodes that it named, in upper case. */
  readonly names: ReadonlySet<string>
  /** The first such call or reply, as the end of a sentence's beginning. */
  readonly words: string
}

/**
 * Whether the chatbot named what only another episode has. Then it keeps answers across conversations, and this one
 * says nothing of it: what it said of those things is neither an invention nor a leak.
 */
export function carriedState(entries: readonly Entry[]): CarriedState | undefined {
  const strays = entries.filter(
    (entry): entry is EntryOf<'stray'> => entry.kind === 'stray' && entry.why === 'foreign',
  )
  const [first] = strays
  if (!first) return undefined
  const { method, path, detail } = first
  const where = method === 'reply' ? 'in a reply' : `in ${method} ${path}`
  return {
    names: new Set(strays.flatMap(({ names = [] }) => names.map((name) => name.toUpperCase()))),
    words: `the chatbot named ${detail} ${where}; it keeps answers across conversations`,
  }
}
