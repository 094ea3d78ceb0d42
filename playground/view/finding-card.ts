import type { Doubt, Finding } from '#record'
import { el } from './dom.ts'

const weights: Readonly<Record<Finding['severity'], string>> = {
  fail: '✗ Failure',
  warn: '! Warning',
  note: '– Note',
}

/** One finding: the sentence first, then words against truth, then what mends it. */
export function findingCard(finding: Finding, number: number): HTMLElement {
  const { severity, oracle, subVerdict, charged, also } = finding
  const others = also.map((one) => `${one.oracle}: ${one.subVerdict}`).join('; ')
  return el(
    'li',
    { class: `finding tone-${severity}`, id: `finding-${number}`, tabindex: '-1' },
    el(
      'p',
      { class: 'finding-head' },
      el('strong', { class: 'weight' }, `${number}  ${weights[severity]}`),
      el('span', {}, el('code', {}, oracle), `: ${subVerdict}`),
    ),
    el('p', { class: 'sentence' }, finding.sentence),
    el(
      'dl',
      {},
      ...row('It said', el('q', {}, finding.words)),
      ...row('True was', prose(finding.truth)),
      ...row('Remedy', prose(finding.remedy)),
      ...row('Right would be', prose(finding.wouldHavePassed)),
      ...(charged === 'bot' ? [] : row('Charged to', `the ${charged}`)),
      ...(others ? row('Also seen by', others) : []),
      ...row('Clauses', finding.clauses.join(', ')),
    ),
    evidenceView(finding, number),
    el('a', { class: 'to-turn', href: `#turn-${finding.turn}` }, `To turn ${finding.turn} of the chat`),
  )
}

/** One doubt: what could not be told, and what would tell it. */
export function doubtCard({ oracle, why, wouldDecide, decisive, words, turn }: Doubt): HTMLElement {
  return el(
    'li',
    { class: `doubt ${decisive ? 'tone-warn' : 'tone-note'}` },
    el(
      'p',
      { class: 'finding-head' },
      el('strong', { class: 'weight' }, decisive ? '? Cannot tell' : '? Small doubt'),
      oracle ? el('code', {}, oracle) : undefined,
    ),
    el('p', {}, `${why}. What would decide it: ${wouldDecide}.`),
    words ? el('p', {}, el('q', {}, words)) : undefined,
    turn === undefined
      ? undefined
      : el('a', { class: 'to-turn', href: `#turn-${turn}` }, `To turn ${turn} of the chat`),
  )
}

/** Words that the oracles leave to stand anywhere; here they begin a line. */
function prose(text: string): HTMLElement {
  return el('p', { class: 'prose' }, text)
}

function row(term: string, value: Node | string): HTMLElement[] {
  return [el('dt', {}, term), el('dd', {}, value)]
}

function evidenceView({ evidence }: Finding, number: number): HTMLElement | undefined {
  if (evidence.length === 0) return undefined
  const items = evidence.map(({ seq, shows }) => el('li', {}, `${shows} (entry ${seq})`))
  return el(
    'details',
    { 'data-key': `evidence-${number}`, 'data-opens': 'no' },
    el('summary', { 'data-key': `evidence-summary-${number}` }, 'Evidence'),
    el('ul', {}, ...items),
  )
}
