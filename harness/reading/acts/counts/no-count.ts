import { cues, type Line } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import type { Token } from '../../text/token.ts'

const containers = /^(?:case|pack|box|bag|carton|crate|set|bundle|tin|jar|bottle|packet|multipack|tray)$/

/** "One case holds 12 bags", "a case of Mugs has 12": what is in a pack. */
export const isContent = (tokens: readonly Token[], at: number): boolean =>
  /^(?:holds|contains|has|includes)$/.test(tokens[at - 1]?.w ?? '')
    ? containers.test(tokens[tokens[at - 2]?.kind === 'item' ? beforeOf(tokens, at - 2) : at - 2]?.w ?? '') ||
      isOfEachBox(tokens, at - 1) ||
      hasOwnParts(tokens, at)
    : /^(?:and|plus|,|&)$/.test(tokens[at - 1]?.w ?? '') &&
      tokens.some(
        ({ w }, k) =>
          /^(?:holds|contains|includes)$/.test(w) && k < at && k >= at - 8 && isOfEachBox(tokens, k),
      )

/** The word before "of the Mug". */
const beforeOf = (tokens: readonly Token[], item: number): number => {
  const of = /^(?:the|our)$/.test(tokens[item - 1]?.w ?? '') ? item - 2 : item - 1
  return tokens[of]?.w === 'of' ? of - 1 : -1
}

/** "The Hinge Set has 2 hinges": parts that the product itself is called after. */
const hasOwnParts = (tokens: readonly Token[], at: number): boolean => {
  const [owner, part] = [tokens[at - 2], tokens[at + 1]]
  return (
    owner?.kind === 'item' &&
    part?.kind === 'item' &&
    part.unit === 'part' &&
    !part.w.includes(' ') &&
    (part.items?.includes(owner.items![0]!) ?? false)
  )
}

/** "Each Gift Box holds 2 Jars", "the Gift Box contains 2 Jars": a product that has others in it. */
const isOfEachBox = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb - 1]?.kind === 'item' &&
  (tokens[verb]!.w !== 'has' || /^(?:each|every|one|a)$/.test(tokens[verb - 2]?.w ?? ''))

/** "The video shows three Mugs going into the box": what was packed. */
export const isPacked = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 8)
    .some(
      ({ w }, k, all) =>
        /^(?:going|went|packed|put|placed)$/.test(w) &&
        /^(?:in|into)$/.test(all[k + 1]?.w ?? '') &&
        all.slice(k + 2, k + 5).some((one) => /^(?:box|parcel|package|carton|envelope)$/.test(one.w)),
    )

/** "20 pairs is more than we have": what was wished for. */
export const isTooMany = (tokens: readonly Token[], at: number): boolean => {
  const verb = tokens.findIndex(({ w }, k) => k > at && k <= at + 5 && /^(?:is|are|would)$/.test(w))
  return (
    verb > 0 &&
    tokens
      .slice(verb + 1, verb + 4)
      .some(({ w }, k, all) => /^(?:more|too)$/.test(w) && /^(?:than|many|much)$/.test(all[k + 1]?.w ?? ''))
  )
}

/** "4 -> 1": what is now stands behind the arrow. */
export const arrow = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.w === '→' ||
  tokens[k]?.w === '>' ||
  (/^[-–]$/.test(tokens[k]?.w ?? '') && tokens[k + 1]?.w === '>')

/** "2 units are expected on Friday", "expecting 20 more": what is not there yet. */
export const isToCome = (tokens: readonly Token[], at: number): boolean => {
  if (awaiting.test(tokens[at - 1]?.w ?? '') || awaitingMore(tokens, at)) return true
  const k = tokens.findIndex(({ kind, w }, n) => n > at && !(kind === 'item' || between.has(w)))
  if (k < 0 || k > at + 8) return false
  const words = tokens.slice(k, k + 4).map(({ w }) => w)
  if (coming.test(words[0]!) || goesOut.test(words.join(' '))) return true
  const [first, ...rest] = words
  if (!/^(?:on|in|to|under|en)$/.test(first!)) return false
  return /^(?:(?:the|their|its) )?(?:way|order|route|transit|follow|arrive|come|production)\b/.test(
    rest.join(' '),
  )
}
const awaiting = /^(?:expect|expecting|awaiting|await|expects|awaits)$/
const awaitingMore = (tokens: readonly Token[], at: number): boolean =>
  /^(?:another|about|around|roughly)$/.test(tokens[at - 1]?.w ?? '') && awaiting.test(tokens[at - 2]?.w ?? '')
