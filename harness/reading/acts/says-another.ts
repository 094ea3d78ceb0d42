import type { Line } from '../discourse/scene.ts'
import { isColor, isSizeWord } from '../discourse/variants.ts'

/** "The other one", "the cheaper one", "2": one of those spoken of, which no name tells. */
export const saysAnother = ({ tokens }: Line): boolean =>
  (tokens.some(({ kind }) => kind === 'number') &&
    tokens.every(({ kind, w }) => kind === 'number' || kind === 'punct' || filler.test(w))) ||
  tokens.some(
    ({ w }, k) =>
      others.test(w) ||
      (/^ones?$/.test(w) &&
        /^(?:the|that|this|your)$/.test(tokens[k - 2]?.w ?? '') &&
        tokens[k - 1]!.w !== 'same' &&
        !isColor(tokens[k - 1]) &&
        !isSizeWord(tokens[k - 1]!.w)),
  )
const filler = /^(?:the|option|number|no|one|please|ok|okay|i|take|want|mean)$/
const others =
  /^(?:other|another|first|second|third|last|former|latter|bigger|larger|smaller|cheaper|cheapest|andere|anderen|erste|ersten|zweite|zweiten|letzte|größere|kleinere)$/
