import { by } from '../doubt-by.ts'
import { titleOf } from '../episode-title.ts'
import { adviceFor, codeOf } from '../error-advice.ts'
import { type FindingGroup, findingsOf } from '../finding-groups.ts'
import type { EpisodeRecord, RunRecord, Verdict } from '../record/index.ts'
import { exitCodeMeans, verdictOrder } from '../verdict-signs.ts'
import { clipped, oneLine } from '../visible-text.ts'
import { wallSeconds } from '../world-clock.ts'
import { displayWidth } from './display-width.ts'
import { writeBriefly, writeFinding } from './finding.ts'
import type { Page } from './page.ts'

/** What to act on, once the run is over: failures first, the tally last. */
export function writeSummary(page: Page, record: RunRecord): void {
  const { failures, elsewhere, warnings } = findingsOf(record.episodes)
  const of = (verdict: Verdict) => record.episodes.filter((episode) => episode.verdict === verdict)
  writeSection(page, 'Failures', failures, (group, index) => writeFinding(page, group, index + 1))
  writeSection(page, 'Errors', of('error'), (episode) => writeError(page, episode))
  writeSection(page, 'Inconclusive', of('inconclusive'), (episode) => writeInconclusive(page, episode))
  writeSection(page, 'Not applicable', of('not applicable'), (episode) => writeExcused(page, episode))
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

function writeError(page: Page, episode: EpisodeRecord): void {
  const { code, detail } = codeOf(oneLine(episode.because))
  page.item('! ', titleOf(episode))
  page.row('episode', [oneLine(episode.episode)])
  if (code) page.row('code', [code])
  page.row('why', [clipped(detail, 1000)])
  page.row('what to do', [adviceFor(code)])
}

function writeInconclusive(page: Page, episode: EpisodeRecord): void {
  page.item('? ', titleOf(episode))
  page.row('episode', [oneLine(episode.episode)])
  const decisive = episode.doubts.filter((doubt) => doubt.decisive)
  if (decisive.length === 0) page.row('why', [clipped(oneLine(episode.because), 1000)])
  for (const doubt of decisive) {
    page.row('why', [`${clipped(oneLine(doubt.why), 1000)}${by(doubt)}`])
    if (doubt.words) page.row('said', [`“${clipped(oneLine(doubt.words), 600)}”`])
    page.row('would decide', [clipped(oneLine(doubt.wouldDecide), 1000)])
  }
}

function writeExcused(page: Page, episode: EpisodeRecord): void {
  page.item('– ', titleOf(episode))
  page.row('because', [clipped(oneLine(episode.because), 1000)])
}

function writeTally(page: Page, record: RunRecord, elsewhere: readonly FindingGroup[]): void {
  const { episodes, exitCode, info } = record
  page.line()
  writeCounts(page, record)
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
