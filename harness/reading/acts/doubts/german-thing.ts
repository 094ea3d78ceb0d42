import type { Doubt, Seen } from './ground.ts'

/** "Der Nachfolger des Kettle", "der Deckel der Vase": of what is named before the genitive; German tells by a capital that a noun stands there. */
export const ofGermanThing: Doubt = {
  reason: 'it may be told of a part or an extra of the product',
  acts: ['availability', 'price', 'restock'],
  holds: ({ act, line: { tokens } }) => {
    if (!('item' in act) || !act.item) return false
    const named = tokens.flatMap(({ kind, items }, k) =>
      kind === 'item' && items?.some((one) => act.item!.startsWith(one)) ? [k] : [],
    )
    return named.length > 0 && named.every((k) => isOwner(tokens, k))
  },
}

const isOwner = (tokens: Seen['line']['tokens'], item: number): boolean => {
  const noun = tokens[item - 2]
  return (
    noun !== undefined &&
    (tokens[item - 1]!.w === 'des' || kin.test(noun.w)) &&
    /^\p{Lu}/u.test(noun.raw) &&
    !ofItself.test(noun.w)
  )
}
const kin =
  /^(?:nachfolger|nachfolgemodell|vorgänger|vorgängermodell|deckel|griff|henkel|zubehör|verpackung|akku|filter|ersatz\p{L}+)$/u
/** Told of the product itself: "der Preis des Kettle". */
const ofItself =
  /(?:preis|preise|bestand|verfügbarkeit|lagerbestand|nachschub|angebot|termin|lieferzeit|größe|daten|status|varianten?|farben?|versionen?|exemplare?|stück|rest|restposten|variante|ausführung)$/
