import { hasWord, type Line } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'

/** "Prices start at $18 and go up to $129". */
const reaches = ({ tokens }: Line, at: number): boolean =>
  tokens[at - 1]?.w === 'to' &&
  tokens
    .slice(0, at)
    .some(({ w }) => /^(?:starts?|starting|begins?|ranges?|ranging|spans?|runs?|vary|varies)$/.test(w)) &&
  tokens.slice(0, at).some(({ kind }) => kind === 'money')

/** "From $3 for Soap to $15 for Oil", "5 to 15 dollars": where a range ends. */
const goesTo = ({ tokens }: Line, at: number): boolean => {
  if (tokens[at - 1]?.w !== 'to') return false
  if (tokens[at - 2]?.kind === 'number')
    return tokens[at]!.kind === 'money' && !/^(?:from|size|sizes)$/.test(tokens[at - 3]?.w ?? '')
  const from = tokens.findLastIndex(
    ({ w }, k) => k < at && k >= at - 10 && w === 'from' && tokens[k + 1]?.kind === 'money',
  )
  return from >= 0 && tokens[from + 2]?.w === 'for' && tokens[at + 1]?.w === 'for'
}

/** "Between $10 and $15" names no price. */
export const endsRange = (line: Line, at: number): boolean =>
  reaches(line, at) ||
  goesTo(line, at) ||
  (/^(?:and|und)$/.test(line.tokens[at - 1]?.w ?? '') &&
    line.tokens[at - 2]?.kind === 'money' &&
    hasWord(line, wordSet('between from zwischen'), Math.max(0, at - 4), at))
