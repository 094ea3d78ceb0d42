import { has } from '../../discourse/scene.ts'
import { type Count, marked, ofCart, type Rule } from './count.ts'
import { stockNear } from './reach.ts'
import { isCounted } from './spoken.ts'
import { endsHere, leftWords } from './words.ts'

/** "9 → 4": what is now stands behind the arrow. */
const behindArrow: Rule = (count) => {
  const { tokens, at, before } = count
  return (before === '>' || before === '→') &&
    tokens
      .slice(Math.max(0, at - 4), at)
      .some((one, n, all) => one.kind === 'number' && all[n - 1]?.kind !== 'punct')
    ? marked(count, at, at + 1)
    : undefined
}

/** "4 left", "4 to go". */
const left: Rule = (count) => {
  const { tokens, at, j, follow } = count
  if (ofCart(count)) return undefined
  return leftWords.has(follow) ||
    (follow === 'to' && tokens[j + 1]?.w === 'go') ||
    tokens[j - 1]?.w === 'left'
    ? marked(count, at, j + 1, true)
    : undefined
}

/** "The 7 Mugs were counted at noon". */
const counted: Rule = (count) =>
  !ofCart(count) && isCounted(count.line, count.at, count.j) ? marked(count, count.at, count.j) : undefined

/** "24 of them here". */
const ofThemHere: Rule = (count) => {
  const { tokens, at, j, follow } = count
  return !ofCart(count) &&
    tokens[at + 1]?.w === 'of' &&
    /^(?:them|these|those)$/.test(tokens[at + 2]?.w ?? '') &&
    /^(?:here|there)$/.test(follow) &&
    endsHere(tokens, j + 1)
    ? marked(count, at, j + 1)
    : undefined
}

/** "7 pieces in the warehouse". */
const near: Rule = (count) => {
  const end = ofCart(count) ? undefined : stockNear(count.tokens, count.j)
  return end ? marked(count, count.at, end) : undefined
}

/** "The Vase is out of your cart. What's left: 1 Mug": left in the cart. */
const isLeftInCart = ({ scene, tokens, label }: Count): boolean =>
  tokens[label!]!.w === 'left' && scene.lines.some((line) => has(line, 'cart:removed'))

/** "In stock: 7". */
const labelled: Rule = (count) =>
  count.label === undefined || ofCart(count) || isLeftInCart(count)
    ? undefined
    : marked(count, count.label, count.at + 1, leftWords.has(count.tokens[count.label]!.w))

/** "We do, yes: 21 of the Mug": so many are had, whatever was asked. */
const afterYes: Rule = (count) => {
  const { tokens, at, j, before } = count
  const named = tokens[at + 2]?.w === 'the' ? at + 3 : at + 2
  return !ofCart(count) &&
    /^[:,]$/.test(before) &&
    /^(?:yes|yep|yeah|do|have)$/.test(tokens[at - 2]?.w ?? '') &&
    tokens[at + 1]?.w === 'of' &&
    tokens[named]?.kind === 'item'
    ? marked(count, at, j)
    : undefined
}

/** "Only 5 there.", "1 here": a number that opens the sentence, and where they are. */
const there: Rule = (count) => {
  const { tokens, at, j, follow } = count
  return /^(?:here|there)$/.test(follow) &&
    endsHere(tokens, j + 1) &&
    tokens.slice(0, at).every(({ w, kind }) => kind === 'punct' || opening.test(w))
    ? marked(count, at, j + 1)
    : undefined
}
const opening = /^(?:only|just|still|yes|yep|sorry|exactly|now)$/

/** Words right beside a number that make it a count, whatever the line speaks of. */
export const beside: readonly Rule[] = [
  behindArrow,
  left,
  counted,
  ofThemHere,
  near,
  labelled,
  afterYes,
  there,
]
