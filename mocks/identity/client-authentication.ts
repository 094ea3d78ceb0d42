import type { Call, Reply } from '../call.ts'
import type { Client } from './clients.ts'
import type { Form } from './form.ts'
import type { Identity } from './identity.ts'
import { sameText } from './jws.ts'
import { oauthError } from './oauth-error.ts'

/**
 * The client that calls one of OAuth's endpoints: by HTTP Basic, by `client_id` and `client_secret` in the form, or,
 * where it can keep no secret, by its id alone.
 * @see RFC 6749, section 2.3.1, and RFC 7591, section 2
 */
export function authenticated(
  identity: Identity,
  call: Call,
  form: Form,
): { client: Client } | { reply: Reply } {
  const basic = basicOf(call.headers.authorization)
  const posted = form('client_secret')
  if (basic && posted !== undefined) {
    return { reply: oauthError('invalid_request', 'a client authenticates in one way, not in two') }
  }
  const id = basic?.id ?? form('client_id')
  const secret = basic?.secret ?? posted
  if (id === undefined) return { reply: oauthError('invalid_request', 'client_id is missing') }
  const client = identity.clients.get(id)
  if (!client || !knows(client, secret)) return { reply: noSuchClient() }
  return { client }
}

function knows({ secret: own }: Client, secret: string | undefined): boolean {
  return own === undefined ? secret === undefined : secret !== undefined && sameText(secret, own)
}

function noSuchClient(): Reply {
  const reply = oauthError('invalid_client', 'this world has no such client, or its secret is another', 401)
  return { ...reply, headers: { ...reply.headers, 'www-authenticate': 'Basic realm="shop"' } }
}

/** Both parts are encoded as in a form before they are joined (RFC 6749, section 2.3.1). */
function basicOf(header: string | undefined): { id: string; secret: string } | undefined {
  const encoded = /^Basic +([\w+/]+=*)$/i.exec(header ?? '')?.[1]
  if (encoded === undefined) return undefined
  try {
    const [, id = '', secret = ''] = /^([^:]*):(.*)$/s.exec(atob(encoded)) ?? []
    return { id: formDecoded(id), secret: formDecoded(secret) }
  } catch {
    return { id: '', secret: '' }
  }
}

function formDecoded(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '))
}
