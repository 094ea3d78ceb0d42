import { titleOf } from '../episode-title.ts'
import type { Doubt, EpisodeRecord } from '../record/index.ts'
import { verdictSigns } from '../verdict-signs.ts'
import { dateOf, wallSeconds } from '../world-clock.ts'
import { conversation } from './conversation.ts'
import { html, type Markup } from './markup.ts'
import type { Outline } from './outline.ts'

/** Failed episodes are unfolded as long as that keeps the page short. */
const unfoldedMost = 6

/** Every episode, folded: its verdict and why, and inside the whole talk. */
export function episodeList(outline: Outline): readonly Markup[] {
  const failed = outline.episodes.filter(({ verdict }) => verdict === 'failed')
  const unfolded = new Set(failed.slice(0, unfoldedMost))
  return outline.episodes.map((episode) => episodeFold(outline, episode, unfolded.has(episode)))
}

function episodeFold(outline: Outline, episode: EpisodeRecord, open: boolean): Markup {
  const { verdict } = episode
  const wallMs = outline.run.wallMs.get(episode.episode)
  return html`
<details class="episode verdict-${className(verdict)}" id="${outline.episodeId(episode)}"${open && html` open`}>
<summary>
<span class="sign" aria-hidden="true">${verdictSigns[verdict]}</span>
<h3 dir="auto">${titleOf(episode)}</h3>
<span class="verdict">${verdict}</span>
<span class="wall">${wallMs !== undefined && wallSeconds(wallMs)}</span>
</summary>
<div class="episode-body">
<p class="because" dir="auto">${episode.because}</p>
<h4>The conversation${worldDate(episode)}</h4>
${conversation(outline, episode)}
${minorDoubts(episode)}
${facts(episode)}
</div>
</details>`
}

/** A verdict as part of a class name. */
export function className(verdict: EpisodeRecord['verdict']): string {
  return verdict.replaceAll(' ', '-')
}

function worldDate({ turns }: EpisodeRecord): Markup | undefined {
  const first = turns[0]
  return first && html` <span class="quiet">${dateOf(first.at)}, world time in UTC</span>`
}

function facts(episode: EpisodeRecord): Markup {
  return html`
<dl class="facts">
<div><dt>Episode</dt><dd><code>${episode.episode}</code></dd></div>
${fact('Clauses', episode.clauses.join(' '))}
${fact('Tags', episode.tags.join(' '))}
${fact('Held', episode.held.join(', '))}
${episode.journal && html`<div><dt>Journal</dt><dd><span class="quiet digest">${episode.journal.digest}</span></dd></div>`}
</dl>`
}

function fact(term: string, text: string): Markup | undefined {
  return text === '' ? undefined : html`<div><dt>${term}</dt><dd>${text}</dd></div>`
}

function minorDoubts({ doubts, verdict }: EpisodeRecord): Markup | undefined {
  const shown = doubts.filter((doubt) => !doubt.decisive || verdict !== 'inconclusive')
  if (shown.length === 0) return undefined
  return html`<details class="doubts"><summary>${shown.length} ${shown.length === 1 ? 'doubt' : 'doubts'} that did not decide</summary>${shown.map(doubtRows)}</details>`
}

function doubtRows({ oracle, why, words, wouldDecide }: Doubt): Markup {
  return html`
<dl class="mend">
<div><dt>Why</dt><dd dir="auto">${why}${oracle && html` <span class="oracle">oracle ${oracle}</span>`}</dd></div>
${words && html`<div><dt>The bot said</dt><dd dir="auto">${words.slice(0, 600)}</dd></div>`}
<div><dt>Would decide</dt><dd dir="auto">${wouldDecide}</dd></div>
</dl>`
}
