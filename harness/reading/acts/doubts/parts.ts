import { isMake } from '../../discourse/makes.ts'
import { cues } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import { wordSet } from '../../patterns/words.ts'
import type { Doubt, Seen } from './ground.ts'

/** "The lid of the Mug is sold out", "spare lids for the Mug are in stock", "the Mug's predecessor is gone". */
export const ofPart: Doubt = {
  reason: 'it may be told of a part or an extra of the product',
  acts: ['availability'],
  holds: (seen) => {
    const item = itemBefore(seen)
    return item >= 0 && (isOfNoun(seen, item) || ownsNoun(seen, item))
  },
}

/** "The Mug handle is sold out": called after its product. */
export const ofNamedPart: Doubt = {
  reason: 'it may be told of a part or an extra of the product',
  acts: ['availability', 'price', 'restock'],
  holds: ({ line, i }) =>
    cues(line, 'doubt:part').some(
      (cue) =>
        cue.i < i && line.modes.clause[cue.i] === line.modes.clause[i] && line.tokens[cue.i]!.kind === 'item',
    ),
}

/** The product that stands before the words of stock, in their clause. */
const itemBefore = ({ line, i }: Seen): number =>
  line.tokens.findLastIndex(
    ({ kind }, k) => k < i && kind === 'item' && line.modes.clause[k] === line.modes.clause[i],
  )

/** A noun with "of" or "for" before the product: it is what the verb is about, unless it counts or names the product itself. */
const isOfNoun = ({ line: { tokens } }: Seen, item: number): boolean => {
  let k = item - 1
  if (articles.has(tokens[k]?.w ?? '')) k--
  if (tokens[k]?.w !== 'of' && tokens[k]?.w !== 'for') return false
  const noun = tokens[k - 1]
  if (noun?.kind !== 'word' || isMake(noun.w) || isVariant(tokens, k - 1)) return false
  if (ofItself.has(noun.w) && !(tokens[k]!.w === 'for' && packs.has(noun.w))) return false
  // "The detachable hood for the Jacket": a word or two may stand before the noun.
  let lead = k - 2
  while (lead > k - 5 && describes(tokens, lead)) lead--
  return leads.has(tokens[lead]?.w ?? '')
}

const describes = (tokens: Seen['line']['tokens'], at: number): boolean =>
  /^(?:word|item)$/.test(tokens[at]?.kind ?? '') && !leads.has(tokens[at]!.w) && !ofItself.has(tokens[at]!.w)

/** "Der Ersatzdeckel für den Kettle", "für den Kettle kostet die Verpackung": German tells by a capital that a noun stands before it. */
export const ofThingFor: Doubt = {
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

/** A possessive behind the product, and a noun before the verb. */
const ownsNoun = ({ line: { tokens } }: Seen, item: number): boolean => {
  if (tokens[item + 1]?.w !== 'is' || !/['’]s$/i.test(tokens[item + 1]!.raw)) return false
  const noun = describes(tokens, item + 2) && !verb.test(tokens[item + 3]?.w ?? '') ? item + 3 : item + 2
  return (
    tokens[noun]?.kind === 'word' && !ofItself.has(tokens[noun]!.w) && verb.test(tokens[noun + 1]?.w ?? '')
  )
}
const verb = /^(?:is|are|was|were|has|have)$/

/** "A box of Mugs" is Mugs, "a box for the Mug" a thing of its own. */
const packs = wordSet('set sets box boxes pack packs bag bags bottle bottles case')
const articles = wordSet('the your our this that these those')
const leads = wordSet('the a an our your spare replacement extra matching new , .')
/** Nouns that stand for the product, or for how much of it there is. */
const ofItself = wordSet(
  'stock stocks inventory supply supplies availability status unit units piece pieces pair pairs copy copies set sets box boxes pack packs bag bags bottle bottles item items lot lots plenty number quantity amount couple few dozen handful rest remainder majority most all none both each any some one ones last first half batch shipment allocation version versions variant variants size sizes color colors colour colours shade shades model models edition editions option options kind type style in out as is are demand sale sales case order orders request search result results',
)
