/** What shows as nothing, moves the cursor or turns the direction of reading: controls and line separators. */
const unseen = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\uFEFF]/gu

/**
 * Text that says on any surface just what it holds: no escape sequence acts, no direction is overridden.
 *
 * Bot text is hostile: `\x1b[2J` would clear the reader's screen and U+202E would turn "not" around. Each
 * such character is shown by its number, as few fonts draw signs for them; line feeds and tabs stay. Lone
 * surrogates become U+FFFD.
 */
export function visibleText(text: string): string {
  return text.toWellFormed().replaceAll('\r\n', '\n').replace(unseen, numberOf)
}

/** The same, on one line: every run of white space is one space. */
export function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim()
}

/** At most `most` UTF-16 units, cut between characters; a cut text ends with how much was left out. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text
    .slice(0, most)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
  return `${kept}… (${text.length - kept.length} more characters)`
}

function numberOf(character: string): string {
  if (character === '\n' || character === '\t') return character
  const code = character.codePointAt(0) ?? 0
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
}
