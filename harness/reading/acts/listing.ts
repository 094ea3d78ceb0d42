import type { Act, ActOf } from '#record'
import { asserted, cues, has, hasWord, itemName, type Line, type Scene } from '../discourse/scene.ts'
import { idKind } from './ids.ts'
import { type ActReader, sure, unsure } from './reader.ts'

type Listing = ActOf<'listing'>
const tags = [
  ['list:new', 'new_arrivals'],
  ['list:best', 'best_sellers'],
  ['list:similar', 'similar'],
] as const

/** Reads lists of products offered: new arrivals, best sellers, substitutes, answers to a search. */
export const listing: ActReader = (scene, found) => {
  for (const [tag, kind] of tags) {
    if (
      kind === 'similar' &&
      (!wantsOthers(scene, found) || (searches(scene) && !offersOthers(scene, found)))
    )
      continue
    for (const line of scene.lines) {
      if (
        !has(line, tag) ||
        line.sentence.kind === 'button' ||
        line.tokens.some((token) => token.kind === 'id') ||
        hasWord(line, cartWords) ||
        (kind === 'similar' && insteadOfPrice(line))
      )
        continue
      const cue = cues(line, tag).find(
        (one) =>
          line.modes.at[one.i] !== 'quoted' &&
          line.tokens[one.i - 1]?.w !== 'not' &&
          !isOwnTaste(line, one) &&
          !isLikeness(line, one),
      )
      if (!cue) continue
      const items = listed(scene, line, cue, kind === 'similar' ? wanted(scene, found) : undefined)
      const grounds =
        kind === 'similar' && !offersOthers(scene, found)
          ? unsure(scene, line, cue.i, cue.j, 'a like product is named, maybe not as a substitute')
          : sure(scene, line, cue.i, cue.j)
      if (items.length) return [{ act: 'listing', kind, items, ...grounds }]
    }
  }
  return others(scene, found)
}

const cartWords = new Set(['cart', 'basket', 'bag', 'trolley', 'alert', 'ticket', 'label'])
const otherWords = new Set(
  'like instead alternative alternatives other others similar else cheaper close comparable substitute recommend another tough replace replacement swap'.split(
    ' ',
  ),
)

/** "The team's personal favorites": what somebody likes, not what sells. */
const isOwnTaste = ({ tokens }: Line, cue: { i: number }): boolean =>
  /^favou?rites?$/.test(tokens[cue.i]!.w) &&
  tokens
    .slice(Math.max(0, cue.i - 4), cue.i)
    .some(({ w }) => /^(?:my|personal|team|staff|own|wish|your|colleague|colleagues)$/.test(w))

/** "They are very similar, both in oak": how alike two are, and no offer of another. */
const isLikeness = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens[i]!.w === 'similar' &&
  /^(?:very|quite|pretty|really|rather|so|are|look|looks|fairly|most|equally)$/.test(
    tokens[i - 1]?.w ?? '',
  ) &&
  tokens[i + 1]?.w !== 'to' &&
  !tokens.slice(0, i).some(({ kind }) => kind === 'item')

const substituteWords = new Set([
  'instead',
  'alternative',
  'alternatives',
  'similar',
  'lookalike',
  'substitute',
])

/** Whether something is not to be had, or the words speak of substitutes. */
const offersOthers = (scene: Scene, found: readonly Act[]): boolean =>
  found.some((act) => act.act === 'availability' && act.status === 'out_of_stock') ||
  scene.asked.some((line) => hasWord(line, otherWords)) ||
  scene.lines.some((line) => hasWord(line, substituteWords) && !insteadOfPrice(line))
const insteadWord = new Set(['instead'])
const givenBack = new Set('return returning cancel cancelling refund refunding keep keeping'.split(' '))
/** "Sold for $9 instead of $12", "return the Mug instead": nothing is put in another's place. */
const insteadOfPrice = (line: Line): boolean =>
  (hasWord(line, givenBack) && hasWord(line, insteadWord)) ||
  line.tokens.some(
    (token, at) =>
      token.w === 'instead' &&
      line.tokens.slice(at, at + 3).some((one) => one.kind === 'money' || one.kind === 'number'),
  )

/** Substitutes are named where something is not to be had, or where the shopper asks for another thing. */
function wantsOthers(scene: Scene, found: readonly Act[]): boolean {
  if (found.some((act) => act.act === 'availability' && act.status === 'out_of_stock')) return true
  if (scene.asked.some((line) => hasWord(line, otherWords))) return true
  return (
    scene.lines.some((line) => hasWord(line, substituteWords)) ||
    scene.lines.some((line) => cues(line, 'list:similar').length > 0 && scene.shopperItems.length > 0)
  )
}

/** Whether the shopper looks for something and names no product: what is shown then is no substitute. */
const searches = (scene: Scene): boolean =>
  scene.asked.some((line) => has(line, 'ask:search')) &&
  !scene.asked.some((line) => line.tokens.some(({ unit }) => unit === 'whole'))

/** What the shopper wanted and no substitute can be: what is not to be had, else what was asked for. */
function wanted(scene: Scene, found: readonly Act[]): ReadonlySet<string> {
  const gone = found.flatMap((act) =>
    act.act === 'availability' && act.status === 'out_of_stock' && act.item !== 'it' ? [act.item] : [],
  )
  const own = scene.shopperItems.filter((name) => gone.includes(name))
  return new Set(own.length && scene.json ? own : [...scene.shopperItems, ...gone])
}

