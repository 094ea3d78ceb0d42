import type { ActOf } from '#record'
import { focusAt, forwardGroup, group } from '../discourse/bind.ts'
import { cues, has, hasWord, type Line, lookBack, modeOf, once, type Scene } from '../discourse/scene.ts'
import type { Cue } from '../patterns/lexicon.ts'
import { flag } from './flags.ts'
import { type ActReader, sure } from './reader.ts'
import { negated } from './statuses.ts'
import { isPast } from './tense.ts'

type CartAction = ActOf<'cart_action'>

const kinds = [
  ['cart:added', 'added', 'done'],
  ['cart:removed', 'removed', 'done'],
  ['cart:updated', 'updated', 'done'],
  ['cart:now', 'updated', 'done'],
  ['cart:in', 'added', 'done'],
  ['cart:out', 'removed', 'done'],
  ['cart:adding', 'added', 'promised'],
  ['cart:removing', 'removed', 'promised'],
  ['cart:updating', 'updated', 'promised'],
] as const
const cartWords = new Set(['cart', 'basket', 'bag', 'trolley', 'warenkorb'])
const wishes: Readonly<Record<string, ReadonlySet<string>>> = {
  added: new Set(
    'add put pop throw drop get toss grab take want buy place include chuck pack stick give need slip swap'.split(
      ' ',
    ),
  ),
  removed: new Set('remove take delete drop empty emptied clear kick swap without lose removed'.split(' ')),
  updated: new Set(
    'change make update bump set raise increase lower reduce quantity qty instead to more less up another one'.split(
      ' ',
    ),
  ),
}
const everything = new Set([
  'everything',
  'all',
  'emptied',
  'cleared',
  'emptying',
  'clearing',
  'alles',
  'geleert',
])

/** Whether cart talk is likely: the line or the shopper's message names a cart or wishes the action. */
function likely(scene: Scene, line: Line, action: string): boolean {
  if (hasWord(line, cartWords)) return true
  if (line.tokens.some((token) => token.kind === 'id')) return false
  return scene.asked.some((asked) => hasWord(asked, wishes[action]!) || hasWord(asked, cartWords))
}

/** Reads what has been put into, taken out of or changed in the cart, or will be. */
export const cartAction: ActReader = (scene) => {
  const out: CartAction[] = []
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button' || has(line, 'step:notify')) continue
    if (line.sentence.kind === 'field') continue
    const marks = marksOf(scene, line)
    for (const [n, mark] of marks.entries()) {
      if (
        !(modeOf(line, mark) === 'asserted' || (mark.modality === 'promised' && waits(line))) ||
        (line.modes.polite[mark.i] && !waits(line)) ||
        line.tokens[mark.i - 1]?.w === 'you' ||
        negated(line, mark, 4) ||
        cues(line, 'cart:not').some((cue) => cue.i <= mark.j && cue.j >= mark.i - 3) ||
        (isPast(line, mark) && hasWord(line, new Set(['yesterday', 'before']))) ||
        !likely(scene, line, mark.action)
      )
        continue
      const from = marks[n - 1]?.j ?? 0
      const to = marks[n + 1]?.i ?? line.tokens.length
      const items = cartItems(scene, line, mark, from, to)
      for (const item of items) {
        if (out.some((one) => one.item === item && one.action === mark.action)) continue
        const act: CartAction = {
          act: 'cart_action',
          action: mark.action,
          item,
          modality: mark.modality,
          ...sure(scene, line, mark.i, mark.j),
        }
        const qty = item === 'everything' ? undefined : qtyOf(scene, line, mark, item, from, to)
        if (qty !== undefined) act.qty = qty
        out.push(act)
      }
    }
  }
  return out
}

/** "As soon as you pick a size we will add it": the bot waits for the shopper only. */
function waits(line: Line): boolean {
  const { tokens } = line
  return tokens.some(
    (token, k) =>
      (token.w === 'once' && tokens[k + 1]?.w === 'you') ||
      (token.w === 'soon' && tokens[k + 1]?.w === 'as' && tokens[k + 2]?.w === 'you'),
  )
}

