import { kindOf, type Resource } from '#journal'
import { conflictPolicyOf } from '#sandbox'
import type { Reply, RoutedCall } from './call.ts'
import { problem } from './problem.ts'
import { type Scene, told } from './route.ts'
import { entityTag, versionOfTag } from './validator.ts'

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
  const versions = versionsIn(header, name)
  if (current && versions.includes(current.version)) return { base: current.version }
  const base = current && newestBefore(current.version, versions)
  const policy = conflictPolicyOf(scene.world.state.conflicts, kindOf(name))
  return base && policy !== 'refuse' ? { base } : { reply: changedMeanwhile(scene, name) }
}

/** The versions of the resource that the strong tags of a list name; of a read, what else it told is nothing to a write. */
function versionsIn(list: string, name: Resource): readonly number[] {
  const tags: readonly string[] = list.match(/(?:W\/)?"[^"]*"/g) ?? []
  return tags.flatMap((tag) => {
    const of = versionOfTag(tag)
    return of?.resource === name ? [of.version] : []
  })
}

function newestBefore(current: number, versions: readonly number[]): number | undefined {
  return versions
    .filter((version) => version < current)
    .reduce<number | undefined>((newest, one) => Math.max(newest ?? 0, one), undefined)
}

function changedMeanwhile(scene: Scene, name: Resource): Reply {
  const kind = kindOf(name)
  const reply = problem(412, `${kind}/changed`, `the ${kind} has changed since the version of this write`, {
    current: { [name]: told(scene, name) ?? null },
  })
  const now = scene.world.source(name)
  return now ? { ...reply, headers: { ...reply.headers, etag: entityTag(name, now.version) } } : reply
}
