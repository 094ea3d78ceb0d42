import { hasWord, type Line } from '../discourse/scene.ts'

const openers = new Set(['after', 'once', 'when', 'whenever', 'until', 'before'])

/** "When a payment is declined", "if an item sells out": a case among others, and not this one. */
export const onSomeOccasion = ({ tokens }: Line, { i }: { readonly i: number }): boolean =>
  tokens
    .slice(Math.max(0, i - 5), i)
    .some(
      ({ w }, k, all) =>
        (openers.has(w) || w === 'if' || w === 'where') &&
        /^(?:an?|any)$/.test(all[k + 1]?.w ?? '') &&
        !all.slice(k).some((one) => /^(?:was|were|[.,;:])$/.test(one.w)),
    )

/** "When your order has been placed, you get a mail": an occasion is named, and nothing told of it. */
export const onOccasion = (line: Line, { i }: { readonly i: number }): boolean =>
  hasWord(line, openers, i - 4, i)

/** "After a second failed attempt the parcel is held and then returned to us": a sentence that opens with any such case tells what happens then. */
export const isRule = ({ tokens }: Line, { i }: { readonly i: number }): boolean =>
  (openers.has(tokens[0]?.w ?? '') || tokens[0]?.w === 'if' || tokens[0]?.w === 'where') &&
  /^(?:an?|any|each|every|two|three)\b/.test(tokens[1]?.w ?? '') &&
  !tokens.slice(2, i + 1).some(({ w, kind }) => kind === 'id' || told.test(w))
const told = /^(?:was|were|has|have|had|been|ago|your)$/