interface CartMark {
  i: number
  j: number
  action: 'added' | 'removed' | 'updated'
  modality: 'done' | 'promised'
}

/** "It is in your cart" tells of a deed only where the shopper wished it and it was not there before. */
function wishedFor(scene: Scene, line: Line, action: string): boolean {
  if (hasWord(line, new Set(['already', 'still', 'only', 'left', 'nothing', 'if']))) return false
  return scene.asked.some(
    (asked) =>
      asked.tokens[asked.tokens.length - 1]?.w !== '?' &&
      asked.tokens.some(
        (token) =>
          wishes[action]!.has(token.w) &&
          /^(?:add|put|pop|throw|drop|remove|take|delete|kick|lose|removed|did|swap|change|make|update|bump|set|raise|increase|lower|reduce|quantity)$/.test(
            token.w,
          ),
      ),
  )
}

function marksOf(scene: Scene, line: Line): CartMark[] {
  const all: CartMark[] = []
  for (const [tag, action, modality] of kinds) {
    for (const cue of cues(line, tag)) {
      if ((tag === 'cart:in' || tag === 'cart:out' || tag === 'cart:now') && !wishedFor(scene, line, action))
        continue
      all.push({ i: cue.i, j: cue.j, action, modality })
    }
  }
  const kept = all.filter(
    (mark, n) =>
      !all.some(
        (other, m) =>
          other !== mark &&
          ((other.i <= mark.i &&
            other.j >= mark.j &&
            (other.modality === mark.modality || other.modality === 'promised') &&
            other.j - other.i > mark.j - mark.i) ||
            (other.i === mark.i && other.j === mark.j && m < n) ||
            (other.i < mark.j &&
              mark.i < other.j &&
              other.modality !== mark.modality &&
              other.modality === 'promised') ||
            (other.i < mark.j &&
              mark.i < other.j &&
              other.modality === mark.modality &&
              (other.j - other.i > mark.j - mark.i ||
                (other.j - other.i === mark.j - mark.i &&
                  other.i > mark.i &&
                  other.action === mark.action)))),
      ),
  )
  return kept.sort((a, b) => a.i - b.i)
}

/** The products that words of a cart action are about. */
export function cartItemsFor(scene: Scene, line: Line, cue: { i: number; j: number }): string[] {
  return cartItems(
    scene,
    line,
    { i: cue.i, j: cue.j, action: 'added', modality: 'done' },
    0,
    line.tokens.length,
  )
}

function cartItems(scene: Scene, line: Line, mark: CartMark, from: number, to: number): string[] {
  const { tokens } = line
  if (
    mark.action === 'removed' &&
    tokens.slice(mark.i, mark.j + 2).some((token) => everything.has(token.w)) &&
    !tokens.slice(mark.i, to).some((token) => token.kind === 'item')
  )
    return ['everything']
  if (
    mark.action === 'removed' &&
    tokens
      .slice(Math.max(0, mark.i - 3), mark.j)
      .some((token) => token.w === 'emptied' || token.w === 'cleared' || token.w === 'everything')
  )
    return ['everything']
  const inside = at(tokens, mark.i, mark.j)
  if (inside >= 0) return whole(tokens, inside, mark.i, Math.max(mark.j, to))
  const right = first(tokens, mark.j, to)
  const left = at(tokens, from, mark.i)
  if (left >= 0 && (right < 0 || line.modes.clause[left] === line.modes.clause[mark.i]))
    return group(tokens, left, from)
  if (right >= 0) return forwardGroup(tokens, right, to)
  if (tokens.at(-1)?.w === ':' || tokens.slice(mark.j, mark.j + 2).some((token) => token.w === ':')) {
    const list = below(scene, line)
    if (list.length) return list
  }
  const after = tokens.length <= 4 ? scene.lines[line.index + 1] : undefined
  const ahead =
    after && first(after.tokens, 0, after.tokens.length) === 0
      ? forwardGroup(after.tokens, 0, after.tokens.length)
      : []
  const focus = ahead.length ? ahead : focusAt(scene, line, mark.i)
  if (!focus.length) return ['it']
  const many = tokens.slice(from, to).some((token) => /^(?:both|them|all|they|these|those)$/.test(token.w))
  return many ? focus : focus.slice(0, 1)
}

