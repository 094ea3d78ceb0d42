import type { Line } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import type { StockMark } from './mark.ts'
import { deniedVariant } from './variant-denials.ts'
import { headed, inBrackets, labelled, notMade } from './variant-labels.ts'
import { ends, isLeft, listAt, of, pastOnes, said } from './variant-lists.ts'
import { onlyThese } from './variants-only.ts'

type Tokens = Line['tokens']

/**
 * Words of stock that stand with a variant where others have a product: "we have black in M and L", "no grey left",
 * "XL is finished", "exactly one XL".
 */
export function variantMarks({ tokens }: Line): StockMark[] {
  const out: StockMark[] = []
  if (!tokens.some(({ kind }, k) => isVariant(tokens, k) || (kind === 'number' && tokens[k - 1]?.w === ':')))
    return out
  for (let k = 0; k < tokens.length; k++) {
    const mark =
      labelled(tokens, k) ??
      headed(tokens, k) ??
      inBrackets(tokens, k) ??
      notMade(tokens, k) ??
      deniedVariant(tokens, k) ??
      thereIs(tokens, k) ??
      backIn(tokens, k) ??
      had(tokens, k) ??
      fronted(tokens, k) ??
      many(tokens, k) ??
      some(tokens, k) ??
      onlyThese(tokens, k) ??
      answered(tokens, k) ??
      over(tokens, k) ??
      counted(tokens, k)
    if (!mark || (out.at(-1)?.j ?? 0) > mark.i) continue
    out.push(mark)
  }
  return out
}

/** "There is a blue one", "there are grey ones left". */
function thereIs(tokens: Tokens, k: number): StockMark | undefined {
  if (tokens[k]!.w !== 'there' || !/^(?:is|are)$/.test(tokens[k + 1]?.w ?? '')) return undefined
  let from = k + 2
  while (/^(?:a|an|the|also|still|our)$/.test(tokens[from]?.w ?? '') && from < k + 5) from++
  const list = listAt(tokens, from)
  const end = list ? pastOnes(tokens, list.end) : 0
  if (!list || end === list.end || !(ends.test(tokens[end]?.w ?? '') || isLeft(tokens, end))) return undefined
  return { ...said, i: k, j: end, status: 'in_stock', basis: 'presence', ...of(list) }
}

/** "Grey's back in!", "navy and black are back in stock". */
function backIn(tokens: Tokens, k: number): StockMark | undefined {
  if (!isVariant(tokens, k) || !(k === 0 || walls.test(tokens[k - 1]!.w) || tokens[k - 1]!.w === 'the'))
    return undefined
  const list = listAt(tokens, k)
  const at = list ? pastOnes(tokens, list.end) : 0
  if (!list || !/^(?:is|are)$/.test(tokens[at]?.w ?? '')) return undefined
  let end = at + 1
  while (/^(?:now|finally|already|just|all|both)$/.test(tokens[end]?.w ?? '')) end++
  if (tokens[end]?.w !== 'back') return undefined
  end++
  if (tokens[end]?.w === 'in') end++
  if (tokens[end]?.w === 'stock') end++
  return /^(?:|[.!,;–)]|and|but|while|again|now)$/.test(tokens[end]?.w ?? '')
    ? { ...said, i: k, j: end, status: 'in_stock', ...of(list) }
    : undefined
}

/** "We've got black in M and L", "still have S". */
function had(tokens: Tokens, k: number): StockMark | undefined {
  if (!/^(?:have|has|got)$/.test(tokens[k]!.w)) return undefined
  if (
    !(k === 0 || /^(?:we|i|they|do|still|only|just|also|have|yeah|yes|·|,|–|and|but)$/.test(tokens[k - 1]!.w))
  )
    return undefined
  const from = /^(?:still|also|both|only|the|sizes?)$/.test(tokens[k + 1]?.w ?? '') ? k + 2 : k + 1
  const list = listAt(tokens, from)
  if (!list || !ends.test(tokens[list.end]?.w ?? '')) return undefined
  return { ...said, i: k, j: list.end, status: 'in_stock', basis: 'presence', ...of(list) }
}

