import Type from 'typebox'
import { strictJson } from '../../model/strict-json.ts'
import type { Briefing } from './prompt.ts'

/** What a model may answer that speaks as the shopper. */
const Line = Type.Object({ says: Type.String({ maxLength: 400 }) }, { additionalProperties: false })

/** What a shopper says by a model's answer. */
export type Spoken =
  | { readonly kind: 'says'; readonly words: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'misfit'; readonly why: string }

const misfit = (why: string): Spoken => ({ kind: 'misfit', why })

/**
 * The line in a model's answer, where a shopper can say it: one line of words, that names what must be named, and in
 * which every number and address is one that the shopper knows or was told. A made-up order number would be held against
 * a chatbot that does not find it.
 */
export function lineIn(answer: string, briefing: Briefing): Spoken {
  const strict = strictJson(Line, answer)
  if (strict.kind === 'misfit') return misfit(strict.why)
  const words = strict.value.says.trim()
  const isFirst = briefing.conversation.length === 0
  if (words === '') return isFirst ? misfit('it says nothing') : { kind: 'nothing' }
  if (/\p{Cc}|\p{Zl}|\p{Zp}|\p{Cs}/u.test(words)) return misfit('what it says is not one line of words')
  const missing = isFirst ? briefing.naming.find((name) => !words.includes(name)) : undefined
  if (missing !== undefined) return misfit(`it does not name ${JSON.stringify(missing)}`)
  const unknown = tokensIn(words).find((token) => !isKnown(token, briefing))
  if (unknown !== undefined) return misfit(`it says ${JSON.stringify(unknown)}, which the shopper can't know`)
  return { kind: 'says', words }
}

/** What holds a digit or an at sign: numbers, ids, dates, addresses. */
function tokensIn(words: string): readonly string[] {
  return [...words.matchAll(/[^\s,;:!?()"'“”‘’]*[\p{N}@][^\s,;:!?()"'“”‘’]*/gu)].map(([token]) =>
    token.replace(/[.…]+$/, '').toLowerCase(),
  )
}

/** Whether it stands there as a word of its own: 12 is not known from 1234. */
function isKnown(token: string, { wants, naming, knows, conversation, choices }: Briefing): boolean {
  const told = JSON.stringify([wants, naming, knows, conversation, choices]).toLowerCase()
  for (let at = told.indexOf(token); at >= 0; at = told.indexOf(token, at + 1)) {
    const around = [told[at - 1], told[at + token.length]]
    if (!around.some((character) => /[\p{L}\p{N}]/u.test(character ?? ''))) return true
  }
  return false
}
