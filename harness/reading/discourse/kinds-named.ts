import type { Token } from '../text/token.ts'
import { isColor, isSizeWord } from './variants.ts'

const joins = /^(?:and|,|with|&)$/
const ofColor = /^(?:colou?r|shade)$/

/** "Size M and color black", "in black and size M": one variant told by its size and its color, without the words that call them so. */
export function withoutKindNames(tokens: Token[]): Token[] {
  if (!tokens.some(({ w }, k) => k > 1 && (ofColor.test(w) || w === 'size'))) return tokens
  return tokens.filter((_, k) => !isDropped(tokens, k) && !isDropped(tokens, k - 1))
}

/** Whether a joining word and the name of a kind stand between a size and a color. */
function isDropped(tokens: readonly Token[], k: number): boolean {
  if (k < 1 || !joins.test(tokens[k]!.w)) return false
  const [kind, before, after] = [tokens[k + 1]?.w ?? '', tokens[k - 1]!, tokens[k + 2]]
  if (after === undefined) return false
  if (ofColor.test(kind)) return isColor(after) && isSizeWord(before.w) && tokens[k - 2]?.w === 'size'
  return kind === 'size' && isColor(before) && isSizeWord(after.w) && !joins.test(tokens[k + 3]?.w ?? '')
}
