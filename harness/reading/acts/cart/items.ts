import { withVariant } from '../../discourse/bind.ts'
import { focusAt } from '../../discourse/focus.ts'
import { forwardGroup, group } from '../../discourse/named-together.ts'
import { isOfAnotherClause } from '../../discourse/other-clause.ts'
import { type Line, lookBack, type Scene } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import type { CartMark } from './marks.ts'

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

/** The products of a mark: inside its words, before or after them, in the list below, or last spoken of. */
export function cartItems(scene: Scene, line: Line, mark: CartMark, from: number, to: number): string[] {
  const { tokens } = line
  if (mark.action === 'removed' && isAllBut(tokens, mark.i)) return []
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
  if (mark.action === 'removed' && ofAll(tokens, mark.i)) return ['everything']
  const inside = at(tokens, mark.i, mark.j)
  if (inside >= 0) return whole(tokens, inside, mark.i, Math.max(mark.j, to))
  const next = first(tokens, mark.j, to)
  const right = isOfAnotherClause(tokens, mark.i, next) ? -1 : next
  const left = at(tokens, from, mark.i)
  const beside = left >= 2 && tokens[left - 1]!.w === 'with' ? at(tokens, left - 2, left - 1) : -1
  if (beside >= 0 && /^(?:has|have|was|were|is|are)$/.test(tokens[left + 1]?.w ?? ''))
    return [...group(tokens, beside, from), ...group(tokens, left, left)]
  if (left >= 0 && closes(tokens, mark)) return group(tokens, left, from)
  if (left >= 0 && (right < 0 || line.modes.clause[left] === line.modes.clause[mark.i]))
    return group(tokens, left, from)
  if (right >= 0) return forwardGroup(tokens, right, to)
  if (tokens.at(-1)?.w === ':' || tokens.slice(mark.j, mark.j + 2).some((token) => token.w === ':')) {
    const list = below(scene, line)
    if (list.length) return list
  }
  const after = tokens.length <= 4 ? scene.lines[line.index + 1] : undefined
  const ahead =
    after && opensWithItem(after.tokens)
      ? forwardGroup(after.tokens, first(after.tokens, 0, 4), after.tokens.length)
      : []
  const focus = ahead.length ? ahead : focusAt(scene, line, mark.i)
  if (!focus.length) return ['it']
  const told = ahead.length || focus.length > 1 ? undefined : variantTold(tokens, mark)
  if (told !== undefined) return [withVariant(focus[0]!, told)]
  const many = tokens
    .slice(from, to)
    .some(
      ({ w }, k, all) =>
        /^(?:both|them|all|they|these|those)$/.test(w) || (w === 'two' && all[k - 1]?.w === 'the'),
    )
  return many || namesNone(scene, tokens, focus) ? focus : focus.slice(0, 1)
}

/** "Added to your cart", to who wished for two: both, where no word tells of one. */
const namesNone = (
  { shopperItems, asked }: Scene,
  tokens: Line['tokens'],
  focus: readonly string[],
): boolean =>
  focus.length === shopperItems.length &&
  asked.every(namesAlike) &&
  tokens.length <= 8 &&
  tokens.every(({ kind, w }) => kind !== 'number' && !ofOne.test(w))
/** "The Mug and two Vases", and neither "the Mug or the Vase" nor "the Mug for the Vase". */
const namesAlike = ({ tokens }: Line): boolean => {
  const from = first(tokens, 0, tokens.length)
  const to = at(tokens, 0, tokens.length)
  return (
    from < 0 ||
    (tokens.slice(from, to).every(({ kind, w }) => kind === 'item' || kind === 'number' || joins.test(w)) &&
      !tokens.some(({ w }) => /^(?:swap|switch|replace|exchange|instead|or|not|without)$/.test(w)))
  )
}
const joins = /^(?:and|,|&|plus|also|the|an?|both|your|of|in|x|\+|one|some)$/
const ofOne = /^(?:it|that|this|one|first|second|only|just|an?|item|product|piece|each|other)$/

/** "I removed everything except the Mug": that one is what stays. */
const isAllBut = (tokens: Line['tokens'], from: number): boolean =>
  tokens
    .slice(from, from + 6)
    .some(
      ({ w }, k, all) =>
        /^(?:everything|all)$/.test(w) &&
        all.slice(k + 1, k + 4).some((next) => /^(?:except|but|apart|besides|excluding|bar)$/.test(next.w)),
    )

/** "Added the L instead", "added it in black": the variant that is told in place of the product. */
function variantTold(tokens: Line['tokens'], { i, j }: CartMark): string | undefined {
  for (
    let k = i + 1;
    k < j + 4 && tokens[k] && !/^(?:[.,;!–]|since|because|as|and|but)$/.test(tokens[k]!.w);
    k++
  )
    if (isVariant(tokens, k) && (tokens[k - 1]!.kind === 'number' || leads.test(tokens[k - 1]!.w)))
      return behindIt.test(tokens[k + 1]?.w ?? '.') ? tokens[k]!.w : undefined
  return undefined
}
const leads = /^(?:the|an?|one|your|in|size)$/
const behindIt = /^(?:[.,;!–)]|ones?|instead|to|in|for|and|size|version|as)$/

/** "Mug x 2", "3 × Mug": a line that begins with a product, or with how many of it. */
export function opensWithItem(tokens: Line['tokens']): boolean {
  const k = first(tokens, 0, 4)
  return (
    k === 0 ||
    (k > 0 && tokens[0]!.kind === 'number' && tokens.slice(1, k).every(({ w }) => /^[x×]$/.test(w)))
  )
}

/** "All items have been removed", "every product is out". */
const ofAll = (tokens: Line['tokens'], i: number): boolean =>
  tokens
    .slice(Math.max(0, i - 6), i)
    .some(
      ({ w }, k, all) =>
        /^(?:all|every)$/.test(w) &&
        /^(?:items?|products?|articles?|things?|goods|of|your|the|contents)$/.test(all[k + 1]?.w ?? ''),
    ) && !tokens.slice(0, i).some(({ kind }) => kind === 'item')

/** "Cable: $15, added ✓": a word alone that ends what was said of the product before it. */
const closes = (tokens: Line['tokens'], mark: CartMark): boolean =>
  mark.j - mark.i === 1 && /^(?:[.;!·✓✗])?$/.test(tokens[mark.j]?.w ?? '')

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
