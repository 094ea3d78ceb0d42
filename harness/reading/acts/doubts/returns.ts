import { isVariant } from '../../discourse/variants.ts'
import { wordSet } from '../../patterns/words.ts'
import type { Doubt } from './ground.ts'

/** "The laces are back in May", "our supplier is back on Monday": who or what is back is no product spoken of. */
export const otherReturns: Doubt = {
  reason: 'the sentence is about another thing than the product spoken of',
  acts: ['restock'],
  holds: ({ act, line: { tokens }, i }) => {
    if (act.act !== 'restock' || tokens.slice(0, i + 1).some(({ kind }) => kind === 'item')) return false
    // "..., and we'll have it again from Monday": a clause of its own.
    if (tokens.slice(0, i + 1).some(({ w }) => w === ',' || w === ';')) return false
    let at = 0
    while (/^(?:and|but|yes|no|also|sorry|unfortunately|sadly|,|–)$/.test(tokens[at]?.w ?? '')) at++
    if (/^(?:the|our|its|your)$/.test(tokens[at]?.w ?? '')) at++
    const subject = tokens[at]
    return (
      subject?.kind === 'word' &&
      at < i &&
      /^(?:is|are|will|comes?|returns?|should)$/.test(tokens[at + 1]?.w ?? '') &&
      !mayReturn.has(subject.w) &&
      !isVariant(tokens, at) &&
      !act.item.toLowerCase().includes(subject.w.replace(/s$/, ''))
    )
  },
}

/** Words that stand for the product, or for more of it. */
const mayReturn = wordSet(
  'everything it they this that these those we i there both all one ones item items product products article stock stocks restock restocking supply batch delivery shipment consignment replenishment more rest others size sizes color colors shade shades variant version model style pair pairs next which availability eta expected date',
)
