import type { Line } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import type { Doubt, Seen } from './ground.ts'
import { hasTwoMeasures, isOtherMeasure } from './which-product.ts'

/** "The lid is sold out", of a Fire Pit: the sentence is about a thing that is no product spoken of. */
export const unknownSubject: Doubt = {
  reason: 'the sentence is about another thing than the product spoken of',
  acts: ['availability', 'price'],
  holds: ({ scene, act, line: { tokens, index }, i }) => {
    if (!('item' in act) || !/^\p{Lu}/u.test(act.item ?? '')) return false
    if (deniesThing(tokens, i, act.item!) || asksOfThing(scene.lines[index - 1], tokens)) return true
    const named = tokens.findIndex(({ kind }) => kind === 'item')
    if (named >= 0) return act.act === 'price' && ((named > i && isOfThing(tokens, i)) || isOfNext(tokens, i))
    if (hasTwoMeasures.test(act.item!)) return true
    const at = tokens.findIndex(({ w }) => !opening.test(w))
    const subject = tokens[at + 1]
    if (at < 0 || !/^(?:the|our|its)$/.test(tokens[at]!.w)) return false
    if (isOtherMeasure(tokens, at + 1, act.item!)) return true
    return (
      at + 1 < i &&
      subject?.kind === 'word' &&
      verb.test(tokens[at + 2]?.w ?? '') &&
      !subjects.has(subject.w) &&
      !isVariant(tokens, at + 1) &&
      !act.item!.toLowerCase().includes(subject.w.replace(/s$/, ''))
    )
  },
}

/** "The lid? €3.": what the bot asks for itself is no product, and nor is what the answer is about. */
const asksOfThing = (before: Line | undefined, tokens: Line['tokens']): boolean =>
  before !== undefined &&
  before.tokens.length <= 4 &&
  before.tokens.at(-1)!.w === '?' &&
  /^(?:the|a|an|its|our|your)$/.test(before.tokens.at(-3)?.w ?? '') &&
  before.tokens.at(-2)!.kind === 'word' &&
  !subjects.has(before.tokens.at(-2)!.w) &&
  !isVariant(before.tokens, before.tokens.length - 2) &&
  !tokens.some(({ kind }) => kind === 'item')

/** "The 250 g is $4, the kilo $12": a clause without a verb, of a thing that is no product. */
const isOfNext = (tokens: Seen['line']['tokens'], i: number): boolean =>
  tokens[i - 1]?.kind === 'word' &&
  /^(?:the|its|a|an|our)$/.test(tokens[i - 2]?.w ?? '') &&
  /^(?:,|and|;)$/.test(tokens[i - 3]?.w ?? '') &&
  !subjects.has(tokens[i - 1]!.w) &&
  !isVariant(tokens, i - 1)

/** "No egg is left in the kitchen": none of a thing that is no product and no word for one. */
const deniesThing = (tokens: Seen['line']['tokens'], i: number, item: string): boolean => {
  const noun = tokens[i + 1]
  return (
    tokens[i]?.w === 'no' &&
    noun?.kind === 'word' &&
    !subjects.has(noun.w) &&
    !denied.has(noun.w) &&
    /^(?:is|are|left|remains?|remaining|available)$/.test(tokens[i + 2]?.w ?? '') &&
    !isVariant(tokens, i + 1) &&
    !item.toLowerCase().includes(noun.w.replace(/s$/, ''))
  )
}

const denied = new Set(
  'longer more other further stock such single new spare left remaining pieces copies packs boxes bags bottles luck sign trace supply supplies inventory availability have got idea'.split(
    ' ',
  ),
)

/** "A spare hood is $12, the Jacket $120": the first amount is of a thing that is no product. */
function isOfThing(tokens: Seen['line']['tokens'], i: number): boolean {
  const at = tokens.findIndex(({ w }) => !opening.test(w))
  if (!/^(?:the|our|its|an?)$/.test(tokens[at]?.w ?? '')) return false
  const to = verb.test(tokens[at + 2]?.w ?? '') ? at + 2 : at + 3
  return (
    to === i - 1 &&
    verb.test(tokens[to]!.w) &&
    tokens.slice(at + 1, to).every(({ kind, w }, k) => {
      const isPlain = kind === 'word' && !subjects.has(w) && !isVariant(tokens, at + 1 + k)
      return isPlain && !/^(?:regular|usual|normal|list|members?|retail|pair|current)$/.test(w)
    })
  )
}

const opening = /^(?:and|but|yes|no|also|sorry|unfortunately|sadly|however|,|–|:)$/

const verb = /^(?:is|are|was|were|has|have|can|could|costs?|comes?)$/

const subjects = new Set(
  'item items product products article articles piece pieces model version edition size sizes color colors shade shades variant style stock price prices cost total one ones last latter former pair pairs rest whole set pack number first second third store shop warehouse website site inventory count status unit units shelf shelves order sale offer deal bundle supplier team system amount subtotal goods other same remaining fee charge only'.split(
    ' ',
  ),
)
