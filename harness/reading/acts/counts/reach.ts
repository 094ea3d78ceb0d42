import type { Token } from '../../text/token.ts'

const stockWords = new Set([
  'available',
  'stock',
  'hand',
  'shelf',
  'warehouse',
  'shelves',
  'store',
  'inventory',
  'lager',
  'verfügbar',
  'vorrätig',
  'storeroom',
  'stockroom',
  'waiting',
  'pool',
  'shop',
  'branch',
  'lieferbar',
  'erhältlich',
  'bestellbar',
  'da',
  'regal',
  'filiale',
])

const stockLabels = new Set([
  'stock',
  'available',
  'qty',
  'quantity',
  'inventory',
  'count',
  'left',
  'availability',
  'units',
  'remaining',
  'bestand',
  'lager',
  'pairs',
  'pieces',
  'hand',
  'warehouse',
])

/** Where a label such as "stock" stands before a number: "in stock: 7". */
export function labelBefore(tokens: readonly Token[], at: number): number | undefined {
  let k = at - 1
  while (
    k >= 0 &&
    /^(?::|–|is|are|=|\(|only|at|level|count|now|in|of|currently)$/.test(tokens[k]!.w) &&
    k > at - 4
  )
    k--
  if (tokens[k]?.w === 'hand' && tokens[k - 1]?.w === 'by') return undefined
  // "It left at three": when it went.
  if (tokens[k]?.w === 'left' && tokens[k + 1]?.w === 'at') return undefined
  return stockLabels.has(tokens[k]?.w ?? '') && k < at ? k : undefined
}

/** Where words of stock end that stand behind a number and its unit: "7 pieces are in the warehouse". */
export function stockNear(tokens: readonly Token[], j: number): number | undefined {
  let k = j
  while (
    k < Math.min(tokens.length, j + 4) &&
    /^(?:in|on|at|the|our|central|main|own|local|is|are|left|still|can|currently|now|be|to|online|listed|for|'s|sitting|waiting|auf|am|im|in|der|dem|unserem|unserer|noch|sofort|sind|ist|liegen|hängen|stehen|derzeit|aktuell)$/.test(
      tokens[k]!.w,
    )
  )
    k++
  const named = tokens[k]
  if (k > j && named?.kind === 'word' && /^[A-Z]/.test(named.raw) && places.test(tokens[k + 1]?.w ?? ''))
    return k + 2
  if (
    stockWords.has(tokens[k]?.w ?? '') &&
    (k > j || /^(?:available|verfügbar|vorrätig|lieferbar|erhältlich|bestellbar|da)$/.test(tokens[k]!.w))
  )
    return k + 1
  if (/^(?:sent|had|bought|ordered|shipped)$/.test(tokens[k]?.w ?? '') && tokens[k - 1]?.w === 'be')
    return k + 1
  if (tokens[k]?.w === 'up' && tokens[k + 1]?.w === 'for' && tokens[k + 2]?.w === 'grabs') return k + 3
  if (/^(?:sale|purchase|order|you)$/.test(tokens[k]?.w ?? '') && tokens[k - 1]?.w === 'for') return k + 1
  return undefined
}

/** "5 in our Utrecht store". */
const places = /^(?:store|shop|branch|warehouse|location|outlet|showroom)$/

/** Whether a number stands right behind a product or a size: "Mug: 7". */
export function afterItem(tokens: readonly Token[], at: number): boolean {
  let k = at - 1
  while (
    k >= 0 &&
    /^(?::|–|,|·|✓|have|has|only|just|now|there|are|got|is|last|\()$/.test(tokens[k]!.w) &&
    k > at - 4
  )
    k--
  const token = tokens[k]
  if (!token || (k === at - 1 && token.kind !== 'item')) return token?.kind === 'item'
  return (
    token.kind === 'item' ||
    (token.kind === 'word' && /^(?:xs|s|m|l|xl|xxl|small|medium|large)$/.test(token.w)) ||
    (token.kind === 'number' && tokens[k + 1]?.w === ':')
  )
}
