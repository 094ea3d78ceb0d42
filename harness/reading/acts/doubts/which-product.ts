import type { Act } from '#record'
import { hasWord, type Line, once, type Scene } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import type { Token } from '../../text/token.ts'
import { asksPrice } from '../asked-for.ts'
import { pointsAtGoods } from '../stock/pointed.ts'
import { type Doubt, itemClaims, type Seen } from './ground.ts'

/** The name may be of several products: it was said in part, and no other words settle it. */
export const severalProducts: Doubt = {
  reason: 'the words allow several products',
  acts: itemClaims,
  holds: (seen) => seen.scene.catalogSize > 0 && isGuessed(seen),
}

function isGuessed({ scene, acts, act, sure }: Seen): boolean {
  if (!('item' in act) || !act.item) return false
  const { item } = act
  const same = new Set(
    acts.filter((other) => alike(act, other)).map((other) => 'item' in other && other.item),
  )
  if (sure.has(item) || [...sure].some((name) => item.startsWith(`${name} `))) return false
  return scene.lines
    .concat(scene.asked)
    .some((line) =>
      line.tokens.some(
        (token) =>
          token.kind === 'item' &&
          token.unit === 'part' &&
          (token.items?.length ?? 0) > 1 &&
          !fullFamily(token.w, token.items!) &&
          !token.items!.every((name) => same.has(name)) &&
          item.startsWith(token.items![0]!),
      ),
    )
}

/** Whether two acts say the same, of whatever product: then "both knives" is no guess. */
const alike = (a: Act, b: Act): boolean =>
  a.act === b.act && (a.act !== 'availability' || b.act !== 'availability' || a.status === b.status)

/** "Trail Runner" is the name itself although "Trail Runner 2" exists too. */
const fullFamily = (words: string, names: readonly string[]): boolean =>
  names.some((name) => name.toLowerCase() === words) || names.every((name) => name.startsWith(names[0]!))

/** "The smaller of the two trays is gone": which that is, is not told by a name. */
export const oneOfSeveral: Doubt = {
  reason: 'one of several is spoken of, and none is named',
  acts: itemClaims,
  holds: ({ scene, act, line: { tokens }, j }) =>
    tokens.some(
      ({ kind, w }, k) =>
        (kind === 'word' || w === 'one') &&
        k < j + 2 &&
        /^(?:\w{3,}er|one|either|first|second|latter|former|last|other)$/.test(w) &&
        tokens[k + 1]?.w === 'of' &&
        ((/^(?:them|these|those|both)$/.test(tokens[k + 2]?.w ?? '') &&
          (act.act === 'cart_action'
            ? scene.shopperItems.length > 1
            : !tokens.some((next) => next.kind === 'item'))) ||
          (/^(?:the|these|those|our|your)$/.test(tokens[k + 2]?.w ?? '') &&
            tokens.slice(k + 3, k + 6).some((next) => next.kind === 'item' && next.unit === 'part'))),
    ),
}

/** "We have no Harbor Kettle Pro": the name goes on, and no product of the shop is called so. */
export const nameGoesOn: Doubt = {
  reason: 'the name goes on, and may be of another product',
  acts: itemClaims,
  holds: ({ act, line }) => {
    if (!('item' in act) || !act.item) return false
    const named = line.tokens.flatMap((token, at) =>
      token.kind === 'item' && token.unit === 'whole' && act.item === token.items?.[0] ? [at] : [],
    )
    return named.length > 0 && named.every((at) => isLonger(line.tokens, at))
  },
}

const suffixes =
  /^(?:Pro|Max|Plus|Mini|Lite|Ultra|Deluxe|Junior|XL|XXL|II|III|IV|SE|GT|Premium|Classic|Elite|Sport)$/

/** The word behind it is one by which models of one name are told apart. */
const isLonger = (tokens: Seen['line']['tokens'], at: number): boolean => {
  const [name, next] = [tokens[at]!, tokens[at + 1]]
  if (next?.kind === 'number') return isOtherModel(name, next, tokens[at + 2])
  return next?.kind === 'word' && suffixes.test(next.raw) && next.start - name.end === 1
}

