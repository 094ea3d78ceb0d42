import { invisible } from './mask.ts'
import type { Token } from './token.ts'

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
    out.push({
      w: word,
      kind: 'word',
      start,
      end: start + raw.length,
      raw: invisible.test(raw) ? raw.replace(everyInvisible, '') : raw,
    })
}

const known = /[\p{P}\p{Sc}<>|+=]/u
const letterOrDigit = /[\p{L}\p{N}]/u
const digit = /\d/

/** A hyphen inside a word is dropped, between digits it is a range, elsewhere a dash. Emoji are kept as `·`. */
function pushPunctuation(out: Token[], text: string, raw: string, at: number, offset: number): void {
  const start = offset + at
  const end = start + raw.length
  if (raw === '_') return
  if (raw === '-' || raw === '–' || raw === '—') {
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    const range = digit.test(before) && digit.test(after)
    if (raw === '-' && !range && letterOrDigit.test(before) && letterOrDigit.test(after)) return
    out.push({ w: range ? '-' : '–', kind: 'punct', start, end, raw })
  } else if (known.test(raw)) out.push({ w: raw === '…' ? '.' : raw, kind: 'punct', start, end, raw })
  else if (!invisible.test(raw)) out.push({ w: '·', kind: 'mark', start, end, raw })
}

/** Tokens of a stretch of masked text; `offset` is where it stands in the reply. */
export function tokenize(text: string, offset = 0): Token[] {
  const out: Token[] = []
  for (const match of text.matchAll(scanner)) {
    const raw = match[0]
    const start = offset + match.index
    const end = start + raw.length
    const { url, email, code, number, word, mark } = match.groups!
    if (word !== undefined) pushWord(out, raw, start)
    else if (number !== undefined) out.push({ w: raw, kind: 'number', start, end, raw })
    else if (mark !== undefined) out.push({ w: raw, kind: 'mark', start, end, raw })
    else if (url !== undefined) {
      const trimmed = raw.replace(/[.,;:!?]+$/, '')
      out.push({ w: trimmed.toLowerCase(), kind: 'url', start, end: start + trimmed.length, raw: trimmed })
    } else if (email !== undefined) out.push({ w: raw.toLowerCase(), kind: 'email', start, end, raw })
    else if (code !== undefined) out.push({ w: plainWord(raw), kind: 'id', start, end, raw })
    else pushPunctuation(out, text, raw, match.index, offset)
  }
  return out
}
