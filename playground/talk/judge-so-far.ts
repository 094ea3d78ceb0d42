import { type Judged, judge, recordedOf } from '#harness'
import { type Entry, type Journal, toJsonl } from '#journal'

/** Judges a journal as if the conversation ended here. The journal itself stays as it is, and goes on. */
export function judgeSoFar(journal: Journal): Judged {
  const recorded = recordedOf(journal)
  const entries = journal.ended ? recorded.entries : [...recorded.entries, endOf(journal)]
  return judge({ ...recorded, entries }, { replay: '', rerun: '' })
}

/** The journal as JSON Lines, with an end where it has none yet: a whole record, to be judged anywhere. */
export function jsonlSoFar(journal: Journal): string {
  return journal.ended ? toJsonl(journal) : `${toJsonl(journal)}${JSON.stringify(endOf(journal))}\n`
}

function endOf(journal: Journal): Entry {
  const at = journal.entries.at(-1)?.at ?? journal.header.epoch
  return { seq: journal.next, at, kind: 'ended', how: 'completed' }
}
