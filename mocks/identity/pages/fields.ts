import { carriedParameters } from '../authorization-request.ts'
import type { Form } from '../form.ts'
import { html, type Markup } from '../markup.ts'

/** A field that the browser hands back as it got it. */
export function hidden(name: string, value: string): Markup {
  return html`<input type="hidden" name="${name}" value="${value}">\n`
}

/** What a page hands on of what it was asked for. */
export function carried(field: Form): readonly Markup[] {
  return carriedParameters.flatMap((name) => {
    const value = field(name)
    return value === undefined ? [] : [hidden(name, value)]
  })
}

/** The same as a query, with its question mark; empty where there is nothing to hand on. */
export function carriedQuery(field: Form): string {
  const query = new URLSearchParams()
  for (const name of carriedParameters) {
    const value = field(name)
    if (value !== undefined) query.append(name, value)
  }
  return query.size ? `?${query}` : ''
}
