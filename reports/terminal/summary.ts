import { causeRows } from '../cause-rows.ts'
import { causesOf } from '../causes.ts'
import { type FindingGroup, findingsOf } from '../finding-groups.ts'
import type { RunRecord } from '../record/index.ts'
import { exitCodeMeans, verdictOrder, verdictSigns } from '../verdict-signs.ts'
import { clipped, oneLine } from '../visible-text.ts'
import { wallSeconds } from '../world-clock.ts'
import { displayWidth } from './display-width.ts'
import { writeBriefly, writeFinding } from './finding.ts'
import type { Page } from './page.ts'

/** What to act on, once the run is over: failures first, the tally last. */
export function writeSummary(page: Page, record: RunRecord): void {
  const { failures, elsewhere, warnings } = findingsOf(record.episodes)
  writeSection(page, 'Failures', failures, (group, index) => writeFinding(page, group, index + 1))
  for (const verdict of ['error', 'inconclusive', 'not applicable'] as const)
    writeCauses(page, verdict, record)
  writeSection(page, 'Warnings', warnings, (group) => writeBriefly(page, group))
  writeSection(page, 'Mismatches not charged to the bot', elsewhere, (group, index) =>
    writeFinding(page, group, failures.length + index + 1),
  )
  writeTally(page, record, elsewhere)
}

function writeSection<T>(
  page: Page,
  title: string,
  members: readonly T[],
  write: (member: T, index: number) => void,
): void {
  if (members.length === 0) return
  page.heading(`${title} (${members.length})`)
  members.forEach(write)
}

/** Episodes without an answer, by cause, so that one cause is told once. */
function writeCauses(
  page: Page,
  verdict: 'inconclusive' | 'error' | 'not applicable',
  record: RunRecord,
): void {
  if (record.tally[verdict] === 0) return
  page.heading(`${headings[verdict]} (${record.tally[verdict]})`)
  for (const cause of causesOf(verdict, record.episodes)) {
    page.item(`${verdictSigns[verdict]} `, clipped(oneLine(cause.why), 1000))
    for (const [label, lines] of causeRows(cause)) page.row(label, lines)
  }
}

const headings = {
  inconclusive: 'Inconclusive',
  error: 'Errors',
  'not applicable': 'Not applicable',
} as const

function writeTally(page: Page, record: RunRecord, elsewhere: readonly FindingGroup[]): void {
  const { episodes, exitCode, info } = record
  page.line()
  writeCounts(page, record)
  const unplayed = info.episodes - episodes.length
  if (unplayed > 0) page.text(`${counted(unplayed, 'planned episode')} not played`)
  if (elsewhere.length > 0) page.text(`apart from these: ${countApart(elsewhere)}`)
  const idle = episodes.flatMap((episode) => episode.doubts).filter((doubt) => !doubt.decisive).length
  if (idle > 0) page.text(`${counted(idle, 'doubt')} that could change no verdict`, page.paint.dim)
  page.text(`exit code ${exitCode}: ${exitCodeMeans(exitCode)}`)
  page.line(`the whole run again: ${oneLine(info.command)}`)
}

/** On one line where it fits, else one verdict a line. */
function writeCounts(page: Page, { tally, episodes, wallMs }: RunRecord): void {
  const total = `${counted(episodes.length, 'episode')} in ${wallSeconds(wallMs)}:`
  const shown = verdictOrder.filter((verdict) => tally[verdict] > 0)
  const counts = shown.map((verdict) => `${tally[verdict]} ${verdict}`)
  const painted = shown.map((verdict, index) => page.paint.verdict(verdict, counts[index]!))
  const fits = displayWidth(`${total} ${counts.join(', ')}`) <= page.width
  if (shown.length === 0) page.text(`${total} nothing was played`)
  else if (fits) page.line(`${total} ${painted.join(', ')}`)
  else for (const line of [total, ...painted.map((count) => `  ${count}`)]) page.line(line)
}

function countApart(elsewhere: readonly FindingGroup[]): string {
  const shop = elsewhere.filter(({ finding }) => finding.charged === 'shop').length
  const others = elsewhere.length - shop
  const counts = [shop > 0 && `${shop} charged to the shop`, others > 0 && `${others} to others`]
  return counts.filter(Boolean).join(', ')
}

function counted(count: number, thing: string): string {
  return `${count} ${count === 1 ? thing : `${thing}s`}`
}