/** "The charcoal one we still have", "black and sage I can do", "grey we don't". */
function fronted(tokens: Tokens, k: number): StockMark | undefined {
  if (!isVariant(tokens, k)) return undefined
  const list = listAt(tokens, k)
  let at = list ? pastOnes(tokens, list.end) : 0
  if (!list || !/^(?:we|i)$/.test(tokens[at]?.w ?? '')) return undefined
  const from = at
  while (
    /^(?:we|i|do|not|still|also|currently|have|can)$/.test(tokens[at]?.w ?? '') &&
    !ends.test(tokens[at]!.w)
  )
    at++
  const isDenied = tokens.slice(from, at).some(({ w }) => w === 'not')
  if (isDenied)
    return /^(?:do|not|have)$/.test(tokens[at - 1]!.w) &&
      !tokens.slice(from, at).some(({ w }) => w === 'can') &&
      ends.test(tokens[at]?.w ?? '')
      ? { ...said, i: k, j: at, status: 'out_of_stock', ...of(list) }
      : undefined
  const isAble = tokens[at - 1]!.w === 'do' && tokens[at - 2]!.w === 'can'
  if (!isAble && !/^(?:have|got)$/.test(tokens[at - 1]!.w) && tokens[at]?.w !== 'got') return undefined
  const end = tokens[at]?.w === 'got' ? at + 1 : at
  if (!ends.test(tokens[end]?.w ?? '')) return undefined
  return { ...said, i: k, j: end, status: 'in_stock', basis: 'presence', ...of(list) }
}

/** "Plenty of white", "loads of S and M". */
function many(tokens: Tokens, k: number): StockMark | undefined {
  if (!/^(?:plenty|loads|lots|tons|heaps)$/.test(tokens[k]!.w) || tokens[k + 1]?.w !== 'of') return undefined
  const list = listAt(tokens, k + 2)
  if (!list || !ends.test(tokens[list.end]?.w ?? '')) return undefined
  return { ...said, i: k, j: list.end, status: 'in_stock', ...of(list) }
}

/** "... and a couple of the bottle green", "just a few of M", behind others that are told of as had. */
function some(tokens: Tokens, k: number): StockMark | undefined {
  if (
    !/^(?:couple|few|handful)$/.test(tokens[k]!.w) ||
    !/^(?:a|the|only|just|last)$/.test(tokens[k - 1]?.w ?? '')
  )
    return undefined
  const isDown = tokens[k - 2]?.w === 'to' && tokens[k - 3]?.w === 'down'
  if (!isDown && !tokens.slice(0, k).some(({ w }) => /^(?:have|has|got|there)$/.test(w))) return undefined
  let from = k + 1
  while (/^(?:of|the|in|left)$/.test(tokens[from]?.w ?? '')) from++
  const list = from > k + 1 ? listAt(tokens, from) : undefined
  if (list?.variants.length !== 1 || !(ends.test(tokens[list.end]?.w ?? '') || isLeft(tokens, list.end)))
    return undefined
  return { ...said, i: isDown ? k - 3 : k - 1, j: list.end, status: 'low_stock', scarce: true, ...of(list) }
}

/** "Navy yes, grey: no", "in navy, yes; in grey, no". */
function answered(tokens: Tokens, k: number): StockMark | undefined {
  const isIn = tokens[k - 1]?.w === 'in'
  const lead = isIn ? k - 2 : k - 1
  if (!isVariant(tokens, k) || !(lead < 0 || walls.test(tokens[lead]!.w))) return undefined
  const at = tokens[k + 1]?.w === ':' || (isIn && tokens[k + 1]?.w === ',') ? k + 2 : k + 1
  const word = tokens[at]?.w ?? ''
  // "Navy: yes" is in the tables.
  if (tokens[k + 1]?.w === ':' && word === 'yes') return undefined
  if (isIn && !/^(?:yes|no)$/.test(contrasted(tokens, at))) return undefined
  if (!/^(?:yes|no|nope|none)$/.test(word)) return undefined
  // "Grey yes blue no".
  if (
    !/^(?:|[,;.!–])$/.test(tokens[at + 1]?.w ?? '') &&
    !(isVariant(tokens, at + 1) && /^(?:yes|no|nope)$/.test(tokens[at + 2]?.w ?? ''))
  )
    return undefined
  const status = word === 'yes' ? 'in_stock' : 'out_of_stock'
  return { ...said, i: k, j: at + 1, status, variants: [tokens[k]!.w] }
}

