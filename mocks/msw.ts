import { type HttpHandler, http } from 'msw'
import { respond } from './respond.ts'
import type { Sites } from './sites.ts'

/**
 * The sandbox as MSW handlers: one catch-all for the origin, into the same table of routes. Give it to
 * `setupServer` in Node or `setupWorker` in a browser; a bot then needs no change to be in the shop.
 */
export function mswHandlers(sites: Sites, origin: string): HttpHandler[] {
  return [http.all(`${origin}/*`, ({ request }) => respond(sites, request, 'msw'))]
}
