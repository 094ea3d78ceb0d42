import type { Line } from '../discourse/scene.ts'

const us = /^(?:i|we|system|systems|server|bot|assistant)$/
const between = /^(?:have|has|had|just|also|unfortunately|did|seem|seems|to)$/

/** "We hit a snag loading your order": the shop's own trouble, and no state of an order. */
export function isOwnSnag({ tokens }: Line, { i, j }: { readonly i: number; readonly j: number }): boolean {
  const hit = tokens[i]!.w === 'hit' ? i : i - 2
  if (tokens[j - 1]!.w !== 'snag' || tokens[hit]?.w !== 'hit') return false
  let k = hit - 1
  while (between.test(tokens[k]?.w ?? '')) k--
  return us.test(tokens[k]?.w ?? '')
}
