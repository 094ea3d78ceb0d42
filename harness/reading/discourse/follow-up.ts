import { changed, type Token } from '../text/token.ts'
import { withVariant } from './bind.ts'
import type { Line } from './scene.ts'
import { isColor, isSizeWord, isVariant, isVariantWord } from './variants.ts'

/** The words of a message that goes on with the question before it. */
export interface FollowUpWords {
  /** They tell nothing by themselves: "and in the blue one". */
  readonly joins: ReadonlySet<string>
  /** They ask of their own, but not of what: "how many are left?" */
  readonly topics: ReadonlySet<string>
  /** With a topic, they ask of something else: "how many colors?" */
  readonly others: ReadonlySet<string>
  /** By these a bot asks for a size, which a bare number then is. */
  readonly sizes: ReadonlySet<string>
  /** By these a bot asks for a number that is no number of an order: a postcode, the code of a log-in. */
  readonly codes: ReadonlySet<string>
  /** By these it asks for the number of an order or a ticket. */
  readonly numbers: ReadonlySet<string>
  /** One of these stands in a message that asks again what was asked, "try again", and else only those beside them. */
  readonly again: ReadonlySet<string>
  readonly besideAgain: ReadonlySet<string>
  /** One of these, where no product is named, is said of the two that the bot named last: "add both". */
  readonly pairs: ReadonlySet<string>
  /** By these it tells that something is done: a number behind it asks for more, or for less. */
  readonly done: ReadonlySet<string>
  /** They may stand beside what the bot asked for: "it's W-10423", "I want 6 then". */
  readonly besideValues: ReadonlySet<string>
}

/** What a shopper asks, and of which products. */
export interface Question {
  readonly asked: readonly Line[]
  readonly items: readonly string[]
  /** Where it only repeats the question before. */
  readonly isRepeated?: boolean
}

/** "Add both", "put them in my cart", where the bot has named two products and no more: both are meant. */
export function pairMeant(
  own: readonly Line[],
  words: FollowUpWords | undefined,
  said: () => readonly string[],
): readonly string[] {
  const { pairs } = words ?? {}
  if (!pairs || !own.some(({ tokens }) => tokens.some(({ w }) => pairs.has(w)))) return []
  const items = [...new Set(said())]
  return items.length === 2 ? items : []
}

/** What the bot said in between. */
export interface Between {
  /** The products that it named: where one is another than the shopper's, the message may be about that one. */
  items(): readonly string[]
  /** The variants that it named, with or without a product. */
  variants(): readonly string[]
  /** Whether a word of some stands in it. */
  says(words: ReadonlySet<string>): boolean
}

/** Whether the bot named no other product than the shopper did. */
const isOfProduct = ({ items }: Question, between: Between): boolean =>
  between
    .items()
    .every((name) => items.some((item) => isSameProduct(name, item) || isSameProduct(item, name)))

/** Nor another variant of it. */
const isOfSame = (question: Question, between: Between): boolean =>
  isOfProduct(question, between) &&
  between
    .variants()
    .every((variant) => question.items.every((item) => item.toLowerCase().split(' ').includes(variant)))

/** "Quartz Mug blue" is one of "Quartz Mug"; "Trail Runner 2" is none of "Trail Runner". */
const isSameProduct = (longer: string, shorter: string): boolean =>
  longer === shorter ||
  (longer.startsWith(`${shorter} `) &&
    longer
      .slice(shorter.length + 1)
      .split(' ')
      .every((word) => !/^\d/.test(word) && isVariantWord(word.toLowerCase())))

/**
 * "Which order?" - "W-10423": what the bot asked for, and nothing more; or how many, "I want 6 then". What the shopper
 * wished before still holds. Undefined where the message says anything else, or the bot asked for nothing.
 */
export function answersBot(
  own: readonly Line[],
  before: () => Question,
  words: FollowUpWords,
  between: Between,
): Question | undefined {
  const tokens = own.length === 1 ? own[0]!.tokens : []
  if (!tokens.some(({ kind }) => values.has(kind)) || !tokens.every((token) => isValue(token, words)))
    return undefined
  const isNumber = tokens.every(({ kind }) => kind === 'number' || !values.has(kind))
  if (!between.says(questionMark) && (!isNumber || between.says(words.done))) return undefined
  const question = before()
  return isOfSame(question, between) ? { ...question, asked: [...question.asked, ...own] } : undefined
}
const questionMark = new Set(['?'])
const values: ReadonlySet<string> = new Set(['id', 'number', 'email', 'phone', 'date'])
const isValue = ({ kind, w }: Token, { besideValues }: FollowUpWords): boolean =>
  values.has(kind) || kind === 'punct' || kind === 'mark' || besideValues.has(w)

