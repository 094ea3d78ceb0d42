/** Columns that a text takes on a terminal: East Asian wide characters and emoji take two, marks none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += columnsOf(character)
  return width
}

const none = /^(?:\p{Mn}|\p{Me}|\p{Cf})$/u
const wide =
  /^[\p{Emoji_Presentation}\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]$/u

/** Columns of one character. */
export function columnsOf(character: string): number {
  if (character >= ' ' && character <= '~') return 1
  if (none.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

/** The text cut to `width` columns, the last one an ellipsis where something was cut. */
export function fitted(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let taken = 1
  for (const character of text) {
    taken += columnsOf(character)
    if (taken > width) break
    kept += character
  }
  return `${kept}…`
}

/** The text filled up with spaces to `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
