import type { Part } from '#journal'
import type { EpisodeRecord, TurnRecord } from './record/index.ts'
import { clipped, visibleText } from './visible-text.ts'
import { clockOf } from './world-clock.ts'

/** How much of one part of a reply a plain transcript holds. */
const partMost = 20_000

/** The conversation as plain text: who said what and when, the bot's calls, what happened meanwhile. */
export function transcriptOf(episode: EpisodeRecord): string {
  const several = hasSeveralTalks(episode)
  return episode.turns.map((turn) => turnText(turn, several)).join('\n')
}

/** True where a turn has to say which conversation it belongs to. */
export function hasSeveralTalks({ turns }: EpisodeRecord): boolean {
  return turns.some(({ conversation }) => conversation !== turns[0]?.conversation)
}

function turnText(turn: TurnRecord, several: boolean): string {
  const where = several ? ` [${turn.conversation}]` : ''
  const lines = [
    `${clockOf(turn.at)}${where} shopper: ${turn.shopper}`,
    ...turn.calls.map((call) => `    bot calls ${call}`),
    ...turn.replies.map((part) => `    bot: ${partText(part)}`),
    ...(turn.how === 'replied' ? [] : [`    (${turn.how})`]),
    ...turn.meanwhile.map((happening) => `    meanwhile: ${happening}`),
  ]
  return lines.map((line) => visibleText(clipped(line, partMost))).join('\n')
}

/** A part of a reply as words; what a chat window would draw stands in brackets. */
export function partText(part: Part): string {
  switch (part.type) {
    case 'text':
      return part.text
    case 'button':
      return bracketed('button', part.label, part.url ?? part.value)
    case 'link':
      return bracketed('link', part.label, part.url)
    case 'card':
      return bracketed('card', [part.title, part.text].filter(Boolean).join(': '), part.url)
  }
}

function bracketed(kind: string, label: string, target: string | undefined): string {
  return target ? `[${kind}: ${label} -> ${target}]` : `[${kind}: ${label}]`
}
