import { readJson } from './json.ts'
import { jsonSentences } from './json-sentences.ts'
import { lineSentences } from './lines.ts'
import { withoutMarkup } from './markup.ts'
import { straighten } from './mask.ts'
import type { Sentence } from './token.ts'

/** A reply cut into sentences, whatever it was wrapped in. */
export interface Document {
  sentences: Sentence[]
  /** The words of JSON fields or of the reply itself, markup taken away, same offsets as the reply. */
  text: string
  json: boolean
}

/** Longest reply that is read; what follows is ignored. */
export const longest = 400_000

/** Cuts a reply into sentences. */
export function documentOf(reply: string): Document {
  const text = straighten(reply.length > longest ? reply.slice(0, longest) : reply)
  const fields = readJson(text)
  if (fields) return { sentences: jsonSentences(fields), text, json: true }
  const clean = withoutMarkup(text)
  return { sentences: lineSentences(clean), text: clean, json: false }
}
