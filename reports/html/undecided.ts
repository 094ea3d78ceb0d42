import { titleOf } from '../episode-title.ts'
import { adviceFor, codeOf } from '../error-advice.ts'
import type { Doubt, EpisodeRecord } from '../record/index.ts'
import { html, type Markup } from './markup.ts'
import type { Outline } from './outline.ts'

/** An episode that could not be told: why, and what would decide it. */
export function inconclusiveCard(outline: Outline, episode: EpisodeRecord): Markup {
  const decisive = episode.doubts.filter((doubt) => doubt.decisive)
  return html`
<article class="open-end verdict-inconclusive">
<h3><a href="#${outline.episodeId(episode)}">${titleOf(episode)}</a></h3>
${decisive.length > 0 ? decisive.map(doubtRows) : html`<p dir="auto">${episode.because}</p>`}
</article>`
}

/** An episode that could not be played: the code, what happened, what to do. */
export function errorCard(outline: Outline, episode: EpisodeRecord): Markup {
  const { code, detail } = codeOf(episode.because)
  return html`
<article class="open-end verdict-error">
<h3><a href="#${outline.episodeId(episode)}">${titleOf(episode)}</a></h3>
<dl class="mend">
${code && html`<div><dt>Code</dt><dd><code>${code}</code></dd></div>`}
<div><dt>Why</dt><dd dir="auto">${detail}</dd></div>
<div><dt>What to do</dt><dd>${adviceFor(code)}</dd></div>
</dl>
</article>`
}

/** One doubt: who could not tell what, about which words, and what would decide it. */
export function doubtRows({ oracle, why, words, wouldDecide }: Doubt): Markup {
  return html`
<dl class="mend">
<div><dt>Why</dt><dd dir="auto">${why}${oracle && html` <span class="oracle">oracle ${oracle}</span>`}</dd></div>
${words && html`<div><dt>The bot said</dt><dd dir="auto">${words.slice(0, 600)}</dd></div>`}
<div><dt>Would decide</dt><dd dir="auto">${wouldDecide}</dd></div>
</dl>`
}
