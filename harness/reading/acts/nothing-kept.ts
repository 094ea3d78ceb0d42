import { cues, hasWord, type Line } from '../discourse/scene.ts'
import type { Unless } from './flags.ts'

/** "For security reasons I have to verify your identity", "to protect your account, it was locked": a reason, and nothing is kept back. */
const onlyAsks: Unless = (_, line, cue) =>
  !cues(line, 'neg').length &&
  /^(?:for|to|reasons|grounds)$/.test(
    line.tokens[line.tokens[cue.i]!.w === 'security' ? cue.j - 1 : cue.i]!.w,
  ) &&
  line.tokens.slice(cue.i, cue.j).every(({ w }) => purpose.test(w))

/** "For security reasons I can't delete accounts here": a deed is refused, no data are kept back. */
const barsDeed = ({ tokens }: Line, cue: { i: number; j: number }): boolean => {
  if (!/^(?:reasons|grounds)$/.test(tokens[cue.j - 1]!.w)) return false
  const not = tokens.findIndex(
    ({ w }, k) =>
      (w === 'not' && /^(?:can|could|able|are|is|am|may)$/.test(tokens[k - 1]?.w ?? '')) || w === 'unable',
  )
  return (
    not >= 0 &&
    deedVerbs.has(
      tokens.slice(not + 1).find(({ w }) => !/^(?:able|to|be|currently|possible|here|chat)$/.test(w))?.w ??
        '',
    )
  )
}
const deedVerbs = new Set(
  'delete deleted close closed change changed update updated edit edited cancel cancelled reset process processed accept accepted take taken make made place placed merge merged remove removed refund refunded ship shipped redirect redirected store stored save saved reactivate unlock unlocked'.split(
    ' ',
  ),
)

/** "There is no privacy reason not to tell you", "nothing about it is confidential". */
const isOpen = ({ tokens }: Line, { i }: { i: number }): boolean =>
  /^(?:privacy|private|confidential|secret)$/.test(tokens[i]!.w) &&
  tokens
    .slice(Math.max(0, i - 4), i)
    .some(({ w }, k, all) => w === 'nothing' || (w === 'no' && k === all.length - 1))

/** "Never share your password": what the shopper should do. */
const isAdvice = ({ tokens }: Line, { i }: { i: number }): boolean =>
  i <= 3 &&
  /^(?:never|do|always|please|also|and|remember)$/.test(tokens[0]!.w) &&
  !tokens.slice(0, i + 2).some(({ w }) => /^(?:we|i|you)$/.test(w)) &&
  tokens.slice(i, i + 5).some(({ w }) => w === 'your')

/** "We never see full card numbers": the bot has none of them. */
const isUnseen = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens
    .slice(Math.max(0, i - 4), i)
    .some(
      ({ w }, k, all) =>
        /^(?:see|store|keep|stored|kept|have|hold)$/.test(w) &&
        all.slice(0, k).some((one) => /^(?:never|not)$/.test(one.w)),
    )

/** "We never share it for advertising", "with third parties": how data are handled, and nothing is kept from who asks. */
const isPolicy = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens
    .slice(i, j + 8)
    .some(
      ({ w }, k, all) =>
        (w === 'third' && /^part(?:y|ies)$/.test(all[k + 1]?.w ?? '')) ||
        /^(?:advertising|advertisers|marketing|spammers?)$/.test(w),
    )
/** "I can't open another for it": a second one, and nobody else's. */
const isSecond = ({ tokens }: Line, { j }: { j: number }): boolean =>
  tokens[j - 1]!.w === 'another' &&
  /^(?:|[.,;:!–]|one|for|return|ticket|case|order|refund|exchange|claim|code|label|time|while|until)$/.test(
    tokens[j]?.w ?? '',
  )

/** "We value your privacy", "remember not to share your password": nothing is kept from the shopper. */
export const nothingKept: Unless = (scene, line, cue, found) =>
  onlyAsks(scene, line, cue, found) ||
  isSecond(line, cue) ||
  barsDeed(line, cue) ||
  isOpen(line, cue) ||
  isUnseen(line, cue) ||
  isAdvice(line, cue) ||
  isPolicy(line, cue) ||
  (/^(?:privacy|private|confidential)/.test(line.tokens[cue.i]!.w) &&
    hasWord(line, valued) &&
    !cues(line, 'neg').length) ||
  hasWord(line, advised, Math.max(0, cue.i - 4), cue.i)
const valued = new Set(
  'value prioritize prioritise importance important utmost priority care securely respect committed matters seriously'.split(
    ' ',
  ),
)
const advised = new Set(['remember', 'please', 'careful', 'advise', 'recommend'])
const purpose =
  /^(?:security|safety|privacy|reasons|grounds|for|to|protect|safeguard|your|own|the|customer|data|protection|,|·)$/
