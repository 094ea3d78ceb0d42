import { hasWord, type Line } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'

/** "The £60 will leave us today and reach your card by Monday": money that goes back. */
export const isGoingBack = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:the|your|that)$/.test(tokens[at - 1]?.w ?? '') &&
  /^(?:will|goes|went|leaves|left|should|is|has|was|reaches|returns)$/.test(tokens[at + 1]?.w ?? '') &&
  tokens
    .slice(at + 1, at + 12)
    .some(
      ({ w }, k, all) =>
        /^(?:card|account|bank|paypal|wallet)$/.test(w) && /^(?:your|the)$/.test(all[k - 1]?.w ?? ''),
    )

/** "I can see one charge of $64", "a pending authorization for $20": what a card was charged. */
export const isCharge = (tokens: Line['tokens'], at: number): boolean =>
  /^(?:of|for)$/.test(tokens[at - 1]?.w ?? '') &&
  /^(?:charges?|authori[sz]ations?|holds?|debits?|payments?|transactions?)$/.test(tokens[at - 2]?.w ?? '') &&
  tokens
    .slice(Math.max(0, at - 7), at - 2)
    .some(({ w }) => /^(?:see|found|find|duplicate|second|double|pending|one|two|failed|declined)$/.test(w))

const refundWords = wordSet('refund refunded refunds reimbursed refunding')

/** "A total refund of $30", "the price difference of $3 will be refunded": money that goes back all the same. */
const totalRefund = ({ tokens }: Line): boolean =>
  tokens.some(
    ({ w }, k) =>
      (w === 'total' && refundWords.has(tokens[k + 1]?.w ?? '')) ||
      (refundWords.has(w) && tokens[k + 1]?.w === 'total') ||
      (w === 'price' && tokens[k + 1]?.w === 'difference'),
  )

const givenBack = wordSet('refunded credited reimbursed returned reversed')

/** "The total amount of $30 will be refunded". */
const goesBack = ({ tokens }: Line, at: number): boolean =>
  tokens
    .slice(at + 1, at + 6)
    .some(({ w }, k, all) => givenBack.has(w) && all.slice(0, k).some((one) => /^(?:be|been)$/.test(one.w)))

const landing =
  /^(?:heading|headed|be|is|are|land|lands|arrive|arrives|show|shows|appear|appears|credited|sent|paid|go|goes|going|went|transferred|released|posted)$/

const purses = /^(?:account|accounts|card|bank|visa|mastercard|paypal|klarna|wallet|statement)$/

/** "The $30 will be in your account by Friday": money on its way, where no product is named before it. */
const landsOn = ({ tokens }: Line, at: number): boolean => {
  const after = tokens.slice(at + 1, at + 9)
  const purse = after.findIndex(({ w }) => purses.test(w))
  return (
    purse > 1 &&
    after.slice(0, purse).some(({ w }) => landing.test(w)) &&
    after.slice(0, purse).some(({ w }) => /^(?:in|on|to|into|onto|with)$/.test(w)) &&
    !after.slice(0, purse).some(({ kind, w }) => kind === 'punct' || /^(?:charged|debited|taken)$/.test(w)) &&
    !tokens.slice(0, at).some(({ kind }) => kind === 'item')
  )
}

/** Whether an amount is money that goes back. */
export function isRefund(line: Line, at: number): boolean {
  if (hasWord(line, wordSet('total price costs'), 0, at) && !totalRefund(line) && !goesBack(line, at))
    return false
  if (hasWord(line, refundWords, 0, at)) return true
  if (line.tokens[at + 1]?.w === 'zurück') return true
  if (line.tokens[at + 1]?.w === 'back' && line.tokens[at + 2]?.w !== 'to') return true
  if (goesBack(line, at) || refundWords.has(line.tokens[at + 1]?.w ?? '') || landsOn(line, at)) return true
  return (
    hasWord(line, wordSet('back'), at, at + 7) &&
    hasWord(line, wordSet('card account money way visa mastercard paypal'), at, at + 9)
  )
}
