import { rotateWebhookSecret, type Subscription, subscribeWebhook, type World } from '#sandbox'
import { eventTypeNames } from './event-types.ts'
import { keyFeed } from './feeds.ts'
import { readSecret, secretOf, secretText } from './secret.ts'
import { wrongTarget } from './target.ts'

/** What is asked for: an address and the types of event that it is to get. */
export interface WebhookWish {
  readonly url: string
  readonly events: readonly string[]
}

/** How long an old secret signs beside the new one, world ms. */
const overlapMs = 24 * 60 * 60 * 1000

/** The webhooks of a site. Their secrets are in no journal and no snapshot: they follow from the subscription's id. */
export class Webhooks {
  readonly #world: World
  readonly #hosts: readonly string[]
  /** Those that the host has brought along. */
  readonly #given = new Map<string, Uint8Array>()

  constructor(world: World, hosts: readonly string[]) {
    this.#world = world
    this.#hosts = hosts
  }

  get all(): readonly Subscription[] {
    return this.#world.state.pushes.subscriptions
  }

  /** What is wrong with a wish, in words; undefined where nothing is. */
  wrong({ url, events }: Readonly<Record<keyof WebhookWish, unknown>>): string | undefined {
    const known =
      Array.isArray(events) && events.length > 0 && events.every((one) => eventTypeNames.includes(one))
    if (!known) return `events: a list of some of ${eventTypeNames.join(', ')} is needed`
    return wrongTarget(url, this.#hosts)
  }

  /** Throws a `RangeError` on what `wrong` says, on a secret that is none, and where there are too many. */
  add({ url, events }: WebhookWish, secret?: string): Subscription {
    const wrong = this.wrong({ url, events })
    if (wrong) throw new RangeError(`subscribing a webhook: ${wrong}`)
    const bytes = secret === undefined ? undefined : readSecret(secret)
    if (secret !== undefined && !bytes)
      throw new RangeError('subscribing a webhook: its secret is whsec_ and base64 of 24 to 64 bytes')
    const wish = { url: new URL(url).href, feed: keyFeed.name, types: [...new Set(events)] }
    const subscription = subscribeWebhook(this.#world, wish)
    if (bytes) this.#given.set(subscription.id, bytes)
    return subscription
  }

  /** From now on another secret signs; the old one does too, for a day. Returns the new one. */
  rotate(id: string): { readonly secret: string; readonly oldUntil: number } {
    rotateWebhookSecret(this.#world, id)
    return { secret: this.secretText(id), oldUntil: this.#world.now + overlapMs }
  }

  secretText(id: string): string {
    const [newest = secretOf(id, 0)] = this.secretsOf(id)
    return secretText(newest)
  }

  /** The secrets that sign now, the newest first. */
  secretsOf(id: string): readonly Uint8Array[] {
    const { rotation = 0, rotatedAt = Number.NEGATIVE_INFINITY } = this.all.find((one) => one.id === id) ?? {}
    const overlaps = rotation > 0 && this.#world.now < rotatedAt + overlapMs
    return [this.#secret(id, rotation), ...(overlaps ? [this.#secret(id, rotation - 1)] : [])]
  }

  #secret(id: string, rotation: number): Uint8Array {
    const given = rotation === 0 ? this.#given.get(id) : undefined
    return given ?? secretOf(id, rotation)
  }
}
