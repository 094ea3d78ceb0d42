import { causesOf } from '../causes.ts'
import { fileReporter, type PlayedRun } from '../played-run.ts'
import type { Reporter } from '../record/index.ts'
import { causeCard } from './cause-card.ts'
import { episodeList } from './episodes.ts'
import { findingCard } from './finding-card.ts'
import { type Child, type Markup, html as markup } from './markup.ts'
import { type Outline, outlineOf } from './outline.ts'
import { headline, overview } from './overview.ts'
import { pageText } from './page.ts'
import { style } from './style/index.ts'

/** One self-contained page, `report.html`: opens from disk, loads nothing, runs no script. */
export function html(): Reporter {
  return fileReporter('html', 'report.html', renderReport)
}

/** The page of a finished run. */
export function renderReport(run: PlayedRun): string {
  const outline = outlineOf(run)
  const sections = sectionsOf(outline).filter(({ members }) => members.length > 0)
  const title = `${headline(run.record)}: ${run.record.info.bot} · Plumbline`
  const body = markup`
<a class="skip" href="#main">Skip to the findings</a>
${overview(outline)}
${contents(sections)}
<main id="main">${sections.map(section)}${notices(run.notices)}${sections.length === 0 && markup`<p>No episode was played, so nothing is said about the bot.</p>`}</main>
<footer><p>Made by Plumbline ${run.record.info.plumbline}. This page holds all that it shows: it loads nothing and runs no script. Links in a bot’s words are shown as text.</p></footer>`
  return pageText({ title, style, body })
}

function contents(sections: readonly Section[]): Markup | undefined {
  if (sections.length === 0) return undefined
  const links = sections.map(
    ({ id, title, members }) =>
      markup`<li><a href="#${id}">${title}</a> <span class="count">${members.length}</span></li>`,
  )
  return markup`<nav class="contents" aria-label="Contents"><ul>${links}</ul></nav>`
}

interface Section {
  readonly id: string
  readonly title: string
  readonly intro: string
  readonly members: readonly Child[]
}

function sectionsOf(outline: Outline): Section[] {
  const cards = (groups: Outline['failures']) => groups.map((group) => findingCard(outline, group))
  const { episodes } = outline.run.record
  const causes = (verdict: 'error' | 'inconclusive' | 'not applicable') =>
    causesOf(verdict, episodes).map((cause) => causeCard(outline, cause))
  return [
    {
      id: 'findings',
      title: 'Failures',
      intro: 'Each is one thing to mend, however often it was seen.',
      members: cards(outline.failures),
    },
    {
      id: 'errors',
      title: 'Errors',
      intro: 'What kept episodes from being played to their end.',
      members: causes('error'),
    },
    {
      id: 'inconclusive',
      title: 'Inconclusive',
      intro: 'What could not be told, and what would decide it.',
      members: causes('inconclusive'),
    },
    {
      id: 'excused',
      title: 'Not applicable',
      intro: 'The bot lacks the means that these need.',
      members: causes('not applicable'),
    },
    {
      id: 'elsewhere',
      title: 'Not the bot’s doing',
      intro: 'No bot could have known of these. They are counted apart.',
      members: cards(outline.elsewhere),
    },
    {
      id: 'warnings',
      title: 'Warnings',
      intro: 'Warnings and notes decide no verdict.',
      members: cards(outline.warnings),
    },
    {
      id: 'episodes',
      title: 'Episodes',
      intro: 'What was said, and what happened behind it.',
      members: episodeList(outline),
    },
  ]
}

function section({ id, title, intro, members }: Section): Markup {
  return markup`
<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<p class="intro">${intro}</p>
${members}
</section>`
}

function notices(texts: readonly string[]): Markup | undefined {
  if (texts.length === 0) return undefined
  return markup`<section id="notices" aria-labelledby="notices-title"><h2 id="notices-title">Notices of the run</h2><ul>${texts.map((text) => markup`<li dir="auto">${text}</li>`)}</ul></section>`
}
