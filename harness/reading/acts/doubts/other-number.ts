import type { Act } from '#record'
import { hasWord, type Line, once } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import { whichAsked } from '../order/which-asked.ts'
import type { Doubt } from './ground.ts'

/**
 * "Where is W1?", "And W2?" - "Cancel it": the reply names no number, and those just spoken of are several, or the message
 * asks for another one: "is my other order shipped too?"
 */
export const ofOtherNumber: Doubt = {
  reason: 'several orders or tickets were spoken of',
  acts: ['order_status', 'ticket_status', 'deed'],
  holds: ({ scene, act, acts, line, i, j }) => {
    const own = numberOf(act)
    if (own === undefined || !scene.shopperIds.includes(own)) return false
    if (once(scene, 'numbers in the reply', () => numbersIn(scene.lines)).has(own.toLowerCase())) return false
    // "The latter has been delayed", of two in the message.
    if (whichAsked(scene, line, { i, j })?.includes(own)) return false
    if (!numbersIn(scene.asked).has(own.toLowerCase()) && scene.asked.some(asksForOther)) return true
    const told = once(scene, `numbers told by ${act.act}`, () => toldBy(acts, act.act))
    return scene.recentIds.some(
      (id) =>
        id.toLowerCase() !== own.toLowerCase() && shapeOf(id) === shapeOf(own) && !told.has(id.toLowerCase()),
    )
  },
}

/** The number of an order or a ticket that an act is of. */
export const numberOf = (act: Act): string | undefined =>
  act.act === 'order_status'
    ? act.order
    : act.act === 'ticket_status'
      ? act.ticket
      : act.act === 'deed'
        ? act.id
        : undefined

/** The numbers that some lines name, in small letters. */
const numbersIn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap(({ tokens }) =>
      tokens.flatMap(({ kind, raw }) => (kind === 'id' ? [raw.replace(/^#/, '').toLowerCase()] : [])),
    ),
  )

/** The numbers of which one kind of act is told. */
const toldBy = (acts: readonly Act[], kind: Act['act']): ReadonlySet<string> =>
  new Set(acts.flatMap((act) => (act.act === kind ? [numberOf(act)?.toLowerCase() ?? ''] : [])))

/** Numbers of one kind are written alike: "W-10423" and "W-10424", and not "T-41". */
const shapeOf = (id: string): string => id.toLowerCase().replace(/\d+/g, '0')

const asksForOther = (line: Line): boolean =>
  hasWord(line, others) &&
  line.tokens.some(
    ({ w }, k) =>
      others.has(w) &&
      (nouns.has(line.tokens[k + 1]?.w ?? '') || /^(?:|[.?!,])$/.test(line.tokens[k + 1]?.w ?? '')),
  )
const others = wordSet(
  'other another second third new newer newest older oldest first last latest previous replacement exchange wrong ' +
    'andere anderen zweite zweiten neue neuen erste ersten letzte letzten',
)
const nouns = wordSet(
  'order orders one ones parcel package shipment purchase ticket case bestellung paket sendung lieferung anfrage',
)
