import { contractions, slang } from './contractions.ts'
import { invisible } from './mask.ts'
import type { Token } from './token.ts'

const scanner =
  /(?<url>(?:https?:\/\/|www\.)[^\s<>"'|)\]]{1,500})|(?<email>[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4})|(?<code>\p{L}{1,5}-\d+(?:-\d+)*(?![\p{L}\p{N}-]))|(?<number>\d+(?:[.,]\d+)*(?![\p{L}\p{N}]))|(?<word>[\p{L}\p{N}\p{M}\u200b-\u200f\u2060\ufeff\u00ad\ufe0f]+(?:['&][\p{L}\p{N}\p{M}\u200b-\u200f\u2060\ufeff]+)*)|(?<mark>[✓✗])|(?<punct>[^\s])/gu

const lookalikes: Record<string, string> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ј: 'j', ѕ: 's', к: 'k', м: 'm', т: 't', в: 'b', н: 'h',
  α: 'a', ο: 'o', ρ: 'p', ν: 'v', τ: 't', ι: 'i', κ: 'k', υ: 'u',
}

/** The plain form of a word: lower case, no accents on Latin letters, lookalike letters in a Latin word made Latin. */
export function plainWord(raw: string): string {
  let word = raw
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 127) {
      word = raw.replace(invisible, '').normalize('NFKC').toLowerCase()
      if (/[a-z]/.test(word)) word = word.replace(/[а-яіјѕα-ω]/g, (letter) => lookalikes[letter] ?? letter)
      return word
    }
  }
  return word.toLowerCase()
}

const afterIts = /^\s*(?:[$€£\d]|(?:still|now|not|just|only|been|a|an|the|sold|gone|back|all|in|out|on|at|under|here|there|currently|available|closed|open|over|very|too|already|yours|being|empty|coming|shipped|processing|delayed|due|backordered|cancelled|resolved|live)\b)/i

/** "its" typed for "it's": before a number, an article or a word of state, but not in "on its way". */
function isIts(word: string, after: string): boolean {
  return word === 'its' && !afterIts.test(after)
}

function pushWord(out: Token[], raw: string, start: number, after = ''): void {
  const word = plainWord(raw)
  if (!word) return
  if (isIts(word, after)) {
    out.push({ w: word, kind: 'word', start, end: start + raw.length, raw })
    return
  }
  const end = start + raw.length
  const expansion = contractions(word) ?? slang.get(word)
  if (expansion) {
    const stem = raw.search(/['’‘ʼ]/)
    for (const [n, w] of expansion.entries()) out.push(n === 0 && stem > 0 && w.length === stem ? { w, kind: 'word', start, end: start + stem, raw: raw.slice(0, stem) } : { w, kind: 'word', start: n > 0 && stem > 0 ? start + stem : start, end, raw })
    return
  }
  out.push({ w: word, kind: 'word', start, end, raw: raw.includes('\u200b') ? raw.replace(invisible, '') : raw })
}

const unseen = /[\u200b-\u200f\u2060\ufeff\u00ad\ufe0f\u202a-\u202e\u2066-\u2069]/
const known = /[\p{P}\p{Sc}<>|+=]/u
const letterOrDigit = /[\p{L}\p{N}]/u
const digit = /\d/

/** A hyphen inside a word is dropped, between digits it is a range, elsewhere a dash. Emoji are kept as `·`. */
function pushPunctuation(out: Token[], text: string, raw: string, at: number, offset: number): void {
  const start = offset + at
  const end = start + raw.length
  if (raw === '-' || raw === '–' || raw === '—') {
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    const range = digit.test(before) && digit.test(after)
    if (raw === '-' && !range && letterOrDigit.test(before) && letterOrDigit.test(after)) return
    out.push({ w: range ? '-' : '–', kind: 'punct', start, end, raw })
  } else if (known.test(raw)) out.push({ w: raw === '…' ? '.' : raw, kind: 'punct', start, end, raw })
  else if (!unseen.test(raw)) out.push({ w: '·', kind: 'mark', start, end, raw })
}

/** Tokens of a stretch of masked text; `offset` is where it stands in the reply. */
export function tokenize(text: string, offset = 0): Token[] {
  const out: Token[] = []
  for (const match of text.matchAll(scanner)) {
    const raw = match[0]
    const start = offset + match.index
    const end = start + raw.length
    const { url, email, code, number, word, mark } = match.groups!
    if (word !== undefined) pushWord(out, raw, start, text.slice(match.index + raw.length, match.index + raw.length + 12))
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
