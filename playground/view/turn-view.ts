import type { Finding } from '#record'
import type { World } from '#sandbox'
import type { Turn } from '../talk/moments.ts'
import { shopTime } from '../talk/world-time.ts'
import { el } from './dom.ts'
import { holdsWords, type Mark } from './marked-words.ts'
import { partView, type Say } from './parts.ts'
import { callsView, triedView } from './turn-folds.ts'

export interface TurnOptions {
  readonly world: World
  readonly bot: string
  /** All findings; those of this turn are marked in it, by their place in this list. */
  readonly findings: readonly Finding[]
  readonly isLast: boolean
  readonly say: Say
}

/** One turn: what the shopper said, what came back, and the bot's calls under it. */
export function turnView(turn: Turn, options: TurnOptions): HTMLElement {
  const { world, bot, findings, isLast, say } = options
  const marks = findings.flatMap((finding, index) =>
    finding.turn === turn.turn
      ? [{ words: finding.words, number: index + 1, severity: finding.severity }]
      : [],
  )
  return el(
    'li',
    { class: 'turn', id: `turn-${turn.turn}` },
    el(
      'div',
      { class: 'bubble shopper' },
      el('p', { class: 'who' }, `Shopper, ${shopTime(world, turn.at)}`),
      el('p', { class: 'words' }, turn.message),
    ),
    replyView(turn, bot, marks, say),
    callsView(turn, isLast || marks.length > 0),
    ...triedView(turn),
  )
}

function replyView(turn: Turn, bot: string, marks: readonly Mark[], say: Say): HTMLElement {
  const reply = el('div', { class: 'bubble bot' }, el('p', { class: 'who' }, bot))
  if (turn.trouble) reply.append(el('p', { class: 'trouble' }, `No reply (${turn.trouble}).`))
  else if (!turn.ended) reply.append(el('p', { class: 'quiet' }, 'is answering …'))
  let left = marks
  turn.parts.forEach((part, index) => {
    const here = left.filter(({ words }) => textsOf(part).some((text) => holdsWords(text, words)))
    left = left.filter((mark) => !here.includes(mark))
    reply.append(partView(part, here, say, `reply-${turn.turn}-${index}`))
  })
  return reply
}

function textsOf(part: Turn['parts'][number]): string[] {
  if (part.type === 'text') return [part.text]
  return part.type === 'card' ? [part.title, part.text ?? ''] : [part.label]
}
