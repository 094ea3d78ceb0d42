import { changed, type Token } from '../text/token.ts'
import { isColor, isSizeWord, isVariant } from './variants.ts'

/**
 * "Is the Mug available in green?", "do you have the large Mug?": the variant that a shopper names apart from the only
 * product of a sentence, as a part of its mention.
 */
export function withAskedVariant(tokens: Token[]): Token[] {
  const at = tokens.findIndex(({ kind }) => kind === 'item')
  if (at < 0 || tokens[at]!.variant !== undefined || tokens.some(({ kind }, k) => k > at && kind === 'item'))
    return tokens
  const variant = variantBehindIn(tokens, at) ?? sizeBefore(tokens, at)
  return variant === undefined
    ? tokens
    : tokens.map((token, k) => (k === at ? changed(token, { variant }) : token))
}

/** "... in green": the only variant of the sentence. */
function variantBehindIn(tokens: readonly Token[], at: number): string | undefined {
  const told = tokens.flatMap((token, k) => (k > at && (isVariant(tokens, k) || isColor(token)) ? [k] : []))
  const [k] = told
  return k !== undefined && told.length === 1 && tokens[k - 1]!.w === 'in' ? tokens[k]!.w : undefined
}

/** "The large Mug", where no product is called so. */
function sizeBefore(tokens: readonly Token[], at: number): string | undefined {
  const before = tokens[at - 1]
  return before?.kind === 'word' && before.w.length > 2 && isSizeWord(before.w) ? before.w : undefined
}
