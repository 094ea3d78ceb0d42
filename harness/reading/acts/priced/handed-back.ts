import type { Line } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'

type Tokens = Line['tokens']

/** "$19.00 was refunded", "you get $10 for an old Kettle", "that leaves $11": money that goes back, is given or stays, and no price. */
export const isHandedBack = ({ tokens }: Line, at: number): boolean =>
  isRefunded(tokens, at) || isGiven(tokens, at) || isLeftOver(tokens, at)

/** "The Kettle's $49 is being refunded". */
const isRefunded = (tokens: Tokens, at: number): boolean => {
  let k = at + 1
  while (k < at + 5 && links.has(tokens[k]?.w ?? '')) k++
  return k > at + 1 && given.has(tokens[k]?.w ?? '')
}
const links = wordSet(
  'is was were are be been being has have will now already just bereits schon gerade wurde wurden wird werden',
)
const given = wordSet(
  'refunded reimbursed credited returned reversed erstattet zurückerstattet gutgeschrieben',
)

/** "You get $10 for an old Kettle", "du bekommst 10 € für deinen alten": what the shopper is paid. */
const isGiven = (tokens: Tokens, at: number): boolean => {
  let k = at - 1
  while (k > at - 4 && /^(?:up|to|about|even|another|just|noch|bis|zu)$/.test(tokens[k]?.w ?? '')) k--
  const isVerb =
    (/^(?:get|receive|earn)$/.test(tokens[k]?.w ?? '') &&
      /^(?:you|will|can|would|and)$/.test(tokens[k - 1]?.w ?? '')) ||
    /^(?:bekommst|erhältst|bekommen|erhalten)$/.test(tokens[k]?.w ?? '') ||
    (/^(?:du|sie)$/.test(tokens[k]?.w ?? '') &&
      /^(?:bekommst|erhältst|bekommen|erhalten)$/.test(tokens[k - 1]?.w ?? ''))
  return isVerb && /^(?:for|on|off|back|für|zurück)$/.test(tokens[at + 1]?.w ?? '')
}

/** "That leaves you with $11": of a budget. */
const isLeftOver = (tokens: Tokens, at: number): boolean => {
  let k = at - 1
  while (k > at - 4 && /^(?:you|with|just|only|about|exactly|another)$/.test(tokens[k]?.w ?? '')) k--
  return /^(?:leaves|leaving)$/.test(tokens[k]?.w ?? '')
}

/** "You saved $10 on the Kettle and $2 on the Mug": the amount before, of which this one is a further one, each beside its product; -1 where there is none. */
export const likeLast = (tokens: Tokens, at: number): number => {
  let hasItem = false
  let isJoined = false
  for (let k = at - 1; k >= Math.max(0, at - 9); k--) {
    const { kind, w } = tokens[k]!
    if (kind === 'money') return hasItem && isJoined ? k : -1
    if (kind === 'item') hasItem = true
    else if (joints.has(w)) isJoined = true
    else if (!small.has(w)) return -1
  }
  return -1
}
const joints = wordSet('and , und &')
const small = wordSet('on for of the your our a an back to zurück für auf den die das der beim bei')
