import Type from 'typebox'
import type { PushEvent } from '#sandbox'
import type { Reply, RoutedCall } from '../call.ts'
import { type Contract, events } from '../contract.ts'
import { designatorsOf } from '../designators.ts'
import { scopeFor } from '../identity/scopes.ts'
import { problem } from '../problem.ts'
import { eventTypeNames } from '../push/event-types.ts'
import { feedFor } from '../push/feeds.ts'
import { route, type Scene, system } from '../route.ts'

const readEvents = {
  summary: 'Tells of changes as they come (server-sent events); Last-Event-ID or since gets what was missed',
  query: {
    types: Type.Optional(
      Type.String({ description: `some of ${eventTypeNames.join(', ')}, apart by commas` }),
    ),
    since: Type.Optional(
      Type.String({ description: 'a time of the shop’s clock, RFC 3339 or ms since 1970' }),
    ),
  },
  answers: { 200: events },
  invalid: ['events/invalid'],
} satisfies Contract

/** Changes as they come, on a connection that stays open: server-sent events. */
export const eventRoutes = system('events', {
  'GET /events': route(readEvents, (call, scene) => {
    const types = call.query.types?.split(',')
    const strange = types?.find((type) => !eventTypeNames.includes(type))
    if (strange !== undefined)
      return problem(
        422,
        'events/invalid',
        `types: some of ${eventTypeNames.join(', ')}, apart by commas, are needed`,
      )
    const since = sinceOf(call.query.since)
    if (Number.isNaN(since))
      return problem(
        422,
        'events/invalid',
        'since: a time such as 2026-03-10T10:00:00Z is needed, or ms since 1970',
      )
    return streamed(call, scene, types, since)
  }),
})

function streamed(
  call: RoutedCall,
  scene: Scene,
  types: readonly string[] | undefined,
  since: number | undefined,
): Reply {
  const { caller, site } = scene
  const { token } = designatorsOf(call)
  const after = call.headers['last-event-id']
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
    stream: site.pushes.stream({
      feed: feedFor(caller).name,
      wants: (event) => (types?.includes(event.type) ?? true) && mayRead(scene, event),
      isGood: () =>
        token === undefined || caller.shopper === undefined || site.shopperOf(token) === caller.shopper,
      ...(after ? { after } : {}),
      ...(since === undefined ? {} : { since }),
    }),
  }
}

/**
 * What is nobody's is everybody's. What is somebody's goes to them and, on the feed of the chatbot's key, to the chatbot; a token
 * must be good for the system.
 */
function mayRead({ caller }: Scene, { shopper, system: of }: PushEvent): boolean {
  const isOpen = shopper === undefined || shopper === caller.shopper
  const isKeys = caller.role === 'bot' && caller.shopper === undefined
  const scope = scopeFor(of, 'GET')
  const isGranted = scope === undefined || caller.scopes === undefined || caller.scopes.includes(scope)
  return (isOpen || isKeys) && isGranted
}

/** World ms; undefined where nothing is asked, NaN where it makes no sense. */
function sinceOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{1,15}$/.test(text)) return Number(text)
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN
}
