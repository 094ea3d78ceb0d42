import type { Static } from 'typebox'
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
import type { Reply, RoutedCall } from '../call.ts'
import { checkedBody } from '../checked-body.ts'
import { problem } from '../problem.ts'
import { answered, fresh, instant, route, type Scene, signedIn, system } from '../route.ts'
import { minorOf, money } from './money.ts'
import {
  askForRestock,
  giveUpRestock,
  giveUpSearch,
  keepSearch,
  listRestockNotifications,
  listSavedSearches,
} from './notification-contract.ts'
import { ownedBy } from './owned.ts'

type Notification = RestockNotification & { readonly status: string }

/** What the shop tells a shopper of by itself: that a product is back, and what has come to match a saved search. */
export const notificationRoutes = system('notifications', {
  'GET /restock-notifications': route(listRestockNotifications, (_call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const items = ownedBy(scene, 'restock-notification', who.shopper)
      .filter((name) => scene.see.peek<Notification>(name)?.value.status !== 'canceled')
      .map((name) => notification(scene.see.one<Notification>(name)?.value))
    return fresh(scene, { items, total: items.length })
  }),
  'POST /restock-notifications': route(askForRestock, (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const checked = checkedBody(askForRestock, call)
    if ('reply' in checked) return checked.reply
    const { sku } = checked.body
    const outcome = notifyWhenRestocked(scene.world, { ...who, sku }, scene.cause)
    return answered(scene, outcome, () => ({ status: 201, json: { sku, notify: true } }))
  }),
  'DELETE /restock-notifications/{sku}': route(giveUpRestock, (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const sku = call.params.sku ?? ''
    const outcome = cancelNotification(scene.world, { ...who, sku }, scene.cause)
    return answered(scene, outcome, () => ({ status: 200, json: { sku, notify: false } }))
  }),
  'GET /saved-searches': route(listSavedSearches, (_call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const items = ownedBy(scene, 'saved-search', who.shopper)
      .filter((name) => scene.see.peek<KeptSearch>(name)?.value.status !== 'ended')
      .map((name) => saved(scene, scene.see.one<KeptSearch>(name)?.value))
    return fresh(scene, { items, total: items.length })
  }),
  'POST /saved-searches': route(keepSearch, (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const checked = checkedBody(keepSearch, call)
    if ('reply' in checked) return checked.reply
    const query = queryOf(checked.body)
    const outcome = saveSearch(scene.world, { ...who, query }, scene.cause)
    if (outcome.kind === 'refused' && outcome.refusal.code === 'searches/invalid')
      return problem(422, 'searches/invalid', outcome.refusal.detail)
    return answered(scene, outcome, () => kept(scene, savedSearchOf(scene.world, who.shopper, query)))
  }),
  'DELETE /saved-searches/{id}': route(giveUpSearch, (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const id = call.params.id ?? ''
    const outcome = endSavedSearch(scene.world, { ...who, id }, scene.cause)
    return answered(scene, outcome, () => ({ status: 200, json: { id, status: 'ended' } }))
  }),
})

/** One notification as its list shows it. */
export function notificationTold(call: RoutedCall, scene: Scene): Reply {
  const name = resource('restock-notification', call.params.id ?? '')
  return fresh(scene, notification(scene.see.one<Notification>(name)?.value), name)
}

/** One saved search as its list shows it. */
export function savedSearchTold(call: RoutedCall, scene: Scene): Reply {
  const name = resource('saved-search', call.params.id ?? '')
  return fresh(scene, saved(scene, scene.see.one<KeptSearch>(name)?.value), name)
}

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

/** What a body asks to be kept. A condition that nobody knows was refused before: none is passed by in silence. */
function queryOf({ maxPrice, ...rest }: Static<typeof keepSearch.body>): SavedQuery {
  const maxPriceMinor = maxPrice === undefined ? undefined : minorOf(maxPrice)
  return { ...rest, ...(maxPriceMinor === undefined ? {} : { maxPriceMinor }) }
}
