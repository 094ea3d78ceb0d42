import type { Line } from '../../discourse/scene.ts'
import { isNextSize, isVariant, sameKind } from '../../discourse/variants.ts'

type Tokens = Line['tokens']

/** Variants of a list, and the token behind the last of them. */
export interface Listed {
  readonly variants: readonly string[]
  readonly end: number
}

/** What marks of variants have in common. */
export const said = { basis: 'stock', ellipsis: true } as const
export const of = ({ variants }: Listed): { variants: readonly string[] } => ({ variants })

/** What may follow a list of variants that is all of what is told. */
export const ends = /^(?:|[,;.!)–:]|but|and|n|sorry|if|at|right|anymore|today|though|in|while|for|so)$/
export const isLeft = (tokens: Tokens, k: number): boolean =>
  /^(?:left|remaining|available|anymore)$/.test(tokens[k]?.w ?? '')

/** "Grey ones", "the blue one". */
export const pastOnes = (tokens: Tokens, end: number): number =>
  /^ones?$/.test(tokens[end]?.w ?? '') ? end + 1 : end

/** "S and M", "black in M and L": each of them with what it is told with. */
export function listAt(tokens: Tokens, from: number): Listed | undefined {
  const first = runAt(tokens, from)
  if (!first.variants.length) return undefined
  if (tokens[first.end]?.w === '(' && first.variants.length === 1) return bracketsAt(tokens, from)
  const close = first.variants.length === 1 ? runAt(tokens, first.end) : undefined
  // "Large beige", "navy M".
  if (close?.variants.length === 1 && close.end === first.end + 1)
    return { variants: [`${first.variants[0]!} ${close.variants[0]!}`], end: close.end }
  if (tokens[first.end]?.w !== 'in') return first
  const second = runAt(
    tokens,
    /^(?:both|either)$/.test(tokens[first.end + 1]?.w ?? '') ? first.end + 2 : first.end + 1,
  )
  if (!second.variants.length) return first
  if (first.variants.length > 1 && second.variants.length > 1) return undefined
  if (sameKind(first.variants[0]!, second.variants[0]!)) return first
  return {
    variants: first.variants.flatMap((one) => second.variants.map((other) => `${one} ${other}`)),
    end: second.end,
  }
}

/** "Navy (M) and black (M and L)": what stands in brackets narrows what stands before them. */
function bracketsAt(tokens: Tokens, from: number): Listed | undefined {
  const variants: string[] = []
  let end = from
  for (let k = from; k < tokens.length; ) {
    const one = runAt(tokens, k)
    if (one.variants.length !== 1 || tokens[one.end]?.w !== '(') break
    const inner = runAt(tokens, one.end + 1)
    if (!inner.variants.length || tokens[inner.end]?.w !== ')') break
    variants.push(...inner.variants.map((other) => `${one.variants[0]!} ${other}`))
    end = inner.end + 1
    k = end
    while (/^(?:,|and|&|or)$/.test(tokens[k]?.w ?? '')) k++
  }
  return variants.length ? { variants, end } : undefined
}

/** Variants of one kind with only words of a list between. */
function runAt(tokens: Tokens, from: number): Listed {
  const variants: string[] = []
  let end = from
  for (let k = from; k < tokens.length; k++) {
    const { w } = tokens[k]!
    const isOne = isVariant(tokens, k) || isNextSize(tokens, k, variants.at(-1))
    if (isOne && (variants.length === 0 || sameKind(variants[0]!, w))) {
      variants.push(w)
      end = k + 1
    } else if (isOne || !(/^(?:,|and|n|&|or|und|oder|\/)$/.test(w) || (w === 'the' && variants.length > 0)))
      break
  }
  // "M and L, XL is finished": the last has words of its own.
  if (
    variants.length > 1 &&
    /^(?:is|are|has|have|was|:)$/.test(tokens[end]?.w ?? '') &&
    tokens[end - 2]?.w === ','
  ) {
    variants.pop()
    end -= 2
  }
  return { variants, end }
}
