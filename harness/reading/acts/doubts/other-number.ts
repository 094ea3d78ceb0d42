import type { Act } from '#record'
import { hasWord, type Line, type Scene } from '../../discourse/scene.ts'
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
    if (scene.lines.some((one) => names(one, own))) return false
    // "The latter has been delayed", of two in the message.
    if (whichAsked(scene, line, { i, j })?.includes(own)) return false
    if (!scene.asked.some((line) => names(line, own)) && scene.asked.some(asksForOther)) return true
    return scene.recentIds.some(
      (id) =>
        !isSame(id, own) &&
        shapeOf(id) === shapeOf(own) &&
        !acts.some((other) => other.act === act.act && isSame(numberOf(other) ?? '', id)),
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

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const names = ({ tokens }: Line, id: string): boolean =>
  tokens.some(({ kind, raw }) => kind === 'id' && isSame(raw.replace(/^#/, ''), id))

/** Numbers of one kind are written alike: "W-10423" and "W-10424", and not "T-41". */
const shapeOf = (id: string): string => id.toLowerCase().replace(/\d+/g, '0')

const asksForOther: (line: Scene['asked'][number]) => boolean = (line) =>
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
  'order orders one ones parcel package shipment purchase ticket case bestellung paket sendung lieferung ticket anfrage',
)