/** "The Trail Runner 3 ships in March": a model that is not in the catalog; of three pieces it would be "are" and "ship". */
const isOtherModel = (name: Token, next: Token, verb: Token | undefined): boolean =>
  next.start - name.end === 1 &&
  /^\d$/.test(next.raw) &&
  /^(?:is|was|has|ships|costs|comes|will|launches|arrives)$/.test(verb?.w ?? '')

/** "It" although the shop has products and some are named. */
export const noProduct: Doubt = {
  reason: 'no product is named',
  acts: ['availability', 'price', 'cart_action'],
  holds: ({ scene, act, line, i, j }) =>
    scene.catalogSize > 0 &&
    'item' in act &&
    act.item === 'it' &&
    !(
      nothingNamed(scene) &&
      (act.act === 'cart_action' ||
        (act.act === 'availability' && pointsAtGoods(line, { i, j, number: act.quantity !== undefined })) ||
        (act.act === 'price' && asksPrice(scene) && !hasWord(line, new Set(['one', 'ones', 'other']))) ||
        (act.act === 'price' && line.tokens.slice(Math.max(0, i - 3), i).some((token) => token.w === 'it')))
    ),
}

/** Where nobody names a product, "it" is all that can be said. */
const nothingNamed = (scene: Scene): boolean => once(scene, 'names nothing', () => !named(scene))

const named = (scene: Scene): boolean =>
  [...scene.asked, ...scene.lines].some((line) => line.tokens.some((token) => token.kind === 'item'))

/** "The full size one is gone": another product than the one named last. */
export const otherProduct: Doubt = {
  reason: 'another product than the one named may be meant',
  acts: ['availability', 'price', 'restock'],
  holds: otherOne,
}

function otherOne({ scene, act, line, i }: Seen): boolean {
  if (!('item' in act) || !act.item) return false
  if (isTheOther({ scene, line, i }) || opensWithSibling(line, i)) return true
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const token = line.tokens[k]!
    if (token.kind === 'item' || token.w === ';') return false
    if (
      siblings.has(token.w) &&
      line.tokens[k - 1]?.kind !== 'item' &&
      line.tokens.slice(Math.max(0, k - 3), k).some((word) => word.w === 'the' || word.w === 'its') &&
      line.tokens[k - 1]?.w !== 'the' &&
      !(isVariant(line.tokens, k - 1) && act.item.endsWith(` ${line.tokens[k - 1]!.w}`))
    )
      return true
  }
  return false
}

/** "The other one is by Elm and costs $15": the subject of the clause, which no name tells. */
function isTheOther({ scene, line: { tokens }, i }: Pick<Seen, 'scene' | 'line' | 'i'>): boolean {
  const at = tokens.findLastIndex(({ w }, k) => k < i && k >= i - 12 && w === 'other')
  return (
    at > 0 &&
    tokens[at - 1]!.w === 'the' &&
    tokens[at + 1]?.w !== 'hand' &&
    scene.shopperItems.length !== 2 &&
    !tokens.slice(at, i).some(({ kind, w }) => kind === 'item' || w === ';')
  )
}

/** "The full size never went away, $38", "the base game is in stock": the sentence opens with another of the family. */
const opensWithSibling = ({ tokens }: Line, i: number): boolean =>
  /^(?:the|our)$/.test(tokens[0]?.w ?? '') &&
  ((/^(?:base|core|main)$/.test(tokens[1]?.w ?? '') && tokens[2]?.kind === 'word') ||
    (i > 3 && [1, 2].some((k) => isSibling(tokens, k)))) &&
  !tokens.slice(0, i).some(({ kind }) => kind === 'item')

