import { type Operation, operationsOf, type Precedes, precedesOf, type Resource } from '#journal'
import type { Reading } from '#record'
import { prepareCatalog } from '../reading/index.ts'
import { skuOf } from './bind/item.ts'
import { type Claim, claimsOf } from './claims.ts'
import { type Conditions, conditionsOf } from './conditions.ts'
import { evidenceOf, type Judged, standingOf } from './evidence.ts'
import { History } from './history.ts'
import { opinionsOf, toldIn, withOpinions } from './opinions.ts'
import { ProductNames } from './product-names.ts'
import { readTurn } from './read-turn.ts'
import { productsOf, type Recorded } from './recorded.ts'
import { withToldBesides } from './told-besides.ts'
import { type Turn, turnsOf } from './turns.ts'
import { wordsOf } from './words-of-the-bot.ts'

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
  const catalog = prepareCatalog(productsOf(recorded).map(({ name }) => name))
  const resourceNames = new Set<Resource>(history.resources())
  const shoppers = shoppersOf(recorded)
  const turns = turnsOf(recorded.entries)
  const words = wordsOf(recorded.entries)
  const opinions = opinionsOf(recorded.entries)
  return turns.map((turn, index) => {
    const earlier = turns.slice(0, index).filter(({ conversation }) => conversation === turn.conversation)
    const shopper = shoppers.get(turn.conversation) ?? ''
    const signedIn = conditions.signedIn(turn.conversation, turn.message.seq)
    const read = readTurn(turn, earlier, { catalog, ...(words ? { words } : {}) })
    const reading = opinions ? withOpinions(read, toldIn(turn, earlier), opinions) : read
    const claims = claimsOf(turn, reading, { recorded, history, shopper, signedIn, names, resourceNames })
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
