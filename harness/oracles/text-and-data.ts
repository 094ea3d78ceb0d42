import { isFromData } from '../reading/declared.ts'
import type { ReadTurn } from '../truth/case.ts'
import type { Claim } from '../truth/claims.ts'
import { doubt, type Judgement, joined, nothingToJudge } from './oracle.ts'

/**
 * What a bot declares as data is judged like what it says, each for itself. Where the two say different things of
 * one resource, it is not known which of them the shopper was meant to be told: a doubt of its own.
 */
export function textAndData(turn: ReadTurn): Judgement {
  const spoken = turn.claims.filter(({ act, sure }) => sure && !isFromData(act))
  const differing = turn.claims
    .filter(({ act }) => isFromData(act))
    .flatMap((data) => {
      const text = spoken.filter((claim) => isOfTheSame(claim, data))
      return text.length > 0 && text.every((claim) => differs(claim, data)) ? [{ data, text: text[0]! }] : []
    })
  if (differing.length === 0) return nothingToJudge
  return joined(
    differing.map(({ data, text }) =>
      doubt(
        turn,
        `text and data differ: the data say "${data.words.slice('data: '.length)}"`,
        'a reply whose data say what its words say',
        {
          words: text.words,
        },
      ),
    ),
  )
}

const isOfTheSame = (a: Claim, b: Claim): boolean => a.resource === b.resource && a.act.act === b.act.act

/** What a cart holds of one item says nothing of another. */
const isOfOneItem = (a: { item: string }, b: { item: string }): boolean =>
  a.item.toLowerCase() === b.item.toLowerCase()

/** Whether two claims can't both be meant; what only one of them tells is no difference. */
function differs({ act: a }: Claim, { act: b }: Claim): boolean {
  if (a.act === 'availability' && b.act === 'availability') {
    const bothCounted = a.quantity !== undefined && b.quantity !== undefined
    return (
      (a.status === 'out_of_stock') !== (b.status === 'out_of_stock') ||
      (bothCounted && a.quantity !== b.quantity)
    )
  }
  if (a.act === 'price' && b.act === 'price')
    return a.amount !== b.amount || (a.currency !== null && a.currency !== b.currency)
  if (a.act === 'cart_contents' && b.act === 'cart_contents')
    return isOfOneItem(a, b) && a.qty !== undefined && b.qty !== undefined && a.qty !== b.qty
  return 'status' in a && 'status' in b && a.status !== b.status
}
