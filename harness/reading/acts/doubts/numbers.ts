import { cues, hasWord, type Line, once, type Scene } from '../../discourse/scene.ts'
import { sizesIn } from '../../discourse/told-sizes.ts'
import { asksStock, wishesCart } from '../asked-for.ts'
import { type Doubt, type Seen, wordsAt } from './ground.ts'

/** "Two left today": in stock, or scarce. */
export const smallNumber: Doubt = {
  reason: 'a small number, maybe said as scarce',
  acts: ['availability'],
  holds: ({ acts, act, line }) =>
    act.act === 'availability' &&
    act.status === 'in_stock' &&
    act.quantity !== undefined &&
    act.quantity <= 2 &&
    (acts.some((other) => other.act === 'volatility_hedge') || hasWord(line, new Set(['today', 'now']))),
}

/** "We have 41 and 43 in the Trail Runner": sizes, as likely as counts. */
export const severalNumbers: Doubt = {
  reason: 'the numbers may be sizes',
  acts: ['availability'],
  holds: ({ act, line, i, j }) =>
    act.act === 'availability' &&
    act.quantity !== undefined &&
    (isLastOfSeveral(line.tokens, i) || isFirstOfSeveral(line.tokens, j)),
}

/** "Available in 8, 9 and 10" - "and in blue?" - "Only 9.", "in size 9?" - "No, but we have 10.": a size, as likely as a count. */
export const maybeSize: Doubt = {
  reason: 'the number may be a size, of which was spoken',
  acts: ['availability'],
  holds: ({ scene, act, line }) => {
    if (act.act !== 'availability' || act.quantity === undefined || hasWord(line, pieces)) return false
    const asked = scene.asked.flatMap(({ tokens }) => sizesIn(tokens)).map(Number)
    const number = act.quantity
    if (asked.some((size) => Math.abs(size - number) <= (hasWord(line, left) ? 2 : 5))) return true
    const isAlone = line.tokens.every(({ kind, w }) => kind === 'number' || kind === 'punct' || alone.has(w))
    return (
      (isAlone && once(scene, 'sizes before', () => scene.before().said.some(tellsSizes))) ||
      (!hasWord(line, left) &&
        !asked.length &&
        line.tokens.length <= 7 &&
        !line.tokens.some(({ kind, w }) => kind === 'item' || w === ':') &&
        scene.asked.some((one) => hasWord(one, sizeWords)))
    )
  },
}
const alone = new Set('only just yes no sorry the in and or nur ja nein'.split(' '))
const pieces = new Set('pair pairs piece pieces unit units stock pcs stück paar lager'.split(' '))
const left = new Set('left remaining übrig'.split(' '))
const sizeWords = new Set(['size', 'sizes', 'größe', 'größen'])

const tellsSizes = ({ tokens }: Line): boolean =>
  tokens.some(
    ({ w }, k) =>
      /^sizes?$/.test(w) ||
      (/^(?:in|size|sizes)$/.test(w) &&
        tokens[k + 1]?.kind === 'number' &&
        /^(?:,|and|or)$/.test(tokens[k + 2]?.w ?? '') &&
        tokens[k + 3]?.kind === 'number'),
  )

/** "From 128 up, and 140 is sold out": a size that stands for the product. */
export const numberSubject: Doubt = {
  reason: 'the number may be a size',
  acts: ['availability'],
  holds: ({ act, line: { tokens }, i }) => {
    if (act.act !== 'availability' || act.quantity !== undefined) return false
    const verb = /^(?:is|are)$/.test(tokens[i]!.w) ? i : i - 1
    const number = tokens[verb - 1]
    return (
      /^(?:is|are)$/.test(tokens[verb]?.w ?? '') &&
      number?.kind === 'number' &&
      /^(?:|and|but|,|;|while)$/.test(tokens[verb - 2]?.w ?? '') &&
      !act.item.split(/[\s\u00a0]/).includes(number.w)
    )
  },
}

/** "41 and 43 are in stock". */
const isLastOfSeveral = (tokens: Seen['line']['tokens'], i: number): boolean =>
  tokens[i]!.kind === 'number' &&
  /^(?:and|or|&|und|oder)$/.test(tokens[i - 1]?.w ?? '') &&
  tokens[i - 2]?.kind === 'number' &&
  tokens[i - 2]!.unit === undefined

