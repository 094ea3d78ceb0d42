import type { Turn } from '../context.ts'
import type { Mentions } from './mentions.ts'

/** So many turns back something may have been spoken of. */
const farthest = 6

/** What the turns before a message spoke of. */
export interface SpokenBefore {
  /** Products, those of the last line first. */
  readonly items: readonly string[]
  /** Products as "the second one" counts them: those of the last reply that lists several, or else all, from the first on. */
  readonly inOrder: readonly string[]
  /** Numbers of orders and tickets, a list for each turn that names some; the last turn first. */
  readonly ids: readonly (readonly string[])[]
}

/** Looks through the last turns; each is read with the numbers that are known by then, which are added to `ids` in small letters. */
export function spokenBefore(
  turns: readonly Turn[],
  ids: Set<string>,
  mentions: (text: string) => readonly Mentions[],
): SpokenBefore {
  const items: string[] = []
  let inOrder: string[] = []
  const written: (readonly string[])[] = []
  const look = (text: string) => {
    const lines = mentions(text)
    for (const line of lines) {
      items.unshift(...line.items)
      inOrder.push(...line.items)
      for (const id of line.ids) ids.add(id.toLowerCase())
    }
    return { items: lines.flatMap((line) => line.items), ids: lines.flatMap((line) => line.ids) }
  }
  for (const turn of turns.slice(-farthest)) {
    const asked = look(turn.shopper)
    const said = look(turn.reply)
    const named = [...asked.ids, ...said.ids]
    if (named.length) written.unshift(named)
    if (new Set(said.items).size > 1) inOrder = said.items
  }
  return { items, inOrder, ids: written }
}
