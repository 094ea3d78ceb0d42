import type { Token } from '../text/token.ts'
import { type Recognize, type Step, startsWithDigit } from './merge.ts'

const phoneAt: Recognize = (tokens, i) => {
  const token = tokens[i]!
  const plus = token.w === '+'
  if (!plus && !startsWithDigit(token.w)) return undefined
  if (tokens[i - 1]?.w === '-' && /^\d{2,}$/.test(tokens[i - 2]?.w ?? '')) return undefined
  let k = plus ? i + 1 : i
  const told =
    /^(?:on|call|ring|phone|at|them|us|number|hotline|:)$/.test(tokens[i - 1]?.w ?? '') &&
    /^\d{3,4}$/.test(token.w) &&
    (/^\d{3,}$/.test(tokens[i + 1]?.w ?? '') ||
      (tokens[i + 1]?.w === '-' && /^\d{4}$/.test(tokens[i + 2]?.w ?? '')))
  if (
    !plus &&
    !told &&
    !(token.kind === 'number' && /^0\d{2,}$/.test(token.w)) &&
    !/^(?:1)?[89]00$/.test(token.w)
  )
    return undefined
  let digits = 0
  let groups = 0
  while (k < tokens.length && groups < 7) {
    const part: Token = tokens[k]!
    if (part.kind === 'number' && /^\d{1,12}$/.test(part.w)) {
      digits += part.w.length
      groups++
    } else if (part.w !== '-' && part.w !== '/' && part.w !== '–') break
    k++
  }
  return digits >= 7 && (groups > 1 || plus || digits >= 9) ? [k - i, { kind: 'phone' }] : undefined
}

/** Recognizes phone numbers: `0800 555 321`, `+44 20 7946 0018`, `(555) 010-2233`. */
export const phones: Step = { needs: startsWithDigit, at: phoneAt }
