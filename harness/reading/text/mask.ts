/**
 * Copies of a reply in which single characters are replaced by plainer ones.
 *
 * Every function here keeps the length, so an offset into the copy is an offset into the reply.
 */

const plain: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '–': '–',
  '—': '—',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '×': 'x',
  '✕': '✗',
  '✖': '✗',
  '❌': '✗',
  '✘': '✗',
  '🚫': '✗',
  '⛔': '✗',
  '✅': '✓',
  '✔': '✓',
  '☑': '✓',
  '\u0000': ' ',
  '\u000b': '\n',
  '\u000c': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '\r': ' ',
}

/** Characters that are not seen on a screen; a word may hold them without becoming another word. */
export const invisible = /\p{Cf}|\ufe0e|\ufe0f|\u034f/u

/** Straightens quotes, spaces, dashes and ticks. */
export function straighten(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!
    const code = unit.charCodeAt(0)
    if (code < 128 && code > 31) out += unit
    else out += plain[unit] ?? (code === 0xd83d && text[i + 1] === '\udeab' ? '✗' : unit)
  }
  return out
}

/** Blanks a stretch of text. */
export function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}
