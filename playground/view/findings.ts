import type { Judged } from '#harness'
import { byId, el } from './dom.ts'
import { doubtCard, findingCard } from './finding-card.ts'
import { redraw } from './redraw.ts'

const signs: Readonly<Record<Judged['verdict'], string>> = {
  passed: '✓ passed',
  failed: '✗ failed',
  inconclusive: '? inconclusive',
  error: '! error',
}

/** What judging came to, in a few words: for the heading, and for those who listen to the page. */
export function tallyText({ findings, doubts }: Judged): string {
  if (findings.length + doubts.length === 0) return 'no finding'
  return [counted(findings.length, 'finding'), counted(doubts.length, 'doubt')].filter(Boolean).join(', ')
}

/** Shows the findings and doubts of all oracles; `said` is false while there is nothing to judge. */
export function showFindings(judged: Judged, said: boolean): void {
  const { findings, doubts, held } = judged
  const cards = [...findings.map((one, index) => findingCard(one, index + 1)), ...doubts.map(doubtCard)]
  byId('jump-tally').textContent = cards.length ? ` (${cards.length})` : ''
  byId('tally').textContent = said ? tallyText(judged) : ''
  redraw(
    byId('finding-list'),
    cards.length > 0
      ? el('ol', { class: 'cards' }, ...cards)
      : el(
          'p',
          { class: 'quiet empty' },
          said ? 'Nothing was found so far.' : 'Say something: each reply is judged at once.',
        ),
    el(
      'p',
      { class: 'held' },
      held.length ? `In order: ${held.join(', ')}.` : 'No oracle had anything to judge yet.',
    ),
  )
}

/** Shows the verdict on a scenario, why it is so, and the digest by which its journal is known. */
export function showVerdict(verdict: { judged: Judged; digest: string; command: string } | undefined): void {
  const place = byId('verdict')
  place.hidden = !verdict
  if (!verdict) {
    place.replaceChildren()
    return
  }
  const { judged, digest, command } = verdict
  redraw(
    place,
    el('p', { class: `stamp verdict-${judged.verdict}` }, signs[judged.verdict]),
    ...(judged.verdict === 'failed' ? [] : [el('p', {}, judged.because)]),
    el('p', { class: 'again' }, 'On the command line: ', el('code', {}, command)),
    el('p', { class: 'again' }, 'Its journal: ', el('code', { id: 'digest' }, digest)),
  )
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`
}
