import { focusAt } from '../../discourse/focus.ts'
import { cues, has, hasWord, type Line, modeOf, once, type Scene } from '../../discourse/scene.ts'
import type { Cue } from '../../patterns/lexicon.ts'
import { wordSet } from '../../patterns/words.ts'
import { type ActReader, sure } from '../reader.ts'
import { answeredContents } from './answered.ts'
import { tellsNotDone } from './attempt.ts'
import { countBelow, countBeside, isPricedEntry } from './entries.ts'
import { kinds } from './marks.ts'
import { qtyAt } from './quantity.ts'
import { swapIn } from './swap.ts'
import { asksCart, cartWords, wishes } from './wishes.ts'

/** "Two Mugs are in it" tells of a cart only where one is spoken of, or something was to be taken out. */
const cartHead = (scene: Scene, line: Line): Cue | undefined =>
  cues(line, 'cart:contents')[0] ?? (speaksOfCart(scene) ? cues(line, 'cart:inside')[0] : undefined)
const speaksOfCart = (scene: Scene): boolean =>
  once(
    scene,
    'speaks of a cart',
    () =>
      [...scene.asked, ...scene.lines].some((line) => hasWord(line, cartWords)) ||
      scene.asked.some((line) => hasWord(line, wishes.removed!)),
  )

/** "... and no longer the Vase", "no more Vases". */
const isNoLonger = (tokens: Line['tokens'], item: number): boolean => {
  const k = /^(?:the|an?|any|your)$/.test(tokens[item - 1]?.w ?? '') ? item - 2 : item - 1
  return /^(?:more|longer)$/.test(tokens[k]?.w ?? '') && tokens[k - 1]?.w === 'no'
}

