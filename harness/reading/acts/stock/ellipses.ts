import { cues, type Line, modeOf, type Scene } from '../../discourse/scene.ts'
import { isVariant } from '../../discourse/variants.ts'
import { wordSet } from '../../patterns/words.ts'
import { ownAnswers } from './answers.ts'
import { bareVariants } from './bare-variants.ts'
import type { StockMark, StockStatus } from './mark.ts'
import { plainAnswer } from './plain-answer.ts'
import { plainMarks } from './plain-marks.ts'
import { listAt, of, said as ofVariants } from './variant-lists.ts'

/** "The Mini is also lighter": something else is told of it. */
const saysMore = ({ tokens }: Line, j: number): boolean => {
  const next = tokens[j]
  return next !== undefined && next.kind !== 'punct' && next.kind !== 'mark' && !mayFollow.test(next.w)
}

const mayFollow =
  /^(?:now|here|there|currently|today|tonight|right|and|but|or|in|out|sold|gone|available|unavailable|though|however|online|while|so|as|for|at|on|too|again|still|not|if|until|since|because)$/

/** "The Mug is not in stock, but the Vase is": a clause that leaves its words of stock to the one before. */
export function ellipses(scene: Scene, line: Line, marks: readonly StockMark[]): StockMark[] {
  const answers = plainAnswer(scene, line)
  const out: StockMark[] = [...answers, ...ownAnswers(scene, line), ...bareVariants(scene, line)]
  for (const tag of ['ellipsis:is', 'ellipsis:not', 'ellipsis:same']) {
    for (const cue of cues(line, tag)) {
      const before = [...marks, ...answers].findLast((mark) => mark.j <= cue.i && mark.basis === 'stock')
      const said = before ?? (opensLine(line, cue) ? lastAbove(scene, line, isDenial(line, cue)) : undefined)
      const answer = said ? undefined : answered(scene, line, tag)
      if (answer) {
        out.push({ i: cue.i, j: cue.j, status: answer, basis: 'stock' })
        continue
      }
      if (tag === 'ellipsis:same' && line.tokens.slice(cue.j, cue.j + 2).some((token) => token.w === 'but'))
        continue
      if (tag === 'ellipsis:same' && saysMore(line, cue.j)) continue
      if (
        said &&
        tag === 'ellipsis:same' &&
        !marks.some((mark) => mark.i < cue.j && cue.i < mark.j && !mark.weak)
      ) {
        out.push({ i: cue.i, j: cue.j, status: said.status, basis: 'stock', ellipsis: true })
        continue
      }
      if (!before && said?.status === 'in_stock' && tag === 'ellipsis:not') {
        out.push({ i: cue.i, j: cue.j, status: 'out_of_stock', basis: 'stock' })
        continue
      }
      const taken = marks.some((mark) => mark.i < cue.j && cue.i < mark.j && !mark.weak)
      if (!before || taken || line.modes.clause[before.i] === line.modes.clause[cue.i]) continue
      const gone = before.status === 'out_of_stock'
      if (tag === 'ellipsis:is' && !gone) continue
      const same = /^(?:either|neither)$/.test(line.tokens[cue.j]?.w ?? line.tokens[cue.j - 1]!.w)
      out.push({
        i: cue.i,
        j: cue.j,
        status: gone === same ? 'out_of_stock' : 'in_stock',
        basis: 'stock',
      })
    }
  }
  return [...out, ...notInVariant(line, marks)]
}

/** "Are the Mug and the Vase in stock?" - "The Mug isn't, but the Vase is": what the question asks is told of each. */
function answered(scene: Scene, line: Line, tag: string): StockStatus | undefined {
  const question = scene.asked.at(-1)
  if (
    line.index > 2 ||
    !question ||
    tag === 'ellipsis:same' ||
    !/^(?:is|are)$/.test(question.tokens[0]?.w ?? '')
  )
    return undefined
  const asked = plainMarks(scene, question).filter((mark) => mark.basis === 'stock' && !mark.weak)
  if (asked.length !== 1) return undefined
  const isIn = asked[0]!.status === 'in_stock'
  return isIn === (tag === 'ellipsis:is') ? 'in_stock' : 'out_of_stock'
}

const denials = wordSet('none nothing not')

