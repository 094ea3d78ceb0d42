import { entityType } from '../entity-types.ts'
import { kindOf } from '../journal/index.ts'
import { sameJson } from '../same-json.ts'
import { entitiesOf, type Invariant } from './invariant.ts'

/** What is served of a resource is what its machine's state comes to. */
export const valueOfState: Invariant = {
  name: 'a value is what its state comes to',
  wrong: (world) =>
    entitiesOf(world).flatMap(([about, entity]) => {
      const { value } = entity
      const due = entityType(kindOf(about)).value(entity)
      return sameJson(value, due)
        ? []
        : [{ about, words: `${JSON.stringify(value)} where its state comes to ${JSON.stringify(due)}` }]
    }),
}
