import type { Line } from '../discourse/scene.ts'

const things =
  /^(?:label|labels|pickup|pick|collection|appointment|subscription|alert|alerts|reminder|call|callback|meeting|slot|reservation|charge|card|invoice|coupon|voucher|request|investigation)$/

const verbs = /^(?:cancelled|voided|returned|cancel|cancelling)$/

/** "I canceled the shipping label, not the order": what was canceled is something else. */
export function isOfObject({ tokens }: Line, { j }: { readonly j: number }): boolean {
  const verb = verbs.test(tokens[j - 1]!.w) ? j - 1 : earlierVerb(tokens, j)
  if (verb < 0 || !/^(?:the|your|that|this|a|our)$/.test(tokens[verb + 1]?.w ?? '')) return false
  const noun = tokens.slice(verb + 2, verb + 5).findIndex(({ w }) => things.test(w))
  return noun >= 0 && tokens.slice(verb + 2, verb + 2 + noun).every(({ kind }) => kind === 'word')
}

/** Where words of a state that reach beyond their verb have it. */
const earlierVerb = (tokens: Line['tokens'], j: number): number =>
  tokens.findIndex(({ w }, k) => k >= j - 3 && k < j && /^(?:cancelled|voided)$/.test(w))
