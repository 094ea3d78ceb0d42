import type { Cause, EntryOf, Resource, VersionOf } from '../journal/index.ts'
import type { MachineEvent } from '../machine.ts'
import type { World } from '../world.ts'

/** The modeled store says no: a value, part of the world. */
export interface Refusal {
  /** Stable, `system/reason`. */
  readonly code: string
  readonly detail: string
  /** The resources on whose state the refusal rests; its answer carries their current state. */
  readonly because: readonly Resource[]
  /** World times that belong to it, such as that from which it would be done. */
  readonly times?: Readonly<Record<string, number>>
}

/** What came of a command: versions committed (none where it changed nothing), or a refusal. */
export type Outcome =
  | { readonly kind: 'done'; readonly versions: readonly VersionOf[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

export function refused(
  code: string,
  detail: string,
  because: readonly Resource[],
  times?: Refusal['times'],
): Extract<Outcome, { kind: 'refused' }> {
  return { kind: 'refused', refusal: { code, detail, because, ...(times ? { times } : {}) } }
}

export function done(
  ...commits: readonly (EntryOf<'commit'> | undefined)[]
): Extract<Outcome, { kind: 'done' }> {
  const versions = commits
    .filter((commit) => commit !== undefined)
    .map(({ resource, version }) => ({ resource, version }))
  return { kind: 'done', versions }
}

/** The no of a world that can only be read. */
export function readOnly(name: Resource): Outcome {
  return refused('world/read-only', `this world can only be read: ${name} stays as it is`, [name])
}

/** Sends one event and turns the machine's no into a refusal; `base` is the version that the sender knew. */
export function sendOrRefuse(
  world: World,
  name: Resource,
  event: MachineEvent,
  cause: Cause,
  no: { code: string; detail: string },
  base?: number,
): Outcome {
  if (world.isReadOnly) return readOnly(name)
  const sent = world.send(name, event, cause, base)
  if (sent.kind === 'refused') return refused(no.code, no.detail, [name])
  return done(sent.kind === 'committed' ? sent.commit : undefined)
}
