import { cues, type Line, once, type Scene } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import { wordSet } from '../../patterns/words.ts'
import type { Doubt, Seen } from './ground.ts'
import { ofItself } from './parts.ts'

type Tokens = Line['tokens']

/** So far goes what is told of one thing. */
const farthest = 40

/**
 * "Laces for the Trail Runner are $4", "gift wrap is $3.50 for the Mug", "I've added the plan for the Kettle to your cart":
 * of what is sold with a product or done to it, and not of the product behind "for".
 */
export const ofThingFor: Doubt = {
  reason: 'it may be told of a part or an extra of the product',
  acts: ['availability', 'price', 'restock', 'cart_action'],
  holds: (seen) => {
    const { act, line, i, scene } = seen
    if (!('item' in act) || !isProduct(act.item)) return false
    if (act.act === 'cart_action') return isAddedFor(seen)
    return (
      isAfterExtra(line, i) ||
      isAfterThing(line, i) ||
      (act.act === 'price' && (isForExtra(line, i) || isPerLine(line, i))) ||
      goesOn(scene, line, i)
    )
  },
}

/** Fees and sums are told in small letters. */
const isProduct = (item = ''): boolean => item === 'it' || /^\p{Lu}/u.test(item)

/** Where an extra is what the clause is about: it opens it, or an amount or a product that it is for stands right behind it. */
const extraBefore = (line: Line, at: number): number => {
  const { tokens } = line
  const cue = cues(line, 'extra').findLast(
    ({ i, j }) => j <= at && !isNamed(tokens, i, j) && leads.test(tokens[j]?.w ?? '') && !isWith(tokens, i),
  )
  return cue && at - cue.j <= farthest && !tokens.slice(cue.j, at).some(({ w }) => w === ';') ? cue.j : -1
}
const leads =
  /^(?:is|are|costs?|comes?|can|start|starts|:|–|\(|at|for|of|to|on|the|our|your|kostet|kosten|ist|sind|gibt|für|zum|zur|den|die|das)$/
/** Not where the word is part of the name of a product. */
const isNamed = (tokens: Tokens, i: number, j: number): boolean =>
  tokens.slice(i, j).some(({ kind }) => kind === 'item')

/** "The Kettle with a filter is $49", "includes a lid": what belongs to the product. */
const isWith = (tokens: Tokens, i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - 3) && tokens[k]!.kind !== 'punct'; k--)
    if (belongings.has(tokens[k]!.w)) return true
  return false
}
const belongings = wordSet(
  'with without incl including include includes has mit ohne inkl inklusive samt no free',
)

/** Products between an extra and what is told are those that it is for. */
const isAfterExtra = (line: Line, at: number): boolean => {
  const from = extraBefore(line, at)
  return from >= 0 && areComplements(line.tokens, from, at)
}

const areComplements = (tokens: Tokens, from: number, to: number): boolean => {
  if (to - from > farthest) return false
  for (let k = from; k < to; k++)
    if (
      tokens[k]!.kind === 'item' &&
      k !== from &&
      prepositionOf(tokens, k) < 0 &&
      !isObject(tokens, from, k)
    )
      return false
  return true
}
/** "We wrap the Mug for $3.50". */
const isObject = (tokens: Tokens, from: number, k: number): boolean =>
  articles.has(tokens[k - 1]!.w) && k - 1 === from

/** Where the preposition stands by which a product hangs on a word before it; -1 where none does. */
const prepositionOf = (tokens: Tokens, item: number): number => {
  let k = item - 1
  if (isVariant(tokens, k)) k--
  if (articles.has(tokens[k]?.w ?? '')) k--
  // "For the Mug and the Vase": both hang on it.
  while (k > item - 12 && joints.has(tokens[k]?.w ?? '') && tokens[k - 1]?.kind === 'item') {
    k -= 2
    if (articles.has(tokens[k]?.w ?? '')) k--
  }
  return prepositions.has(tokens[k]?.w ?? '') ? k : -1
}
const articles = wordSet('the your our this that these those a an den die das der dem deinen ihren unseren')
const joints = wordSet('and or und oder &')
const prepositions = wordSet('for of to on für zum zur von')

/** "Caps for the Vase are $2": a noun that opens the clause, and a product that it is for, right before the verb. */
const isAfterThing = (line: Line, at: number): boolean => {
  const item = thingIn(line)
  return (
    item >= 0 &&
    item < at &&
    areComplements(line.tokens, item, at) &&
    !line.tokens.slice(item, at).some(({ w }) => w === ';')
  )
}

