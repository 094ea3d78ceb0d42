import { cues, has, hasWord, type Line, type Scene } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import { wordSet } from '../../patterns/words.ts'
import { courtesies, holdsOnly } from '../nothing-but.ts'
import type { Doubt } from './ground.ts'

/** A yes or a no says what was asked, where the question holds nothing more and nothing follows that may turn it. */
export const bareAnswer: Doubt = {
  reason: 'what the yes or no is said to is not plain',
  acts: ['availability'],
  holds: ({ scene, act, line, i, j }) =>
    act.act === 'availability' &&
    line.index === 0 &&
    !line.tokens.some(({ kind }) => kind === 'item') &&
    answers.some((tag) => cues(line, tag).some((cue) => cue.i < j && i < cue.j)) &&
    !(
      asksNothingElse(scene) &&
      // "Is it sold out?" - "Yes, $9.": what has a price can be had, as a rule.
      !(act.status === 'out_of_stock' && line.tokens.some(({ kind }) => kind === 'money')) &&
      scene.lines.every((other) => other === line || isHarmless(other, act.status))
    ),
}
const answers = ['plain:yes', 'plain:no', 'ellipsis:yes', 'ellipsis:no']

/** "Is the Mug available for pickup?", "isn't it in stock?", "do you know if it is?": what a yes or no to these says is not plain. */
const asksNothingElse = ({ asked }: Scene): boolean => {
  const question = asked.at(-1)
  return (
    question !== undefined &&
    holdsOnly(question, stockQuestion) &&
    // "Is the small Kettle available?", where there is a Mini too.
    !question.tokens.some(
      ({ kind, variant }, k) =>
        kind === 'item' &&
        isVariant(question.tokens, k - 1) &&
        !variant?.split(' ').includes(question.tokens[k - 1]!.w),
    ) &&
    asked.every((line) => line === question || line.tokens.at(-1)?.w !== '?')
  )
}
const stockQuestion = wordSet(
  'is are the a an any it they them that this these those one ones still currently now right in stock available sold out gone left there yet again back size sizes color colour colors please hi hello hey ok okay and or so also then all both do does did you u ya guys have has got can could i we get buy order happen to at the moment today online carry what how about of shop ist sind die der das den ein eine einen noch auf lager verfügbar vorrätig lieferbar ausverkauft haben habt sie ihr gibt es in und da gerade größe',
)

/** "How many would you like?", "thanks for asking"; behind a no also "we expect some on Friday". */
const isHarmless = (line: Line, status: string): boolean =>
  status === 'out_of_stock'
    ? !hasWord(line, turning)
    : holdsOnly(line, courtesies) ||
      holdsOnly(line, offers) ||
      isPriceOnly(line) ||
      has(line, 'ellipsis:same')
/** "It's $9 each." */
const isPriceOnly = ({ tokens }: Line): boolean =>
  tokens.some(({ kind }) => kind === 'money') &&
  tokens.every(({ kind, w }) => kind === 'money' || kind === 'item' || kind === 'punct' || ofPrice.has(w))
const ofPrice = wordSet('it is they are each apiece a piece for at the price costs cost currently now today')
const turning = wordSet('bot closed can cannot see kidding joking wait actually assistant only')
const offers = wordSet(
  'how many would you like do want shall i add it one them to your the a cart basket should put wie viele möchten sie',
)
