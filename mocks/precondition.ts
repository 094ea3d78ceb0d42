import { kindOf, type Resource } from '#journal'
import { conflictPolicyOf } from '#sandbox'
import { entityTag, type Reply, type RoutedCall } from './call.ts'
import { problem } from './problem.ts'
import { type Scene, told } from './route.ts'

/**
 * What a write says of the version that it was made on: nothing; the current one; or an older one, and then the
 * answer is 412 with the state as it is now, unless the shop has another policy for such writes: then the command
 * is given the newest version that the write names.
 *
 * Tags are compared strongly: a weak one never matches.
 * @see RFC 9110, section 13.1.1, If-Match
 */
export function precondition(
  call: RoutedCall,
  scene: Scene,
  name: Resource,
): { base?: number } | { reply: Reply } {
  const header = call.headers['if-match']
  if (header === undefined) return {}
  const current = scene.world.source(name)
  if (current && header.trim() === '*') return {}
  const tags: readonly string[] = header.match(/(?:W\/)?"[^"]*"/g) ?? []
  if (current && tags.includes(entityTag(name, current.version))) return { base: current.version }
  const base = current && pastOf(tags, name, current.version)
  const policy = conflictPolicyOf(scene.world.state.conflicts, kindOf(name))
  return base && policy !== 'refuse' ? { base } : { reply: changedMeanwhile(scene, name) }
}

/** The newest version of the resource before the current one that a strong tag names. */
function pastOf(tags: readonly string[], name: Resource, current: number): number | undefined {
  const versions = tags
    .map((tag) => Number(/@(\d{1,15})"$/.exec(tag)?.[1] ?? 0))
    .filter((version) => version >= 1 && version < current && tags.includes(entityTag(name, version)))
  return versions.length ? Math.max(...versions) : undefined
}

function changedMeanwhile(scene: Scene, name: Resource): Reply {
  const kind = kindOf(name)
  const reply = problem(412, `${kind}/changed`, `the ${kind} has changed since the version of this write`, {
    current: { [name]: told(scene, name) ?? null },
  })
  const now = scene.world.source(name)
  return now ? { ...reply, headers: { ...reply.headers, etag: entityTag(name, now.version) } } : reply
}
