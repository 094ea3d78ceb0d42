import { kindOf, type Resource, resourceKinds } from '../journal/index.ts'
import { sameJson } from '../same-json.ts'
import type { WorldState } from '../world-state.ts'
import type { Change } from './change.ts'
import { type LookedUp, lookingUp } from './looked-up.ts'
import { wordsOf } from './words.ts'

export type { Change } from './change.ts'

/** What has a state: a world, or what a world was at an instant (`{ state: world.state }`). */
export interface Stateful {
  readonly state: WorldState
}

/**
 * What differs at the source between two worlds of one shop, or one world at two instants: a change a resource, in
 * the order of the kinds and of the names. Views, the clock and what is to come are not looked at.
 */
export function worldDiff(before: Stateful, after: Stateful): readonly Change[] {
  const names = lookingUp(before.state, after.state)
  return before.state.entities
    .changedKeys(after.state.entities)
    .map((name) => changeOf(name as Resource, before.state, after.state, names))
    .filter((change) => change !== undefined)
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.about < b.about ? -1 : 1))
}

/** The changes as lines of text, as a person reads them. */
export function diffText(changes: readonly Change[]): string {
  return changes.flatMap(({ words }) => words).join('\n')
}

function placeOf({ about }: Change): number {
  return resourceKinds.indexOf(kindOf(about))
}

/** None where a resource is the same after all: a world that was restored shares nothing with the one it was. */
function changeOf(about: Resource, old: WorldState, now: WorldState, names: LookedUp): Change | undefined {
  const [was, is] = [old.entities.get(about), now.entities.get(about)]
  const versions = [was?.version ?? 0, is?.version ?? 0] as const
  if (versions[0] === versions[1] && sameJson(was?.value, is?.value)) return undefined
  const again = `version ${versions[0]} -> ${versions[1]}, the same as before`
  return {
    about,
    kind: was ? (is ? 'changed' : 'gone') : 'begun',
    versions,
    before: was?.value,
    after: is?.value,
    words: wordsOf(about, was?.value, is?.value, names, again),
  }
}
