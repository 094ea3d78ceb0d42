import { columnsOf, displayWidth } from './display-width.ts'

/** Breaks a text into lines of at most `width` columns, between words where it can. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((word) => pieces(word, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (displayWidth(longer) <= width) {
      line = longer
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/** A word that is wider than the line, cut where the line ends. */
function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word]
  const cut: string[] = []
  let piece = ''
  let taken = 0
  for (const character of word) {
    const columns = columnsOf(character)
    if (taken + columns > width) {
      cut.push(piece)
      piece = ''
      taken = 0
    }
    piece += character
    taken += columns
  }
  return [...cut, piece]
}
