import type { Reply } from '../../call.ts'
import type { AuthorizationRequest } from '../authorization-request.ts'
import type { Form } from '../form.ts'
import { html, type Markup } from '../markup.ts'
import { page } from '../page.ts'
import { type Scope, scopeWords } from '../scopes.ts'
import { carried, hidden } from './fields.ts'

/** Asks the shopper whether a client may have what it asks for. */
export function consentPage(
  request: AuthorizationRequest,
  who: string,
  field: Form,
  formToken: string,
): Reply {
  const body = html`<p>You are signed in as <bdi>${who}</bdi>. <strong>${request.client.name}</strong> asks to:</p>
${scopeList(request.scopes)}
<form method="post" action="consent">
${hidden('form_token', formToken)}${carried(field)}${decisionButtons}
</form>`
  return page('Allow access?', body, { formsLeadTo: request.redirectUri })
}

export function scopeList(scopes: readonly Scope[]): Markup {
  return html`<ul>${scopes.map((scope) => html`\n<li>${scopeWords(scope)}</li>`)}\n</ul>`
}

export const decisionButtons = html`<button name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Don’t allow</button>`
