import { resource } from '#journal'
import { type NumberIn, numbersIn, remarksIn } from '../reading/index.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { type Arrived, textOf } from '../truth/turns.ts'
import type { Told } from './told.ts'

/** "The last one is yours", "I've set it aside for you", "reserved for you"; not what takes it back, asks, or hangs on something. */
function isPromise(sentence: string): boolean {
  const remarks = remarksIn(sentence)
  return remarks.has('promised') && !remarks.has('promised:not')
}

/**
 * The units that shoppers were promised, in so many words, of the one product that the reply names: the number that the words
 * give, else one. Who is told where no product is named, or two, is promised nothing that could be counted.
 */
export function promisedIn(the: Case): readonly Told[] {
  return the.turns.flatMap((turn) =>
    turn.shopper === '' ? [] : turn.turn.pieces.flatMap((piece) => promisedBy(the, turn, piece)),
  )
}

/** "2 pairs", "three of them": a number of units. */
const isCount = ({ value, next }: NumberIn, words: string): boolean =>
  Number.isInteger(value) && value > 0 && value < 100 && remarksIn(next, words).has('counts units')

function promisedBy(the: Case, turn: ReadTurn, piece: Arrived): readonly Told[] {
  const sentences = textOf(piece.part).split(/(?<=[.!?])\s|\n/)
  const words = sentences.find(isPromise)
  if (words === undefined) return []
  const named = new Set(turn.turn.pieces.flatMap(({ part }) => the.names.namedIn(textOf(part))))
  const [sku] = named
  if (named.size !== 1 || sku === undefined) return []
  const {
    shopper,
    turn: { message },
  } = turn
  const promises = numbersIn(words).find((number) => isCount(number, words))?.value ?? 1
  return [
    {
      resource: resource('stock', sku),
      shopper,
      from: message.seq,
      seq: piece.seq,
      versions: [],
      words,
      promises,
    },
  ]
}
