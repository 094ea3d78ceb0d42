import { type Operation, operationsOf, type Precedes, precedesOf } from '#journal'
import type { Reading } from '#record'
import { skuOf } from './bind/item.ts'
import { type Claim, claimsOf } from './claims.ts'
import { type Conditions, conditionsOf } from './conditions.ts'
import { evidenceOf, type Judged, standingOf } from './evidence.ts'
import { History } from './history.ts'
import { ProductNames } from './product-names.ts'
import type { Recorded } from './recorded.ts'
import { readReplies } from './replies.ts'
import { withToldBesides } from './told-besides.ts'
import type { Turn } from './turns.ts'

/** A turn with what its reply was understood to say. */
export interface ReadTurn {
  readonly turn: Turn
  readonly reading: Reading
  readonly claims: readonly Claim[]
  /** The shopper's id. */
  readonly shopper: string
}

/** All that an oracle judges by: the journal, read. Pure data and questions on it. */
export interface Case {
  readonly recorded: Recorded
  readonly history: History
  readonly operations: readonly Operation[]
  readonly precedes: Precedes
  readonly turns: readonly ReadTurn[]
  readonly conditions: Conditions
  /** The standing of a claim of this case. */
  standing(claim: Claim): Judged
  readonly names: ProductNames
  /** The SKU that an item's words stand for in a turn. */
  skuOf(turn: ReadTurn, item: string): string | undefined
}

/** Reads a journal into a case. */
export function caseOf(recorded: Recorded): Case {
  const history = new History(recorded)
  const entries = withToldBesides(recorded.entries)
  const operations = operationsOf(entries)
  const precedes = precedesOf(entries)
  const conditions = conditionsOf(recorded.entries)
  const names = ProductNames.of(recorded)
  return {
    recorded,
    history,
    operations,
    precedes,
    turns: readTurns(recorded, history, conditions, names),
    conditions,
    standing: (claim) => standingOf(claim, evidenceOf(claim, operations, precedes), history),
    skuOf: ({ turn }, item) => skuOf(item, { turn, names }),
    names,
  }
}

function readTurns(
  recorded: Recorded,
  history: History,
  conditions: Conditions,
  names: ProductNames,
): readonly ReadTurn[] {
  const shoppers = shoppersOf(recorded)
  return readReplies(recorded).map(({ turn, reading }) => {
    const shopper = shoppers.get(turn.conversation) ?? ''
    const signedIn = conditions.signedIn(turn.conversation, turn.message.seq)
    const claims = claimsOf(turn, reading, { recorded, history, shopper, signedIn, names })
    return { turn, reading, claims, shopper }
  })
}

function shoppersOf(recorded: Recorded): ReadonlyMap<string, string> {
  const shoppers = new Map<string, string>()
  for (const entry of recorded.entries) {
    if (entry.kind === 'conversation') shoppers.set(entry.conversation, entry.shopper)
  }
  return shoppers
}
