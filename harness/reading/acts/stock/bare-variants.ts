import type { Line, Scene } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import { asksStock } from '../asked-for.ts'
import type { StockMark } from './mark.ts'
import { askedStatus } from './plain-answer.ts'

/** "Just the blue one.", "Only in M.", "Not in grey, sorry.", "not in M, but L is in": a variant and hardly a word more, to a shopper who asks for stock. */
export function bareVariants(scene: Scene, { tokens, index }: Line): StockMark[] {
  if (index > 1 || tokens.length > 20 || scene.shopperItems.length !== 1) return []
  const at = tokens.findIndex(({ w }) => !openers.test(w))
  const word = tokens[at]?.w ?? ''
  if (!/^(?:just|only|not|none)$/.test(word)) return []
  const asked = askedStatus(scene) ?? (asksStock(scene) ? 'in_stock' : undefined)
  if (!asked) return []
  let k = at + 1
  while (/^(?:in|the|size|left|available|one|our)$/.test(tokens[k]?.w ?? '') && k < at + 4) k++
  if (!isVariant(tokens, k)) return []
  let j = k + 1
  while (/^(?:ones?|size|left|available|now|today|though|currently|anymore)$/.test(tokens[j]?.w ?? '')) j++
  const isDenied = word === 'not' || word === 'none'
  const isContrast = isDenied && tokens[tokens[j]?.w === ',' ? j + 1 : j]?.w === 'but'
  if (!isContrast && (tokens.length > 9 || !/^(?:|[.!,;)–·])$/.test(tokens[j]?.w ?? ''))) return []
  if (isDenied && tokens[k - 1]!.w !== 'in') return []
  return [
    {
      i: at,
      j,
      status: isDenied === (asked === 'in_stock') ? 'out_of_stock' : 'in_stock',
      basis: 'stock',
      ellipsis: true,
      variants: [tokens[k]!.w],
    },
  ]
}

const openers = /^(?:yes|no|nope|yeah|yep|sorry|hi|hey|,|.|!|unfortunately|sadly|currently|but)$/