/** "Available in navy, but not in grey", "we have it in 44, in 45 none": words of stock denied of a variant. */
function notInVariant({ tokens }: Line, marks: readonly StockMark[]): StockMark[] {
  return tokens.flatMap((token, k): StockMark[] => {
    if (denials.has(token.w) && isInVariant(tokens, k - 1) && endsClause(tokens[k + 1]?.w)) {
      const had = marks.find((mark) => mark.j <= k - 2 && mark.status === 'in_stock' && !mark.weak)
      return had ? [{ i: k, j: k + 1, status: 'out_of_stock', basis: 'stock', ellipsis: true }] : []
    }
    const left = leftToVariant(tokens, k, marks) ?? notVariant(tokens, k, marks)
    if (left) return [left]
    if (token.w !== 'not' || tokens[k + 1]?.w !== 'in' || !isVariant(tokens, k + 2)) return []
    if (!/^(?:but|,|just|only)$/.test(tokens[k - 1]?.w ?? '')) return []
    const before = marks.findLast((mark) => mark.j <= k && mark.basis !== 'not_carried')
    if (before?.status !== 'in_stock' || before.weak) return []
    return [{ i: k, j: k + 1, status: 'out_of_stock', basis: 'stock', ellipsis: true }]
  })
}

/** "Available in navy and white, not pink", "we have it in S, but not L": a variant that is set against those before it. */
function notVariant(tokens: Line['tokens'], k: number, marks: readonly StockMark[]): StockMark | undefined {
  if (tokens[k]!.w !== 'not' || !/^(?:but|,|–)$/.test(tokens[k - 1]?.w ?? '')) return undefined
  const list = listAt(tokens, k + 1)
  const before = marks.findLast((mark) => mark.i < k && mark.basis !== 'not_carried')
  if (!list || before?.status !== 'in_stock' || before.weak || before.number) return undefined
  if (
    !endsClause(tokens[list.end]?.w) ||
    !tokens.slice(before.i, k).some((_, n) => isVariant(tokens, before.i + n))
  )
    return undefined
  return { ...ofVariants, i: k, j: list.end, status: 'out_of_stock', ...of(list) }
}

/** "S and M are in stock, XL is not", "M is sold out, but XL is not": a clause of a variant that leaves its words to the one before. */
function leftToVariant(
  tokens: Line['tokens'],
  k: number,
  marks: readonly StockMark[],
): StockMark | undefined {
  if (!isVariant(tokens, k) || !/^(?:is|are)$/.test(tokens[k + 1]?.w ?? '')) return undefined
  if (!/^(?:[,;–]|but|and|while|size)$/.test(tokens[k - 1]?.w ?? '')) return undefined
  const isDenied = tokens[k + 2]?.w === 'not'
  if (!endsClause(tokens[isDenied ? k + 3 : k + 2]?.w)) return undefined
  const before = marks.findLast((mark) => mark.j <= k && mark.basis === 'stock' && !mark.weak)
  if (!before || before.number) return undefined
  const isGone = before.status === 'out_of_stock'
  // "M is sold out, L is": nobody says what L is.
  const isPlain = tokens
    .slice(before.i - 3 < 0 ? 0 : before.i - 3, before.j)
    .some(({ w }) => /^(?:not|no|neither|nor|in|available)$/.test(w))
  if (!isPlain || isGone === isDenied) return undefined
  return {
    i: k + 1,
    j: isDenied ? k + 3 : k + 2,
    status: isDenied ? 'out_of_stock' : 'in_stock',
    basis: 'stock',
    ellipsis: true,
    variants: [tokens[k]!.w],
  }
}

const isInVariant = (tokens: Line['tokens'], k: number): boolean =>
  isVariant(tokens, k) &&
  /^(?:in|size)$/.test(tokens[k - 1]?.w ?? '') &&
  /^(?:[,;–]|and|but)$/.test(tokens[k - 2]?.w ?? '')

const endsClause = (w = ''): boolean =>
  /^(?:|[.,;!)–]|left|available|anymore|but|and|sorry|unfortunately|at)$/.test(w)

const opensLine = (line: Line, cue: { i: number }): boolean =>
  line.tokens.slice(0, cue.i).every((token) => /^(?:the|our|but|and|,)$/.test(token.w))

/** "You said it is in stock. It no longer is": what was quoted is denied. */
const isDenial = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens.slice(cue.i, cue.j).some(({ w }) => w === 'longer')

/** What the sentence before says of stock last, in so many words; also what it quotes, where `quoted`. */
function lastAbove(scene: Scene, line: Line, quoted: boolean): StockMark | undefined {
  const above = scene.lines[line.index - 1]
  if (!above || above.sentence.block !== line.sentence.block || above.sentence.kind !== 'text')
    return undefined
  const last = [...plainAnswer(scene, above), ...plainMarks(scene, above)].at(-1)
  const mode = last && modeOf(above, last)
  return last?.basis === 'stock' && !last.weak && (mode === 'asserted' || (quoted && mode === 'quoted'))
    ? last
    : undefined
}
