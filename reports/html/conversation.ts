import type { Part } from '#journal'
import type { EpisodeRecord, TurnRecord } from '../record/index.ts'
import { hasSeveralTalks } from '../transcript.ts'
import { clockOf, isoOf } from '../world-clock.ts'
import { markedText } from './marked-text.ts'
import { html, type Markup } from './markup.ts'
import type { Mark, Outline } from './outline.ts'

/** The talk as a chat, and beside each turn what the bot asked the shop and what happened elsewhere. */
export function conversation(outline: Outline, episode: EpisodeRecord): Markup {
  if (episode.turns.length === 0) return html`<p class="quiet">Nothing was said.</p>`
  const several = hasSeveralTalks(episode)
  return html`<ol class="talk">${episode.turns.map((turn, index) =>
    turnItem(turn, {
      id: `${outline.episodeId(episode)}-turn-${index + 1}`,
      name: several ? turn.conversation : undefined,
      marks: outline.marksIn(episode, turn),
    }),
  )}</ol>`
}

interface TurnView {
  readonly id: string
  readonly name: string | undefined
  readonly marks: readonly Mark[]
}

function turnItem(turn: TurnRecord, { id, name, marks }: TurnView): Markup {
  const replies = turn.replies.map((part) => replyPart(part, marks))
  return html`
<li class="turn" id="${id}">
<div class="chat">
<p class="turn-head">Turn ${turn.turn}${name && html` in <bdi>${name}</bdi>`} <time datetime="${isoOf(turn.at)}">${clockOf(turn.at)}</time></p>
<div class="bubble shopper"><span class="who">Shopper</span><div class="words" dir="auto">${markedText(turn.shopper, [])}</div></div>
${replies.length > 0 && html`<div class="bubble bot"><span class="who">Bot</span>${replies}</div>`}
${turn.how !== 'replied' && html`<p class="no-reply">${howItEnded(turn.how)}</p>`}
</div>
${behind(turn)}
</li>`
}

/** `how` may hold a detail behind a colon. */
function howItEnded(how: string): Markup {
  const [, kind = how, detail] = /^(\w+)(?:: (.*))?$/s.exec(how) ?? []
  return html`${endings[kind] ?? kind}${detail && html` <span class="quiet" dir="auto">${detail}</span>`}`
}

const endings: Readonly<Record<string, string>> = {
  silent: 'The bot said nothing.',
  timeout: 'The bot did not answer in time.',
  unreachable: 'The bot could not be reached.',
  unreadable: 'What the bot sent could not be read as a reply.',
  unfinished: 'The episode ended before the bot’s turn did.',
}

/** One part of a reply; nothing of it can be clicked, since where it leads is the bot's to choose. */
function replyPart(part: Part, marks: readonly Mark[]): Markup {
  switch (part.type) {
    case 'text':
      return html`<div class="words" dir="auto">${markedText(part.text, marks)}</div>`
    case 'button':
      return html`<div class="part button"><span class="unseen">button: </span><span class="pill" dir="auto">${markedText(part.label, marks)}</span>${target(part.url)}</div>`
    case 'link':
      return html`<div class="part"><span class="part-kind">link</span> <bdi>${markedText(part.label, marks)}</bdi>${target(part.url)}</div>`
    case 'card':
      return html`<div class="part card-part"><span class="part-kind">card</span> <strong dir="auto">${markedText(part.title, marks)}</strong>
${part.text && html`<div class="words" dir="auto">${markedText(part.text, marks)}</div>`}${target(part.url)}</div>`
  }
}

function target(url: string | undefined): Markup | undefined {
  return url ? html` <code class="target">${url}</code>` : undefined
}

function behind({ calls, meanwhile, turn }: TurnRecord): Markup {
  return html`<div class="behind" role="group" aria-label="Behind turn ${turn}">
<h5>The bot asked the shop</h5>
${calls.length > 0 ? html`<ul class="calls">${calls.map(callItem)}</ul>` : html`<p class="quiet">nothing</p>`}
${meanwhile.length > 0 && html`<h5>Meanwhile</h5><ul class="meanwhile">${meanwhile.map((text) => html`<li><bdi>${text}</bdi></li>`)}</ul>`}
</div>`
}

function callItem(call: string): Markup {
  const refused = /-> [45]\d\d\b/.test(call)
  return html`<li${refused && html` class="refused"`}><code>${call}</code></li>`
}