const coming =
  /^(?:expected|due|coming|arriving|inbound|incoming|scheduled|arrive|arrives|reordered|ordered)$/
const goesOut = /^(?:going|heading|leaving|shipping|flying) (?:out|off|today|tomorrow|this|tonight|soon|on)\b/
const between = new Set(
  'more further other additional new fresh units unit pieces piece pairs pair items of them those these the our is are will be should currently also still already'.split(
    ' ',
  ),
)

/** "40 bags came in today", "12 have been sold": what has happened to some, and not how many there are. */
export const isEvent = (tokens: readonly Token[], at: number): boolean => {
  if (isSetAside(tokens, at)) return true
  let k = at + 1
  while (tokens[k]?.kind === 'item' || ofSome.test(tokens[k]?.w ?? '')) k++
  return happened.test(tokens[k]?.w ?? '') && k <= at + 7
}
/** "I've set aside two Mugs for you", "sold 9". */
const isSetAside = (tokens: readonly Token[], at: number): boolean =>
  /^(?:aside|reserved|sold)$/.test(tokens[at - 1]?.w ?? '') &&
  /^(?:set|put|laid|have|i|we|just|and|already)$/.test(tokens[at - 2]?.w ?? '')
const ofSome =
  /^(?:units?|pieces?|pairs?|bags?|boxes|bottles|copies|items?|of|them|those|these|which|the|have|has|had|were|was|been|got|already|just|more)$/
const happened = /^(?:came|arrived|sold|reserved|shipped|bought|delivered|ordered|spoken|snapped|claimed)$/

/** "We do not have 12 of them": fewer than twelve, and not known how many. */
export function isDenied(line: Line, at: number): boolean {
  const token = line.tokens[at]!
  if (token.kind !== 'number' || (token.value ?? 0) < 2) return false
  return cues(line, 'neg').some(
    (cue) =>
      cue.j <= at &&
      at - cue.j <= 4 &&
      line.modes.clause[cue.i] === line.modes.clause[at] &&
      line.tokens.slice(cue.j, at).every((between) => deniedBetween.has(between.w)),
  )
}

const deniedBetween = new Set(
  'have has got there are be find see supply ship offer send give get all the any your full quite even a of these those still currently now today'.split(
    ' ',
  ),
)

/** "I found 2 speakers that match": kinds of goods, not units. */
export const areFound = (tokens: readonly Token[], at: number): boolean =>
  (found.test(tokens[at - 1]?.w ?? '') && !tokens.slice(at + 1).some(({ w }) => stocked.test(w))) ||
  (/^(?:have|see|list|show|recommend|suggest)$/.test(tokens[at - 1]?.w ?? '') &&
    tokens
      .slice(at + 1, at + 6)
      .some(
        ({ w }, k, all) =>
          matching.test(w) && all.slice(0, k).every(({ kind, w: one }) => kind !== 'punct' && one !== 'left'),
      ))
const found = /^(?:found|find|located|spotted|discovered)$/
const stocked = /^(?:last|more|left|stock|available|remaining|units?|shelf|shelves|warehouse)$/
const matching = /^(?:match|matches|matching|fit|fits|fitting|meet|suit|options|models|results|alternatives)$/

/** "We have two mugs under $20: the Quartz Mug and the Travel Mug": as many products as are named, not units. */
export const isEnumerated = (tokens: readonly Token[], at: number): boolean => {
  const colon = tokens.findIndex(({ w }, k) => k > at && k < at + 10 && /^(?::|–|—)$/.test(w))
  const value = tokens[at]!.value ?? 0
  if (colon < 0 || value < 2) return false
  const named = tokens.slice(colon + 1).flatMap(({ kind, items }) => (kind === 'item' ? [items?.[0]] : []))
  return new Set(named).size === value
}

/** "In three colors", "4 sizes to choose from": ways in which a product is made, not units. */
export const isOfKinds = (tokens: readonly Token[], at: number): boolean => {
  let k = at + 1
  while (k < at + 3 && tokens[k]?.kind === 'word' && !kindsOf.test(tokens[k]!.w)) k++
  return kindsOf.test(tokens[k]?.w ?? '')
}
const kindsOf =
  /^(?:colou?rs?|colou?rways|shades?|sizes|styles|models|versions|variants|designs|patterns|options|flavou?rs|scents|finishes|kinds|types|varieties|brands|categories|stores|shops|branches|locations|outlets|cities|countries|markets|towns)$/

/** Words that say that units are there. */
export const onHand = new Set([
  'hand',
  'store',
  'shop',
  'branch',
  'stock',
  'left',
  'available',
  'remaining',
  'warehouse',
])

