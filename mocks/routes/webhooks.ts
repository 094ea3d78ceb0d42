import { mostWebhooks, type Subscription, unsubscribeWebhook } from '#sandbox'
import type { Call, Reply, RoutedCall } from '../call.ts'
import { problem } from '../problem.ts'
import { redact } from '../redact.ts'
import { instant, type Route, type Scene, system } from '../route.ts'
import { membersOf } from './bodies.ts'

/** Webhooks: where a chatbot has the shop tell it of changes. They belong to its key, whoever is signed in. */
export const webhookRoutes: readonly Route[] = system('webhooks', {
  'GET /webhooks': (_call, scene) => {
    const items = scene.site.pushes.webhooks.all.map(shown)
    return barred(scene) ?? { status: 200, json: { items, total: items.length } }
  },
  'POST /webhooks': (call, scene) => barred(scene) ?? subscribed(call, scene),
  'GET /webhooks/{id}': of((_scene, one) => ({ status: 200, json: shown(one) })),
  'DELETE /webhooks/{id}': of(({ world }, { id }) => {
    unsubscribeWebhook(world, id, 'its owner has ended it')
    return { status: 200, json: { id, status: 'ended' } }
  }),
  'POST /webhooks/{id}/secret': of(({ site }, { id }) => {
    const { secret, oldUntil } = site.pushes.webhooks.rotate(id)
    return { status: 200, json: { id, secret, oldUntil: instant(oldUntil) } }
  }),
  'POST /webhooks/{id}/test': of(({ site }, { id, disabled }) =>
    disabled === undefined
      ? { status: 202, json: { id, event: site.pushes.test(id) } }
      : problem(409, 'webhooks/disabled', `nothing is sent to ${id}: ${disabled}; subscribe anew`),
  ),
}).map((route) => (route.name === 'POST /webhooks' ? { ...route, journaled } : route))

/** An address may hold a secret, and one that is sent along is one: the journal gets which events were asked for. */
function journaled(call: Call): Pick<Call, 'query' | 'body'> {
  const { query, body } = redact(call)
  const events = membersOf(call.body)?.events
  return {
    query,
    ...(body === undefined ? {} : { body: events === undefined ? body : { ...(body as object), events } }),
  }
}

function of(answer: (scene: Scene, one: Subscription) => Reply): Route['handle'] {
  return (call, scene) => {
    const one = scene.site.pushes.webhooks.all.find(({ id }) => id === call.params.id)
    const unknown = () => problem(404, 'webhooks/unknown', `there is no webhook ${call.params.id}`)
    return barred(scene) ?? (one ? answer(scene, one) : unknown())
  }
}

function barred({ caller, site }: Scene): Reply | undefined {
  if (caller.role !== 'bot')
    return problem(403, 'webhooks/key-needed', 'webhooks belong to a chatbot: its x-api-key is needed')
  if (site.pushes.isSending) return undefined
  return problem(403, 'webhooks/not-sent', 'this shop sends no webhooks: its host serves it without `push`')
}

function subscribed(call: RoutedCall, { site }: Scene): Reply {
  const { url, events, ...more } = membersOf(call.body) ?? {}
  const [strange] = Object.keys(more)
  if (strange !== undefined) return problem(422, 'webhooks/invalid', 'only url and events can be asked for')
  const wrong = site.pushes.webhooks.wrong({ url, events })
  if (wrong) return problem(422, 'webhooks/invalid', wrong)
  if (site.pushes.webhooks.all.length >= mostWebhooks)
    return problem(409, 'webhooks/too-many', `there are ${mostWebhooks} webhooks already: end one first`)
  const { id, secret } = site.pushes.subscribe({ url: url as string, events: events as readonly string[] })
  const one = site.pushes.webhooks.all.find((other) => other.id === id) as Subscription
  return { status: 201, json: { ...shown(one), secret } }
}

function shown({
  id,
  url,
  types,
  since,
  rotatedAt,
  failingSince,
  disabled,
}: Subscription): Record<string, unknown> {
  return {
    ...{ id, url, events: types, status: disabled === undefined ? 'enabled' : 'disabled' },
    ...(disabled === undefined ? {} : { reason: disabled }),
    createdAt: instant(since),
    ...(rotatedAt === undefined ? {} : { rotatedAt: instant(rotatedAt) }),
    ...(failingSince === undefined ? {} : { failingSince: instant(failingSince) }),
  }
}
