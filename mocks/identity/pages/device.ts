import type { Reply } from '../../call.ts'
import { html } from '../markup.ts'
import { type PageOptions, page } from '../page.ts'
import type { Device } from '../state.ts'
import { decisionButtons, scopeList } from './consent.ts'
import { hidden } from './fields.ts'

/** Where the shopper types in the code that the chat shows. */
export function deviceCodePage(typed: string | undefined, options: PageOptions = {}): Reply {
  const wrong = html`<p role="alert" id="wrong">No chat is waiting under the code <strong>${typed}</strong>. Check it, or ask the chat for another.</p>`
  const described = html` aria-describedby="wrong" aria-invalid="true"`
  const body = html`<p>Type in the code that the chat shows you.</p>
${typed === undefined ? undefined : wrong}
<form method="get" action="device">
<label for="user_code">Code</label>
<input id="user_code" name="user_code" autocomplete="off" autocapitalize="characters" spellcheck="false" required value="${typed}"${typed === undefined ? undefined : described}>
<button>Continue</button>
</form>`
  return page('Connect your chat', body, options)
}

/** Shows the code again: it has to be the one that the shopper sees in the chat (RFC 8628, section 5.4). */
export function deviceConsentPage(device: Device, client: string, who: string, formToken: string): Reply {
  const body = html`<p>You are signed in as <bdi>${who}</bdi>. Go on only if your chat shows the code <strong>${device.userCode}</strong>.</p>
<p><strong>${client}</strong> asks to:</p>
${scopeList(device.scopes)}
<form method="post" action="device">
${hidden('form_token', formToken)}${hidden('user_code', device.userCode)}${decisionButtons}
</form>`
  return page('Allow access?', body)
}
