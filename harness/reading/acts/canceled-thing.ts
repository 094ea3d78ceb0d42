import type { Line } from '../discourse/scene.ts'

const things =
  /^(?:label|labels|pickup|pick|collection|appointment|subscription|alert|alerts|reminder|call|callback|meeting|slot|reservation|charge|card|invoice|coupon|voucher|request|investigation)$/

/** "I canceled the shipping label, not the order": what was canceled is something else. */
export function isOfObject({ tokens }: Line, { j }: { readonly j: number }): boolean {
  if (!/^(?:cancelled|voided|returned|cancel|cancelling)$/.test(tokens[j - 1]!.w)) {
    const verb = tokens.slice(Math.max(0, j - 3), j).findIndex(({ w }) => /^(?:cancelled|voided)$/.test(w))
    return verb >= 0 && isOfObject({ tokens } as Line, { j: Math.max(0, j - 3) + verb + 1 })
  }
  if (!/^(?:the|your|that|this|a|our)$/.test(tokens[j]?.w ?? '')) return false
  const noun = tokens.slice(j + 1, j + 4).findIndex(({ w }) => things.test(w))
  return noun >= 0 && tokens.slice(j + 1, j + 1 + noun).every(({ kind }) => kind === 'word')
}