/** The product behind "caps for the Vase are": -1 where no sentence begins so. */
const thingIn = (line: Line): number =>
  once(line, 'thing for a product', () => {
    const { tokens } = line
    const item = tokens.findIndex(({ kind }) => kind === 'item')
    if (item < 2 || !verbs.test(tokens[item + 1]?.w ?? '')) return -1
    const k = prepositionOf(tokens, item)
    if (k < 1 || !/^(?:for|für)$/.test(tokens[k]!.w) || !isNoun(tokens, k - 1)) return -1
    let start = k - 1
    while (start > k - 4 && tokens[start - 1]?.kind === 'word' && !openers.has(tokens[start - 1]!.w)) start--
    const before = tokens[start - 1]
    return before === undefined || openers.has(before.w) ? item : -1
  })
const verbs = /^(?:is|are|costs?|comes?|kostet|kosten|ist|sind|gibt|:)$/
const openers = wordSet(
  'the a an our your some yes sure , : – and but die der das ein eine unsere ja aber und',
)

/** A word that stands for a thing of its own, and neither for the product nor for what is told of it. */
const isNoun = (tokens: Tokens, at: number): boolean => {
  const { kind, w } = tokens[at] ?? {}
  return kind === 'word' && !ofItself.has(w!) && !toldOf.has(w!) && !isVariant(tokens, at)
}
const toldOf = wordSet(
  'alert alerts notification notifications reminder list waitlist watch request order orders ticket return refund review reviews rating benachrichtigung anfrage bestellung price prices cost costs amount rate value quote offer offers deal deals sale promotion special bargain news page pages link details info information data overview summary listing entry record figure figures date time search thanks more it them that this cart basket bag yours mine discount preis preise kosten angebot bestand lagerbestand verfügbarkeit seite stück nachfrage paar warenkorb termin',
)

/** "$3.50 for gift wrap", "for $3.50 we wrap the Mug". */
const isForExtra = (line: Line, at: number): boolean => {
  const { tokens, modes } = line
  const isOpening =
    /^(?:for|für)$/.test(tokens[at - 1]?.w ?? '') && modes.clause[at - 1] !== modes.clause[at - 2]
  const isBehind = /^(?:for|to|für)$/.test(tokens[at + 1]?.w ?? '')
  if (!isOpening && !isBehind) return false
  return cues(line, 'extra').some(
    ({ i, j }) =>
      i > at &&
      i <= at + (isOpening ? 9 : 4) &&
      !isNamed(tokens, i, j) &&
      !isWith(tokens, i) &&
      !tokens.slice(at + 1, i).some(({ kind }) => kind === 'item' || kind === 'money'),
  )
}

/** "$4 per line", "$2 per letter". */
const isPerLine = ({ tokens }: Line, at: number): boolean =>
  /^(?:per|a|je|pro)$/.test(tokens[at + 1]?.w ?? '') &&
  /^(?:line|letter|character|word|zeile|buchstabe|zeichen|wort)$/.test(tokens[at + 2]?.w ?? '')

/** "For the Mini, they're sold out", "we have 20 left": what goes on with an extra of the sentence before or of the question. */
const goesOn = (scene: Scene, line: Line, at: number): boolean =>
  once(line, 'names products only as what something is for', () => isOnlyFor(line)) &&
  (tellsOfExtra(scene.lines[line.index - 1]) ||
    (line.tokens.slice(0, at + 4).some(({ kind }) => kind === 'item') && scene.asked.some(asksOfExtra)))

const isOnlyFor = ({ tokens }: Line): boolean =>
  tokens.every(({ kind }, k) => {
    if (kind !== 'item') return true
    const at = prepositionOf(tokens, k)
    return at >= 0 && /^(?:for|für)$/.test(tokens[at]!.w) && !isNoun(tokens, at - 1)
  })

const tellsOfExtra = (line: Line | undefined): boolean =>
  line !== undefined &&
  once(line, 'tells of an extra', () => {
    const { tokens } = line
    if (!tokens.some(({ kind }) => kind === 'item')) return false
    const to = tokens.length
    const from = Math.max(extraBefore(line, to), thingIn(line))
    return from >= 0 && areComplements(tokens, from, to)
  })

const asksOfExtra = ({ tokens, ...line }: Line): boolean =>
  cues({ tokens, ...line }, 'extra').some(({ i, j }) => !isNamed(tokens, i, j) && !isWith(tokens, i))

/** "I've added gift wrap ($3.50) to the Kettle": what was added is what stands before "to" or "for". */
const isAddedFor = ({ act, line: { tokens } }: Seen): boolean => {
  if (!('item' in act)) return false
  const named = tokens.flatMap(({ kind, items }, k) =>
    kind === 'item' && act.item?.startsWith(items?.[0] ?? '-') ? [k] : [],
  )
  return (
    named.length > 0 &&
    named.every((k) => isNoun(tokens, beforeBracket(tokens, prepositionOf(tokens, k) - 1)))
  )
}
const beforeBracket = (tokens: Tokens, at: number): number => {
  if (tokens[at]?.w !== ')') return at
  let k = at
  while (k > at - 5 && tokens[k]?.w !== '(') k--
  return k - 1
}
