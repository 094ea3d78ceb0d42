import type { Act, ActOf } from '#record'
import { cues, has, hasWord, itemName, type Line, modeOf, type Scene } from '../discourse/scene.ts'
import { isVariant, isVariantWord } from '../discourse/variants.ts'
import { wordSet } from '../patterns/words.ts'
import { idKind } from './ids.ts'
import { courtesies, holdsOnly } from './nothing-but.ts'
import { type ActReader, sure, unsure } from './reader.ts'
import { saysAnother } from './says-another.ts'

type CartAction = ActOf<'cart_action'>['action']
type DeedAction = ActOf<'deed'>['action']

/** What a bot is told to do, or asks leave to do, by its word. */
const toCart = { added: 'added', removed: 'removed' } as const satisfies Record<string, CartAction>
const toOrder = {
  canceled: 'order_canceled',
  returned: 'return_started',
  refunded: 'refund_issued',
} as const satisfies Record<string, DeedAction>

/** One thing that is wished, and the sentence that tells of what; plain where that sentence holds nothing else. */
interface Wish {
  readonly word: keyof typeof toCart | keyof typeof toOrder | 'notified'
  readonly line: Line
  readonly isPlain: boolean
}

/**
 * "Add two Mugs to my cart" - "Done.": the wish tells what was done; so does the bot's own question, where the shopper
 * only said yes. Nothing is read where the reply tells of a deed or a failure itself, nor where several things are wished;
 * where anything more is said on either side, the reading is unsure.
 */
export const bareDone: ActReader = (scene, found) => {
  const line = scene.lines.find((one) => has(one, 'done') || has(one, 'done:maybe'))
  const cue =
    line &&
    [...cues(line, 'done'), ...cues(line, 'done:maybe')].find((one) => modeOf(line, one) === 'asserted')
  if (!cue || line.index > 1 || found.some(tellsMore)) return []
  const [wish, ...others] = wishes(scene)
  if (!wish || others.length > 0) return []
  const isAll = scene.lines.every((other) => other === line || holdsOnly(other, courtesies))
  const isSure = has(line, 'done') && isAll && wish.isPlain && !isOfAnother(scene, wish)
  const grounds = isSure
    ? sure(scene, line, cue.i, cue.j)
    : unsure(scene, line, cue.i, cue.j, 'what is said to be done is not told')
  return actsOf(scene, wish).map((act) => ({ ...act, ...grounds }) as Act)
}

/** "The cheaper one" - "Shall I add it?" - "Yes" - "Done.": which of those spoken of that is, no name tells. */
const isOfAnother = (scene: Scene, { line }: Wish): boolean => {
  if (line.tokens.some(({ kind }) => kind === 'item')) return false
  const { asked, said } = scene.before()
  return asked.some(saysAnother) || isOfOpenVariant(scene, [...asked, ...said])
}

/** "9 is sold out, but we have 10. Shall I add it?": which of the variants, where the product is meant without one. */
const isOfOpenVariant = ({ shopperItems, earlierItems }: Scene, before: readonly Line[]): boolean => {
  const item = [...shopperItems, ...earlierItems][0] ?? ''
  return (
    !item.split(' ').some((word, k) => k > 0 && isVariantWord(word.toLowerCase())) &&
    before.some(({ tokens }) =>
      tokens.some((token, k) => isVariant(tokens, k) || token.variant !== undefined),
    )
  )
}

const tellsMore = ({ act }: Act): boolean => more.has(act)
const more: ReadonlySet<Act['act']> = new Set([
  'cart_action',
  'deed',
  'failure_disclosure',
  'order_placed',
  'notify_done',
  'limitation',
  'handoff_done',
  'ticket_status',
  'order_status',
])

