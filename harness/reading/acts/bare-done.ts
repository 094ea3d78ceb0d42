import type { Act, ActOf } from '#record'
import { cues, has, hasWord, itemName, type Line, modeOf, type Scene } from '../discourse/scene.ts'
import { wordSet } from '../patterns/words.ts'
import { idKind } from './ids.ts'
import { type ActReader, sure, unsure } from './reader.ts'

type CartAction = ActOf<'cart_action'>['action']
type DeedAction = ActOf<'deed'>['action']

/** What a bot is told to do, or asks leave to do, by its word. */
const toCart = { added: 'added', removed: 'removed' } as const satisfies Record<string, CartAction>
const toOrder = {
  canceled: 'order_canceled',
  returned: 'return_started',
  refunded: 'refund_issued',
} as const satisfies Record<string, DeedAction>

/** One thing that is wished, and the sentence that tells of what. */
interface Wish {
  readonly word: keyof typeof toCart | keyof typeof toOrder | 'notified'
  readonly line: Line
}

/**
 * "Add two Mugs to my cart" - "Done.": the wish tells what was done; so does the bot's own question, where the shopper
 * only said yes. Nothing is read where the reply tells of a cart, a deed or a failure itself, nor where several things are
 * wished.
 */
export const bareDone: ActReader = (scene, found) => {
  const line = scene.lines.find((one) => has(one, 'done') || has(one, 'done:maybe'))
  const cue =
    line &&
    [...cues(line, 'done'), ...cues(line, 'done:maybe')].find((one) => modeOf(line, one) === 'asserted')
  if (!cue || line.index > 1 || found.some(tellsMore)) return []
  const [wish, ...others] = wishes(scene)
  if (!wish || others.length > 0) return []
  const grounds = has(line, 'done')
    ? sure(scene, line, cue.i, cue.j)
    : unsure(scene, line, cue.i, cue.j, 'the words may also just close the conversation')
  return actsOf(scene, wish).map((act) => ({ ...act, ...grounds }) as Act)
}

const tellsMore = ({ act }: Act): boolean =>
  act === 'cart_action' ||
  act === 'deed' ||
  act === 'failure_disclosure' ||
  act === 'order_placed' ||
  act === 'notify_done'

function wishes(scene: Scene): readonly Wish[] {
  if (!scene.asked.some((line) => has(line, 'wish:yes'))) return wishesIn(scene.asked, 'wish')
  const { asked, said } = scene.before()
  const question = said.findLast((line) => hasWord(line, questionMark) || has(line, 'wish:sure'))
  if (!question) return []
  const own = wishesIn([question], 'asked')
  return own.length === 0 && has(question, 'wish:sure') ? wishesIn(asked, 'wish') : own
}

const wishesIn = (lines: readonly Line[], family: 'wish' | 'asked'): readonly Wish[] =>
  lines.flatMap((line) =>
    has(line, 'wish:elsewhere')
      ? []
      : words.flatMap((word) => (has(line, `${family}:${word}`) ? [{ word, line }] : [])),
  )
const words = [...Object.keys(toCart), ...Object.keys(toOrder), 'notified'] as Wish['word'][]
const questionMark = wordSet('?')
const everything = wordSet('everything all empty clear')

function actsOf(scene: Scene, { word, line }: Wish): readonly object[] {
  if (word === 'notified') {
    const item = line.tokens.find(({ kind }) => kind === 'item')
    return [{ act: 'notify_done', ...(item ? { item: itemName(item) } : {}) }]
  }
  if (word === 'added' || word === 'removed') {
    const named = line.tokens.flatMap((token) => (token.kind === 'item' ? [itemName(token)] : []))
    const spoken = named.length ? named : [...scene.shopperItems, ...scene.earlierItems].slice(0, 1)
    const items = word === 'removed' && hasWord(line, everything) ? ['everything'] : spoken
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
