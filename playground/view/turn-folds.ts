import type { Step, Tried, Turn } from '../talk/moments.ts'
import { el } from './dom.ts'

/** The bot's calls of a turn, and what happened between them. */
export function callsView({ turn, steps }: Turn, opens: boolean): HTMLElement {
  const calls = steps.filter(({ kind }) => kind === 'call').length
  if (calls === 0) return el('p', { class: 'calls quiet' }, 'It made no call to the shop.')
  return el(
    'details',
    { class: 'calls', 'data-key': `calls-${turn}`, 'data-opens': opens ? 'itself' : 'no' },
    el(
      'summary',
      { 'data-key': `calls-summary-${turn}` },
      calls === 1 ? 'Its one call to the shop' : `Its ${calls} calls to the shop`,
    ),
    el('ol', {}, ...steps.map(stepView)),
  )
}

function stepView(step: Step): HTMLElement {
  if (step.kind === 'happening') return el('li', { class: 'happening' }, step.text)
  return el(
    'li',
    {},
    el('code', {}, step.text),
    ' ',
    el('span', { class: step.ok ? 'outcome' : 'outcome refused' }, step.outcome),
  )
}

const outcomes: readonly (readonly [outcome: Tried['outcome'], text: string])[] = [
  ['fails', 'in vain'],
  ['not-applicable', 'not for this shopper'],
  ['works', 'with success'],
  ['not-tried', 'left untried'],
]

/** The next steps that the reply offered, as they were tried; nothing where it offered none. Opens by itself where one leads nowhere. */
export function triedView({ turn, tried }: Turn): HTMLElement[] {
  if (tried.length === 0) return []
  const counts = outcomes.flatMap(([outcome, text]) => {
    const count = tried.filter((one) => one.outcome === outcome).length
    return count === 0 ? [] : [tried.length === 1 ? text : `${count} ${text}`]
  })
  const fails = tried.some(({ outcome }) => outcome === 'fails' || outcome === 'not-applicable')
  return [
    el(
      'details',
      { class: 'calls tried', 'data-key': `tried-${turn}`, 'data-opens': fails ? 'itself' : 'no' },
      el(
        'summary',
        { 'data-key': `tried-summary-${turn}` },
        `${tried.length === 1 ? 'Its next step' : `Its ${tried.length} next steps`}, tried: ${counts.join(', ')}`,
      ),
      el('ol', {}, ...tried.map(oneTried)),
    ),
  ]
}

function oneTried({ step, outcome, detail }: Tried): HTMLElement {
  const isRefused = outcome === 'fails' || outcome === 'not-applicable'
  return el(
    'li',
    {},
    el(
      'span',
      { class: isRefused ? 'outcome refused' : 'outcome' },
      `${step.replace('_', ' ')}: ${textOf(outcome)}`,
    ),
    `, ${detail}`,
  )
}

const textOf = (outcome: Tried['outcome']): string =>
  outcomes.find(([one]) => one === outcome)?.[1] ?? outcome
