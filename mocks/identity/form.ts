import type { Call, Reply } from '../call.ts'
import { problem } from '../problem.ts'

/** The fields of a form, each once; a name that is not there is undefined. */
export type Form = (name: string) => string | undefined

/** The form that a call carries, or what is wrong with it. */
export function formOf({ headers, body }: Call): { form: Form } | { reply: Reply } {
  if (!isForm(headers['content-type'] ?? '') && body !== undefined) {
    const detail = `a form (${formType}) is needed`
    return { reply: problem(415, 'body/not-form', detail) }
  }
  return { form: fieldsOf((body ?? {}) as Readonly<Record<string, string>>) }
}

/** The fields of a form or a query; an empty one counts as not sent (RFC 6749, section 3.1). */
export function fieldsOf(fields: Readonly<Record<string, string>>): Form {
  return (name) => (Object.hasOwn(fields, name) ? fields[name] || undefined : undefined)
}

export const formType = 'application/x-www-form-urlencoded'

export function isForm(contentType: string): boolean {
  return /^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType)
}
