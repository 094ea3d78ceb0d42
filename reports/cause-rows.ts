import type { Cause, Place } from './causes.ts'
import { titleOf } from './episode-title.ts'
import type { Row } from './finding-rows.ts'
import { clipped, oneLine } from './visible-text.ts'

const placesMost = 8
const quotedMost = 300

/** What a person needs to know of a cause, as plain text; `why` itself is left to the heading. */
export function causeRows({ remedy, places }: Cause): Row[] {
  const lines = places.slice(0, placesMost).map(placeText)
  if (places.length > placesMost) lines.push(`and ${places.length - placesMost} more`)
  return [...(remedy ? [[remedy.label, [oneLine(remedy.text)]] as const] : []), ['where', lines]]
}

function placeText({ episode, turn, words, oracle }: Place): string {
  const where = [titleOf(episode), `(${oneLine(episode.episode)})`].join(' ')
  const facts = [where, turn === undefined ? '' : `turn ${turn}`, oracle ? `oracle ${oracle}` : '']
  const said = words ? `: “${clipped(oneLine(words), quotedMost)}”` : ''
  return facts.filter(Boolean).join(', ') + said
}
