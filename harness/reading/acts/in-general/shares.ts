import type { Mark } from '../../discourse/bind.ts'
import type { Line, Scene } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import type { Token } from '../../text/token.ts'

const plurals = wordSet(
  'orders parcels packages shipments deliveries returns refunds tickets cases requests claims complaints enquiries items products goods customers shoppers buyers people purchases payments bestellungen pakete sendungen tickets anfragen fälle kunden artikel retouren',
)
const owned = wordSet('your yours my his her its these those both dein deine deinen ihre ihrer ihren')
/** "In your area": where many live. */
const areas = wordSet('area region city town country neighborhood neighbourhood street gegend region stadt')
const quantifiers = wordSet(
  'all most many some several few each every alle meisten viele einige manche jede jeder jedes',
)
const parts = wordSet(
  'half third quarter fifth most many some few majority number percent hälfte drittel viertel großteil meisten',
)
const kinds = wordSet(
  'affected eligible damaged defective faulty broken lost missing late delayed returned cancelled undelivered unclaimed unpaid worn used opened unopened unused similar such other online international',
)
const modifiers = wordSet(
  'with without in from within of at like since sold shipped sent returned placed ordered made received bought marked paid mit aus von in ab',
)

/**
 * "92% of parcels are delivered", "half of the tickets are closed", "most of them are closed", "items returned unused are
 * refunded", "each kettle is shipped with a manual": of many or of a kind, and of nothing that the shopper has.
 */
export const ofMany = ({ lines }: Scene, line: Line, { i, j }: Mark): boolean => {
  const from = sentenceFrom(line, i)
  const before = line.tokens.slice(from, Math.max(i, from))
  if (before.some(({ kind }, k) => kind === 'id' && !/^(?:like|wie)$/.test(before[k - 1]?.w ?? '')))
    return false
  if (before.some(({ w }, k) => owned.has(w) && !areas.has(before[k + 1]?.w ?? ''))) return false
  if (isOfThose(before) && lines[line.index - 1]?.tokens.some(isLargeNumber)) return true
  return isShare(before, line.tokens.slice(i, j + 1)) || isKind(before, line.tokens.slice(i, j))
}

/** Where the part of the sentence begins that words belong to. */
function sentenceFrom({ tokens }: Line, i: number): number {
  let k = i
  while (k > 0 && i - k < 16 && !/^[.;:?!–]$/.test(tokens[k - 1]!.w) && tokens[k - 1]!.w !== 'but') k--
  return k
}

const isPresent = (words: readonly Token[]): boolean =>
  words.some(({ w }) => /^(?:is|are|gets?|werden|wird)$/.test(w)) &&
  !words.some(({ w }) => /^(?:been|was|were|has|have|had|now|already|being|wurden?|bereits|jetzt)$/.test(w))

/** "80 % of tickets", "3 of 100 orders", "about half of the parcels", "most of them". */
function isShare(before: readonly Token[], mark: readonly Token[]): boolean {
  return before.some(({ kind, w, value }, k) => {
    const isPercent = w === '%' || kind === 'percent'
    const isCount =
      kind === 'number' &&
      (before[k + 1]?.w === 'of' || before[k + 1]?.w === 'von' || before[k + 1]?.w === 'out')
    if (!isPercent && !isCount && !parts.has(w)) return false
    const of = before[k + 1]?.w === 'out' ? k + 2 : k + 1
    if (!/^(?:of|von|der|aller)$/.test(before[of]?.w ?? '')) return false
    const noun = before.slice(of + 1, of + 5).find((token) => plurals.has(token.w) || token.w === 'them')
    if (!noun) return false
    const whole = before.slice(of + 1, of + 4).find((token) => token.kind === 'number')?.value ?? 0
    if (isCount) return (value ?? 0) < whole && whole >= fewest
    return (isPercent && noun.w !== 'them') || isPresent([...before, ...mark])
  })
}

/** "Of 500 sold, 20 were returned. All of them were refunded." */
const isOfThose = (before: readonly Token[]): boolean =>
  before.length >= 3 &&
  before.slice(-5).some(({ w }, k, all) => w === 'of' && /^(?:them|these|those)$/.test(all[k + 1]?.w ?? ''))
const isLargeNumber = ({ kind, w, value }: Token, k: number, all: readonly Token[]): boolean =>
  kind === 'percent' || w === '%' || (kind === 'number' && (value ?? 0) >= fewest && all[k - 1]?.w === 'of')

/** Of fewer than these some may be the shopper's. */
const fewest = 20

/** "Items returned unused are refunded", "all tickets with high priority were closed", "affected kettles are replaced". */
function isKind(before: readonly Token[], mark: readonly Token[]): boolean {
  const from = before.findLastIndex(({ kind }) => kind === 'date' || kind === 'duration')
  const words = before
    .slice(from === 0 || before[from - 1]?.w === 'in' ? from + 1 : 0)
    .filter(({ w }) => w !== ',')
  const [first, second, third] = words
  if (!first) return false
  if (/^(?:each|every|jede[rs]?)$/.test(first.w)) return second?.w !== 'of' && isPresent([...words, ...mark])
  if (/^(?:everything|anything|whatever|alles)$/.test(first.w)) return modifiers.has(second?.w ?? '')
  const isAll = quantifiers.has(first.w)
  const isOfKind = kinds.has((isAll ? second : first)?.w ?? '')
  const at = words.findIndex(
    ({ w, kind, raw }) => plurals.has(w) || (isOfKind && kind === 'item' && raw.endsWith('s')),
  )
  if (at < 0 || at > 3 || words.slice(0, at).some(({ w }) => /^(?:the|our|no|die|unsere|of)$/.test(w)))
    return false
  const next = words[at + 1]?.w ?? ''
  if (modifiers.has(next)) return isAll || isPresent([...words, ...mark])
  return (isOfKind || (isAll && at > 1 && third !== undefined)) && isPresent([...words, ...mark])
}
