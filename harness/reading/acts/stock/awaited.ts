import { hasWord, type Line } from '../../discourse/scene.ts'
import type { StockMark } from './mark.ts'

/** "We are waiting for the Mug to come back in stock": not yet. */
export const isWaitedFor = ({ tokens }: Line, mark: StockMark): boolean =>
  mark.status === 'in_stock' &&
  /^(?:come|be|get|return)$/.test(tokens[mark.i - 1]?.w ?? '') &&
  tokens[mark.i - 2]?.w === 'to' &&
  tokens
    .slice(0, mark.i - 2)
    .some(({ w }) => /^(?:wait|waiting|waits|until|before|expect|expecting)$/.test(w))

/** "The remaining three would follow in May": what is still to come. */
export const toFollow = (line: Line, mark: StockMark): boolean =>
  mark.number === true &&
  line.tokens
    .slice(Math.max(0, mark.i - 2), mark.j + 1)
    .some(({ w }) => /^(?:remaining|other|rest|missing)$/.test(w)) &&
  line.tokens
    .slice(mark.j - 1, mark.j + 4)
    .some(({ w }) =>
      /^(?:follow|follows|come|comes|ship|ships|arrive|arrives|would|will|backordered)$/.test(w),
    )

const awaiting = new Set([
  'count',
  'counting',
  'hope',
  'hoping',
  'plan',
  'planning',
  'aim',
  'aiming',
  'trust',
  'reckon',
  'should',
  'expected',
  'expect',
  'scheduled',
  'due',
  'planned',
])

const returning = new Set(['comes', 'come', 'coming', 'returns'])

/** "It should be back in stock next week", "L comes back in stock on Friday": not yet. */
export const awaited = (line: Line, mark: StockMark): boolean =>
  mark.status === 'in_stock' &&
  (hasWord(line, awaiting, Math.max(0, mark.i - 4), mark.i + 1) ||
    hasWord(line, returning, Math.max(0, mark.i - 1), mark.j)) &&
  line.tokens
    .slice(mark.j, mark.j + 5)
    .some(
      (token) =>
        (token.kind === 'date' && token.w !== 'today') || token.kind === 'duration' || token.w === 'soon',
    )

/** "We are not expecting any more" tells of what will come, not of what is there. */
export const unexpected = (line: Line, mark: StockMark): boolean =>
  mark.basis !== 'not_carried' &&
  line.tokens.slice(mark.i, mark.j).some((token) => /^(?:expect|plan|order|mak)\w*ing$/.test(token.w))

const openers = /^(?:when|whenever|once|until|soon|before)$/

const comesTo = /^(?:is|are|comes|come|becomes|gets|goes|returns|arrives|runs?|sells?)$/

const lookers = /^(?:i|we|you|checked|looked|asked|saw|read)$/

/** "I've asked the shop to write to you when it is back", "not restocked when a color is gone": what is waited for, and is not so now. */
export function isWaitedOn({ tokens, modes }: Line, mark: StockMark): boolean {
  if (mark.status !== 'in_stock' && mark.status !== 'out_of_stock') return false
  const from = Math.max(0, mark.i - 6)
  const words = tokens.slice(from, mark.j)
  const at = words.findIndex(
    ({ w }, k) => openers.test(w) && modes.clause[from + k] === modes.clause[mark.j - 1],
  )
  const between = words.slice(at + 1)
  return (
    at >= 0 &&
    between.some(({ w }) => comesTo.test(w)) &&
    !between.some(({ w }, k) => lookers.test(w) && !/^(?:run|sell)$/.test(between[k + 1]?.w ?? ''))
  )
}
