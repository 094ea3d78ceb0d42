import type { Reply } from './call.ts'
import { isForm } from './identity/form.ts'
import { problem } from './problem.ts'

/** The largest body that a route takes, in bytes. */
export const bodyLimitBytes = 256 * 1024

/** How deep a body may be nested: far deeper than any that means something, and shallow enough to write down. */
const deepest = 64

/** A body's bytes, or the word that there were more than `bodyLimitBytes`. */
export type Bytes = Uint8Array | 'too large'

/**
 * A request's body as a value: JSON in UTF-8, and a form where `takesForms` says so, which is asked only when one
 * came. What is neither is answered with what is wrong with it.
 */
export function parseBody(
  bytes: Bytes,
  contentType: string,
  takesForms: () => boolean = () => false,
  limitBytes = bodyLimitBytes,
): { value: unknown } | { reply: Reply } {
  if (bytes === 'too large' || bytes.byteLength > limitBytes) {
    return { reply: problem(413, 'body/too-large', `a body may have ${limitBytes} bytes`) }
  }
  if (bytes.byteLength === 0) return { value: undefined }
  if (isForm(contentType) && takesForms()) {
    const form = readForm(bytes)
    return 'wrong' in form ? { reply: problem(400, 'body/malformed', form.wrong) } : form
  }
  if (!/^application\/([\w.-]+\+)?json\b/i.test(contentType)) {
    const given = contentType || 'an untyped one'
    return { reply: problem(415, 'body/not-json', `a JSON body is needed, not ${given}`) }
  }
  const read = readJson(bytes)
  return 'wrong' in read
    ? { reply: problem(400, 'body/malformed', `the body is not JSON: ${read.wrong}`) }
    : read
}

/** The fields of a form; one that comes twice is refused, as which of them counts would be anybody's guess. */
function readForm(bytes: Uint8Array): { value: Readonly<Record<string, string>> } | { wrong: string } {
  const text = textOf(bytes)
  if (text === undefined) return { wrong: 'the form is not UTF-8' }
  const fields = [...new URLSearchParams(text)]
  if (new Set(fields.map(([name]) => name)).size < fields.length)
    return { wrong: 'a field of the form came twice' }
  return { value: Object.fromEntries(fields) }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function readJson(bytes: Uint8Array): { value: unknown } | { wrong: string } {
  const text = textOf(bytes)
  if (text === undefined) return { wrong: 'it is not UTF-8' }
  try {
    const value: unknown = JSON.parse(text)
    const wrong = unwritable(value)
    return wrong ? { wrong } : { value }
  } catch (error) {
    return { wrong: (error as Error).message }
  }
}

/** What keeps a parsed value from being written down again: depth, or a number beyond all numbers (`1e999`). */
function unwritable(value: unknown): string | undefined {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return `it is nested deeper than ${deepest}`
    if (level.some((item) => typeof item === 'number' && !Number.isFinite(item)))
      return 'a number is too large'
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
  }
  return undefined
}
