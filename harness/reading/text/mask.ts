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
  '▢': '☐',
  '□': '☐',
  '⬜': '☐',
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

/** UTF-8 that was taken for Windows-1252 on its way, and what it was; what is left over of it is not seen. */
const mistaken: Record<string, string> = {
  'â€™': "'\u200b\u200b",
  'â€˜': "'\u200b\u200b",
  'â€œ': '"\u200b\u200b',
  'â€\u009d': '"\u200b\u200b',
  'â€“': '–  ',
  'â€”': '—  ',
  'â€¦': '.\u200b\u200b',
  'â‚¬': '€  ',
  'Â£': '\u200b£',
  'Â\u00a0': '  ',
}
const mistakes = new RegExp(Object.keys(mistaken).join('|'), 'g')

/** Straightens quotes, spaces, dashes and ticks. */
export function straighten(given: string): string {
  const text = /[âÂ]/.test(given) ? given.replace(mistakes, (one) => mistaken[one]!) : given
  return text.replace(/[^\n -~]/g, (unit, at: number) =>
    // Half of an emoji of two units, of which the other half stays.
    unit === '\ud83d' && text[at + 1] === '\udeab' ? '✗' : (plain[unit] ?? unit),
  )
}

/** Blanks a stretch of text. */
export function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}
