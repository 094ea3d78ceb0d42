import { showDevice, takeDevice } from '../identity/device-page.ts'
import { resourceMetadata, serverMetadata } from '../identity/metadata.ts'
import { showSignIn, takeConsent, takeSignIn } from '../identity/sign-in.ts'
import { tokenEndpoints } from '../identity/token-endpoints.ts'
import { route, system } from '../route.ts'
import {
  beginDeviceLogIn,
  getToken,
  introspectToken,
  openDevice,
  openSignIn,
  readResourceMetadata,
  readServerMetadata,
  readToolsMetadata,
  revokeToken,
  sendConsent,
  sendDevice,
  sendSignIn,
} from './identity-contract.ts'

/** Who is who: the log-in pages of the shop, and OAuth 2.1 for the programs that act for a shopper. */
export const identityRoutes = system(
  'identity',
  {
    'GET /.well-known/oauth-authorization-server': route(readServerMetadata, (_call, { site }) => ({
      status: 200,
      json: serverMetadata(site.baseUrl),
    })),
    'GET /.well-known/oauth-protected-resource': route(readResourceMetadata, (_call, { site }) => ({
      status: 200,
      json: resourceMetadata(site.baseUrl),
    })),
    'GET /.well-known/oauth-protected-resource/mcp': route(readToolsMetadata, (_call, { site }) => ({
      status: 200,
      json: resourceMetadata(site.baseUrl, '/mcp'),
    })),
    'GET /sign-in': route(openSignIn, showSignIn),
    'POST /sign-in': route(sendSignIn, takeSignIn),
    'POST /consent': route(sendConsent, takeConsent),
    'GET /device': route(openDevice, showDevice),
    'POST /device': route(sendDevice, takeDevice),
    'POST /oauth/token': route(getToken, (call, { site }) => tokenEndpoints.token(call, site)),
    'POST /oauth/device': route(beginDeviceLogIn, (call, { site }) => tokenEndpoints.device(call, site)),
    'POST /oauth/revoke': route(revokeToken, (call, { site }) => tokenEndpoints.revoke(call, site)),
    'POST /oauth/introspect': route(introspectToken, (call, { site }) =>
      tokenEndpoints.introspect(call, site),
    ),
  },
  { confidential: true },
)