const isFirstOfSeveral = (tokens: Seen['line']['tokens'], j: number): boolean =>
  tokens[j - 1]?.kind === 'number' &&
  /^(?:and|or|&|,|und|oder)$/.test(tokens[j]?.w ?? '') &&
  tokens[j + 1]?.kind === 'number' &&
  tokens[j + 1]?.unit === undefined &&
  /^(?:in|of|and|or|und|oder)$/.test(tokens[j + 2]?.w ?? '')

/** "How many points do I have?", "how many come in a box?", and "how many are there?" behind a wish for the cart: of something else than the shop has. */
export const countOfElse: Doubt = {
  reason: 'the shopper may ask for another number than that of the stock',
  acts: ['availability'],
  holds: ({ scene, act, line }) =>
    act.act === 'availability' &&
    act.quantity !== undefined &&
    !hasWord(line, pieces) &&
    line.tokens.length <= 6 &&
    once(scene, 'counts something else', () => asksElse(scene)),
}
const manyWords = new Set(['many', 'viele'])
const ofElse = new Set(
  'i my me points colors colours box set pack sold return order need expect expecting weigh come comes colleagues stores people cart basket will get receive days weeks way until reviews stars darf kommen rein farben punkte bewertungen tage'.split(
    ' ',
  ),
)
const asksElse = ({ asked, before }: Scene): boolean =>
  asked.some((line) => hasWord(line, manyWords)) &&
  (asked.some((line) => hasWord(line, ofElse)) ||
    (!asked.some(({ tokens }) => tokens.some(({ kind }) => kind === 'item')) &&
      before().asked.some(
        (line) => line.byTag.has('wish:added') || line.byTag.has('wish:removed') || hasWord(line, ofItsKinds),
      )))
/** What a product is like, of which there may be several. */
const ofItsKinds = new Set(
  'when back wann wieder with come comes set sets color colors colour colours size sizes mit farbe farben'.split(
    ' ',
  ),
)

/** "It is 199" may be a price. */
export const bareNumber: Doubt = {
  reason: 'a bare number where nobody asked for stock',
  acts: ['availability'],
  holds: numberAlone,
}

/** "It is 199" may be a price; "there are 7" in answer to a question for stock is none. */
function numberAlone({ scene, act, line, i, j }: Seen): boolean {
  if (act.act !== 'availability' || act.quantity === undefined || asksStock(scene)) return false
  const words = line.tokens.slice(i, j)
  return (
    words.length <= 4 &&
    words.some((token) => token.w === 'is' || token.w === 'now') &&
    words.every((token) => token.kind === 'number' || /^(?:it|is|are|now|right|at)$/.test(token.w))
  )
}

/** "One Mug, $9, will do": a product is named, not counted. */
export const article: Doubt = {
  reason: 'a product is named, maybe not counted',
  acts: ['availability'],
  holds: namedNotCounted,
}

function namedNotCounted({ act, line, i, j }: Seen): boolean {
  if (act.act !== 'availability' || act.quantity !== 1) return false
  const words = line.tokens.slice(i, j)
  return (
    words.every((token) => token.kind === 'item' || token.w === 'one' || token.w === 'a') && words.length > 1
  )
}

/** "One Mug: paid and booked": how many were bought, and no word on stock. */
export const numberOrdered: Doubt = {
  reason: 'a number that was ordered, maybe no stock',
  acts: ['availability'],
  holds: ({ scene, act, line }) =>
    act.act === 'availability' &&
    act.quantity !== undefined &&
    (cues(line, 'order_placed').length > 0 ||
      (wishesCart(scene) && !hasWord(line, ofStock) && line.tokens.some(({ w }) => w === '('))),
}

const ofStock = new Set('stock left available remaining have has there units only in'.split(' '))

/** "It isn't $15 any more": an amount that is denied, and no word on stock. */
export const deniedAmount: Doubt = {
  reason: 'an amount is denied',
  acts: ['price', 'availability'],
  holds: (seen) => {
    const { act, line, i, j } = seen
    if (act.act === 'price' && /^(?:charged?|costs?|fees?)$/.test(line.tokens[i]!.w)) return false
    if (act.act === 'price') return /^(?:not|neither|nor)$/.test(line.tokens[i - 1]?.w ?? '')
    return wordsAt(seen, i, j).includes('not') && line.tokens.slice(i, j).some(({ kind }) => kind === 'money')
  },
}
