import type { Mark } from '../../discourse/bind.ts'
import { cues, has, type Line, once, type Scene } from '../../discourse/scene.ts'

/**
 * "After that, it's sent back", "then your refund is issued", "in that case it is shipped again": what comes later, or in a
 * case of which nobody knows. Told in the present, for "after that, it was shipped" and "then I canceled it" have happened.
 */
export function comesThen(scene: Scene, line: Line, { i, j }: Mark): boolean {
  if (
    !line.families.has('later') &&
    !line.words.has('is') &&
    !line.words.has('are') &&
    !line.words.has('wird') &&
    !line.words.has('werden')
  )
    return false
  const verb = presentBefore(line, j)
  if (verb < 0) return false
  const opens = (tag: string): boolean =>
    cues(line, tag).some(
      (cue) =>
        cue.i <= i &&
        !line.tokens
          .slice(cue.i, verb)
          .some(({ w }, k, all) => breaks.test(w) || nows.test(w) || isDone(w, all[k - 1]?.w)),
    )
  return (
    line.modes.polite[verb] === true ||
    opens('later:then') ||
    (opens('later:first') && goesOn(scene, line)) ||
    opens('later:kind') ||
    isElse(line, verb) ||
    cues(line, 'later:rule').some((cue) => cue.i >= verb && cue.i <= j + 3) ||
    (asksInGeneral(scene) &&
      isPassive(line, { i, j }) &&
      !line.tokens.some(({ kind }, k) => kind === 'id' && !isExample(line.tokens[k - 1]?.w)))
  )
}

/** "Reply by Friday, or the order is canceled": what comes where it is not done. */
const isElse = ({ tokens }: Line, verb: number): boolean => {
  const at = tokens.findLastIndex(({ w }, k) => k < verb && k >= verb - 5 && w === 'or')
  return (
    at > 0 &&
    verb > at + 1 &&
    tokens
      .slice(at + 1, verb)
      .every(
        ({ w, kind }) =>
          kind === 'id' || /^(?:it|they|you|we|the|your|order|parcel|ticket|case|return|number)$/.test(w),
      )
  )
}

/** "First it's packed, then it's handed to UPS", maybe in two sentences. */
const goesOn = ({ lines }: Scene, line: Line): boolean =>
  [line, lines[line.index + 1]].some((one) => one && has(one, 'later:then'))

/** "What if it is lost?", "how do returns work?": all that is told of it is how it goes. */
const asksInGeneral = (scene: Scene): boolean =>
  once(scene, 'asks in general', () => scene.asked.some((line) => has(line, 'ask:general')))

/** "A number like T-12345". */
const isExample = (before: string | undefined): boolean => before === 'like' || before === 'wie'

const present = /^(?:is|are|am|gets?|becomes?|wird|werden|ist|sind)$/
const told =
  /^(?:was|were|has|have|had|been|did|already|now|since|just|currently|still|today|i|we|wurde|wurden|hat|habe|bereits|schon|jetzt|gerade|geblieben|gekommen|gegangen|worden|eingetroffen)$/
/** Words that bring the now back, or that go on to something else: "then there's W-8, which is delivered". */
const nows =
  /^(?::|there|was|were|has|have|had|been|did|already|now|again|since|today|heute|jetzt|bereits|schon|wurde|wurden)$/
/** "Then you wrote again, and it's open": what has happened, and so has what comes of it. */
const isDone = (w: string, before = ''): boolean => (/ed$/.test(w) && doers.test(before)) || irregular.test(w)
const doers =
  /^(?:you|we|i|they|he|she|it|customs|carrier|courier|driver|ups|dhl|dpd|gls|fedex|hermes|usps|payment|bank|nobody|somebody)$/
const irregular = /^(?:wrote|came|went|lost|got|took|gave|told|said|kam|kamen|hast|haben|ging)$/
const breaks = /^(?:[.;?!]|but|aber)$/
/** So far off may the verb stand: "it's packed, weighed, labelled and shipped". */
const farthest = 10

/** The verb of the present that words of a state hang on, and nothing of the past or of now beside it. */
function presentBefore({ tokens }: Line, j: number): number {
  for (let k = j - 1; k >= Math.max(0, j - farthest); k--) {
    const { w, kind } = tokens[k]!
    if (present.test(w))
      return tokens.slice(k + 1, Math.min(tokens.length, j + 1)).some((one) => told.test(one.w)) ? -1 : k
    if (told.test(w) || (breaks.test(w) && tokens[k - 1]?.kind !== 'date') || kind === 'id') return -1
  }
  return -1
}

const isPassive = ({ tokens }: Line, { j }: Mark): boolean =>
  /(?:ed|sent|left|paid|brought|taken|put|given|made|t|en)$/.test(tokens[j - 1]!.w)