const isSibling = (tokens: Line['tokens'], k: number): boolean =>
  siblings.has(tokens[k + 1]?.w ?? '') &&
  tokens[k]!.kind === 'word' &&
  !isVariant(tokens, k) &&
  !/^(?:right|correct|same|first|whole|only|last|your|current|exact)$/.test(tokens[k]!.w)

const siblings = new Set('one ones version edition model sibling size pass kind'.split(' '))

/** "The small one is $35", where a Tree of 80 cm and one of 120 cm are spoken of: a size that tells which product, and none of its variants. */
export const sizeOfSiblings: Doubt = {
  reason: 'the size may tell one of several products',
  acts: ['availability', 'price'],
  holds: ({ scene, act, line: { tokens } }) => {
    if (!('item' in act) || !act.item) return false
    const size = /^(.+) (small|large|tall|short|big|medium)$/.exec(act.item)
    if (!size || !tokens.some(({ w }, k) => w === size[2] && /^ones?$/.test(tokens[k + 1]?.w ?? '')))
      return false
    if (/\d[\s\u00a0]?(?:g|kg|ml|l|cm|mm|oz|w|gb|tb)$/i.test(size[1]!)) return true
    const family = size[1]!.split(' ')[0]!
    const named = new Set(
      scene.lines.flatMap((line) =>
        line.tokens.flatMap(({ kind, items }) => (kind === 'item' ? [items![0]!] : [])),
      ),
    )
    return [...named].filter((name) => name.startsWith(family)).length > 1
  },
}

/** "Tray 60 cm" in 90 cm. */
export const hasTwoMeasures = /\d[\s\u00a0]?(g|kg|ml|l|cm|mm|oz|w|gb|tb)\b.* \d+[\s\u00a0]?\1$/

/** "The 500 g bag is in stock", where the bag of 250 g was spoken of. */
export const isOtherMeasure = (tokens: Seen['line']['tokens'], at: number, item: string): boolean => {
  const joined = /^\d+[\s\u00a0]?[a-z]+$/.test(tokens[at]?.w ?? '')
  const unit = tokens[at]?.kind === 'number' && tokens[at + 1]?.kind === 'word' ? tokens[at + 1]!.w : ''
  if (!joined && !measures.test(unit)) return false
  const size = joined ? tokens[at]!.w : `${tokens[at]!.w}${unit}`
  return !item
    .toLowerCase()
    .replace(/[\s\u00a0]/g, '')
    .includes(size.replace(/[\s\u00a0]/g, ''))
}

const measures =
  /^(?:g|kg|mg|ml|cl|l|cm|mm|oz|lbs?|w|v|gb|tb|inch|litre|liter|gram|grams|litres|liters|pack|piece)$/

/** "Trail Runner" and "Trail Runner 2" in one clause, and only one of them told of. */
export const nearNames: Doubt = {
  reason: 'two products with near names stand in the clause',
  acts: ['availability', 'price'],
  holds: closeNames,
}

function closeNames({ act, acts, line, i }: Seen): boolean {
  if (!('item' in act) || !act.item) return false
  const { clause } = line.modes
  const item = act.item.toLowerCase()
  return line.tokens.some((token, at) => {
    if (token.kind !== 'item' || clause[at] !== clause[i]) return false
    const name = token.items![0]!.toLowerCase()
    return (
      name !== item &&
      !item.startsWith(`${name} `) &&
      (name.startsWith(item) || item.startsWith(name)) &&
      !acts.some((other) => other.act === act.act && 'item' in other && other.item?.toLowerCase() === name) &&
      line.tokens.some((other) => other.kind === 'item' && other.items![0]!.toLowerCase() === item)
    )
  })
}

/** Products that the conversation names in a way that can mean no other. */
export function certain(scene: Scene): Set<string> {
  const out = new Set<string>()
  for (const line of [...scene.asked, ...scene.lines]) {
    for (const token of line.tokens) {
      if (token.kind !== 'item') continue
      if (token.unit === 'whole' || token.items?.length === 1) out.add(token.items![0]!)
    }
  }
  for (const name of scene.earlierItems) out.add(name)
  return out
}
