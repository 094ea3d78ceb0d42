import { showDevice, takeDevice } from '../identity/device-page.ts'
import { resourceMetadata, serverMetadata } from '../identity/metadata.ts'
import { showSignIn, takeConsent, takeSignIn } from '../identity/sign-in.ts'
import { tokenEndpoints } from '../identity/token-endpoints.ts'
import { system } from '../route.ts'

/** Who is who: the log-in pages of the shop, and OAuth 2.1 for the programs that act for a shopper. */
export const identityRoutes = system(
  'identity',
  {
    'GET /.well-known/oauth-authorization-server': (_call, { site }) => ({
      status: 200,
      json: serverMetadata(site.baseUrl),
    }),
    'GET /.well-known/oauth-protected-resource': (_call, { site }) => ({
      status: 200,
      json: resourceMetadata(site.baseUrl),
    }),
    'GET /.well-known/oauth-protected-resource/mcp': (_call, { site }) => ({
      status: 200,
      json: resourceMetadata(site.baseUrl, '/mcp'),
    }),
    'GET /sign-in': showSignIn,
    'POST /sign-in': takeSignIn,
    'POST /consent': takeConsent,
    'GET /device': showDevice,
    'POST /device': takeDevice,
    'POST /oauth/token': (call, { site }) => tokenEndpoints.token(call, site),
    'POST /oauth/device': (call, { site }) => tokenEndpoints.device(call, site),
    'POST /oauth/revoke': (call, { site }) => tokenEndpoints.revoke(call, site),
    'POST /oauth/introspect': (call, { site }) => tokenEndpoints.introspect(call, site),
  },
  { confidential: true },
)
