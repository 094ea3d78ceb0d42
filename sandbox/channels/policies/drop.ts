import Type, { type Static } from 'typebox'
import { exactly } from '../../schemas/parts.ts'
import { arrivalBy, Carrier, flawOf } from './carriers.ts'
import { befalls, Probability } from './chance.ts'
import type { Replication } from './replication.ts'

const Drop = exactly({
  kind: Type.Readonly(Type.Literal('drop')),
  probability: Probability,
  over: Type.Readonly(Type.Optional(Carrier)),
})
export type Drop = Static<typeof Drop>

/**
 * A part of the commits never arrives; the next one that does brings the resource as it is by then. The others come as
 * `over` brings them (default: at once). A view that may be told nothing of a change vouches for nothing by hearing
 * nothing: only for what it showed at the start, and for each version at its own commit.
 */
export const drop: Replication<Drop> = {
  schema: Drop,
  flaw: ({ over }) => flawOf(over),
  arrival: ({ probability, over }, passage) =>
    befalls(probability, 'drop', passage) ? undefined : arrivalBy(over, passage),
  vouchedTo: (_policy, { vouched }) => vouched,
  seenFrom: () => undefined,
}
