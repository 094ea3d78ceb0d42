import fc from 'fast-check'
import type { NewEntry } from './entry.ts'
import { type Header, journalSchema } from './header.ts'
import { Journal } from './journal.ts'
import { channels } from './parts.ts'
import { resource, resourceKinds } from './resource.ts'

/** A header for tests. */
export const exampleHeader: Header = {
  kind: 'header',
  schema: journalSchema,
  plumbline: '0.1.0',
  shop: 'fashion',
  shopSeed: 1,
  runSeed: 7,
  episode: 'in-stock-then-gone#0',
  epoch: 1_773_136_800_000,
  base: 'sha256:0000',
}

/** A journal for tests, with these entries. */
export function exampleJournal(entries: readonly NewEntry[], options: { boundBytes?: number } = {}): Journal {
  const journal = new Journal(exampleHeader, {}, options)
  for (const entry of entries) {
    if (!journal.ended) journal.append(exampleHeader.epoch, entry)
  }
  return journal
}

const name = fc
  .tuple(fc.constantFrom(...resourceKinds), fc.stringMatching(/^[A-Z0-9-]{1,8}$/))
  .map(([kind, id]) => resource(kind, id))
const version = fc.integer({ min: 1, max: 9 })
const conversation = fc.constantFrom('c1', 'c2')
const turn = fc.integer({ min: 0, max: 5 })
const text = fc.string({ unit: 'grapheme', maxLength: 40 })

/** Any entry, as far as its form goes. */
export const anyEntry: fc.Arbitrary<NewEntry> = fc.oneof(
  fc.record({
    kind: fc.constant('said' as const),
    conversation,
    turn,
    speaker: fc.constantFrom('shopper' as const, 'bot' as const),
    part: text.map((words) => ({ type: 'text' as const, text: words })),
  }),
  fc.record({
    kind: fc.constant('turn' as const),
    conversation,
    turn,
    how: fc.constantFrom('replied' as const, 'silent' as const),
  }),
  fc.record({
    kind: fc.constant('commit' as const),
    resource: name,
    version,
    value: fc.jsonValue(),
    cause: fc.record({ by: fc.constant('event' as const), name: text }),
  }),
  fc.record({
    kind: fc.constant('applied' as const),
    view: fc.constantFrom(...channels),
    resource: name,
    version,
  }),
  fc.record({ kind: fc.constant('clock' as const), to: fc.integer({ min: 0 }) }),
  fc.record({
    kind: fc.constant('completed' as const),
    call: fc.integer({ min: 1, max: 99 }),
    status: fc.constantFrom(200, 404, 409),
    effect: fc.constant({ kind: 'none' as const }),
    sight: fc.constantFrom('whole' as const, 'nothing' as const),
    observations: fc.array(
      fc.record({
        resource: name,
        version: fc.option(version),
        asOf: fc.integer({ min: 0 }),
        fields: fc.array(text, { maxLength: 3 }),
      }),
      { maxLength: 4 },
    ),
  }),
  fc.record({
    kind: fc.constant('stray' as const),
    why: fc.constantFrom('late' as const, 'foreign' as const),
    method: fc.constant('GET'),
    path: text,
    detail: text,
  }),
)
