import { chargedTo } from '../finding-rows.ts'
import type { Finding } from '../record/index.ts'
import { clockOf, isoOf } from '../world-clock.ts'
import { html, type Markup } from './markup.ts'
import { type Numbered, type Outline, toneOf } from './outline.ts'

const placesMost = 12

/** One thing to mend: what was said, what was true, the proof, who is charged, how to mend and to replay it. */
export function findingCard(outline: Outline, group: Numbered): Markup {
  const { finding, id, number } = group
  return html`
<article class="finding tone-${toneOf(finding)}" id="${id}" aria-labelledby="${id}-title">
<p class="kind"><span class="badge">${severityWord(finding)}</span> <span>${finding.subVerdict}</span> <span class="oracle">oracle ${finding.oracle}</span></p>
<h3 id="${id}-title" dir="auto"><span class="number">${number}</span> ${finding.sentence}</h3>
<div class="versus">
${finding.words !== '' && html`<figure class="said"><figcaption>The bot said</figcaption><blockquote dir="auto">${clippedWords(finding.words)}</blockquote></figure>`}
<figure class="truth"><figcaption>The truth</figcaption><p dir="auto">${finding.truth}</p></figure>
</div>
${evidence(finding)}
<dl class="mend">
${row('Would have passed', finding.wouldHavePassed)}
${row('Remedy', finding.remedy)}
${row('The shopper suffers', finding.harm)}
${row('Charged to', chargedTo(finding))}
${row('Clauses', finding.clauses.join(' '))}
${row('Also', finding.also.map(({ oracle, subVerdict }) => `${subVerdict} (${oracle})`).join(', '))}
</dl>
${seenIn(outline, group)}
<dl class="commands">
${command('replay', 'judges the recorded replies again', finding.replay)}
${command('again', 'asks the bot again', finding.rerun)}
</dl>
</article>`
}

const shownMost = 2000

function clippedWords(words: string): Markup {
  if (words.length <= shownMost) return html`${words}`
  return html`${words.slice(0, shownMost)}… <span class="quiet">(${words.length} characters in all)</span>`
}

function severityWord({ charged, severity }: Finding): string {
  if (charged !== 'bot') return `${charged}’s doing`
  return { fail: '✗ failure', warn: 'warning', note: 'note' }[severity]
}

function evidence(finding: Finding): Markup | undefined {
  if (finding.evidence.length === 0) return undefined
  return html`<h4>Evidence</h4>
<ol class="evidence">${finding.evidence.map(
    ({ seq, shows }) =>
      html`<li><span class="seq" title="entry ${seq} of the journal">#${seq}</span> <span dir="auto">${shows}</span></li>`,
  )}</ol>`
}

function row(term: string, text: string): Markup | undefined {
  return text === '' ? undefined : html`<div><dt>${term}</dt><dd dir="auto">${text}</dd></div>`
}

function seenIn(outline: Outline, { seen }: Numbered): Markup {
  const places = seen.slice(0, placesMost).map(({ episode, finding }) => {
    const href = outline.turnId(episode, finding.conversation, finding.turn)
    const { at } = finding.moment
    return html`<li><a href="#${href}">${episode.episode}, turn ${finding.turn}</a> <time datetime="${isoOf(at)}">${clockOf(at)}</time></li>`
  })
  const more = seen.length - places.length
  return html`<h4>In the conversation</h4>
<ul class="seen">${places}${more > 0 && html`<li>and ${more} more</li>`}</ul>`
}

function command(name: string, does: string, text: string): Markup | undefined {
  if (text === '') return undefined
  return html`<div><dt>${name}: <span class="quiet">${does}</span></dt><dd><code class="command">${text}</code></dd></div>`
}