function wishes(scene: Scene): readonly Wish[] {
  if (!saysOnlyYes(scene)) return wishesIn(scene.asked, 'wish')
  const { asked, said } = scene.before()
  const question = said.findLast((line) => hasWord(line, questionMark) || has(line, 'wish:sure'))
  if (!question) return []
  const own = wishesIn([question], 'asked')
  if (own.length > 0 || !has(question, 'wish:sure')) return own
  // "I can't. Is that ok?" asks leave for something else.
  const isAll = said.every((line) => line === question || !hasWord(line, refusals))
  return isAll ? wishesIn(asked, 'wish') : []
}
/** "Yes", and not "yes, and the Vase too", "ok, but the red one". */
const saysOnlyYes = ({ asked: [line, ...others] }: Scene): boolean =>
  line !== undefined &&
  others.length === 0 &&
  cues(line, 'wish:yes').some(({ j }) => line.tokens.slice(j).every(({ kind }) => kind === 'punct'))
const refusals = wordSet(
  'not no only instead but however sold shipped unfortunately sorry already nicht leider',
)

const wishesIn = (lines: readonly Line[], family: 'wish' | 'asked'): readonly Wish[] =>
  lines.flatMap((line) =>
    has(line, 'wish:elsewhere')
      ? []
      : words.flatMap((word) =>
          has(line, `${family}:${word}`) ? [{ word, line, isPlain: isPlain(word, line, lines) }] : [],
        ),
  )
const words = [...Object.keys(toCart), ...Object.keys(toOrder), 'notified'] as Wish['word'][]
const questionMark = wordSet('?')
const everything = wordSet('everything empty clear leeren')

/** Whether a wish holds nothing but itself, and nothing else is said beside it but what the bot had asked for. */
function isPlain(word: Wish['word'], line: Line, lines: readonly Line[]): boolean {
  const values = line.tokens.filter(({ kind }) => kind === 'number' || kind === 'id')
  const own = { ...line, tokens: line.tokens.filter((token) => !values.includes(token)) }
  const ids = lines.flatMap(({ tokens }) => tokens.flatMap(({ kind, w }) => (kind === 'id' ? [w] : [])))
  return (
    holdsOnly(own, wishWords) &&
    own.tokens.filter(({ w }) => verbs.has(w)).length === 1 &&
    new Set(ids).size <= 1 &&
    (word === 'added' ||
      word === 'removed' ||
      word === 'notified' ||
      ids.length > 0 ||
      hasWord(line, orderWords)) &&
    !((word === 'added' || word === 'removed') && ids.length > 0)
  )
}
const verbs = wordSet(
  'add put pop throw toss remove delete take empty clear cancel return refund drop notify tell email text alert know legen lege leg packen packe stornieren storniere entfernen entferne',
)
const orderWords = wordSet('order purchase bestellung')
const wishWords = wordSet(
  'hi hello hey ok okay yes so and then great please pls just also can could would will you u i like want need wanna to go ahead now ' +
    'add put pop throw toss remove delete take empty clear cancel return refund drop ' +
    'a an the my your our this that these those it them one two three both to in into from out off of cart basket bag trolley order purchase me for us ' +
    'everything size pair shall should do sure are is ' +
    'notify tell email text alert let know when once as soon back in stock available again if ' +
    'bitte legen lege leg packen packe in den die das der meinen meine warenkorb stornieren storniere sie bestellung mir entfernen entferne aus dem kannst können könnten könntest du hinzufügen',
)
function actsOf(scene: Scene, { word, line }: Wish): readonly object[] {
  if (word === 'notified') {
    const item = line.tokens.find(({ kind }) => kind === 'item')
    return [{ act: 'notify_done', ...(item ? { item: itemName(item) } : {}) }]
  }
  if (word === 'added' || word === 'removed') {
    const named = line.tokens.flatMap((token) => (token.kind === 'item' ? [itemName(token)] : []))
    const spoken = named.length ? named : [...scene.shopperItems, ...scene.earlierItems].slice(0, 1)
    const items = word === 'removed' && !named.length && hasWord(line, everything) ? ['everything'] : spoken
    return [...new Set(items)].map((item) => ({
      act: 'cart_action',
      action: toCart[word],
      item,
      modality: 'done',
    }))
  }
  const told = line.tokens.find((token, at) => token.kind === 'id' && idKind(scene, line, at) !== 'other')
  const id = told?.raw.replace(/^#/, '') ?? (scene.shopperIds.length === 1 ? scene.shopperIds[0] : undefined)
  return [{ act: 'deed', action: toOrder[word], ...(id ? { id } : {}), modality: 'done' }]
}
