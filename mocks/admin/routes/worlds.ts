import Type, { type Static } from 'typebox'
import { allScopes, type Scope } from '../../identity/scopes.ts'
import { problem } from '../../problem.ts'
import type { Site } from '../../site.ts'
import type { HostedWorld } from '../hosted-world.ts'
import { invalid, nearest } from '../mistakes.ts'
import { exactly, Name } from '../parts.ts'
import { Refused } from '../refused.ts'
import type { AdminRoute } from '../route.ts'
import { attempt } from '../switches.ts'
import { ClockWish, WorldWish } from '../wish.ts'
import { clockOf } from '../worlds.ts'
import { worldShown } from './world-shown.ts'

const ForkWish = exactly({ name: Type.Optional(Name), clock: Type.Optional(ClockWish) })
type ForkWish = Static<typeof ForkWish>

/** Worlds: made, listed, forked, begun again, closed. */
export const worldRoutes: readonly AdminRoute[] = [
  {
    name: 'GET /worlds',
    does: 'Lists the worlds, in the order in which they were made.',
    handle: (_call, worlds) => ({
      status: 200,
      json: { worlds: worlds.all.map(worldShown), most: worlds.most },
    }),
  },
  {
    name: 'POST /worlds',
    does: 'Makes a world: a shop with a seed and the facts that are stated of it. Everything may be left out.',
    input: WorldWish,
    handle(call, worlds) {
      const hosted = worlds.open((call.body ?? {}) as WorldWish)
      return { status: 201, headers: { location: `/worlds/${hosted.id}` }, json: worldShown(hosted) }
    },
  },
  {
    name: 'GET /worlds/{world}',
    does: 'Tells of a world: URLs, key, tokens, time, what its facts stand for.',
    handle: ({ params }, worlds) => ({ status: 200, json: worldShown(worlds.get(params.world ?? '')) }),
  },
  {
    name: 'DELETE /worlds/{world}',
    does: 'Ends a world and closes it: calls to it are answered 410 from then on. Its journal is gone.',
    handle({ params }, worlds) {
      worlds.close(worlds.get(params.world ?? ''))
      return { status: 204 }
    },
  },
  {
    name: 'POST /worlds/{world}/reset',
    does: 'Begins a world again as it opened, at the same URLs, with the same key and tokens and a new journal.',
    handle({ params }, worlds) {
      const hosted = worlds.get(params.world ?? '')
      hosted.reset()
      return { status: 200, json: worldShown(hosted) }
    },
  },
  {
    name: 'POST /worlds/{world}/fork',
    does: 'Makes a world that goes its own way from where this one stands, with a URL and a key of its own.',
    input: ForkWish,
    handle({ params, body = {} }, worlds) {
      const { name, clock } = body as ForkWish
      const hosted = worlds.fork(worlds.get(params.world ?? ''), name, clockOf(clock))
      return { status: 201, headers: { location: `/worlds/${hosted.id}` }, json: worldShown(hosted) }
    },
  },
  {
    name: 'POST /worlds/{world}/shoppers/{shopper}/token',
    does: 'Mints a token by which calls are made on behalf of a shopper: by default with all scopes and without end.',
    input: exactly({
      scopes: Type.Optional(Type.Array(Type.String({ maxLength: 60 }), { minItems: 1, maxItems: 20 })),
      lifetimeMs: Type.Optional(Type.Integer({ minimum: 1, maximum: 315_576_000_000 })),
    }),
    handle({ params, body = {} }, worlds) {
      const { site, shopper } = shopperOf(worlds.get(params.world ?? ''), params.shopper ?? '')
      const { scopes, lifetimeMs } = body as { scopes?: string[]; lifetimeMs?: number }
      const known = readScopes(scopes)
      if ('wrong' in known) return invalid([{ at: '/scopes', why: known.wrong }])
      const token = site.tokenFor(shopper, { ...known, ...(lifetimeMs === undefined ? {} : { lifetimeMs }) })
      return { status: 200, json: { shopper, token } }
    },
  },
  {
    name: 'GET /worlds/{world}/shoppers/{shopper}/credentials',
    does: 'Tells what a shopper types in on the log-in page: e-mail, password, and a one-time code that is good now.',
    handle({ params }, worlds) {
      const { site, shopper } = shopperOf(worlds.get(params.world ?? ''), params.shopper ?? '')
      return {
        status: 200,
        json: { shopper, ...site.credentialsFor(shopper), signIn: `${site.baseUrl}/sign-in` },
      }
    },
  },
]

function shopperOf(hosted: HostedWorld, word: string): { site: Site; shopper: string } {
  const { world, cast, site } = hosted
  let shopper = ''
  const [wrong] = attempt('/shopper', () => {
    shopper = cast.known(world, 'shopper', word)
  })
  if (wrong) throw new Refused(problem(404, 'admin/unknown-shopper', wrong.why))
  return { site, shopper }
}

function readScopes(asked: readonly string[] | undefined): { scopes?: readonly Scope[] } | { wrong: string } {
  if (!asked) return {}
  const unknown = asked.find((scope) => !(allScopes as readonly string[]).includes(scope))
  if (unknown === undefined) return { scopes: asked as readonly Scope[] }
  return { wrong: `"${unknown}" is no scope: there is ${allScopes.join(', ')}${nearest(unknown, allScopes)}` }
}