/** Products of the list below a line, those marked with a cross left out. */
function below(scene: Scene, line: Line): string[] {
  const out: string[] = []
  for (const next of scene.lines.slice(line.index + 1, line.index + lookBack)) {
    if (next.sentence.kind !== 'bullet' && next.sentence.kind !== 'row') break
    if (next.tokens.some((token) => token.w === '✗')) continue
    const k = first(next.tokens, 0, next.tokens.length)
    if (k >= 0) out.push(...group(next.tokens, k, 0))
  }
  return out
}

function whole(tokens: Line['tokens'], i: number, from: number, to: number): string[] {
  const back = group(tokens, i, from)
  const all = forwardGroup(tokens, first(tokens, from, to), to)
  return all.length > back.length ? all : back
}

function at(tokens: Line['tokens'], from: number, to: number): number {
  for (let k = Math.min(to, tokens.length) - 1; k >= from; k--) if (tokens[k]!.kind === 'item') return k
  return -1
}
function first(tokens: Line['tokens'], from: number, to: number): number {
  for (let k = from; k < Math.min(to, tokens.length); k++) if (tokens[k]!.kind === 'item') return k
  return -1
}

function qtyOf(
  scene: Scene,
  line: Line,
  mark: CartMark,
  item: string,
  from: number,
  to: number,
): number | undefined {
  const { tokens } = line
  if (mark.action === 'updated') {
    const next = scene.lines[line.index + 1]
    const token = (tokens.length <= 4 && next ? next.tokens : [])
      .concat(tokens.slice(mark.i, to))
      .concat(tokens.slice(from, mark.i).reverse())
      .findLast((one) => one.kind === 'number')
    return token?.value
  }
  for (let k = Math.min(mark.i, from); k < Math.min(to + 1, tokens.length); k++) {
    if (tokens[k]!.kind !== 'item' || !(tokens[k]!.items ?? []).some((name) => item.startsWith(name)))
      continue
    const value = qtyAt(tokens, k)
    if (value !== undefined) return value
  }
  return undefined
}

/** The number of pieces said beside a product: "2 x Lamp", "two Lamps", "Lamp x2", "Lamp (3)", "1 bag of Mix". */
export function qtyAt(tokens: Line['tokens'], k: number, articles = false): number | undefined {
  const back = tokens[k - 1]
  const number = (token: (typeof tokens)[number] | undefined) =>
    token?.kind === 'number' && Number.isInteger(token.value) ? token.value : undefined
  if (number(back) !== undefined) return number(back)
  if (articles && (back?.w === 'a' || back?.w === 'an')) return 1
  if (back && /^(?:x|of|the|more|new|lovely|pieces?|pcs|pairs?|packs?|units?)$/.test(back.w)) {
    if (number(tokens[k - 2]) !== undefined) return number(tokens[k - 2])
    if (back.w === 'of' && number(tokens[k - 3]) !== undefined) return number(tokens[k - 3])
    if (articles && back.w === 'of' && /^(?:a|an)$/.test(tokens[k - 3]?.w ?? '')) return 1
  }
  const next = tokens[k + 1]
  if (next?.w === 'x' || next?.w === '(' || next?.w === ':' || next?.w === '–' || next?.w === ',') {
    const value = number(tokens[k + 2])
    const after = tokens[k + 3]
    if (
      value !== undefined &&
      (next.w === 'x' ||
        next.w === ':' ||
        (next.w === '(' && after?.w === ')') ||
        (next.w !== '(' && (!after || /^(?:[,;.)]|in|x|pieces?|units?|pcs)$/.test(after.w))))
    )
      return value
  }
  if (next?.kind === 'number' && next.unit === 'x') return next.value
  if (next && /^(?:qty|quantity)$/.test(next.w)) return number(tokens[k + 2]) ?? number(tokens[k + 3])
  if (next?.w === ':' && /^(?:qty|quantity|count)$/.test(tokens[k + 2]?.w ?? ''))
    return number(tokens[k + 4]) ?? number(tokens[k + 3])
  if (next?.w === ';' && /^(?:qty|quantity|count|amount)$/.test(tokens[k + 2]?.w ?? ''))
    return number(tokens[k + 4])
  return undefined
}

