import { html, type Markup } from './markup.ts'
import type { Mark } from './outline.ts'

/** A stretch of a text, with the marks that cover it. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/** How much of a text is shown at once; the rest waits behind a fold. */
const shownMost = 4000

/** Bot text with the words of findings marked in it, each mark leading to its finding. */
export function markedText(text: string, marks: readonly Mark[]): Markup {
  if (text.length <= shownMost) return marked(text, marks, 0, text.length)
  const cut = cutNear(text, shownMost)
  const touched = stretchesIn(text, marks).some(({ end }) => end > cut)
  return html`${marked(text, marks, 0, cut)}<details class="rest"${touched ? html` open` : ''}>
<summary>the other ${text.length - cut} characters</summary>${marked(text, marks, cut, text.length)}</details>`
}

function marked(text: string, marks: readonly Mark[], from: number, to: number): Markup {
  const parts: Markup[] = []
  let at = from
  for (const stretch of stretchesIn(text, marks)) {
    const [start, end] = [Math.max(stretch.start, from), Math.min(stretch.end, to)]
    if (start >= end) continue
    parts.push(html`${text.slice(at, start)}`, markOf(text.slice(start, end), stretch.marks))
    at = end
  }
  return html`${parts}${text.slice(at, to)}`
}

function markOf(text: string, marks: readonly Mark[]): Markup {
  const links = marks.map(
    ({ id, number, tone }) =>
      html`<a class="ref tone-${tone}" href="#${id}" aria-label="finding ${number}">${number}</a>`,
  )
  return html`<mark class="tone-${marks[0]?.tone}">${text}</mark>${links}`
}

/** Where the marks lie; marks that overlap become one stretch. */
function stretchesIn(text: string, marks: readonly Mark[]): Stretch[] {
  const found = marks
    .flatMap((mark) => placesOf(mark.words, text).map((place) => ({ ...place, marks: [mark] })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const merged: Stretch[] = []
  for (const stretch of found) {
    const last = merged.at(-1)
    if (last && stretch.start < last.end) {
      merged[merged.length - 1] = {
        start: last.start,
        end: Math.max(last.end, stretch.end),
        marks: [...last.marks, ...stretch.marks],
      }
    } else {
      merged.push(stretch)
    }
  }
  return merged
}

/** The first place of the words, at most one; white space may differ, as readers fold it. */
function placesOf(words: string, text: string): { start: number; end: number }[] {
  const start = text.indexOf(words)
  if (start >= 0) return [{ start, end: start + words.length }]
  if (words.length > shownMost || !/\S/.test(words)) return []
  const loose = words.trim().split(/\s+/).map(literal).join('\\s+')
  const match = new RegExp(loose).exec(text)
  return match ? [{ start: match.index, end: match.index + match[0].length }] : []
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

/** Never between the halves of a surrogate pair. */
function cutNear(text: string, at: number): number {
  const code = text.charCodeAt(at - 1)
  return code >= 0xd800 && code <= 0xdbff ? at - 1 : at
}
