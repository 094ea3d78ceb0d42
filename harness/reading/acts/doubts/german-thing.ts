import { wordSet } from '../../patterns/words.ts'
import type { Doubt, Seen } from './ground.ts'

/** "Der Ersatzdeckel für den Kettle", "für den Kettle kostet die Verpackung": German tells by a capital that a noun stands before it. */
export const ofGermanThing: Doubt = {
  reason: 'it may be told of a part or an extra of the product',
  acts: ['availability', 'price', 'restock'],
  holds: ({ act, line: { tokens } }) => {
    if (!('item' in act) || !act.item) return false
    const named = tokens.flatMap(({ kind, items }, k) =>
      kind === 'item' && items?.some((one) => act.item!.startsWith(one)) ? [k] : [],
    )
    return named.length > 0 && named.every((k) => isWhatFor(tokens, k))
  },
}

const isWhatFor = (tokens: Seen['line']['tokens'], item: number): boolean => {
  const k = germanArticles.has(tokens[item - 1]?.w ?? '') ? item - 2 : item - 1
  if (tokens[item - 1]?.w === 'des' || kin.test(tokens[item - 2]?.w ?? ''))
    return /^\p{Lu}/u.test(tokens[item - 2]?.raw ?? '') && !ofItselfGerman.test(tokens[item - 2]!.w)
  if (tokens[k]?.w !== 'für') return false
  const noun = tokens[k - 1]
  return noun?.kind !== 'word' || !/^\p{Lu}/u.test(noun.raw) || !ofItselfGerman.test(noun.w)
}
/** "Der Nachfolger der Vase", "der Deckel vom Kettle". */
const kin =
  /^(?:nachfolger|nachfolgemodell|vorgänger|vorgängermodell|deckel|griff|henkel|zubehör|verpackung|akku|filter|ersatz\p{L}+)$/u
const germanArticles = wordSet(
  'der die das den dem einen eine ein ihren ihre deinen deine unseren unsere beide',
)
const ofItselfGerman =
  /(?:preis|preise|bestand|verfügbarkeit|lagerbestand|nachschub|angebot|termin|lieferzeit|größe|daten|status|varianten?|farben?|versionen?|exemplare?|stück|rest|restposten|variante|ausführung)$/
