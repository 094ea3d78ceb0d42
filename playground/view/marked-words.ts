import { el } from './dom.ts'

/** Words to be marked in a reply, and the finding that they lead to. */
export interface Mark {
  readonly words: string
  readonly number: number
  readonly severity: string
}

interface Place {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/** A text with the words of findings marked; each mark leads to its finding. */
export function markedWords(text: string, marks: readonly Mark[]): HTMLElement {
  const words = el('p', { class: 'words' })
  let at = 0
  for (const { start, end, marks: own } of placesIn(text, marks)) {
    words.append(el('span', {}, text.slice(at, start)))
    words.append(el('mark', { class: `tone-${own[0]?.severity}` }, text.slice(start, end)))
    words.append(...own.map(reference))
    at = end
  }
  words.append(el('span', {}, text.slice(at)))
  return words
}

/** True where the text holds the words, white space apart. */
export function holdsWords(text: string, words: string): boolean {
  return placeOf(text, words) !== undefined
}

function reference({ number, severity }: Mark): HTMLElement {
  const name = `finding ${number}`
  return el(
    'a',
    { class: `ref tone-${severity}`, href: `#finding-${number}`, 'aria-label': name },
    `${number}`,
  )
}

/** Where the marks lie; those that overlap become one. */
function placesIn(text: string, marks: readonly Mark[]): Place[] {
  const found = marks
    .flatMap((mark): Place[] => {
      const place = placeOf(text, mark.words)
      return place ? [{ ...place, marks: [mark] }] : []
    })
    .sort((a, b) => a.start - b.start)
  const places: Place[] = []
  for (const place of found) {
    const last = places.at(-1)
    if (last && place.start < last.end) {
      places[places.length - 1] = {
        start: last.start,
        end: Math.max(last.end, place.end),
        marks: [...last.marks, ...place.marks],
      }
    } else places.push(place)
  }
  return places
}

function placeOf(text: string, words: string): { start: number; end: number } | undefined {
  const start = text.indexOf(words)
  if (words.trim() === '') return undefined
  if (start >= 0) return { start, end: start + words.length }
  const loose = words.trim().split(/\s+/).map(literal).join('\\s+')
  const match = new RegExp(loose).exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
