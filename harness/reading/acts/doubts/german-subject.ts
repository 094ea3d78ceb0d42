import { isVariant } from '../../discourse/variants.ts'
import { wordSet } from '../../patterns/words.ts'
import type { Doubt, Seen } from './ground.ts'

/** "Die Abholung ist in Köln verfügbar", "ein Umtausch kostet 5 €", "leider ist kein Kollege verfügbar": German tells a noun by its capital. */
export const ofOtherNoun: Doubt = {
  reason: 'another thing than a product is spoken of',
  acts: ['availability', 'price'],
  holds: ({ act, line, i }) => {
    if (!tellsOfProduct(act)) return false
    const { tokens, modes } = line
    const start = modes.clause.indexOf(modes.clause[i]!)
    const verb = tokens.findIndex(
      ({ w }, k) => k >= start && k <= i && verbs[act.act === 'price' ? 'price' : 'stock'].test(w),
    )
    if (verb < 0 || i - start > longest || tokens.slice(start, i).some(({ kind }) => kind === 'item'))
      return false
    return tokens.slice(start, i).some((_, n) => isNoun(tokens, start + n, start + n === start))
  },
}

const verbs = { stock: /^(?:ist|sind)$/, price: /^(?:kostet|kosten|beträgt)$/ }
const behindSubject = /^(?:ist|sind|kostet|kosten|beträgt)$/

/** Stock without a number, and the price of a product: fees and sums are told in small letters. */
const tellsOfProduct = (act: Seen['act']): boolean =>
  act.act === 'price'
    ? act.item === 'it' || /^\p{Lu}/u.test(act.item)
    : act.act === 'availability' && act.basis !== 'no_match' && act.quantity === undefined

/** A clause in which so many words stand before those of stock is not looked at. */
const longest = 16

function isNoun(tokens: Seen['line']['tokens'], k: number, isFirst: boolean): boolean {
  const { kind, raw, w } = tokens[k]!
  if (kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(raw) || isVariant(tokens, k) || itself.test(w)) return false
  if (isFirst) return !openers.has(w) && behindSubject.test(tokens[k + 1]?.w ?? '')
  return !tokens.slice(Math.max(0, k - 3), k).some((one) => prepositions.has(one.w)) && !polite.has(w)
}
const itself =
  /^(?:artikel|produkt|modell|farbe|farben|größen|variante|varianten|ausführung|version|exemplare?|stück|paar|ware|teil|rest|preis|stückpreis|einzelpreis|aktionspreis|verkaufspreis|angebotspreis)$/
const openers = wordSet(
  'er sie es der die das den beide beides alle alles leider aktuell derzeit momentan zurzeit gerade ja nein davon dieser diese dieses noch hier dort jetzt heute online nicht nichts aber und auch schade bedauerlicherweise tatsächlich lieferbar verfügbar vorrätig dann so inzwischen mittlerweile seit sofort wieder klar natürlich gut super weiß rot sold out',
)
const polite = wordSet('sie ihnen ihr ihre ihren')
const prepositions = wordSet('in im am an auf bei beim ab aus von vom seit für bis zum zur nach laut mit')
