import type { Call, Reply } from '../call.ts'
import { authenticated } from './client-authentication.ts'
import type { Client } from './clients.ts'
import { beginDevice } from './devices.ts'
import { type Form, formOf } from './form.ts'
import { grantTypes } from './grants/index.ts'
import type { Identity } from './identity.ts'
import { introspected } from './introspection.ts'
import { noStore, oauthError } from './oauth-error.ts'
import type { Grant } from './state.ts'

/** The endpoints that programs call; a shopper never sees them. */
export const tokenEndpoints = {
  token: endpoint((form, client, identity) => {
    const type = form('grant_type')
    if (type === undefined) return oauthError('invalid_request', 'grant_type is missing')
    const grantType = grantTypes.get(type)
    if (grantType) return grantType(form, client, identity)
    return oauthError('unsupported_grant_type', `grant_type is one of ${[...grantTypes.keys()].join(', ')}`)
  }),

  device: endpoint((form, client, identity, baseUrl) => beginDevice(identity, baseUrl, client, form)),

  /** Ends one access token, or with a refresh token its whole family; what is unknown has ended already (RFC 7009). */
  revoke: endpoint((form, client, identity) => {
    const text = form('token')
    if (text === undefined) return oauthError('invalid_request', 'token is missing')
    const done: Reply = { status: 200, headers: noStore }
    const refresh = identity.state.refreshTokens.get(text)
    const checked = identity.tokens.check(text)
    const grant = refresh ? identity.state.grants.get(refresh.grant) : grantOf(checked)
    if (!grant) return done
    if (grant.client !== client.id) {
      return oauthError('unauthorized_client', 'the token was given to another client')
    }
    if (refresh) identity.revoke(grant.id)
    else if (checked.kind === 'valid') identity.state.revokedTokens.add(checked.claims.jti)
    return done
  }),

  /** What a token is good for (RFC 7662); only a client with a secret is told. */
  introspect: endpoint((form, client, identity) => {
    const text = form('token')
    if (client.secret === undefined) {
      return oauthError('invalid_client', 'only a client with a secret is told about tokens', 401)
    }
    if (text === undefined) return oauthError('invalid_request', 'token is missing')
    return { status: 200, headers: noStore, json: introspected(identity, text) }
  }),
} as const

type Answering = (form: Form, client: Client, identity: Identity, baseUrl: string) => Reply

/** A form from a client that has said who it is. */
function endpoint(answer: Answering): (call: Call, site: { identity: Identity; baseUrl: string }) => Reply {
  return (call, { identity, baseUrl }) => {
    const read = formOf(call)
    if ('reply' in read) return read.reply
    const known = authenticated(identity, call, read.form)
    return 'reply' in known ? known.reply : answer(read.form, known.client, identity, baseUrl)
  }
}

function grantOf(checked: ReturnType<Identity['tokens']['check']>): Grant | undefined {
  return checked.kind === 'valid' ? checked.grant : undefined
}
