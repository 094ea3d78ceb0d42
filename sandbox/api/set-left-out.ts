import type { World } from '../world.ts'
import { allLeftOutTerms, type LeftOutTerm, leftOutNote } from './left-out.ts'

/**
 * From now on the API of the shop leaves out these terms and no others; each is noted as a `policy` entry about `api`,
 * and what is left out no longer with the value false. What is true in the shop stays as it is: only the clients are
 * told less. Meant for the opening.
 *
 * Throws a `RangeError` on what is no such term; then nothing has changed.
 */
export function setLeftOut(world: World, terms: readonly LeftOutTerm[]): void {
  const unknown = terms.find((term) => !allLeftOutTerms.includes(term))
  if (unknown !== undefined)
    throw new RangeError(
      `leaving out "${unknown}" of the API: only ${allLeftOutTerms.join(', ')} can be left out`,
    )
  const { leftOut: before } = world.state
  const leftOut = allLeftOutTerms.filter((term) => terms.includes(term))
  const given = before.filter((term) => !leftOut.includes(term))
  world.adopt({ leftOut }, [
    ...given.map((term) => leftOutNote(term, false)),
    ...leftOut.map((term) => leftOutNote(term, true)),
  ])
}