/** Whether a message only asks again: "?", "try again please". */
export function isRepeated(
  own: readonly Line[],
  text: string,
  { again, besideAgain }: FollowUpWords,
): boolean {
  const tokens = own.flatMap((line) => line.tokens)
  return (
    (tokens.some(({ w }) => again.has(w)) || text.includes('?')) &&
    tokens.every(({ kind, w }) => kind === 'punct' || again.has(w) || besideAgain.has(w))
  )
}

/** So many tokens has a message at most that leaves words to the one before. */
const longest = 10

/**
 * "Is the Mug in stock?" "And in blue?", "and the Vase?", "how many?": what a message asks that leaves its product or
 * its verb to the question before. Undefined where it says all itself, or says something else.
 */
export function goesOn(
  own: readonly Line[],
  before: () => Question | undefined,
  words: FollowUpWords,
  between: Between,
): Question | undefined {
  const tokens = own.length === 1 ? own[0]!.tokens : []
  if (tokens.length === 0 || tokens.length > longest) return undefined
  const said = tokens.filter(({ kind, w }) => kind !== 'punct' && !words.joins.has(w))
  const items = said.filter(({ kind }) => kind === 'item')
  const hasTopic = said.some(({ w }) => words.topics.has(w))
  if (said.length === 0 || items.length > 1 || (items.length === 1 && hasTopic)) return undefined
  // "How many colors?": of something else than the shop has.
  if (hasTopic && tokens.some(({ w }) => words.others.has(w))) return undefined
  const narrowing = said.filter(({ kind, w }) => kind !== 'item' && !words.topics.has(w))
  if (!narrowing.every((token) => mayNarrow(token, tokens))) return undefined
  const variants = narrowing.map(({ w }) => w)
  const question = before()
  if (!question || question.asked.some((line) => line.tokens.some(({ kind }) => kind === 'id')))
    return undefined
  const item = items[0]
  if (!item && question.items.length !== 1) return undefined
  if (!item && !(variants.length ? isOfProduct(question, between) : isOfSame(question, between)))
    return undefined
  // "Add the Mug" - "how many are there?": in the cart, maybe.
  if (hasTopic && question.asked.some(({ byTag }) => byTag.has('wish:added') || byTag.has('wish:removed')))
    return undefined
  const isSize =
    narrowing.every(({ kind }) => kind !== 'number') || hasNumber(question) || between.says(words.sizes)
  if (!isSize) return undefined
  if (hasTopic) return { asked: own, items: [variants.reduce(withVariant, question.items[0]!)] }
  const carried = item && !item.variant && !variants.length ? variantOf(question) : variants
  const asked = question.asked.map((line) => narrowed(line, item, carried))
  const name = item ? named(item) : question.items[0]!
  return { asked, items: [carried.reduce(withVariant, name)] }
}

/** "The Kettle in green?" - "Yes." - "and the Mini?": in green, too. */
const variantOf = ({ asked }: Question): readonly string[] =>
  asked.flatMap(({ tokens }) =>
    tokens.flatMap(({ kind, variant }) => (kind === 'item' && variant ? variant.split(' ') : [])),
  )

const mayNarrow = (token: Token, tokens: readonly Token[]): boolean =>
  isVariant(tokens, tokens.indexOf(token)) ||
  isColor(token) ||
  isSizeWord(token.w) ||
  (token.kind === 'number' && token.value !== undefined && token.value <= 60 && /^\d/.test(token.w))

/** A size told by a number, behind the product's name: "Runner 2" by itself is none. */
const hasNumber = ({ asked, items: [item = ''] }: Question): boolean =>
  /\s\d[\d.]*$/.test(item) &&
  !asked.some(({ tokens }) => tokens.some(({ kind, items }) => kind === 'item' && items?.[0] === item))

const named = ({ items, variant, w }: Token): string => {
  const name = items?.[0] ?? w
  return variant ? `${name} ${variant}` : name
}

/** The question with another product in the place of its own, or with another variant of it. */
function narrowed(line: Line, item: Token | undefined, variants: readonly string[]): Line {
  const tokens = line.tokens.map((token) => {
    if (token.kind !== 'item') return token
    const name = token.items?.[0] ?? token.w
    const whole = item ?? token
    if (!variants.length) return whole
    const told = variants.reduce(withVariant, named(whole))
    const base = item ? (item.items?.[0] ?? item.w) : name
    return changed(whole, {
      variant: told.startsWith(`${base} `) ? told.slice(base.length + 1) : whole.variant,
    })
  })
  return { ...line, tokens, sentence: { ...line.sentence, tokens }, facts: new Map() }
}
