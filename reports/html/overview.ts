import { titleOf } from '../episode-title.ts'
import type { RunRecord } from '../record/index.ts'
import { exitCodeMeans, verdictOrder, verdictSigns } from '../verdict-signs.ts'
import { wallSeconds } from '../world-clock.ts'
import { className } from './episodes.ts'
import { html, type Markup } from './markup.ts'
import type { Outline } from './outline.ts'

/** The run in one sentence, such as `2 of 7 episodes failed`. */
export function headline({ tally, episodes }: RunRecord): string {
  const total = episodes.length
  const of = `of ${total} ${total === 1 ? 'episode' : 'episodes'}`
  if (total === 0) return 'Nothing was played'
  if (tally.failed > 0) return `${tally.failed} ${of} failed`
  if (tally.error > 0) return `${tally.error} ${of} could not be played`
  if (tally.inconclusive > 0) return `${tally.inconclusive} ${of} could not be told`
  return tally['not applicable'] > 0 ? `${tally.passed} ${of} passed` : 'Every episode passed'
}

/** The bot, the verdicts, one tile an episode, and what starts the run again. */
export function overview(outline: Outline): Markup {
  const { record } = outline.run
  return html`
<header class="top">
${plumbLine}
<p class="brand">Plumbline</p>
<h1>${headline(record)}</h1>
<p class="lead">The chatbot <strong><bdi>${record.info.bot}</bdi></strong>, asked with seed <strong>${record.info.seed}</strong>${unplayed(record)}</p>
${verdicts(record)}
${tiles(outline)}
${runFacts(record)}
</header>`
}

/** What an interrupted run left out. */
function unplayed({ info, episodes }: RunRecord): string {
  const count = info.episodes - episodes.length
  return count > 0 ? `; ${count} of ${info.episodes} planned episodes were not played` : ''
}

/** The line and its bob, the only picture. */
const plumbLine = html`<svg class="plumb" viewBox="0 0 24 120" width="24" height="120" aria-hidden="true" focusable="false"><path d="M12 0V84" /><path class="bob" d="M5 84h14l-1.5 14L12 118 6.500 98z" /></svg>`

function verdicts({ tally }: RunRecord): Markup {
  const shown = verdictOrder.filter((verdict) => tally[verdict] > 0)
  return html`<ul class="tally">${shown.map(
    (verdict) =>
      html`<li class="verdict-${className(verdict)}"><span class="sign" aria-hidden="true">${verdictSigns[verdict]}</span> <strong>${tally[verdict]}</strong> ${verdict}</li>`,
  )}</ul>`
}

function tiles(outline: Outline): Markup | undefined {
  const { episodes } = outline.run.record
  if (episodes.length < 2) return undefined
  return html`<nav aria-label="Episodes in the order of play"><ol class="tiles">${episodes.map(
    (episode) =>
      html`<li><a class="verdict-${className(episode.verdict)}" href="#${outline.episodeId(episode)}" title="${titleOf(episode)}: ${episode.verdict}" aria-label="${titleOf(episode)}: ${episode.verdict}">${verdictSigns[episode.verdict]}</a></li>`,
  )}</ol></nav>`
}

function runFacts({ info, exitCode, wallMs }: RunRecord): Markup {
  return html`
<dl class="facts">
<div><dt>Exit code</dt><dd>${exitCode}, ${exitCodeMeans(exitCode)}</dd></div>
<div><dt>Started</dt><dd>${startOf(info.startedAt)}, took ${wallSeconds(wallMs)}</dd></div>
<div><dt>Plumbline</dt><dd>${info.plumbline}</dd></div>
<div class="whole"><dt>The whole run again</dt><dd><code class="command">${info.command}</code></dd></div>
</dl>`
}

/** RFC 3339 in UTC as a person writes it; another offset stays as it is. */
function startOf(startedAt: string): string {
  return startedAt.replace(/^([\d-]+)T([\d:]+)(\.\d+)?Z$/, '$1 $2 UTC')
}
