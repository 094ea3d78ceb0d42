const pages = 'a page that a shopper looks at in a browser'
const login = 'how a client gets at a token: not for a model to do, and no value of it is for a model to see'

const reading = 'what the shop answers, for people and code generators'
const push = 'how a program has itself told of changes: a model asks when it needs to know'

/** The routes that are no tool, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  'GET /account': pages,
  'GET /sign-in': pages,
  'POST /sign-in': pages,
  'POST /consent': pages,
  'GET /device': pages,
  'POST /device': pages,
  'POST /oauth/token': login,
  'POST /oauth/device': login,
  'POST /oauth/revoke': login,
  'POST /oauth/introspect': login,
  'GET /.well-known/oauth-authorization-server': login,
  'GET /.well-known/oauth-protected-resource': login,
  'GET /.well-known/oauth-protected-resource/mcp': login,
  'GET /openapi.json': reading,
  'GET /docs': reading,
  'GET /webhooks': push,
  'POST /webhooks': push,
  'GET /webhooks/{id}': push,
  'DELETE /webhooks/{id}': push,
  'POST /webhooks/{id}/secret': push,
  'POST /webhooks/{id}/test': push,
  'GET /events': push,
}
