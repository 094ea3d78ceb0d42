import { titleOf } from '../episode-title.ts'
import type { EpisodeRecord, RunInfo } from '../record/index.ts'
import { verdictSigns } from '../verdict-signs.ts'
import { oneLine } from '../visible-text.ts'
import { wallSeconds } from '../world-clock.ts'
import { fitted, padded } from './display-width.ts'
import type { Page } from './page.ts'

const verdictWidth = 'not applicable'.length
const wallWidth = '12 min 05 s'.length

/** What is about to be played. */
export function writeOpening(page: Page, info: RunInfo): void {
  const count = info.episodes === 1 ? '1 episode' : `${info.episodes} episodes`
  const facts = [`Plumbline ${info.plumbline}`, `bot ${info.bot}`, `seed ${info.seed}`, count]
  page.text(oneLine(facts.join(' · ')), page.paint.bold)
  page.line()
}

/** One line for an episode that has ended: sign, title, verdict, wall seconds. */
export function writeEpisode(page: Page, record: EpisodeRecord, wallMs: number): void {
  const { verdict } = record
  const titleWidth = page.width - verdictWidth - wallWidth - 4
  const sign = page.paint.verdict(verdict, verdictSigns[verdict])
  const wall = page.paint.dim(wallSeconds(wallMs).padStart(wallWidth))
  const said = page.paint.verdict(verdict, verdict)
  if (titleWidth < 20) {
    page.line(`${sign} ${fitted(titleOf(record), page.width - 2)}`)
    page.line(`  ${said} ${wall.trim()}`)
    return
  }
  const title = padded(fitted(titleOf(record), titleWidth), titleWidth)
  page.line(`${sign} ${title} ${said}${' '.repeat(verdictWidth - verdict.length)} ${wall}`)
}

/** Something that is worth a line while the run goes on. */
export function writeNotice(page: Page, text: string): void {
  page.text(`note: ${oneLine(text)}`, page.paint.dim)
}
