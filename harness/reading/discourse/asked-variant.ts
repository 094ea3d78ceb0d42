import { changed, type Token } from '../text/token.ts'
import { isColor, isVariant } from './variants.ts'

/** "Is the Jacket still available in size L?": the variant that a question asks for stands apart from the product, and is part of what is asked. */
export function withAskedVariant(tokens: Token[]): Token[] {
  const at = onlyItem(tokens)
  if (at < 0) return tokens
  const told = tokens.flatMap((_, k) => (k > at && tellsVariant(tokens, k) ? [k] : []))
  const [k] = told
  if (told.length !== 1 || !isIn(tokens, at, k!)) return tokens
  return tokens.map((token, n) => (n === at ? changed(token, { variant: tokens[k!]!.w }) : token))
}

/** Where the one product stands, if no variant is told of it. */
const onlyItem = (tokens: readonly Token[]): number => {
  const at = tokens.findIndex(({ kind }) => kind === 'item')
  const isOnly = at >= 0 && tokens[at]!.variant === undefined && !isColor(tokens[at - 1])
  return isOnly && !tokens.slice(at + 1).some(({ kind }) => kind === 'item') ? at : -1
}

const tellsVariant = (tokens: readonly Token[], k: number): boolean =>
  isVariant(tokens, k) || isColor(tokens[k]) || (tokens[k]!.kind === 'number' && tokens[k - 1]?.w === 'size')

/** "... in M", "... in a size 9": behind words that ask for no other thing. */
function isIn(tokens: readonly Token[], at: number, k: number): boolean {
  let lead = k - 1
  while (/^(?:size|a|an|the|uk|us|eu)$/.test(tokens[lead]?.w ?? '')) lead--
  return (
    /^(?:in|for)$/.test(tokens[lead]?.w ?? '') &&
    /^(?:|[?.!,]|please|now|today|yet|right|at|still)$/.test(tokens[k + 1]?.w ?? '') &&
    tokens.slice(at + 1, lead).every(({ w }) => between.test(w))
  )
}
const between =
  /^(?:still|also|currently|now|available|in|stock|left|on|sale|to|buy|order|back|yet|there|is|are|it|be|had|sold|out|come|comes|you|have|got|,)$/
