import type { Act } from '#record'
import { cues, hasWord, type Line, type Scene } from '../../discourse/scene.ts'
import { withCodeOnly } from '../priced/doubtful.ts'
import { type Doubt, near, type Seen } from './ground.ts'

/** In stock and sold out, or two prices, of one product in one sentence. */
export const saidTwice: Doubt = {
  reason: 'the same is said of the product in two ways',
  acts: ['availability', 'price'],
  holds: contradicted,
}

function contradicted({ scene, act, acts, line }: Seen): boolean {
  if (line.sentence.kind === 'bullet' || line.sentence.kind === 'row') return false
  if (hasWord(line, places) || namesPlaces(line)) return false
  if (act.act === 'availability')
    return acts.some(
      (other) =>
        other !== act &&
        other.act === 'availability' &&
        other.item === act.item &&
        ((other.status === 'out_of_stock') !== (act.status === 'out_of_stock') ||
          (isCountedAs(other) && isCountedAs(act) && other.quantity !== act.quantity)),
    )
  if (act.act === 'price')
    return acts.some(
      (other) =>
        other !== act &&
        other.act === 'price' &&
        other.item === act.item &&
        other.currency === act.currency &&
        other.amount !== act.amount &&
        !multiple(other.amount, act.amount) &&
        !(other.reason === withCodeOnly) &&
        !(ofPack(scene, other) && !ofPack(scene, act)) &&
        !(isForSome(line, other) && !isForSome(line, act)) &&
        ofMany(scene, other) === ofMany(scene, act) &&
        !severalPieces(line),
    )
  return false
}

const isCountedAs = (act: Act & { act: 'availability' }): boolean =>
  act.quantity !== undefined && act.basis === 'stock'

const places = new Set('branch store shop online warehouse outlet location filiale laden'.split(' '))

/** "Riverside has one, Northgate none", "not at Downtown": places told by their names alone. */
const namesPlaces = ({ tokens }: Line): boolean =>
  tokens.some(
    (token, k) =>
      token.kind === 'word' &&
      /^\p{Lu}\p{Ll}/u.test(token.raw) &&
      (tokens[k - 1]?.w === 'at' ||
        (k > 0 &&
          /^(?:has|have|had|holds)$/.test(tokens[k + 1]?.w ?? '') &&
          !/^(?:we|i|they|you)$/i.test(token.w))),
  )

/** "A set of four is $48": the price of a pack does not speak against that of one. */
const ofPack = (scene: Scene, act: Act): boolean =>
  /\b(?:set|pack|box|bundle|case|pair|crate|carton)s? of (?:\w+ )?\S*$/i.test(
    scene.reply
      .slice(Math.max(0, act.span.start - 40), act.span.start)
      .replace(/(?:is|are|costs?|for|at|:)\s*$/i, '')
      .trimEnd(),
  )

/** "Any 3 for £9", "any three are £9", "45 for two", "two Mugs for $20": what several pieces cost together does not speak against the price of one. */
function ofMany({ reply }: Scene, act: Act): boolean {
  const { start, end } = act.span
  if (bothFor.test(reply.slice(Math.max(0, start - 24), start))) return true
  const before = manyBefore.exec(reply.slice(Math.max(0, start - 60), start))
  if (!before) return manyBehind.test(reply.slice(end, end + 16))
  const [, size, number, between = ''] = before
  const isOfName =
    'item' in act &&
    act.item?.split(/[\s\u00a0]/).some((word) => word.toLowerCase() === number!.toLowerCase())
  return (
    !size &&
    !isOfName &&
    !noPieces.test(between) &&
    !/^ (?:each|apiece|a piece|per)\b/i.test(reply.slice(end, end + 9))
  )
}
const many = '\\d{1,2}|two|three|four|five|six|ten|dozen|(?:the|a) (?:pair|set|bundle)'
const manyBefore = new RegExp(
  `(?<![\\p{L}\\d.,$€£])(size )?(${many}) ((?:[\\w'-]+ ){0,4})(?:for|are|cost|come to|make) (?:just |only )?$`,
  'iu',
)
const manyBehind = new RegExp(`^ for (?:any |all |the )?(?:${many}|pair|both|set|bundle)\\b`, 'i')
/** "Both for €30": together, or each. */
const bothFor = /\b(?:both|all three|all four)(?: of them)? for (?:just |only )?$/i
/** "Two left for $20", "the 20 cm one goes for $20". */
const noPieces =
  /\b(?:left|in|available|remaining|more|of|and|or|at|is|are|cm|mm|kg|g|ml|l|inch|gb|w|sells?|goes|go|retails|listed|priced|on|days?|hours?|but|you|do|now|today)\b/i

/** "$39 each, or $70 for two": what several pieces cost together, which is no multiple of what one costs. */
export const ofSeveral: Doubt = {
  reason: 'the amount is what several pieces cost together',
  acts: ['price'],
  holds: ({ scene, act, acts }) =>
    act.act === 'price' &&
    !/^(?:sub)?total$/.test(act.item) &&
    ofMany(scene, act) &&
    !acts.some(
      (other) =>
        other !== act &&
        other.act === 'price' &&
        other.item === act.item &&
        multiple(other.amount, act.amount),
    ),
}

/** Twelve and thirty-six: the price of one and of three. */
function multiple(a: number, b: number): boolean {
  const ratio = Math.max(a, b) / Math.min(a, b)
  return Math.min(a, b) > 0 && Math.abs(ratio - Math.round(ratio)) < 0.001
}

