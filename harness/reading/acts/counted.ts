import type { Line } from '../discourse/scene.ts'

/**
 * "5 were delivered, 1 was cancelled and 1 is on its way": so many of several orders, tickets or pieces, and which is not told.
 * Not "the 2 were delivered", which are those spoken of, nor "one on its way: W-2".
 */
export function isCounted({ tokens }: Line, { i, j }: { readonly i: number; readonly j: number }): boolean {
  if (tokens[j]?.w === ':') return false
  const at = /^(?:is|are|was|were|has|have|wurde|wurden|ist|sind)$/.test(tokens[i - 1]?.w ?? '')
    ? i - 2
    : i - 1
  if (isSomeOf(tokens, at)) return true
  const number = tokens[at]
  if (!number || (number.kind !== 'number' && !/^(?:\d{1,2}|one|two|three|four|five)$/.test(number.w)))
    return false
  const before = tokens[at - 1]
  return (
    before === undefined ||
    before.kind === 'punct' ||
    /^(?:and|but|und|aber|with|of|while|orders|tickets|items|bestellungen)$/.test(before.w)
  )
}

/** "2 of your 3 tickets are closed": so many of them. */
function isSomeOf(tokens: Line['tokens'], at: number): boolean {
  if (!/^(?:tickets|orders|cases)$/.test(tokens[at]?.w ?? '')) return false
  const of = tokens.findIndex(({ w }, k) => k >= at - 4 && k < at && w === 'of')
  return some.test(tokens[of - 1]?.w ?? '')
}
const some = /^(?:\d{1,2}|one|two|three|four|five|some|most|half|many)$/
