import { cues, hasWord, type Line, type Scene } from '../../discourse/scene.ts'
import { amountsIn } from '../price.ts'
import { isPrice } from '../priced/no-price.ts'
import { hasEnded } from '../priced/other-times.ts'
import { startsLater } from '../priced/price-to-come.ts'
import { priced } from '../priced/priced.ts'
import { isRefund } from '../priced/refund.ts'
import { type Found, told } from './told.ts'

const pastWords = /^(?:was|were|before|previously|originally|formerly|used)$/
/** "Raised from $9 to $9.50" tells of a change, and the price now. */
const moved = /^(?:raised|lowered|reduced|cut|increased|dropped|marked)$/
const noPrice = /^(?:deduct|over|above|under|below|save|refund|back|charge|spend|spending)$/
const totals = new Set(['total'])

/** "If the Mug is under 20": a price of a product, no threshold of the shop. */
const namedBefore = (line: Line, at: number): boolean =>
  line.tokens.slice(Math.max(0, at - 4), at).some((token) => token.kind === 'item')

/** "You'd have paid £44 last month": imagined of the shopper, and past of the price. */
const wasPaid = ({ tokens }: Line, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ w }, k, all) => w === 'have' && /^(?:paid|got|been)$/.test(all[k + 1]?.w ?? '')) &&
  tokens.some(({ kind, w }) => kind === 'date' && /^(?:last|yesterday)/.test(w))

/** "You'll get back the £31.50": money that goes back, and no price. */
const isGivenBack = ({ tokens }: Line, at: number): boolean =>
  tokens
    .slice(0, at)
    .some(
      ({ w }, k, all) =>
        w === 'back' && /^(?:get|receive|have|given|give|pay|send)$/.test(all[k - 1]?.w ?? ''),
    )

/** Prices that are told as past, later, imagined or asked. */
export function unassertedPrices(scene: Scene, line: Line): Found[] {
  if (cues(line, 'step:notify').length) return []
  const found: Found[] = []
  for (const at of amountsIn(scene, line)) {
    const one = unassertedAt(scene, line, at)
    if (one) found.push(one)
  }
  return found
}

function unassertedAt(scene: Scene, line: Line, at: number): Found | undefined {
  const before = line.tokens.slice(Math.max(0, at - 4), at).map((one) => one.w)
  const past =
    before.some((w, k) => pastWords.test(w) || (w === 'went' && before[k + 1] === 'for')) &&
    !before.includes('now') &&
    !before.some((w) => moved.test(w))
  const meant =
    told(line, { i: at, j: at + 1 }) ??
    (startsLater(line, at) ? 'future' : past || hasEnded(line, at) ? 'past' : undefined)
  const mode = meant === 'hypothetical' && wasPaid(line, at) ? 'past' : meant
  if (
    !mode ||
    (mode === 'future' && isPrice(line, at)) ||
    (mode === 'asked' && line.tokens[at + 1]?.w === 'back') ||
    (mode === 'future' && /^(?:never|not)$/.test(before.at(-2) ?? '')) ||
    (mode === 'past' && before.some((w) => moved.test(w))) ||
    (mode === 'asked' && before.at(-1) === '(') ||
    (mode === 'future' && line.tokens[at]!.w === 'charged') ||
    (mode === 'conditional' && isGivenBack(line, at)) ||
    before.some((w) => /^(?:starts?|starting)$/.test(w)) ||
    (mode !== 'past' && before.includes('difference')) ||
    (mode === 'future' && (isRefund(line, at) || before.includes('credit'))) ||
    (before.some((w, k) => noPrice.test(w) && !(w === 'back' && before[k + 1] === 'to')) &&
      !(mode === 'conditional' && namedBefore(line, at)))
  )
    return undefined
  const items = hasWord(line, totals) ? ['total'] : priced(scene, line, at, 0, line.tokens.length)
  const item = items.at(-1)
  return { about: 'price', item: item === 'it' ? undefined : item, mode, i: at, j: at + 1 }
}