const severalPieces = (line: Line): boolean =>
  line.tokens.some((token, at) => token.kind === 'number' && line.tokens[at + 1]?.kind === 'item')

/** A monthly rate, a bundle, an extra. */
export const partOrExtra: Doubt = {
  reason: 'the amount may be the price of a part, a bundle or an extra',
  acts: ['price'],
  holds: ({ line, i }) =>
    cues(line, 'doubt:extra').some(
      (cue) =>
        near(line, cue, i, 8) &&
        !(cue.i > i && isOfOne(line.tokens, i)) &&
        !/^(?:no|not|without)$/.test(line.tokens[cue.i - 1]?.w ?? ''),
    ) ||
    isOfSeveral(line.tokens, i) ||
    isInstallment(line.tokens, i),
}

/** "$40 x 3 payments", "pay $60 now and $60 later". */
const isInstallment = (tokens: Seen['line']['tokens'], i: number): boolean =>
  (/^(?:x|×|\*|in)$/.test(tokens[i + 1]?.w ?? '') && rates.test(tokens[i + 3]?.w ?? '')) ||
  (/^(?:now|today|upfront)$/.test(tokens[i + 1]?.w ?? '') &&
    tokens.slice(i + 2, i + 8).some(({ w }) => /^(?:later|rest|remainder|balance)$/.test(w)))
const rates = /^(?:installments?|instalments?|payments?|months|rates)$/

/** "$14 apiece, or a pair for $25": the price of one, whatever several cost. */
const isOfOne = (tokens: Seen['line']['tokens'], i: number): boolean =>
  /^(?:each|apiece)$/.test(tokens[i + 1]?.w ?? '') ||
  (/^(?:a|per)$/.test(tokens[i + 1]?.w ?? '') && /^(?:piece|unit|item)$/.test(tokens[i + 2]?.w ?? ''))

/** "Amazon has the Mug for $12", "our supplier still has it in stock", "I can't say whether they have it": of somebody else. */
export const ofOtherShop: Doubt = {
  reason: 'it may be told of another shop',
  acts: ['price', 'availability'],
  holds: ({ line, i, j, act }) =>
    (act.act === 'availability' && act.status === 'unknown' && isOfThem(line.tokens.slice(i, j + 2))) ||
    isAtNamed(line.tokens, i, j) ||
    cues(line, 'doubt:elsewhere').some(
      (cue) => near(line, cue, i, 8) && !(act.act === 'availability' && act.status === 'out_of_stock'),
    ),
}

/** "At Vasora, it's sold out", "$17 at Vasora", "bei Vasora ausverkauft": a shop or branch that is called by a name. */
const isAtNamed = (tokens: Line['tokens'], i: number, j: number): boolean => {
  const isNamed = (k: number): boolean =>
    /^(?:at|bei)$/.test(tokens[k]?.w ?? '') &&
    tokens[k + 1]?.kind === 'word' &&
    /^\p{Lu}\p{Ll}+$/u.test(tokens[k + 1]!.raw) &&
    !/^(?:uns|ihnen|dir|the|our|checkout)$/.test(tokens[k + 1]!.w) &&
    !/^(?:here|us|we|hier|wir)$/.test(tokens[k - 1]?.w ?? '')
  return isNamed(j) || isNamed(i + 1) || isNamed(i - 2) || (isNamed(0) && i <= 8)
}

const isOfThem = (words: Line['tokens']): boolean =>
  words.some(
    ({ w }, k) =>
      w === 'they' &&
      words.slice(k + 1, k + 3).some((next) => /^(?:have|stock|sell|carry|keep)$/.test(next.w)),
  )

/** What members pay does not speak against what everybody pays. */
const isForSome = (line: Line, { span }: Act): boolean => {
  const i = line.tokens.findIndex(({ end }) => end > span.start)
  return i >= 0 && isOfSome(line, i)
}

const isOfSome = (line: Line, i: number): boolean =>
  cues(line, 'doubt:for some').some(
    (cue) =>
      near(line, cue, i, 6) &&
      !(cue.i > i ? isOfNext(line.tokens, cue) : isOfLast(line.tokens, cue)) &&
      !line.tokens.slice(cue.j, i).some(({ kind }) => kind === 'money') &&
      !line.tokens.slice(i + 1, cue.i).some(({ kind }) => kind === 'money'),
  )

/** "$150, members pay $120": told of the amount that follows. */
const isOfNext = (tokens: Line['tokens'], { i, j }: { i: number; j: number }): boolean =>
  !/^(?:for|to|with)$/.test(tokens[i]!.w) &&
  tokens[/^(?:just|only|:|is)$/.test(tokens[j]?.w ?? '') ? j + 1 : j]?.kind === 'money'

/** "$120 for members, $150 for everyone else": told of the amount before. */
const isOfLast = (tokens: Line['tokens'], { i }: { i: number }): boolean =>
  /^(?:for|to|with)$/.test(tokens[i]!.w) && tokens[i - 1]?.kind === 'money'

/** "The RRP is €29.90", "members pay €22": not what everybody pays here. */
export const notForAll: Doubt = {
  reason: 'the amount may be a recommended price, or hold for some only',
  acts: ['price'],
  holds: ({ line, i }) => isOfSome(line, i),
}

/** "Wrap + Naan – $5": what both cost together. */
const isOfSeveral = (tokens: Seen['line']['tokens'], i: number): boolean =>
  tokens.some(
    ({ w }, k) =>
      w === '+' && k < i && i - k <= 4 && tokens[k - 1]?.kind === 'item' && tokens[k + 1]?.kind === 'item',
  )
