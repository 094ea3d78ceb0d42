import { hasWord, type Line, type Scene } from '../discourse/scene.ts'
import { isColor, isSizeWord, isVariant } from '../discourse/variants.ts'
import { wordSet } from '../patterns/words.ts'

/** Whether a sentence holds nothing but some words, products and their variants: what a word in answer to it says is then plain. */
export const holdsOnly = ({ tokens }: Line, words: ReadonlySet<string>): boolean =>
  tokens.every(
    (token, k) =>
      token.kind === 'item' ||
      token.kind === 'punct' ||
      token.kind === 'mark' ||
      words.has(token.w) ||
      isVariant(tokens, k) ||
      isColor(token) ||
      (token.kind === 'word' && isSizeWord(token.w)),
  )

/** What is said to be kind, and tells nothing. */
export const courtesies = wordSet(
  'thanks thank you for your a the is are there anything else i can help with what would like do need else me know let if shopping us have great nice good day happy to order patience welcome enjoy danke vielen dank sonst noch etwas kann ich',
)

/** "Absolutely! Let me check that for you": the bot only sets out to look. */
export const setsOut = (scene: Scene, line: Line): boolean =>
  scene.lines.some((other) => other !== line && hasWord(other, looks))
const looks = wordSet(
  'check checking look looking see find search moment minute second hold wait help need access able prüfe schaue moment',
)
