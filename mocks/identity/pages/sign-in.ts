import type { Reply } from '../../call.ts'
import type { Form } from '../form.ts'
import { html } from '../markup.ts'
import { type PageOptions, page } from '../page.ts'
import { carried, hidden } from './fields.ts'

/** The form by which a shopper signs in; `wrong` says what was wrong with the last try. */
export function signInPage(field: Form, formToken: string, options: PageOptions = {}, wrong?: string): Reply {
  const alert = wrong === undefined ? undefined : html`<p role="alert" id="wrong">${wrong}</p>`
  const described = wrong === undefined ? undefined : html` aria-describedby="wrong" aria-invalid="true"`
  const body = html`<p>Sign in to see your orders, tickets and cart.</p>
${alert}
<form method="post" action="sign-in">
${hidden('form_token', formToken)}${carried(field)}<label for="email">E-mail</label>
<input id="email" name="email" type="email" autocomplete="username" required value="${field('email')}"${described}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password"${described}>
<label for="code">Or a one-time code</label>
<input id="code" name="one_time_code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" maxlength="6" aria-describedby="code-hint">
<p class="hint" id="code-hint">Six digits; they take the place of the password.</p>
<button>Sign in</button>
</form>`
  return page('Sign in', body, options)
}
