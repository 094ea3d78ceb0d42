import Type, { type Static } from 'typebox'
import { exactly } from '../../schemas/parts.ts'
import { arrivalBy, Carrier, flawOf, seenBy, vouchedBy } from './carriers.ts'
import { befalls, Probability } from './chance.ts'
import type { Replication } from './replication.ts'
import { Span } from './spread.ts'

const Duplicate = exactly({
  kind: Type.Readonly(Type.Literal('duplicate')),
  probability: Probability,
  afterMs: Span,
  over: Type.Readonly(Type.Optional(Carrier)),
})
export type Duplicate = Static<typeof Duplicate>

/**
 * A part of the commits arrives once more, `afterMs` after the first time. That changes nothing, and is on the journal
 * where the view still shows that version. They come as `over` brings them (default: at once).
 */
export const duplicate: Replication<Duplicate> = {
  schema: Duplicate,
  flaw: ({ over }) => flawOf(over),
  arrival({ probability, afterMs, over }, passage) {
    const first = arrivalBy(over, passage)
    return first && befalls(probability, 'duplicate', passage) ? { ...first, againAfterMs: afterMs } : first
  },
  vouchedTo: ({ over }, standing) => vouchedBy(over, standing),
  seenFrom: ({ over }, standing) => seenBy(over, standing),
}
