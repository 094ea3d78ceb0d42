import { isSizeWord } from '../../discourse/variants.ts'
import { wordSet } from '../../patterns/words.ts'
import type { Token } from '../../text/token.ts'
import type { Doubt } from './ground.ts'

/** "Everything from 38 up is sold out", "anything above L is gone", "nothing below 10": of some sizes, and which is not spelled out. */
export const rangeOfSizes: Doubt = {
  reason: 'it is told of a range of sizes',
  acts: ['availability'],
  holds: ({ line: { tokens }, i, j }) => {
    for (let k = Math.max(0, i - 7); k < Math.min(tokens.length, j + 3); k++)
      if (isBound(tokens[k]) && (opensUp(tokens, k) || isBelow(tokens, k))) return true
    return false
  },
}

/** "Most sizes are sold out", "it's sold out in some colors", "some Mugs are gone": of variants or pieces that are not named. */
export const someVariants: Doubt = {
  reason: 'it is told of some only',
  acts: ['availability'],
  holds: ({ act, line: { tokens }, i, j }) =>
    act.act === 'availability' &&
    act.status === 'out_of_stock' &&
    tokens.some(
      ({ w }, k) =>
        k >= i - 6 &&
        k <= j + 3 &&
        /^(?:most|some|several|many|few|certain|selected|multiple|popular)$/.test(w) &&
        tokens
          .slice(k + 1, k + 4)
          .some(
            (next, n, all) =>
              (kinds.has(next.w) && all.slice(0, n).every(({ w: one }) => ofKind.has(one))) ||
              (next.kind === 'item' &&
                w !== 'popular' &&
                all.slice(0, n).every(({ w: one }) => /^(?:of|the|our|its)$/.test(one))),
          ),
    ),
}
const kinds = wordSet(
  'size sizes color colors colour colours shade shades variant variants style styles version versions model models option options flavor flavors flavour flavours',
)
const ofKind = wordSet('of the our its other popular common larger smaller bigger')

/** A number or a size by letters. */
const isBound = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.kind === 'number' && (token.value ?? 99) <= 60) || (token.kind === 'word' && isSizeWord(token.w)))

/** "38 and up", "from 38 up", "L or larger". */
const opensUp = (tokens: readonly Token[], k: number): boolean => {
  const next = /^(?:and|or)$/.test(tokens[k + 1]?.w ?? '') ? k + 2 : k + 1
  return (
    (next === k + 2 || tokens[k - 1]?.w === 'from') &&
    /^(?:up|upwards|above|over|larger|bigger|below|under|down|smaller|higher)$/.test(tokens[next]?.w ?? '')
  )
}

/** "Anything above L", "nothing below 10", "all sizes over 44". */
const isBelow = (tokens: readonly Token[], k: number): boolean =>
  /^(?:above|below|over|under|beyond|from)$/.test(tokens[k - 1]?.w ?? '') &&
  /^(?:anything|everything|nothing|all|any|sizes?)$/.test(tokens[k - 2]?.w ?? '') &&
  !(tokens[k - 1]!.w === 'from' && /^(?:to|–|-|through)$/.test(tokens[k + 1]?.w ?? ''))
