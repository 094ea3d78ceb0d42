import type { Token } from '../text/token.ts'

const before =
  /^(?:the|your|my|our|its|their|far|bottom|top|upper|lower|back|front|middle|center|centre|rear|furthest|on|to|from|second|third|first)$/
const after =
  /^(?:wall|side|hand|rack|shelf|shelves|corner|column|row|end|panel|menu|sidebar|arm|half|edge|cabinet|aisle|sleeve|shoe|ear|foot)$/

/** Renames "left" where it tells a side, so that phrases of what remains do not take it: "the mug on the left". */
export function withSides(tokens: Token[]): Token[] {
  if (!tokens.some(({ w }) => w === 'left')) return tokens
  return tokens.map((token, k) =>
    token.w === 'left' && token.kind === 'word' && isSide(tokens, k) ? { ...token, w: 'leftward' } : token,
  )
}

const isSide = (tokens: readonly Token[], k: number): boolean => {
  const [prior, next] = [tokens[k - 1]?.w ?? '', tokens[k + 1]?.w ?? '']
  if (prior === 'from' || prior === 'on' || prior === 'to') return !/^(?:in|at|of)$/.test(next)
  return before.test(prior) || (after.test(next) && tokens[k - 1]?.kind !== 'number')
}
