import type { EpisodeRecord } from './record/index.ts'
import { oneLine } from './visible-text.ts'

/** The title, with the number of the repeat from the second play on. */
export function titleOf({ title, episode }: Pick<EpisodeRecord, 'title' | 'episode'>): string {
  const repeat = /#([1-9]\d*)$/.exec(episode)?.[1]
  return oneLine(repeat ? `${title} #${repeat}` : title)
}
