import { leftOutNote } from '../api/left-out.ts'
import type { Base } from '../base.ts'
import { conflictNote } from '../conflicts/policy.ts'
import type { Entity } from '../entity.ts'
import { opening } from '../facts/opening.ts'
import { type Digest, Journal } from '../journal/index.ts'
import type { PersistentMap } from '../persistent-map.ts'
import { privacyNotes } from '../privacy/noted.ts'
import { ordinarySalesNote } from '../processes/ordinary-sales-rate.ts'
import { noteSubscription } from '../push/note.ts'
import { World } from '../world.ts'
import { restatedOf, toldSoFar } from './restated.ts'

export interface NextEpisode {
  readonly scenario: string
  readonly repeat: number
  /** The run seed; default that of the episode before. */
  readonly seed?: number
}

/**
 * The next episode in the same world, on the same clock: what became of the shop stays, what is to come comes, draws
 * are by a key of their own, and a journal begins. It opens with what differs from the shop's base by now: commits with
 * the cause `opening`, each at the time at which it was made, whose versions count on (those that nobody can meet any
 * more are left out); then the policies of the views, of writes on older versions, of what the API leaves out of privacy, the ordinary sales, and what the chatbot was told before, as one `pushed` entry. So the
 * journal and its base are enough to read and judge the episode alone.
 *
 * The world before is not to be used any more. Throws a `RangeError` where its journal has not ended.
 */
export function nextEpisode(world: World, { scenario, repeat, seed }: NextEpisode): World {
  const { journal, state } = world
  const { header } = journal
  if (!journal.ended) {
    throw new RangeError(
      `opening the next episode in the world of ${header.episode}: that episode has not ended; append its end first`,
    )
  }
  const key = { ...state.key, seed: seed ?? state.key.seed, scenario, repeat }
  const begun = new Journal(
    { ...header, runSeed: key.seed, episode: `${scenario}#${repeat}` },
    journal.blobs.get(header.base as Digest) as Base,
  )
  const next = new World({ ...state, key, entities: calmed(state.entities) }, begun)
  restate(world, next)
  return next
}

/** What was stated at an opening makes nothing fast. */
function calmed(entities: PersistentMap<Entity>): PersistentMap<Entity> {
  let calm = entities
  for (const [name, entity] of entities) {
    if (entity.recent.length > 0) calm = calm.set(name, { ...entity, recent: [] })
  }
  return calm
}

/**
 * Opens the journal of a world with all by which it differs from the shop's base: as commits of the opening, then the
 * policies, and what the chatbot was told in the world before.
 */
export function restate(before: World, next: World): void {
  const { journal, now, state } = next
  const told = toldSoFar(before.journal)
  for (const { resource, seen, shown } of restatedOf(before, told)) {
    const { version, value, committedAt } = seen
    journal.append(committedAt, { kind: 'commit', resource, version, value, cause: opening, shown })
  }
  for (const [channel, kinds] of Object.entries(state.policies)) {
    for (const [kind, value] of Object.entries(kinds ?? {}))
      journal.append(now, { kind: 'policy', about: 'view', name: `${channel}/${kind}`, value })
  }
  for (const [kind, policy] of Object.entries(state.conflicts))
    journal.append(now, { kind: 'policy', ...conflictNote(kind, policy) })
  for (const term of state.leftOut) journal.append(now, { kind: 'policy', ...leftOutNote(term, true) })
  for (const note of privacyNotes(Object.entries(state.privacy)))
    journal.append(now, { kind: 'policy', ...note })
  for (const subscription of state.pushes.subscriptions) noteSubscription(next, subscription)
  const { perHour } = state.ordinarySales
  if (perHour > 0) journal.append(now, { kind: 'policy', ...ordinarySalesNote(perHour) })
  if (told.length === 0) return
  const observations = [...told]
  const topic = 'what the chatbot was told in earlier episodes of this world'
  journal.append(now, { kind: 'pushed', via: 'feed', topic, sight: 'whole', observations })
}
