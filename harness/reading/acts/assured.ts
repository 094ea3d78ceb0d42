import type { Line } from '../discourse/scene.ts'

/** As many words as may stand between "ensure" and what is to come of it. */
const reach = 7

/** "I'll ensure that you are subscribed", "I'll make sure it is packed and shipped": it is to come. "Sure, I've cancelled it" is done. */
export function assured({ tokens }: Line, { i }: { i: number }): boolean {
  for (let k = i - 1; k >= Math.max(0, i - reach); k--) {
    const { w } = tokens[k]!
    if (/^(?:[,;.:]|but)$/.test(w)) return false
    if (/^(?:ensure|ensuring)$/.test(w)) return true
    if (w === 'sure' && /^(?:make|making|makes|be)$/.test(tokens[k - 1]?.w ?? '')) return true
  }
  return false
}
