import type { Channel, Resource } from '#journal'
import { instant, type Scene } from './route.ts'

/**
 * From when each channel beside the chat shows what a write has just made of a resource, at the latest; null where
 * nobody can say.
 */
export function visibleOn(scene: Scene, name: Resource): Record<'web' | 'app', string | null> {
  return { web: visibleFrom(scene, 'web', name), app: visibleFrom(scene, 'app', name) }
}

function visibleFrom({ world }: Scene, channel: Channel, name: Resource): string | null {
  const at = world.visibleOn(channel, name)
  return at === undefined ? null : instant(at)
}