/** Whether the shopper asks what is in the cart. */
const asksCart = (scene: Scene): boolean =>
  once(scene, 'asks for the cart', () =>
    scene.asked.some(
      (line) =>
        hasWord(line, cartWords) &&
        !line.tokens.some((token) => wishes.added!.has(token.w) || wishes.removed!.has(token.w)),
    ),
  )

const cartHead = (line: Line): Cue | undefined => cues(line, 'cart:contents')[0]

/** Reads what is said to be in the cart now. */
export const cartContents: ActReader = (scene) => {
  const out: ActOf<'cart_contents'>[] = []
  let heading = false
  for (const line of scene.lines) {
    const cue = cartHead(line)
    const said = cue && modeOf(line, cue) === 'asserted'
    if (cue && !said) continue
    const listed = asksCart(scene) && !cue && isEntry(line) && !has(line, 'cart:empty')
    const list: boolean =
      listed || (heading && (line.sentence.kind === 'bullet' || line.sentence.kind === 'row'))
    const { tokens } = line
    const next =
      said &&
      !tokens.some((token) => token.kind === 'item') &&
      (/:$/.test(tokens.at(-1)?.w ?? '') || line.sentence.kind === 'heading')
    heading = next || list
    if ((!said && !list) || line.sentence.kind === 'button') continue
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
      (token, k) => (token.w === ';' || (has(line, 'out') && token.w === ',')) && k > (cue?.j ?? 0),
    )
    for (const [k, token] of tokens.entries()) {
      if (end >= 0 && k > end && line.sentence.kind !== 'field') break
      if (
        token.kind === 'item' &&
        (removedBefore(line, k) ||
          onWishList(tokens, k) ||
          hasWord(line, new Set(['yesterday', 'had']), 0, k))
      )
        continue
      if (token.kind !== 'item' || (doing && !list && k < (cue?.i ?? 0))) continue
      const item = token.variant ? `${token.items![0]} ${token.variant}` : token.items![0]!
      if (out.some((one) => one.item === item)) continue
      const qty = qtyAt(tokens, k, true)
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

const removedBefore = (line: Line, k: number): boolean =>
  cues(line, 'cart:removed').some((mark) => k < mark.j && k >= mark.i) && !has(line, 'cart:in')
const onWishList = (tokens: Line['tokens'], k: number): boolean =>
  tokens[k + 1]?.w === 'on' && tokens.slice(k + 1, k + 5).some((token) => /^(?:wish|wishlist)$/.test(token.w))

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

/** "Lamp x2", "2 x Lamp": an entry of a list. */
const isEntry = (line: Line): boolean =>
  line.tokens.some(
    (token, k) =>
      token.kind === 'item' &&
      (line.tokens[k + 1]?.unit === 'x' ||
        line.tokens[k + 1]?.w === 'x' ||
        line.tokens[k - 1]?.w === 'x' ||
        line.tokens[k - 1]?.unit === 'x'),
  ) && !line.tokens.some((token) => token.kind === 'id')

/** Reads that nothing is in the cart. */
export const cartEmpty: ActReader = (scene) => {
  for (const line of scene.lines) {
    for (const cue of cues(line, 'cart:empty')) {
      if (modeOf(line, cue) !== 'asserted' || negated(line, cue, 2) || line.sentence.kind === 'button')
        continue
      if (
        !hasWord(line, cartWords) &&
        !scene.asked.some((asked) => hasWord(asked, cartWords)) &&
        !once(scene, 'names a cart', () => scene.lines.some((other) => hasWord(other, cartWords)))
      )
        continue
      return [flag('cart_empty', scene, line, cue.i, cue.j)]
    }
  }
  return []
}
