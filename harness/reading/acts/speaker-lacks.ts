import type { Line } from '../discourse/scene.ts'

/** "I'm unable to view live stock", "I lack access to live data": what the bot does not have. */
export const isBeyond = ({ tokens }: Line, { i }: { readonly i: number }): boolean => {
  const before = tokens.slice(Math.max(0, i - 7), i)
  const at = before.findLastIndex(({ w }) => lacks.test(w))
  return at >= 0 && !before.slice(at).some(({ kind, w }) => kind === 'punct' || w === 'but' || w === 'and')
}
const lacks = /^(?:unable|without|lack|lacks|lacking|missing)$/
