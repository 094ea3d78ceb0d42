import { hasWord, type Line, type Scene } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'

type Tokens = Line['tokens']

/** "That's", "das sind", "makes": words that only take up the sentence before, in which the amount was reckoned. */
const takesUp = (tokens: Tokens, at: number): boolean =>
  /(?:^|\b)(?:that is|this is|that makes|makes|that comes to|das sind|das macht|also|sind das)$/.test(
    tokens
      .slice(Math.max(0, at - 3), at)
      .map(({ w }) => w)
      .join(' '),
  )

/** "$49 was refunded, minus a $5 fee. That's $44.": what is given back in all. */
export const sumsUpRefund = ({ lines }: Scene, line: Line, at: number): boolean => {
  const before = lines[line.index - 1]
  return (
    before !== undefined &&
    line.tokens.length <= 6 &&
    !line.tokens.some(({ kind }) => kind === 'item') &&
    takesUp(line.tokens, at) &&
    hasWord(before, refunds)
  )
}
const refunds = wordSet('refund refunds refunded reimbursed credited erstattet erstattung gutgeschrieben')

/** "25% VAT is added. For your $49 kettle that's $12.25": a share of an amount, and no price. */
export const isShare = ({ lines }: Scene, line: Line, at: number): boolean => {
  const { tokens, index } = line
  return (
    takesUp(tokens, at) &&
    tokens.slice(0, at).some(({ kind }) => kind === 'money') &&
    [line, lines[index - 1]].some(
      (one) =>
        one !== undefined &&
        hasWord(one, shares) &&
        one.tokens.some(
          ({ kind, w }, k) => kind === 'percent' || (w === '%' && one.tokens[k - 1]?.kind === 'number'),
        ),
    )
  )
}
const shares = wordSet(
  'vat tax taxes duty duties customs fee fees commission mwst mehrwertsteuer steuer zoll',
)