/** "The Mug will be in your cart when you log in", "the Mug's place in your cart": not there now, or not it. */
const isToBe = ({ tokens }: Line, item: number): boolean =>
  (/^(?:is|are)$/.test(tokens[item + 1]?.w ?? '') &&
    tokens[item + 2]?.w === 'not' &&
    /^(?:|[.,;!]|and|but)$/.test(tokens[item + 3]?.w ?? '')) ||
  (/^(?:will|would|should|could|might|may)$/.test(tokens[item + 1]?.w ?? '') &&
    tokens[item + 2]?.w === 'be') ||
  (/['’]s$/i.test(tokens[item + 1]?.raw ?? '') && /^(?:place|spot|stead)$/.test(tokens[item + 2]?.w ?? ''))

/** Reads what is said to be in the cart now. */
export const cartContents: ActReader = (scene) => {
  const out = answeredContents(scene)
  let heading = false
  for (const line of scene.lines) {
    const cue = cartHead(scene, line)
    if (cue && isOfAny(line, cue)) continue
    const said = cue && modeOf(line, cue) === 'asserted'
    if (cue && !said) continue
    if (tellsNotDone(line) || swapIn(scene, line) || (cue && (notSeen(line, cue) || isDenied(line, cue))))
      continue
    const below = asksCart(scene) && !cue ? countBelow(scene, line) : undefined
    const priced = asksCart(scene) && !cue && isPricedEntry(line)
    const listed =
      asksCart(scene) &&
      !cue &&
      (isEntry(line) || isBare(line) || named(line) || priced || below !== undefined) &&
      !has(line, 'cart:empty')
    const list: boolean =
      listed ||
      (heading && (line.sentence.kind === 'bullet' || line.sentence.kind === 'row' || isEntry(line)))
    const { tokens } = line
    const next =
      said &&
      !tokens.some((token) => token.kind === 'item') &&
      (/[:)]$/.test(tokens.at(-1)?.w ?? '') || line.sentence.kind === 'heading') &&
      !(cue && cues(line, 'cart:added').some((deed) => deed.i < cue.j && cue.i < deed.j))
    heading = next || list
    if ((!said && !list) || line.sentence.kind === 'button') continue
    if (cue && !list && (insideDeed(line, cue) || listsDeed(line, cue))) continue
    const doing = kinds.some(
      ([tag]) =>
        tag !== 'cart:in' &&
        tag !== 'cart:now' &&
        cues(line, tag).some((mark) => !cue || (mark.i <= cue.i && mark.j >= cue.j)),
    )
    const counted = cue && !list ? countOfThem(scene, line, cue) : undefined
    if (counted) {
      out.push({
        act: 'cart_contents',
        item: counted[0],
        qty: counted[1],
        ...sure(scene, line, cue!.i, cue!.j),
      })
      continue
    }
    const end = tokens.findIndex(
      (token, k) =>
        ((token.w === ';' && !goesOn(tokens, k + 1)) || (has(line, 'out') && token.w === ',')) &&
        k > (cue?.j ?? 0),
    )
    for (const [k, token] of tokens.entries()) {
      if (end >= 0 && k > end && line.sentence.kind !== 'field' && !priced) break
      if (
        token.kind === 'item' &&
        (removedBefore(line, k) ||
          isPlus(scene, line, k) ||
          /^(?:no|not)$/.test(tokens[k - 1]?.w ?? '') ||
          isNoLonger(tokens, k) ||
          isToBe(line, k) ||
          (cue && isTakenOut(line, cue, k)) ||
          onWishList(tokens, k) ||
          hasWord(line, new Set(['yesterday', 'had']), 0, k) ||
          (cue && (wereThere(line, cue) || isReason(line, cue, k) || isGone(line, cue, k))))
      )
        continue
      if (token.kind !== 'item' || (doing && !list && k < (cue?.i ?? 0))) continue
      const item = token.variant ? `${token.items![0]} ${token.variant}` : token.items![0]!
      if (out.some((one) => one.item === item)) continue
      const qty = below ?? qtyAt(tokens, k, true) ?? (priced ? countBeside(tokens, k) : undefined)
      out.push({
        act: 'cart_contents',
        item,
        ...(qty === undefined ? {} : { qty }),
        ...sure(scene, line, k, k + 1),
      })
    }
  }
  return out
}

/** "Your cart: 2 Mugs; 1 Vase": another entry, and no clause that tells of it. */
const goesOn = (tokens: Line['tokens'], from: number): boolean => {
  let k = from
  while (tokens[k]?.kind === 'number' || /^(?:x|a|an|one|and)$/.test(tokens[k]?.w ?? '')) k++
  return (
    tokens[k]?.kind === 'item' &&
    (tokens[k + 1]?.kind !== 'word' || /^(?:x|qty|and|at|for)$/.test(tokens[k + 1]!.w))
  )
}

/** "All other items in your cart ship free": whatever is in it. */
const isOfAny = ({ tokens }: Line, { i, j }: Cue): boolean =>
  tokens[i]!.w === 'in' &&
  /^(?:items|products|goods|things|articles|everything|anything|rest)$/.test(tokens[i - 1]?.w ?? '') &&
  !tokens.slice(0, i).some(({ kind, w }) => kind === 'number' || /^(?:following|these)$/.test(w)) &&
  tokens[j]?.w !== ':'

/** "Put one Lantern and two Mugs in your bag": the words of the deed hold those of the contents. */
const insideDeed = (line: Line, cue: Cue): boolean =>
  line.tokens[cue.i]!.kind === 'number' &&
  cues(line, 'cart:added').some((deed) => deed.i < cue.i && deed.j >= cue.j)

/** "I've added the whole kit to your cart: the Mug and the Vase": what was put in, and not all that is there. */
const listsDeed = (line: Line, cue: Cue): boolean =>
  line.tokens.slice(cue.j - 1, cue.j + 1).some(({ w }) => w === ':') &&
  cues(line, 'cart:added').some((deed) => deed.i < cue.i && deed.j > cue.i)

/** "The Vase is out, and 1 Mug is in your cart": what a clause before tells of another product. */
const isGone = (line: Line, cue: Cue, k: number): boolean => {
  const { clause } = line.modes
  const ofCue = line.tokens.some(({ kind }, n) => kind === 'item' && clause[n] === clause[cue.i])
  return (
    ofCue &&
    clause[k]! < clause[cue.i]! &&
    ['out', 'outWeak'].some((tag) =>
      cues(line, tag).some(({ i, j }) => i <= k + 6 && clause[j - 1] === clause[k]),
    )
  )
}

/** "The Mug is in your cart and the Vase has been removed": of each its own. */
const isTakenOut = (line: Line, cue: Cue, k: number): boolean => {
  const { clause } = line.modes
  return (
    clause[k] !== clause[cue.i] &&
    cues(line, 'cart:removed').some(({ j }) => j - 1 > k && clause[j - 1] === clause[k])
  )
}

/** "Two were in your cart, one has been taken out": what was there before. */
const wereThere = ({ tokens }: Line, cue: Cue): boolean =>
  tokens
    .slice(Math.max(0, cue.i - 2), cue.j)
    .some(({ w }, k, all) => (w === 'were' || w === 'was') && all[k + 1]?.w === 'in') &&
  !tokens.slice(cue.j).some(({ w }) => w === 'still')

/** "Only the Tent is in it, since the Stove is sold out": what a clause of its own tells of another product. */
const isReason = ({ tokens }: Line, cue: Cue, k: number): boolean =>
  k > cue.j &&
  /^(?:is|are|has|have|was|were)$/.test(tokens[k + 1]?.w ?? '') &&
  tokens.slice(cue.j, k).some(({ w }) => /^(?:since|because|as|while|whereas|but)$/.test(w))
/** "I couldn't find the Mug in your cart": it is not there. */
const notSeen = (line: Line, cue: Cue): boolean =>
  cues(line, 'neg').some(
    ({ j }) =>
      j <= cue.j &&
      line.modes.clause[j] === line.modes.clause[cue.i] &&
      line.tokens.slice(j, j + 2).some(({ w }) => /^(?:find|see|spot|locate|found|seen)$/.test(w)),
  )

/** "It has sold out, so it isn't in your cart". */
const isDenied = (line: Line, cue: Cue): boolean =>
  cues(line, 'neg').some(
    ({ j }) => j <= cue.i && cue.i - j <= 1 && !/^(?:only|just)$/.test(line.tokens[j]!.w),
  )

const contentsWords = new Set(['contents'])
const named = (line: Line): boolean =>
  hasWord(line, contentsWords) && line.tokens.some((token) => token.w === ':')

const removedBefore = (line: Line, k: number): boolean =>
  cues(line, 'cart:removed').some((mark) => k < mark.j && k >= mark.i) &&
  !cues(line, 'cart:in').some((mark) => k < mark.j && k >= mark.i)
/** "Cart: +1 Mug": what came to it. */
const isPlus = ({ reply }: Scene, { tokens }: Line, k: number): boolean =>
  tokens[k - 1]?.kind === 'number' && reply[tokens[k - 1]!.start - 1] === '+'
const onWishList = (tokens: Line['tokens'], k: number): boolean =>
  (tokens[k + 1]?.w === 'on' &&
    tokens.slice(k + 1, k + 5).some((token) => /^(?:wish|wishlist)$/.test(token.w))) ||
  /(?:^| )(?:saved for later|wish ?list)(?: (?:has|holds|contains|:))?(?: (?:the|an?|your|one))?$/.test(
    tokens
      .slice(Math.max(0, k - 6), k)
      .map(({ w }) => w)
      .join(' ')
      .replace(' : ', ' ')
      .replace(/ :$/, ''),
  )

/** "There are 6 of them in your cart": the product was named before. */
function countOfThem(scene: Scene, line: Line, cue: Cue): [string, number] | undefined {
  const { tokens } = line
  for (let k = cue.i; k >= Math.max(0, cue.i - 4); k--) {
    if (tokens[k]!.kind === 'item') return undefined
    if (tokens[k]!.kind !== 'number' || tokens[k]!.value === undefined) continue
    if (/^(?:left|in|now|$)/.test(tokens[k + 1]?.w ?? '') || tokens[k + 1]?.w === 'of') {
      if (
        tokens.slice(k + 1, k + 4).some((token) => token.kind === 'item') ||
        tokens.slice(0, k).some((token, n) => token.kind === 'item' && k - n <= 2)
      )
        return undefined
      const item = focusAt(scene, line, k)[0]
      return item ? [item, tokens[k]!.value!] : undefined
    }
  }
  return undefined
}

/** "Two Mugs and a Vase.", "Just the Lamp", "you've got a Mug": products, their numbers, and no word more. */
const isBare = ({ tokens }: Line): boolean =>
  tokens.some(({ kind }) => kind === 'item') &&
  tokens.every(
    ({ kind, w }) => kind === 'item' || kind === 'number' || kind === 'punct' || besideItems.has(w),
  ) &&
  !tokens.some(({ w }) => w === '?')
const besideItems = wordSet(
  'and plus a an one the just only yes of x you have got there is are currently now still i see can so far things items products',
)

/** "Lamp x2", "2 x Lamp": an entry of a list. */
const isEntry = (line: Line): boolean =>
  line.tokens.some(
    (token, k) =>
      token.kind === 'item' &&
      (line.tokens[k + 1]?.unit === 'x' ||
        line.tokens[k + 1]?.w === 'x' ||
        (line.tokens[k + 1]?.w === '–' && /^(?:qty|quantity)$/.test(line.tokens[k + 2]?.w ?? '')) ||
        line.tokens[k - 1]?.w === 'x' ||
        line.tokens[k - 1]?.unit === 'x'),
  ) && !line.tokens.some((token) => token.kind === 'id')
