import type { Cause, Place } from '../causes.ts'
import { titleOf } from '../episode-title.ts'
import { html, type Markup } from './markup.ts'
import type { Outline } from './outline.ts'

const placesMost = 30
const quotedMost = 600

/** Why episodes have no answer, what would give one, and which episodes they are. */
export function causeCard(outline: Outline, { why, remedy, places }: Cause): Markup {
  const more = places.length - placesMost
  return html`
<article class="cause">
<h3 dir="auto">${why}</h3>
${
  remedy &&
  html`<dl class="mend"><div><dt>${remedy.label === 'would decide' ? 'Would decide' : 'What to do'}</dt><dd dir="auto">${remedy.text}</dd></div></dl>`
}
<ul class="cause-places">${places.slice(0, placesMost).map((place) => placeItem(outline, place))}
${more > 0 && html`<li>and ${more} more</li>`}</ul>
</article>`
}

function placeItem(outline: Outline, { episode, conversation, turn, words, oracle }: Place): Markup {
  const href = turn === undefined ? outline.episodeId(episode) : outline.turnId(episode, conversation, turn)
  return html`<li><a href="#${href}">${titleOf(episode)}${turn !== undefined && html`, turn ${turn}`}</a>
${oracle && html`<span class="oracle">oracle ${oracle}</span>`}
${words && html`<q dir="auto">${words.slice(0, quotedMost)}</q>`}</li>`
}
