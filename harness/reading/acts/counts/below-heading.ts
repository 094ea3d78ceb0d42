import { headingOf, type Line, type Scene } from '../../discourse/scene.ts'
import { endsHere } from './words.ts'

/** The words of the heading above a line, empty where there is none. */
export function headingText(scene: Scene, line: Line): string {
  const head = headingOf(scene, line)
  return head ? head.tokens.map((token) => token.w).join(' ') : ''
}

/** "Sand: 4" below a heading that names a product or speaks of stock. */
export function listEntry(scene: Scene, line: Line, at: number): boolean {
  if (
    line.sentence.kind !== 'bullet' ||
    line.tokens[at - 1]?.w !== ':' ||
    at > 3 ||
    !endsHere(line.tokens, at + 1)
  )
    return false
  const text = headingText(scene, line)
  return (
    (/\b(?:stock|left|available|remaining|availability|inventory|stores|branches|shops)\b/.test(text) ||
      /\b(?:have|got) .* (?:at|in) :$/.test(text)) &&
    !/\b(?:cart|basket|order|price)\b/.test(text)
  )
}
