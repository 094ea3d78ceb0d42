import { invisible } from './mask.ts'
import { type Token, tokenOf } from './token.ts'

const scanner =
  /(?<url>(?:https?:\/\/|www\.)[^\s<>"'|)\]]{1,500})|(?<email>[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4})|(?<code>\p{L}{1,5}-\d+(?:-\d+)*(?![\p{L}\p{N}-]))|(?<number>\d+(?:[.,]\d+)*(?![\p{L}\p{N}]))|(?<word>[\p{L}\p{N}\p{M}\p{Cf}]+(?:['&][\p{L}\p{N}\p{M}\p{Cf}]+)*)|(?<mark>[✓✗])|(?<punct>[^\s])/gu

const everyInvisible = new RegExp(invisible, 'gu')

const lookalikes: Record<string, string> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  τ: 't',
  ι: 'i',
  κ: 'k',
  υ: 'u',
}

/** The plain form of a word: lower case, no accents on Latin letters, lookalike letters in a Latin word made Latin. */
export function plainWord(raw: string): string {
  let word = raw
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 127) {
      word = raw.replace(everyInvisible, '').normalize('NFKC').toLowerCase()
      if (/[a-z]/.test(word)) word = word.replace(/[а-яіјѕα-ω]/g, (letter) => lookalikes[letter] ?? letter)
      return word
    }
  }
  return word.toLowerCase()
}

function pushWord(out: Token[], raw: string, start: number): void {
  const word = plainWord(raw)
  if (word)
    out.push(
      tokenOf(
        word,
        'word',
        start,
        start + raw.length,
        invisible.test(raw) ? raw.replace(everyInvisible, '') : raw,
      ),
    )
}

const known = /[\p{P}\p{Sc}<>|+=]/u
const asciiKnown = new Set(
  Array.from({ length: 128 }, (_, n) => String.fromCharCode(n)).filter((char) => known.test(char)),
)
const isKnown = (raw: string): boolean => (raw < '\x7f' ? asciiKnown.has(raw) : known.test(raw))
const letterOrDigit = /[\p{L}\p{N}]/u
const digit = /\d/
/** The letter of a number such as `77-A`. */
const singleCapital = /^\p{Lu}(?![\p{L}\p{N}-])/u

/** A hyphen inside a word is dropped, between digits it is a range, elsewhere a dash. Emoji are kept as `·`. */
function pushPunctuation(out: Token[], text: string, raw: string, at: number, offset: number): void {
  const start = offset + at
  const end = start + raw.length
  if (raw === '_') return
  if (raw === '-' || raw === '–' || raw === '—') {
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    const range = digit.test(before) && digit.test(after)
    const suffix = raw === '-' && digit.test(before) && singleCapital.test(text.slice(at + 1, at + 3))
    if (raw === '-' && !range && !suffix && letterOrDigit.test(before) && letterOrDigit.test(after)) return
    out.push(tokenOf(range || suffix ? '-' : '–', 'punct', start, end, raw))
  } else if (isKnown(raw)) out.push(tokenOf(raw === '…' ? '.' : raw, 'punct', start, end, raw))
  else if (!invisible.test(raw)) out.push(tokenOf('·', 'mark', start, end, raw))
}

/**
 * Tokens of a stretch of masked text; `offset` is where it stands in the reply.
 *
 * Plain words, whole numbers and ASCII punctuation, which are nearly all, are told by their characters; the
 * scanner is asked for everything else.
 */
export function tokenize(text: string, offset = 0): Token[] {
  const out: Token[] = []
  const isPlain = !text.includes('@') && !text.includes('://') && !text.includes('www.')
  let at = 0
  while (at < text.length) {
    const next = isPlain ? plainToken(out, text, at, offset) : at
    at = next > at ? next : scannedToken(out, text, at, offset)
  }
  return out
}

const [other, space, digits, letters, sign] = [0, 1, 2, 3, 4]
/** What an ASCII character is. */
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/\s/.test(char)) return space
  if (/\d/.test(char)) return digits
  return /[a-z]/i.test(char) ? letters : sign
})
const classAt = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? other

/** Takes a token that characters tell, and gives the place behind it; `at` itself where the scanner must look. */
function plainToken(out: Token[], text: string, at: number, offset: number): number {
  const first = classAt(text, at)
  if (first === space) return at + 1
  if (first === sign) {
    pushPunctuation(out, text, text[at]!, at, offset)
    return at + 1
  }
  if (first === other) return at
  let end = at
  let isNumber = true
  for (let kind = first; kind === digits || kind === letters; kind = classAt(text, ++end))
    if (kind === letters) isNumber = false
  if (end < text.length && goesOn(text, end, isNumber)) return at
  // "7 unit(s)": as many as there are.
  const isMaybePlural = !isNumber && text.startsWith('(s)', end)
  const raw = text.slice(at, end)
  const [start, stop] = [offset + at, offset + end + (isMaybePlural ? 3 : 0)]
  if (isMaybePlural) {
    out.push(tokenOf(`${raw.toLowerCase()}s`, 'word', start, stop, `${raw}(s)`))
    return end + 3
  }
  if (isNumber) out.push(tokenOf(raw, 'number', start, stop, raw))
  else out.push(tokenOf(raw.toLowerCase(), 'word', start, stop, raw))
  return end
}

/** Whether what follows letters and digits may belong to them. */
function goesOn(text: string, end: number, isNumber: boolean): boolean {
  const next = text[end]!
  if (next > '\x7f' || next === "'" || next === '&') return true
  if (next === '-') return classAt(text, end + 1) === digits
  return isNumber && (next === '.' || next === ',')
}

/** Takes the next token as the scanner sees it, and gives the place behind it. */
function scannedToken(out: Token[], text: string, at: number, offset: number): number {
  scanner.lastIndex = at
  const match = scanner.exec(text)
  if (!match) return text.length
  pushScanned(out, match, text, offset)
  return match.index + match[0].length
}

function pushScanned(out: Token[], match: RegExpExecArray, text: string, offset: number): void {
  const raw = match[0]
  const start = offset + match.index
  const end = start + raw.length
  const { url, email, code, number, word, mark } = match.groups!
  if (word !== undefined) pushWord(out, raw, start)
  else if (number !== undefined) out.push(tokenOf(raw, 'number', start, end, raw))
  else if (mark !== undefined) out.push(tokenOf(raw, 'mark', start, end, raw))
  else if (url !== undefined) {
    const trimmed = raw.replace(/[.,;:!?]+$/, '')
    out.push(tokenOf(trimmed.toLowerCase(), 'url', start, start + trimmed.length, trimmed))
    // The stop behind an address ends its sentence.
    for (let k = trimmed.length; k < raw.length; k++)
      out.push(tokenOf(raw[k]!, 'punct', start + k, start + k + 1, raw[k]!))
  } else if (email !== undefined) out.push(tokenOf(raw.toLowerCase(), 'email', start, end, raw))
  else if (code !== undefined) out.push(tokenOf(plainWord(raw), 'id', start, end, raw))
  else pushPunctuation(out, text, raw, match.index, offset)
}
