import { itemsIn } from '../../discourse/mentions.ts'
import { hasWord, itemName, type Line, once, type Scene } from '../../discourse/scene.ts'
import { type Doubt, itemClaims } from './ground.ts'

/**
 * "I love my Kettle! Is the Mug in stock?" - "It's sold out.": the message names several products, the reply none, and it
 * tells of one only. It is the one of the question, if that names just one.
 */
export const oneOfMessage: Doubt = {
  reason: 'the shopper named several products, and the reply none',
  acts: itemClaims,
  holds: ({ scene, act, acts }) => {
    if (!('item' in act) || act.item === undefined) return false
    const named = once(scene, 'named in the message only', () => namedInMessage(scene))
    if (named.length < 2 || !named.includes(act.item)) return false
    const told = once(
      scene,
      `products told by ${act.act}`,
      () => new Set(acts.flatMap((other) => (other.act === act.act && 'item' in other ? [other.item] : []))),
    )
    return told.size < named.length && asksOf(scene.asked) !== act.item
  },
}

/** The products of the message, where the reply names none. */
const namedInMessage = ({ asked, lines }: Scene): readonly string[] =>
  itemsIn(lines).length ? [] : namesIn(asked)

/** One name for each mention: "the lamps" may be of several products, and are one kind. */
const namesIn = (lines: readonly Line[]): readonly string[] => [
  ...new Set(
    lines.flatMap(({ tokens }) =>
      tokens.flatMap((token) => (token.kind === 'item' ? [itemName(token)] : [])),
    ),
  ),
]

/** The product of the only question, if it is of one. */
function asksOf(asked: readonly Line[]): string | undefined {
  const questions = asked.filter((line) => hasWord(line, questionMark))
  const items = namesIn(questions)
  return questions.length < asked.length && items.length === 1 ? items[0] : undefined
}
const questionMark = new Set(['?'])
