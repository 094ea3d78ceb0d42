import { hasWord, type Line, once, type Scene } from '../discourse/scene.ts'
import { wordSet } from '../patterns/words.ts'
import { idKind } from './ids.ts'

/** Whether words of a purchase tell of one that was made before: one that is asked for, or that something else is told by. */
export const isBoughtBefore = (scene: Scene, line: Line, cue: { i: number; j: number }): boolean =>
  isToldBy(line, cue) || isTicket(scene, line, cue) || asksForOwn(scene) || isNumberAsked(scene, line)

/** "The post code under which the order was made", "the address your order was placed with": which one. */
const isToldBy = ({ tokens }: Line, { i }: { i: number }): boolean => {
  const before = /^(?:the|your|this|that|an?|my)$/.test(tokens[i - 1]?.w ?? '') ? i - 2 : i - 1
  return (
    /^(?:order|purchase|booking|your)$/.test(tokens[i]!.w) &&
    (tellsWhich.has(tokens[before]?.w ?? '') || (before < i - 1 && tellers.has(tokens[before]?.w ?? '')))
  )
}
const tellsWhich = wordSet('which when where whether if since before until how')
const tellers = wordSet('email mail address name card date day account number phone surname')

/** "T-31 is yours": a ticket, and nothing bought. */
const isTicket = (scene: Scene, line: Line, { i, j }: { i: number; j: number }): boolean =>
  line.tokens[j - 1]!.w === 'yours' &&
  line.tokens[i - 1]?.kind === 'id' &&
  idKind(scene, line, i - 1) === 'ticket'

/** "When does my order arrive?": it has been made. */
const asksForOwn = (scene: Scene): boolean =>
  once(scene, 'asks for an own order', () =>
    scene.asked.some(
      (line) =>
        asking.has(line.tokens[0]?.w ?? '') &&
        !hasWord(line, buying) &&
        line.tokens.some(
          ({ w }, k) => nouns.has(w) && /^(?:my|our|last|latest|recent)$/.test(line.tokens[k - 1]?.w ?? ''),
        ),
    ),
  )
const asking = wordSet('when where wheres has is did why')
const nouns = wordSet('order orders parcel package delivery purchase')
const buying = wordSet(
  'buy reorder again place placed checkout another new replacement go gone through confirmed complete',
)

/** "0000032?": the shopper typed its number, maybe without its sign. */
const isNumberAsked = (scene: Scene, { tokens }: Line): boolean =>
  tokens.some(
    ({ kind, w }) =>
      kind === 'id' &&
      scene.asked.some((asked) =>
        asked.tokens.some((one) => one.w.replace(/^#/, '') === w.replace(/^#/, '')),
      ),
  )
