import { resource } from '#journal'
import type { Case, ReadTurn } from '../truth/case.ts'
import { type Arrived, textOf } from '../truth/turns.ts'
import type { Told } from './told.ts'

/** "The last one is yours", "I've set it aside for you", "reserved for you". */
const promise =
  /\b((is|are|it['’]s|they['’]re) (now |all |officially )?yours|(reserved|set|put|kept|saved|holding|held|keeping|setting) (\S+ ){0,4}?(aside |back )?for you)\b/i

/** What takes it back, asks, or makes it hang on something. */
const notPromised =
  /\?|\b(if|once|when|can|could|would|may|might|not|never|no|nor|cannot|unless|until|want|like|shall|should|after|as soon as|order|ticket|return|choice|decision|call|discount|coupon|voucher|code|points|account|address|data)\b|n['’]t\b/i

/**
 * The units that shoppers were promised, in so many words, of the one product that the reply names: the number that the words
 * give, else one. Who is told where no product is named, or two, is promised nothing that could be counted.
 */
export function promisedIn(the: Case): readonly Told[] {
  return the.turns.flatMap((turn) =>
    turn.shopper === '' ? [] : turn.turn.pieces.flatMap((piece) => promisedBy(the, turn, piece)),
  )
}

function promisedBy(the: Case, turn: ReadTurn, piece: Arrived): readonly Told[] {
  const sentences = textOf(piece.part).split(/(?<=[.!?])\s|\n/)
  const words = sentences.find((sentence) => promise.test(sentence) && !notPromised.test(sentence))
  if (words === undefined) return []
  const named = new Set(turn.turn.pieces.flatMap(({ part }) => the.names.namedIn(textOf(part))))
  const [sku] = named
  if (named.size !== 1 || sku === undefined) return []
  const {
    shopper,
    turn: { message },
  } = turn
  const promises = Number(/\b([1-9]\d?) (units?|of|x|pairs?|pieces?)\b/i.exec(words)?.[1] ?? 1)
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
