import { formType } from '../../identity/form.ts'
import type { Route } from '../../route.ts'
import type { Example } from '../examples.ts'

/**
 * A call as a shell would make it: `$SHOP` is the base URL, `$KEY` the bot's key, `$TOKEN` the shopper's token. Texts are
 * quoted such that a shell takes them as they are.
 */
export function curl({ name, contract, confidential }: Route, { path, body, isSignedIn }: Example): string {
  const [method = 'GET'] = name.split(' ')
  const isForm = contract.form !== undefined
  return [
    `curl ${method === 'GET' ? '' : `-X ${method} `}"$SHOP"${quoted(path)}`,
    ...(confidential ? [] : ['-H "x-api-key: $KEY"']),
    ...(isSignedIn ? ['-H "authorization: Bearer $TOKEN"'] : []),
    ...(path.includes('oauth/') ? ['-u "bot:$KEY"'] : []),
    ...(isForm ? fields(body) : json(body)),
  ].join(' \\\n  ')
}

function json(body: unknown): readonly string[] {
  return body === undefined
    ? []
    : [`-H 'content-type: application/json'`, `-d ${quoted(JSON.stringify(body))}`]
}

/** curl names the type of a form by itself. */
function fields(body: unknown): readonly string[] {
  const all = Object.entries((body ?? {}) as Readonly<Record<string, string>>)
  return all.length
    ? all.map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`)
    : [`-H 'content-type: ${formType}'`]
}

/** @see POSIX.1-2017, Shell Command Language, section 2.2.2: nothing is special in single quotes but their end. */
function quoted(text: string): string {
  return /^[\w./=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
