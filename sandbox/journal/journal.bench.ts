import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { type Bench, nsPer } from '../../.ci/bench/bench.ts'
import { runningDigest } from './digest.ts'
import type { Entry, NewEntry } from './entry.ts'
import { exampleHeader } from './fixtures/example-journal.ts'
import { Journal } from './journal.ts'
import { JournalReader } from './reader.ts'

/** A turn of a stock question, as its entries are: the mixture that a journal is made of. */
const turn: readonly NewEntry[] = [
  {
    kind: 'said',
    conversation: 'w1a2b3c4d5e6-1',
    turn: 1,
    speaker: 'shopper',
    part: { type: 'text', text: 'Do you have the Corvo Canvas Sneaker in stock?' },
  },
  {
    kind: 'invoked',
    call: 1,
    actor: { role: 'bot', channel: 'chat', shopper: 'S864279' },
    system: 'inventory',
    route: 'GET /inventory/{sku}',
    method: 'GET',
    path: '/inventory/COR-CS',
    tie: { how: 'exact', conversation: 'w1a2b3c4d5e6-1', turn: 1 },
    connection: 'c1',
    fromSource: true,
  },
  {
    kind: 'completed',
    call: 1,
    status: 200,
    effect: { kind: 'none' },
    sight: 'whole',
    observations: [{ resource: 'stock/COR-CS', version: 1, asOf: 1_773_136_800_000, fields: [] }],
    gave: ['"stock/COR-CS@1"'],
  },
  {
    kind: 'commit',
    resource: 'stock/COR-CS',
    version: 2,
    value: { sku: 'COR-CS', onHand: 0 },
    cause: { by: 'event', name: 'another shopper buys', channel: 'web' },
  },
  { kind: 'applied', view: 'web', resource: 'stock/COR-CS', version: 2 },
  {
    kind: 'said',
    conversation: 'w1a2b3c4d5e6-1',
    turn: 1,
    speaker: 'bot',
    part: { type: 'text', text: 'The Corvo Canvas Sneaker is in stock: 19 left, updated just now.' },
  },
  { kind: 'turn', conversation: 'w1a2b3c4d5e6-1', turn: 1, how: 'replied' },
]

const written = 20_000
const read = 1_000_000
const chunk = 64 * 1024

const lines = ((): readonly string[] => {
  const made = [JSON.stringify(exampleHeader)]
  while (made.length <= read)
    made.push(
      JSON.stringify({ seq: made.length, at: exampleHeader.epoch, ...turn[made.length % turn.length] }),
    )
  return made
})()
const text = `${lines.join('\n')}\n`

const digested = 105_000
/** What a journal hands on when a turn ends. */
const turns: readonly string[] = Array.from({ length: digested / turn.length }, (_unused, index) =>
  lines.slice(index * turn.length, (index + 1) * turn.length).join('\n'),
)

export const benches: readonly Bench[] = [
  {
    name: 'journal: writing an entry, against JSON.stringify of it',
    unit: 'ns per entry',
    most: 3,
    run: () => {
      const journal = new Journal(exampleHeader, {}, { boundBytes: Number.POSITIVE_INFINITY })
      return nsPer(written, () => {
        for (let index = 0; index < written; index += 1)
          journal.append(0, turn[index % turn.length] as NewEntry)
      })
    },
    baseline: () => {
      let size = 0
      const cost = nsPer(written, () => {
        for (let index = 0; index < written; index += 1)
          size += JSON.stringify({ seq: index, at: 0, ...turn[index % turn.length] }).length
      })
      return size > 0 ? cost : Number.NaN
    },
  },
  {
    name: 'journal: reading a million lines, checked, against JSON.parse of them',
    unit: 'ns per line',
    most: 1.3,
    run: () => {
      let entries = 0
      const cost = nsPer(read, () => {
        const reader = new JournalReader({ header: () => {}, entry: () => (entries += 1), problem: () => {} })
        for (let from = 0; from < text.length; from += chunk) reader.push(text.slice(from, from + chunk))
        reader.end()
      })
      return entries === read ? cost : Number.NaN
    },
    baseline: () => {
      let last = 0
      const cost = nsPer(read, () => {
        for (const line of lines) last = (JSON.parse(line) as Entry).seq
      })
      return last > 0 ? cost : Number.NaN
    },
  },
  {
    name: 'journal: digesting turn by turn as it streams, against one digest of the whole text',
    unit: 'ns per line',
    run: () => {
      const digest = runningDigest()
      return nsPer(digested, () => {
        for (const piece of turns) digest.update(piece)
        digest.digest()
      })
    },
    baseline: () =>
      nsPer(digested, () => {
        sha256(utf8ToBytes(turns.join('')))
      }),
  },
]
