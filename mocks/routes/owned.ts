import type { Resource, ResourceKind } from '#journal'
import type { Served } from '#sandbox'
import type { Scene } from '../route.ts'

/** The shopper's own resources of a kind, as far as the caller's channel shows them, in the order of their names. */
export function ownedBy(scene: Scene, kind: ResourceKind, shopper: string): readonly Resource[] {
  return scene.world.names(kind, shopper).filter((name) => scene.see.peek(name))
}

/**
 * The resource, if it is the shopper's own. That there is none of that name is observed; that there is one of
 * somebody else's is neither told nor observed. `fields` are those that the response will carry, default all.
 */
export function own<V extends { readonly shopper: string }>(
  scene: Scene,
  name: Resource,
  shopper: string,
  fields: readonly string[] = [],
): Served<V> | undefined {
  const there = scene.see.peek<V>(name)
  return there && there.value.shopper !== shopper ? undefined : scene.see.one<V>(name, fields)
}

/**
 * Whether a write may go to a resource: at the source it is the shopper's own. That there is none of that name is
 * observed, as `own` does.
 */
export function ownsAtSource(scene: Scene, name: Resource, shopper: string): boolean {
  const there = scene.world.source<{ readonly shopper: string }>(name)
  if (!there) scene.see.source(name)
  return there?.value.shopper === shopper
}
