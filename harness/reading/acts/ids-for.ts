import { hasWord, type Line, lookBack, type Scene } from '../discourse/scene.ts'

/** The id a mark is about: the last one before it, else the first after it, else the nearest before in the reply, else the shopper's. */
export function idFor(
  scene: Scene,
  line: Line,
  mark: { i: number; j: number },
  fits: (id: string, line: Line, at: number) => boolean,
): string | undefined {
  const ids = line.tokens.flatMap((token, at) =>
    token.kind === 'id' && fits(token.w, line, at) && !isContrasted(line, at)
      ? [{ at, id: token.raw.replace(/^#/, '') }]
      : [],
  )
  const first = ids[0]
  if (
    first &&
    first.at <= 1 &&
    ids.filter(({ at }) => at < mark.i && at > 1).length < 2 &&
    /^[:–]$/.test(line.tokens[first.at + 1]?.w ?? '')
  )
    return first.id
  const before = ids.filter(({ at }) => at < mark.j).at(-1)
  if (before) return (objectAfter(line, mark, before.at, ids) ?? before).id
  if (first && !isOfNextClause(line, mark, first.at) && !isBesideIt(scene, line, mark, first)) return first.id
  const next = scene.lines[line.index + 1]
  const ahead =
    line.tokens.length <= 6 && next
      ? next.tokens.findIndex((token, at) => token.kind === 'id' && fits(token.w, next, at))
      : -1
  if (ahead >= 0 && !isOfNextLine(scene, next!, ahead)) return next!.tokens[ahead]!.raw.replace(/^#/, '')
  for (let k = line.index - 1; k >= Math.max(0, line.index - lookBack); k--) {
    const other = scene.lines[k]!
    const found = other.tokens.findLastIndex((token, at) => token.kind === 'id' && fits(token.w, other, at))
    if (found >= 0) return other.tokens[found]!.raw.replace(/^#/, '')
  }
  return namedBelow(scene, line, fits)
}

/** "W1, not W2, was canceled", "unlike W2, W1 has shipped": the one of which it is not told. */
const isContrasted = ({ tokens }: Line, at: number): boolean =>
  tokens[at + 1]?.w === ',' &&
  /^(?:not|unlike)$/.test(tokens[at - 1]?.w ?? '') &&
  (at === 1 || tokens[at - 2]?.w === ',')

/** "I canceled it, and W2 stays as it is", "it's on hold until W2 is paid": of the one that the message named; the number behind is another. */
const isBesideIt = (
  scene: Scene,
  { tokens }: Line,
  mark: { i: number; j: number },
  { at, id }: { readonly at: number; readonly id: string },
): boolean =>
  at > mark.j &&
  isAnother(scene, id) &&
  (tokens.slice(Math.max(0, mark.i - 4), mark.j + 2).some(({ w }) => its.test(w)) ||
    tokens.slice(mark.j, at).some(({ w }) => elseWords.has(w)))

const its = /^(?:it|they|them|this|that|es|sie|diese|money)$/

/** Whether the message named a number, and not this one. */
export const isAnother = ({ recentIds }: Scene, id: string): boolean =>
  recentIds.length > 0 && !recentIds.some((one) => one.toLowerCase() === id.toLowerCase())

/** "It's on its way! Your other order W2 is being packed": the shopper named a number, and the next line tells or asks of another. */
function isOfNextLine({ shopperIds }: Scene, next: Line, at: number): boolean {
  const id = next.tokens[at]!.raw.replace(/^#/, '').toLowerCase()
  return (
    shopperIds.length > 0 &&
    !shopperIds.some((one) => one.toLowerCase() === id) &&
    (next.families.has('order') ||
      next.families.has('ticket') ||
      hasWord(next, elseWords) ||
      next.tokens[at + 1]?.kind === 'word')
  )
}

const elseWords = new Set('? other second new another will zweite andere neue wird ships'.split(' '))

/** "I canceled W1 and refunded W2", "... and changed the address on W2": the number behind the second of two verbs. */
function objectAfter<Id extends { at: number }>(
  { tokens }: Line,
  { i, j }: { i: number; j: number },
  from: number,
  ids: readonly Id[],
): Id | undefined {
  const verb = tokens.findIndex(({ w }, k) => k >= i && k < j && /ed$|^(?:sent|paid|put)$/.test(w))
  let joint = verb - 1
  while (joint > from && /^(?:i|we|have|also|then|just|now|instead)$/.test(tokens[joint]!.w)) joint--
  const isNewClause =
    tokens[joint]?.w === 'and' || (/^[,;]$/.test(tokens[joint]?.w ?? '') && joint < verb - 1)
  if (joint <= from || !isNewClause) return undefined
  return ids.find(
    ({ at }) =>
      at >= j &&
      at - j <= 5 &&
      tokens
        .slice(j, at)
        .every(({ w }) =>
          /^(?:on|for|of|in|from|the|your|order|orders|#|address|delivery|shipping)$/.test(w),
        ),
  )
}

const naming = new Set(['order', 'ticket', 'case', 'reference', 'ref', 'complaint', 'return', 'number'])

/** "It has been shipped. Order #30-7.": a line of its own that holds the number only. */
function namedBelow(
  scene: Scene,
  line: Line,
  fits: (id: string, line: Line, at: number) => boolean,
): string | undefined {
  for (const other of scene.lines.slice(line.index + 1, line.index + 4)) {
    const field = other.sentence.kind === 'field' ? idField(other) : -1
    if (field >= 0 && fits(other.tokens[field]!.w, other, field))
      return other.tokens[field]!.raw.replace(/^#/, '')
    if (other.tokens.length > 6 || !hasWord(other, naming, 0, 3)) continue
    const at = other.tokens.findIndex((token, k) => token.kind === 'id' && fits(token.w, other, k))
    if (at >= 0) return other.tokens[at]!.raw.replace(/^#/, '')
  }
  return undefined
}

/** Where the number stands in the fields of a record: "order: 30-7; updated: 10:42". */
const idField = ({ tokens }: Line): number =>
  tokens.findIndex(
    ({ kind }, k) => kind === 'id' && tokens[k - 1]?.w === ':' && naming.has(tokens[k - 2]?.w ?? ''),
  )

/** "It has been canceled, and order 5678 is on its way": the number belongs to what is said next. */
function isOfNextClause({ tokens }: Line, mark: { i: number; j: number }, at: number): boolean {
  const but = tokens.findIndex(({ w }, k) => k >= mark.j && k < at && /^(?:but|however)$/.test(w))
  if (but > 0 && /^(?:order|ticket|case|return|#)$/.test(tokens[but + 1]?.w ?? '') && at <= but + 3)
    return true
  if (
    tokens.slice(mark.j, at).some(({ w }) => w === ';') &&
    /^(?:is|was|has|goes|will|ships|leaves|left|went)$/.test(tokens[at + 1]?.w ?? '')
  )
    return true
  const words = (from: number, to: number) => tokens.slice(Math.max(0, from), to).map(({ w }) => w)
  return (
    /^(?:is|was|has|ist|wurde)$/.test(tokens[at + 1]?.w ?? '') &&
    words(mark.j, at).some((word) => /^(?:and|but|while|;|und|aber)$/.test(word)) &&
    words(mark.i - 4, mark.j).some((word) => /^(?:it|this|es|diese)$/.test(word))
  )
}

const joins = new Set([',', 'and', '&', '/', '#', '·', 'order', 'orders', 'ticket', 'tickets', 'both'])

/** The id a mark is about, and those named in one breath with it: "orders 5571 and 5572 have been cancelled". None where none is named. */
export function idsFor(
  scene: Scene,
  line: Line,
  mark: { i: number; j: number },
  fits: (id: string, line: Line, at: number) => boolean,
  also = fits,
): readonly string[] {
  const id = idFor(scene, line, mark, fits)
  if (id === undefined) return []
  const { tokens } = line
  const own = tokens.findLastIndex((token) => token.kind === 'id' && token.raw.replace(/^#/, '') === id)
  if (own < 0) return [id]
  const found = [own]
  for (const step of [-1, 1]) {
    for (let k = own + step, joined = false; tokens[k]; k += step) {
      if (joins.has(tokens[k]!.w)) joined = true
      else if (joined && tokens[k]!.kind === 'id' && also(tokens[k]!.w, line, k)) {
        found.push(k)
        joined = false
      } else break
    }
  }
  const likewise = tokens.findIndex(
    (_, k) => k > mark.i && isLikewise(line, k) && also(tokens[k]!.w, line, k),
  )
  const isNext = !tokens.slice(Math.max(...found) + 1, likewise).some(({ kind }) => kind === 'id')
  if (likewise > Math.max(...found) && isNext) found.push(likewise)
  else if (/^(?:is|has|was)$/.test(tokens[Math.max(...found) + 1]?.w ?? '')) return [id]
  return found.sort((a, b) => a - b).map((k) => tokens[k]!.raw.replace(/^#/, ''))
}

/** "W1 has shipped, and so has W2", "W2 too": the same is said of another. */
const isLikewise = ({ tokens }: Line, k: number): boolean =>
  tokens[k]!.kind === 'id' &&
  ((tokens[k - 2]?.w === 'so' && /^(?:is|are|has|have|was|were)$/.test(tokens[k - 1]!.w)) ||
    (/^(?:too|also)$/.test(tokens[k + 1]?.w ?? '') && /^(?:[.!,;]|)$/.test(tokens[k + 2]?.w ?? '')))

/** "All but W1 have been shipped", "everything except W1 was shipped". */
export const isExcepted = ({ tokens }: Line, id: string, mark?: { i: number }): boolean => {
  const at = tokens.findIndex(({ kind, raw }) => kind === 'id' && raw.replace(/^#/, '') === id)
  const from = /^(?:order|for|#)$/.test(tokens[at - 1]?.w ?? '') ? at - 2 : at - 1
  // "Except W1, which is delayed": told of it all the same.
  if (
    mark &&
    tokens[at + 1]?.w === ',' &&
    /^(?:which|that)$/.test(tokens[at + 2]?.w ?? '') &&
    !tokens.slice(at + 2, mark.i).some(({ w }) => w === ',')
  )
    return false
  return (
    at > 0 &&
    ((/^(?:from|than|for|of)$/.test(tokens[from]?.w ?? '') &&
      /^(?:apart|aside|other|exception)$/.test(tokens[from - 1]?.w ?? '')) ||
      tokens[from]?.w === 'besides' ||
      /^(?:except|excluding|excepting)$/.test(tokens[from]?.w ?? '') ||
      (tokens[from]?.w === 'but' && /^(?:all|everything|both|every)$/.test(tokens[from - 1]?.w ?? '')))
  )
}
