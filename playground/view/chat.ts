import type { Finding } from '#record'
import { momentsOf } from '../talk/moments.ts'
import type { Stage } from '../talk/stage.ts'
import { byId, el } from './dom.ts'
import type { Say } from './parts.ts'
import { redraw } from './redraw.ts'
import { turnView } from './turn-view.ts'

/** Shows the conversation. */
export function showChat({ world, bot }: Stage, findings: readonly Finding[], say: Say): void {
  const moments = momentsOf(world)
  const turns = moments.filter(({ kind }) => kind === 'turn')
  const list = byId('talk')
  const items = moments.map((moment) =>
    moment.kind === 'turn'
      ? turnView(moment, { world, bot, findings, isLast: moment === turns.at(-1), say })
      : el('li', { class: 'happening' }, moment.text),
  )
  redraw(list, ...(items.length ? items : [el('li', { class: 'quiet empty' }, 'Nothing has been said yet.')]))
}

/** Goes to the first thing said, or to the last: in the list where it scrolls, else in the page. */
export function scrollChat(to: 'start' | 'end'): void {
  const list = byId('talk')
  list.scrollTop = to === 'start' ? 0 : list.scrollHeight
  if (to === 'end') list.lastElementChild?.scrollIntoView({ block: 'nearest' })
}

/** Shows things that can be said, one click each; none where nobody can speak. */
export function showSuggestions(texts: readonly string[], say: Say): void {
  const place = byId('suggestions')
  place.hidden = !say
  const buttons = texts.map((text, index) =>
    el(
      'button',
      { type: 'button', class: 'chip', 'data-key': `say-${index}`, click: () => say?.(text) },
      text,
    ),
  )
  redraw(place, ...buttons.map((button) => el('li', {}, button)))
}
