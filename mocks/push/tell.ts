import { idOf, kindOf, type Observation, type Resource, type ResourceKind, resource } from '#journal'
import type { World } from '#sandbox'
import { barred } from '../privacy.ts'
import type { Scene } from '../route.ts'
import { Sightings } from '../sightings.ts'
import type { Site } from '../site.ts'
import type { EventType } from './event-types.ts'
import type { FeedOf } from './feeds.ts'
import { tellerOf } from './tellers.ts'

/** What an event tells of a resource, as a feed's channel shows it now. */
export interface Told {
  readonly version: number
  /** Whose it is, where it is somebody's. */
  readonly shopper?: string
  /** What the route of that resource would answer. */
  readonly json: unknown
  readonly observations: readonly Observation[]
}

const ofOneShopper: ReadonlySet<ResourceKind> = new Set([
  'cart',
  'order',
  'ticket',
  'checkout',
  'hand-off',
  'restock-notification',
  'saved-search',
])

/**
 * What an event of this type tells the readers of a feed of a resource: what a GET would answer them, no more and
 * no less. Undefined where it would answer them with a refusal, where a chat may not show it, or where the resource
 * is a guest's cart: who knows a guest's id may take their cart. It only looks: no view fetches anything for it.
 */
export function tell(site: Site, feed: FeedOf, type: EventType, name: Resource): Told | undefined {
  const { world } = site
  const value = world.shown<{ shopper?: string; status?: string }>(feed.channel, name)?.value
  if (!value || (type.status !== undefined && value.status !== type.status)) return undefined
  const shopper = ofOneShopper.has(kindOf(name)) ? ownerOf(world, name, value) : undefined
  if (shopper === null) return undefined
  const scene = sceneOf(site, feed, shopper)
  const teller = tellerOf(type)
  if (barred(scene, teller.system)) return undefined
  const params = { id: idOf(name), sku: idOf(name) }
  const call = { method: 'GET', path: '', query: {}, headers: {}, params, number: 0 }
  const { status, json } = teller.handle(call, scene)
  const { observations } = scene.see
  const version = observations.find((one) => one.resource === name)?.version
  if (status !== 200 || !version) return undefined
  return { version, json, observations, ...(shopper === undefined ? {} : { shopper }) }
}

/** Null where it belongs to nobody whom the shop knows. */
function ownerOf(world: World, name: Resource, { shopper }: { shopper?: string }): string | null {
  const owner = kindOf(name) === 'cart' ? idOf(name) : (shopper ?? '')
  if (kindOf(name) === 'hand-off' && owner !== '') return owner
  return world.source(resource('shopper', owner)) ? owner : null
}

function sceneOf(site: Site, { role, channel, isSignedIn }: FeedOf, shopper: string | undefined): Scene {
  const whose = shopper === undefined ? {} : { shopper, ...(isSignedIn ? {} : { isUnproved: true as const }) }
  return {
    site,
    world: site.world,
    caller: { role, channel, ...whose },
    see: new Sightings(site.world, channel, false, undefined, true),
    cause: { by: 'event', name: 'the shop tells' },
  }
}
