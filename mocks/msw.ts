import { type HttpHandler, http } from 'msw'
import { respond } from './respond.ts'
import type { Sites } from './sites.ts'

/**
 * The sandbox as MSW handlers: one catch-all for the origin, into the same table of routes. Give it to
 * `setupServer` in Node or `setupWorker` in a browser; a bot then needs no change to be in the shop.
 */
export function mswHandlers(sites: Sites, origin: string): HttpHandler[] {
  return [http.all(`${origin}/*`, ({ request }) => answered(sites, request))]
}

/** A client that has gone away is told nothing; MSW would take it for a mistake of ours, and print it. */
async function answered(sites: Sites, request: Request): Promise<Response> {
  try {
    return await respond(sites, request, 'msw')
  } catch (error) {
    if (request.signal.aborted) return Response.error()
    throw error
  }
}
