import type { Line, Scene } from '../../discourse/scene.ts'
import { opensWithItem } from './items.ts'
import type { CartMark } from './marks.ts'

/** How many pieces an action is about. */
export function qtyOf(
  scene: Scene,
  line: Line,
  mark: CartMark,
  item: string,
  from: number,
  to: number,
): number | undefined {
  const { tokens } = line
  if (mark.action === 'updated') {
    // "3 instead of 2".
    const instead = tokens.findIndex(({ w }, k) => w === 'instead' && k > mark.i && k < mark.j)
    if (instead > 0 && tokens[instead - 1]!.kind === 'number') return tokens[instead - 1]!.value
    const next = scene.lines[line.index + 1]
    const token = (tokens.length <= 4 && next ? next.tokens : [])
      .concat(tokens.slice(mark.i, to))
      .concat(tokens.slice(from, mark.i).reverse())
      .findLast((one, k, all) => one.kind === 'number' && all[k - 1]?.w !== 'was')
    return token?.value
  }
  const object = tokens.slice(mark.j, mark.j + 3).map(({ w }) => w)
  const subject = tokens[mark.i - 1]?.kind === 'number' ? mark.i - 1 : mark.i - 2
  if (
    tokens[subject]?.kind === 'number' &&
    tokens[subject + 1] &&
    /^(?:has|have|is|was|are|were)$/.test(tokens[subject + 1]!.w) &&
    /^(?:|,|;|:|and|so|but)$/.test(tokens[subject - 1]?.w ?? '')
  )
    return tokens[subject]!.value
  // "You have two Mugs; I've added one more".
  const more = tokens[mark.j]
  if (mark.j === mark.i + 1 && more?.kind === 'number' && tokens[mark.j + 1]?.w === 'more') return more.value
  if (/^(?:that|this|just|only|the last|the only) one\b/.test(object.join(' '))) return 1
  for (let k = Math.min(mark.i, from); k < Math.min(to + 1, tokens.length); k++) {
    if (tokens[k]!.kind !== 'item' || !(tokens[k]!.items ?? []).some((name) => item.startsWith(name)))
      continue
    const value = qtyAt(tokens, k)
    if (value !== undefined) return value
  }
  // "I've put those 3 in your cart".
  const those = tokens.findIndex(
    ({ w }, k) =>
      k >= mark.i &&
      k < mark.j &&
      /^(?:those|these|the|all)$/.test(w) &&
      tokens[k - 1]?.w !== 'of' &&
      tokens[k + 1]?.kind === 'number',
  )
  if (those >= 0 && /^(?:in|into|to)$/.test(tokens[those + 2]?.w ?? '')) return tokens[those + 1]!.value
  // "I put 3 in your cart".
  const put = tokens.findIndex(
    ({ kind }, k) =>
      k > mark.i &&
      k <= mark.j &&
      kind === 'number' &&
      /^(?:put|added|popped|placed|dropped|adding|putting)$/.test(tokens[k - 1]!.w) &&
      /^(?:in|into|to)$/.test(tokens[k + 1]?.w ?? ''),
  )
  if (put >= 0) return tokens[put]!.value
  const listed = qtyBelow(scene, line, item) ?? countBehind(line, mark) ?? qtyAhead(scene, line, item)
  if (listed !== undefined) return listed
  const bare = tokens[mark.j]
  const after = tokens[mark.j + 1]?.w
  return bare?.kind === 'number' && (after === undefined || /^(?:[.,;!]|instead|of)$/.test(after))
    ? bare.value
    : undefined
}

/** "Added! 3 × Mug": the number in the sentence behind a cry. */
function qtyAhead(scene: Scene, { tokens, index }: Line, item: string): number | undefined {
  const next = tokens.length <= 4 ? scene.lines[index + 1]?.tokens : undefined
  const k = next && opensWithItem(next) ? next.findIndex(({ kind }) => kind === 'item') : -1
  return k >= 0 && item.startsWith(next![k]!.items?.[0] ?? '-') ? qtyAt(next!, k) : undefined
}

/** "The Mug has been added (quantity: 2)". */
function countBehind({ tokens }: Line, { j }: CartMark): number | undefined {
  const at = tokens.findIndex(({ w }, k) => k >= j && /^(?:quantity|qty|count|amount)$/.test(w))
  if (at < 0) return undefined
  const [next, after] = tokens.slice(at + 1, at + 3)
  const said = next?.w === ':' ? after : next
  return said?.kind === 'number' ? said.value : undefined
}

/** The number in the row of a table below a line that says "both are in:". */
function qtyBelow(scene: Scene, line: Line, item: string): number | undefined {
  for (const row of scene.lines.slice(line.index + 1, line.index + 12)) {
    if (row.sentence.kind !== 'row' && row.sentence.kind !== 'bullet') return undefined
    const k = row.tokens.findIndex(
      (token) => token.items?.[0] !== undefined && item.startsWith(token.items[0]),
    )
    if (k < 0) continue
    const number = row.tokens.slice(k + 1).find((token) => token.kind === 'number')
    return qtyAt(row.tokens, k) ?? (row.sentence.kind === 'row' ? number?.value : undefined)
  }
  return undefined
}

/** The number of pieces said beside a product: "2 x Lamp", "two Lamps", "Lamp x2", "Lamp (3)", "1 bag of Mix". */
export function qtyAt(tokens: Line['tokens'], k: number, articles = false): number | undefined {
  const back = tokens[k - 1]
  const part = tokens[k - 4]
  if (
    back?.kind === 'number' &&
    /^(?:the|your|those)$/.test(tokens[k - 2]?.w ?? '') &&
    tokens[k - 3]?.w === 'of' &&
    part?.kind === 'number'
  )
    return part.value
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
  // "Runner (10) x1": a size, and how many.
  if (next?.w === '(' && tokens[k + 3]?.w === ')' && tokens[k + 4]?.unit === 'x') return number(tokens[k + 4])
  if (next?.w === '(' && tokens[k + 3]?.w === ')' && tokens[k + 4]?.w === 'x') return number(tokens[k + 5])
  // "Sandals (39)": a size.
  if (next?.w === '(' && (tokens[k + 2]?.value ?? 0) >= 20 && tokens[k + 3]?.w === ')') return undefined
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
  if (next?.w === '–' && /^(?:qty|quantity)$/.test(tokens[k + 2]?.w ?? ''))
    return number(tokens[k + 3]) ?? number(tokens[k + 4])
  if (next && /^(?:qty|quantity)$/.test(next.w)) return number(tokens[k + 2]) ?? number(tokens[k + 3])
  if (next?.w === ':' && /^(?:qty|quantity|count)$/.test(tokens[k + 2]?.w ?? ''))
    return number(tokens[k + 4]) ?? number(tokens[k + 3])
  if (next?.w === ';' && /^(?:qty|quantity|count|amount)$/.test(tokens[k + 2]?.w ?? ''))
    return number(tokens[k + 4])
  return undefined
}