/** Which of yes and no stands elsewhere in the sentence. */
const contrasted = (tokens: Tokens, at: number): string =>
  tokens.find(({ w }, k) => k !== at && /^(?:yes|no)$/.test(w) && w !== tokens[at]!.w)?.w ?? ''

/** "XL is finished", "XS went yesterday": a variant that is the subject of its clause. */
function over(tokens: Tokens, k: number): StockMark | undefined {
  if (!isVariant(tokens, k) || !(k === 0 || walls.test(tokens[k - 1]!.w))) return undefined
  const list = listAt(tokens, k)
  if (!list) return undefined
  let at = list.end
  // "XS in the Short went yesterday".
  if (tokens[at]?.w === 'in') {
    at += tokens[at + 1]?.w === 'the' ? 2 : 1
    if (tokens[at]?.kind !== 'item') return undefined
    at++
  }
  const verb = tokens[at]?.w ?? ''
  const next = tokens[at + 1]
  // "S has none".
  if (/^(?:has|have)$/.test(verb) && next?.w === 'none' && ends.test(tokens[at + 2]?.w ?? ''))
    return { ...said, i: k, j: at + 2, status: 'out_of_stock', ...of(list) }
  const isOver =
    (/^(?:is|are|has|have)$/.test(verb) && /^(?:finished|finish|done|gone|went)$/.test(next?.w ?? '')) ||
    (/^(?:went|finished|finish)$/.test(verb) && (next === undefined || isPastDay(next)))
  return isOver ? { ...said, i: k, j: at + 1, status: 'out_of_stock', ...of(list) } : undefined
}

/** "Exactly one XL", "2 navy and 1 grey", "two in large". */
function counted(tokens: Tokens, k: number): StockMark | undefined {
  const token = tokens[k]!
  if (token.kind !== 'number' || !token.value || token.value > 500 || !Number.isInteger(token.value))
    return undefined
  // "Exactly one XL", "there are two in large".
  const from = tokens[k + 1]?.w === 'in' ? k + 2 : k + 1
  if (
    !isVariant(tokens, from) ||
    !/^(?:have|has|got|is|are|exactly|just|only|still|and|,)$/.test(tokens[k - 1]?.w ?? '')
  )
    return undefined
  if (
    tokens[k - 1]!.w === ',' &&
    !tokens.slice(0, k).some(({ w }) => /^(?:have|has|got|is|are|left)$/.test(w))
  )
    return undefined
  const list = listAt(tokens, from)
  if (!list || list.variants.length > 1) return undefined
  const left = isLeft(tokens, list.end)
  if (!left && !ends.test(tokens[list.end]?.w ?? '')) return undefined
  const isFew = /^(?:just|only)$/.test(tokens[k - 1]!.w) || (left && token.value <= 5)
  return {
    ...said,
    i: k,
    j: list.end,
    status: isFew ? 'low_stock' : 'in_stock',
    quantity: token.value,
    number: true,
    ...of(list),
  }
}

const walls = /^(?:,|;|:|–|but|and|while|yes|no|ah|sorry|unfortunately|\.)$/
const isPastDay = ({ kind, w }: Tokens[number]): boolean =>
  (kind === 'date' && /^(?:yesterday|this|last|today)/.test(w)) ||
  /^(?:[,.!;]|first|fast|quickly|already|earlier|overnight)$/.test(w)