function listed(
  scene: Scene,
  line: Line,
  cue: { i: number; j: number },
  wished: ReadonlySet<string> | undefined,
): string[] {
  const substitutes = wished !== undefined
  const first = line.tokens[cue.i]!.w === 'instead' ? cue.j : cue.i
  const after = substitutes && !names(line, cue.j).length ? line.tokens.length : first
  const own = names(line, substitutes ? after : 0).filter((name) => !wished?.has(name))
  const { clause } = line.modes
  const subject = /^(?:is|are|makes|would|could|might)$/.test(line.tokens[cue.i]!.w)
  const from = subject ? clause.indexOf(clause[cue.i]!) : 0
  const before = names(line, from).filter((name) => !(wished ?? asked(scene)).has(name))
  const liked = isLikened(line, cue)
    ? names(line, 0).slice(0, line.tokens.slice(0, cue.i).filter(({ kind }) => kind === 'item').length)
    : []
  const out = liked.length ? liked : own.length ? own : before
  if (!out.length && !substitutes && hasWord(line, pointing, 0, cue.i + 1)) return namedAbove(scene, line)
  for (let k = line.index + 1; k < scene.lines.length; k++) {
    const next = scene.lines[k]!
    const entry =
      next.sentence.kind === 'bullet' ||
      next.sentence.kind === 'row' ||
      (next.sentence.line > line.sentence.line && next.tokens.length <= 8)
    if (!entry && !(out.length === 0 && k === line.index + 1)) break
    out.push(...(entry && out.length > 0 ? names(next, 0).slice(0, 1) : names(next, 0)))
  }
  return [...new Set(out)].filter((name) => !wished?.has(name))
}
/** "The Bowl is similar to the Vase": what stands before it is offered, not what it is like. */
const isLikened = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens[i]!.w === 'similar' &&
  tokens[i + 1]?.w === 'to' &&
  tokens.slice(0, i).some(({ kind }) => kind === 'item')

const asked = (scene: Scene): ReadonlySet<string> => new Set(scene.shopperItems)

const pointing = new Set(['these', 'those', 'they', 'both'])
/** The products of the lines above: "1. Mug 2. Vase. Those sell best." */
function namedAbove(scene: Scene, line: Line): string[] {
  const above = scene.lines.slice(Math.max(0, line.index - 12), line.index)
  return [...new Set(above.flatMap((other) => names(other, 0)))]
}

function names(line: Line, from: number): string[] {
  return line.tokens.flatMap((token, at) => (at >= from && token.kind === 'item' ? [itemName(token)] : []))
}

const orderNames = new Set(['order', 'orders'])
/** "Here are the items of your order 30-7": what was bought. */
const ofOrder = (scene: Scene, line: Line): boolean =>
  hasWord(line, orderNames) &&
  line.tokens.some(
    (token, at) =>
      (token.kind === 'id' && idKind(scene, line, at) === 'order') ||
      (orderNames.has(token.w) && /^(?:your|this|that)$/.test(line.tokens[at - 1]?.w ?? '')),
  )

/** The listed product that a claim is about, a variant of it included. */
const productOf = (item: string, seen: ReadonlyMap<string, unknown>): string =>
  [...seen.keys()]
    .filter((name) => item === name || item.startsWith(`${name} `))
    .sort((a, b) => b.length - a.length)[0] ?? item

/** "- Porcelain: 6 left", "- Buff: 2 left": shades of one product, and no list of several. */
const isOneProduct = ({ lines }: Scene): boolean =>
  new Set(lines.flatMap(({ tokens }) => tokens.flatMap(({ items }) => items?.slice(0, 1) ?? []))).size < 2

/** Two or more products in answer to a search or a wish for ideas. */
function others(scene: Scene, found: readonly Act[]): Listing[] {
  if (found.some((act) => act.act === 'cart_contents' || act.act === 'order_status')) return []
  if (scene.lines.some((line) => ofOrder(scene, line))) return []
  const sought = scene.asked.some(
    (line) =>
      has(line, 'ask:search') &&
      !hasWord(line, cartWords) &&
      !line.tokens.some((token) => token.kind === 'id'),
  )
  const advised = scene.lines.some((line) => asserted(line, 'list:ideas').length > 0)
  const shown = scene.lines.some(
    ({ sentence, byTag }) => sentence.kind === 'heading' && byTag.has('list:ideas'),
  )
  if (!sought && !(advised && !scene.shopperItems.length) && !shown) return []
  const named = new Set(
    scene.asked.flatMap((line) =>
      line.tokens.flatMap((token) => (token.unit === 'whole' ? (token.items ?? []) : [])),
    ),
  )
  const seen = new Map<string, Line>()
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button' || asserted(line, 'notCarried').length) continue
    for (const name of names(line, 0)) if (!seen.has(name) && !named.has(name)) seen.set(name, line)
  }
  for (const act of found)
    if (act.act === 'availability' && act.status === 'out_of_stock') seen.delete(productOf(act.item, seen))
  if (seen.size < 2 || isOneProduct(scene)) return []
  const line = [...seen.values()][0]!
  return [
    { act: 'listing', kind: 'other', items: [...seen.keys()], ...sure(scene, line, 0, line.tokens.length) },
  ]
}