const measures =
  /^(?:degrees?|celsius|fahrenheit|inch|inches|foot|feet|ft|gb|tb|mp|mm|cm|oz|lbs?|kg|ml|lit(?:er|re)s?|watts?|hours?|mah|bar|volts?|person|people|persons|man|seater|seat|burner|tier|drawer|door|ply|speed|slot|socket|port|way|year|month|cup|slice|shelf|stage|layer|panel|bulb|setting)$/
/** "A 13-inch screen", "1.5L", "30 °C": how large something is, and not how many there are. */
export const isMeasured = (tokens: readonly Token[], at: number): boolean =>
  measures.test(tokens[at + 1]?.w ?? '') ||
  (tokens[at + 1]?.w === '·' && /^[cfk]$/.test(tokens[at + 2]?.w ?? '')) ||
  (tokens[at + 1]?.w === '.' && /^\d/.test(tokens[at + 2]?.w ?? ''))

/** "The Blazer in 38, 40 and 44": sizes that go on with the one in the name. */
export const isListedSize = (tokens: readonly Token[], at: number): boolean => {
  let k = at - 1
  while (/^(?:,|and|&|or)$/.test(tokens[k]?.w ?? '') || (tokens[k]?.kind === 'number' && k < at)) k--
  const own = tokens[k]?.kind === 'item' ? tokens[k]!.variant?.split(' ').at(-1) : undefined
  const value = tokens[at]!.value ?? 0
  return (
    k < at - 1 &&
    own !== undefined &&
    /^\d/.test(own) &&
    value >= 4 &&
    value <= 60 &&
    !onHand.has(tokens[at + 1]?.w ?? '')
  )
}

/** "The Runner (43) is $99", "the Kettle (2024) is in stock": which one, and not how many. */
export const isWhichOne = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.w === '(' &&
  tokens[at - 2]?.kind === 'item' &&
  /^[),]$/.test(tokens[at + 1]?.w ?? '') &&
  /^(?:is|costs?|was|comes|has)$/.test(
    tokens[tokens.findIndex(({ w }, k) => k > at && k < at + 8 && w === ')') + 1]?.w ?? '',
  )

/** "Available in 45", "sold out in 45 and 46": a size. */
export const isInSize = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.w === 'in' &&
  /^(?:available|stock|out|gone|had|left|remaining|pairs?)$/.test(tokens[at - 2]?.w ?? '') &&
  (isVariant(tokens, at) ||
    /^(?:|[.!,;?)]|for|and|or|but|now|right|at|too|today)$/.test(tokens[at + 1]?.w ?? ''))

/** "10 to 15 are left", "2 or 3 pieces", "sizes from 36 to 42": no exact number. */
export const isRange = (tokens: readonly Token[], at: number): boolean => {
  const ends = (k: number) =>
    /^(?:to|or|through|thru)$/.test(tokens[k]?.w ?? '') &&
    tokens[k - 1]?.kind === 'number' &&
    tokens[k + 1]?.kind === 'number'
  const isOfSizes =
    ends(at - 1) && tokens.slice(Math.max(0, at - 6), at - 2).some(({ w }) => /^sizes?$/.test(w))
  return (
    isOfSizes ||
    (ends(at - 1) && tokens[at - 3]?.w !== 'from') ||
    (ends(at + 1) && tokens[at - 1]?.w !== 'from')
  )
}

/** "The XL one", "that green one": one that is pointed at, and no count. */
export const isPointedAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.w === 'one' &&
  /^(?:the|this|that|our|your|every|each|which)$/.test(tokens[at - 2]?.w ?? '') &&
  !/^(?:last|only|final|just|remaining|lone|single)$/.test(tokens[at - 1]?.w ?? '')

/** "All three are in stock": the products spoken of, not as many units. */
export const isOfAll = (tokens: readonly Token[], at: number): boolean =>
  /^(?:all|both|either)$/.test(tokens[at - 1]?.w ?? '') &&
  !tokens.slice(0, at - 1).some(({ w }) => w === 'that') &&
  /^(?:are|of|were|have|come|ship|cost|can)$/.test(tokens[at + 1]?.w ?? '') &&
  tokens[at + 1]?.kind === 'word'

/** "The two blue mugs are by Elm": those spoken of, unless so many are left. */
export const isAnaphoric = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|these|those|our|your)$/.test(tokens[at - 1]?.w ?? '') &&
  (tokens[at]!.value ?? 0) >= 2 &&
  (tokens[at]!.value ?? 0) <= 4 &&
  !tokens.slice(at + 1, at + 6).some(({ w }) => onHand.has(w))
