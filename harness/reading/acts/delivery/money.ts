import { hasWord, type Line, type Scene } from '../../discourse/scene.ts'
import { asksRefund } from '../order/of-refund.ts'
import { refundTalk, takes } from './words.ts'

/** "You should see it returned to your card within 5 days": money. */
export const ofCredit = ({ tokens }: Line, at: number): boolean =>
  tokens.slice(0, at).some(({ w }) => accounts.test(w)) &&
  tokens
    .slice(0, at)
    .some(({ w }) => /^(?:returned|refunded|credited|see|appear|reflect|reach|back)$/.test(w))

const accounts = /^(?:visa|mastercard|amex|paypal|card|bank|statement)$/

/** "We refund your card. It takes a week", "your complaint is looked at. Normally that takes 5 days": no delivery takes that. */
export function ofRefund(scene: Scene, line: Line): boolean {
  if (
    asksRefund(scene) &&
    !hasWord(line, carried) &&
    !line.tokens.some(({ kind }) => kind === 'id' || kind === 'item')
  )
    return true
  const before = scene.lines[line.index - 1]
  const pronoun = line.tokens.findIndex(({ w }) => /^(?:it|this|that|they)$/.test(w))
  if (pronoun > 0 && hasWord(line, takes, pronoun, pronoun + 3) && hasWord(line, refundTalk, 0, pronoun))
    return true
  if (isInBracket(line) || isOfThatMoney(line)) return true
  if (!before) return false
  if (pronoun === 0 && hasWord(before, refundTalk)) return true
  if (
    /^(?:should|will)$/.test(line.tokens[0]?.w ?? '') &&
    (hasWord(before, banks) || hasWord(before, refundTalk))
  )
    return true
  return pronoun >= 0 && pronoun < 3 && hasWord(line, takes) && hasWord(before, caseTalk)
}

/** "We issued the refund on 3 June, so it should be with you by the 10th". */
const isOfThatMoney = ({ tokens }: Line): boolean => {
  const it = tokens.findIndex(
    ({ w }, k) =>
      w === 'it' && /^(?:should|will|shall|may|can|could|usually|normally)$/.test(tokens[k + 1]?.w ?? ''),
  )
  if (it < 0) return false
  const money = tokens.findLastIndex(({ w }, k) => k < it && refundTalk.has(w))
  return (
    money >= 0 &&
    !tokens
      .slice(money, it)
      .some(
        ({ w, kind }, k, all) =>
          (kind === 'id' && !/^(?:for|of|order|#)$/.test(all[k - 1]?.w ?? '')) ||
          kind === 'item' ||
          (w === 'order' && !/^(?:for|of|your)$/.test(all[k - 1]?.w ?? '')) ||
          /^(?:parcel|package|replacement|new|sent|shipped|one|ordered|again)$/.test(w),
      )
  )
}

/** "Processed your refund ($49 – will arrive in 5 days)": what a bracket tells of the money before it. */
const isInBracket = ({ tokens }: Line): boolean => {
  const open = tokens.findIndex(({ w }) => w === '(')
  return (
    open > 0 &&
    tokens.slice(Math.max(0, open - 4), open).some(({ w }) => refundTalk.has(w)) &&
    tokens.findLastIndex(({ w }) => w === ')') >= tokens.length - 2
  )
}

const caseTalk = new Set(
  'complaint claim enquiry ticket review investigation investigate trace search'.split(' '),
)

/** "Refunds take three days. I don't see your bank, so I can't tell when it will show": of money, where no goods are named. */
export const isWhenMoney = (scene: Scene, line: Line): boolean =>
  (hasWord(line, banks) || (hasWord(line, refundTalk) && line.index > 0)) &&
  !hasWord(line, carried) &&
  [...scene.asked, ...scene.lines].some((other) => hasWord(other, refundTalk))

const banks = new Set(['bank', 'banks', 'card', 'account', 'statement', 'paypal'])

const carried = new Set('parcel package order delivery shipment goods item items'.split(' '))
