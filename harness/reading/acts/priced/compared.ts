import type { Line } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'

/** "Compared with a €300 radio", "it beats any $90 kettle": what goods of others cost that ours are held against. */
export const isOfCompared = ({ tokens, modes }: Line, at: number): boolean => {
  const noun = tokens[at + 1]
  if (
    !/^(?:word|item)$/.test(noun?.kind ?? '') ||
    noun!.start > tokens[at]!.end + 1 ||
    !articles.has(tokens[at - 1]?.w ?? '')
  )
    return false
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ w }, k, all) => compares.has(w) && modes.clause[at - all.length + k] === modes.clause[at])
}
const articles = wordSet('a an any most many some those these other every the')
const compares = wordSet(
  'compared comparing than like unlike beats rivals versus vs against outperforms outlasts',
)
