import type { Reading } from '#record'
import { type Catalog, prepareCatalog, type WordsOfTheBot } from '../reading/index.ts'
import { type Opinions, opinionsOf, toldIn, withOpinions } from './opinions.ts'
import { readTurn } from './read-turn.ts'
import { type ProductName, productsOf, type Recorded } from './recorded.ts'
import { type Turn, turnsOf } from './turns.ts'
import { wordsOf } from './words-of-the-bot.ts'

/** A turn, and what its reply says; nothing of it is tied to the shop yet. */
export interface ReadReply {
  readonly turn: Turn
  readonly reading: Reading
}

/** Reads every reply of a record. */
export function readReplies(recorded: Recorded): readonly ReadReply[] {
  const turns = turnsOf(recorded.entries)
  const known = knownWhereRead(recorded)
  return turns.map((turn) => ({ turn, reading: readAmong(turns, turn, known) }))
}

/** Reads the last reply in a conversation; undefined where nothing has been said in it. */
export function readLastReply(recorded: Recorded, conversation: string): ReadReply | undefined {
  const turns = turnsOf(recorded.entries)
  const turn = turns.findLast((one) => one.conversation === conversation)
  return turn && { turn, reading: readAmong(turns, turn, knownWhereRead(recorded)) }
}

interface KnownWhereRead {
  readonly catalog: Catalog
  readonly words?: WordsOfTheBot
  /** What models were asked on what was not sure; undefined where none was. */
  readonly opinions: Opinions | undefined
}

function knownWhereRead(recorded: Recorded): KnownWhereRead {
  const words = wordsOf(recorded.entries)
  const opinions = opinionsOf(recorded.entries)
  return { catalog: catalogOf(productsOf(recorded)), opinions, ...(words ? { words } : {}) }
}

/** A reply is read with what was said before it in its conversation. */
function readAmong(turns: readonly Turn[], turn: Turn, { opinions, ...known }: KnownWhereRead): Reading {
  const before = turns.slice(0, turns.indexOf(turn))
  const earlier = before.filter(({ conversation }) => conversation === turn.conversation)
  const reading = readTurn(turn, earlier, known)
  return opinions ? withOpinions(reading, toldIn(turn, earlier), opinions) : reading
}

const catalogs = new WeakMap<readonly ProductName[], Catalog>()

function catalogOf(products: readonly ProductName[]): Catalog {
  const before = catalogs.get(products)
  if (before) return before
  const catalog = prepareCatalog(products.map(({ name }) => name))
  catalogs.set(products, catalog)
  return catalog
}
