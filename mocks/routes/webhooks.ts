import { mostWebhooks, type Subscription, unsubscribeWebhook } from '#sandbox'
import type { Call, Reply, RoutedCall } from '../call.ts'
import { checkedBody } from '../checked-body.ts'
import type { Contract } from '../contract.ts'
import { problem } from '../problem.ts'
import { redact } from '../redact.ts'
import { instant, type Route, route, type Scene, system } from '../route.ts'
import {
  endWebhook,
  listWebhooks,
  readWebhook,
  rotateSecret,
  subscribeWebhook,
  tryWebhook,
} from './webhook-contract.ts'

/** Webhooks: where a chatbot has the shop tell it of changes. They belong to its key, whoever is signed in. */
export const webhookRoutes: readonly Route[] = system('webhooks', {
  'GET /webhooks': route(listWebhooks, (_call, scene) => {
    const items = scene.site.pushes.webhooks.all.map(shown)
    return barred(scene) ?? { status: 200, json: { items, total: items.length } }
  }),
  'POST /webhooks': route(subscribeWebhook, (call, scene) => barred(scene) ?? subscribed(call, scene)),
  'GET /webhooks/{id}': of(readWebhook, (_scene, one) => ({ status: 200, json: shown(one) })),
  'DELETE /webhooks/{id}': of(endWebhook, ({ world }, { id }) => {
    unsubscribeWebhook(world, id, 'its owner has ended it')
    return { status: 200, json: { id, status: 'ended' } }
  }),
  'POST /webhooks/{id}/secret': of(rotateSecret, ({ site }, { id }) => {
    const { secret, oldUntil } = site.pushes.webhooks.rotate(id)
    return { status: 200, json: { id, secret, oldUntil: instant(oldUntil) } }
  }),
  'POST /webhooks/{id}/test': of(tryWebhook, ({ site }, { id, disabled }) =>
    disabled === undefined
      ? { status: 202, json: { id, event: site.pushes.test(id) } }
      : problem(409, 'webhooks/disabled', `nothing is sent to ${id}: ${disabled}; subscribe anew`),
  ),
}).map((one) => (one.name === 'POST /webhooks' ? { ...one, journaled } : one))

/** An address may hold a secret, and one that is sent along is one: the journal gets which events were asked for. */
function journaled(call: Call): Pick<Call, 'query' | 'body'> {
  const { query, body } = redact(call)
  const events = (call.body as { events?: unknown } | null | undefined)?.events
  return {
    query,
    ...(body === undefined ? {} : { body: events === undefined ? body : { ...(body as object), events } }),
  }
}

function of(
  contract: Contract,
  answer: (scene: Scene, one: Subscription) => Reply,
): ReturnType<typeof route> {
  return route(contract, (call, scene) => {
    const one = scene.site.pushes.webhooks.all.find(({ id }) => id === call.params.id)
    const unknown = () => problem(404, 'webhooks/unknown', `there is no webhook ${call.params.id}`)
    return barred(scene) ?? (one ? answer(scene, one) : unknown())
  })
}

function barred({ caller, site }: Scene): Reply | undefined {
  if (caller.role !== 'bot')
    return problem(403, 'webhooks/key-needed', 'webhooks belong to a chatbot: its x-api-key is needed')
  if (site.pushes.isSending) return undefined
  return problem(403, 'webhooks/not-sent', 'this shop sends no webhooks: its host serves it without `push`')
}

function subscribed(call: RoutedCall, { site }: Scene): Reply {
  const asked = checkedBody(subscribeWebhook, call)
  if ('reply' in asked) return asked.reply
  const { webhooks } = site.pushes
  const wrong = webhooks.wrong(asked.body)
  if (wrong) return problem(422, 'webhooks/invalid', wrong)
  if (webhooks.all.length >= mostWebhooks)
    return problem(409, 'webhooks/too-many', `there are ${mostWebhooks} webhooks already: end one first`)
  const { id, secret } = site.pushes.subscribe(asked.body)
  const one = webhooks.all.find((other) => other.id === id) as Subscription
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
