import type { Resource, ResourceKind } from '#journal'
import type { Scene } from '../route.ts'

/** The shopper's own resources of a kind, as the caller's channel shows them, in the order of their names. */
export function ownedBy(scene: Scene, kind: ResourceKind, shopper: string): readonly Resource[] {
  const names: Resource[] = []
  for (const [name, entity] of scene.world.state.entities) {
    if (!name.startsWith(`${kind}/`)) continue
    if ((entity.value as { shopper?: string } | null)?.shopper === shopper) names.push(name as Resource)
  }
  return names.sort()
}
