import type { Channel, Resource } from '#journal'
import type { Reply } from './call.ts'
import { givenOf } from './given.ts'
import { instant, type Scene } from './route.ts'
import { entityTag } from './validator.ts'

/** From when the website and the app show what a resource is now, at the latest; null where nobody can say. */
export function visibleOn(scene: Scene, name: Resource): Readonly<Record<'web' | 'app', string | null>> {
  return { web: visibleFrom(scene, 'web', name), app: visibleFrom(scene, 'app', name) }
}

function visibleFrom({ world }: Scene, channel: Channel, name: Resource): string | null {
  const at = world.visibleOn(channel, name)
  return at === undefined ? null : instant(at)
}

/**
 * The answer to a write that was done: the resource as it is now at the source, with its entity tag, and from when each
 * channel will show it.
 */
export function written(
  scene: Scene,
  status: number,
  name: Resource,
  json: Readonly<Record<string, unknown>>,
): Reply {
  const now = scene.world.source(name)
  const served = scene.see.source(name, givenOf(scene, name, now?.value).fields)
  return {
    status,
    headers: served ? { etag: entityTag(name, served.version) } : {},
    json: { ...json, visibleOn: visibleOn(scene, name), asOf: instant(scene.world.now) },
  }
}
