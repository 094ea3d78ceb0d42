import { idOf, type Resource, resource } from '#journal'
import {
  cancelNotification,
  endSavedSearch,
  type KeptSearch,
  notifyWhenRestocked,
  type RestockNotification,
  type SavedQuery,
  savedSearchOf,
  saveSearch,
  termsOfWorld,
} from '#sandbox'
import type { Reply } from '../call.ts'
import { problem } from '../problem.ts'
import { answered, fresh, instant, type Scene, signedIn, system } from '../route.ts'
import { minorOf, money } from './money.ts'
import { ownedBy } from './owned.ts'

type Notification = RestockNotification & { readonly status: string }

/** What the shop tells a shopper of by itself: that a product is back, and what has come to match a saved search. */
export const notificationRoutes = system('notifications', {
  'GET /restock-notifications': (_call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const items = ownedBy(scene, 'restock-notification', who.shopper)
      .filter((name) => scene.see.peek<Notification>(name)?.value.status !== 'canceled')
      .map((name) => notification(scene.see.one<Notification>(name)?.value))
    return fresh(scene, { items, total: items.length })
  },
  'POST /restock-notifications': (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const sku = (call.body as { sku?: unknown } | undefined)?.sku
    if (typeof sku !== 'string') return problem(422, 'notifications/invalid', 'sku: a text is needed')
    const outcome = notifyWhenRestocked(scene.world, { ...who, sku }, scene.cause)
    return answered(scene, outcome, () => ({ status: 201, json: { sku, notify: true } }))
  },
  'DELETE /restock-notifications/{sku}': (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const sku = call.params.sku ?? ''
    const outcome = cancelNotification(scene.world, { ...who, sku }, scene.cause)
    return answered(scene, outcome, () => ({ status: 200, json: { sku, notify: false } }))
  },
  'GET /saved-searches': (_call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const items = ownedBy(scene, 'saved-search', who.shopper)
      .filter((name) => scene.see.peek<KeptSearch>(name)?.value.status !== 'ended')
      .map((name) => saved(scene, scene.see.one<KeptSearch>(name)?.value))
    return fresh(scene, { items, total: items.length })
  },
  'POST /saved-searches': (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const query = queryOf(call.body)
    if (typeof query === 'string') return problem(422, 'searches/invalid', query)
    const outcome = saveSearch(scene.world, { ...who, query }, scene.cause)
    if (outcome.kind === 'refused' && outcome.refusal.code === 'searches/invalid')
      return problem(422, 'searches/invalid', outcome.refusal.detail)
    return answered(scene, outcome, () => kept(scene, savedSearchOf(scene.world, who.shopper, query)))
  },
  'DELETE /saved-searches/{id}': (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const id = call.params.id ?? ''
    const outcome = endSavedSearch(scene.world, { ...who, id }, scene.cause)
    return answered(scene, outcome, () => ({ status: 200, json: { id, status: 'ended' } }))
  },
})

function notification(value: Notification | undefined): Record<string, unknown> {
  if (!value) return {}
  const { sku, status, notifiedAt } = value
  return { sku, status, ...(notifiedAt === undefined ? {} : { notifiedAt: instant(notifiedAt) }) }
}

function saved(scene: Scene, value: KeptSearch | undefined): Record<string, unknown> {
  if (!value) return {}
  const { id, status, matches, query } = value
  const { maxPriceMinor: minor, ...rest } = query
  const { currency } = termsOfWorld(scene.world)
  return {
    ...{ id, ...rest },
    ...(minor === undefined ? {} : { maxPrice: money({ minor, currency }) }),
    status,
    matches: matches.map(({ sku, at }) => ({ sku, at: instant(at) })),
  }
}

function kept(scene: Scene, name: Resource | undefined): Reply {
  const value = name && scene.see.source<KeptSearch>(resource('saved-search', idOf(name)))?.value
  return { status: 201, json: saved(scene, value) }
}

/** What a body asks to be kept, or what is wrong with it. A condition that nobody knows is not passed by in silence. */
function queryOf(body: unknown): SavedQuery | string {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'a JSON object is needed'
  const strange = Object.keys(body).find((key) => !conditions.includes(key))
  if (strange !== undefined) return `only ${conditions.join(', ')} can be asked for`
  const { text, category, maxPrice, inStock } = body as Readonly<Record<string, unknown>>
  for (const words of [text, category])
    if (words !== undefined && typeof words !== 'string') return 'text, category: a text is needed'
  const maxPriceMinor = typeof maxPrice === 'string' ? minorOf(maxPrice) : undefined
  if (maxPrice !== undefined && maxPriceMinor === undefined)
    return 'maxPrice: an amount such as "59.90" is needed'
  if (inStock !== undefined && typeof inStock !== 'boolean') return 'inStock: true or false is needed'
  const query = { text, category, maxPriceMinor, inStock }
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
}

const conditions: readonly string[] = ['text', 'category', 'maxPrice', 'inStock']
