import type { ActOf } from '#record'
import { cues, hasWord, type Line, modeOf, once, type Scene } from '../discourse/scene.ts'
import { isVariant } from '../discourse/variants.ts'
import { asksStock } from './asked-for.ts'
import { isDenied, isEnumerated } from './counts/no-count.ts'
import { quantityMarks } from './counts/quantity.ts'
import { ownAnswers } from './stock/answers.ts'

type Availability = ActOf<'availability'>
export type StockStatus = Availability['status']
type Basis = Availability['basis']

/** Words of stock in a line, with what they say. */
export interface StockMark {
  i: number
  j: number
  status: StockStatus
  basis: Basis
  quantity?: number
  /** Words of scarcity. */
  scarce?: boolean
  /** Words that say so only beside a product. */
  weak?: boolean
  /** A count. */
  number?: boolean
  /** "N left". */
  left?: boolean
  /** What is said of one product by what is said of another: "nor is the Vase". */
  ellipsis?: boolean
}

const statusOf: readonly (readonly [tag: string, StockStatus, Basis])[] = [
  ['out', 'out_of_stock', 'stock'],
  ['in', 'in_stock', 'stock'],
  ['low', 'low_stock', 'stock'],
  ['presence', 'in_stock', 'presence'],
  ['outWeak', 'out_of_stock', 'stock'],
  ['inWeak', 'in_stock', 'stock'],
  ['notCarried', 'out_of_stock', 'not_carried'],
]

/** What a shop does or does not do, and no goods: "exchanges aren't something we offer". */
const services = new Set(
  'exchanges exchange returns refunds wrapping engraving reservations reservation callbacks appointments layaway financing instalments installments matching'.split(
    ' ',
  ),
)

/** "We do!" says that there is one only where that was asked. */
const isWeDo = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens.slice(i, j).every(({ w }) => /^(?:we|i|do|sure|certainly|definitely|really)$/.test(w))
const asksWhether = (scene: Scene): boolean => !scene.asked.some((asked) => hasWord(asked, otherDeeds))
const otherDeeds = new Set(
  'deliver ship accept take offer gift wrap repair return refund match install assemble'.split(' '),
)

/** "Not something we sell separately": only together with another thing. */
const isApart = ({ tokens }: Line, cue: { j: number }): boolean =>
  tokens.slice(cue.j, cue.j + 2).some(({ w }) => /^(?:separately|individually|alone)$/.test(w))

/** "The last count was in October": when it was counted, not what is in. */
const reckonings = /^(?:count|check|update|sync|inventory|stocktaking|report)$/

/** "It can't be added any more", "it isn't in your cart any more": of a cart, and no words of stock. */
const cartDeeds = /^(?:added|removed|changed|updated|cancelled|cart|basket|trolley)$/

/** "We sell the Mug for $9" tells the price. */
const isPriced = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens.slice(cue.i, cue.j).some(({ w }) => w === 'sell' || w === 'offer') &&
  /^(?:for|at)$/.test(tokens[cue.j]?.w ?? '') &&
  tokens[cue.j + 1]?.kind === 'money'

/** "I have no grey coats by them": none. */
const isNone = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens.slice(i, j).some(({ w }) => w === 'no' || w === 'zero')

/** "The coat on the top shelf": where it hangs, and not that there is stock. */
const isSpot = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens.slice(i, j + 4).some(({ w }) => spots.test(w)) &&
  tokens.slice(i, j).some(({ w }) => /^(?:rack|shelf|shelves)$/.test(w))
const spots =
  /^(?:leftward|right|top|bottom|front|back|center|middle|lower|upper|first|second|third|far|other)$/

/** "We have two open-box Tents": a count, and not only that there are some, unless each is named behind it. */
const isCounted = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens.some(({ kind }, k) => k >= i && k < j && kind === 'number' && !isEnumerated(tokens, k))

/** "Pearls, yes!": that they have it, unless they were asked for stock. */
const isYes = (scene: Scene, line: Line, cue: { j: number }): boolean =>
  line.tokens[cue.j - 1]!.w === 'yes' &&
  /^(?:[!.;]|)$/.test(line.tokens[cue.j]?.w ?? '') &&
  !asksStock(scene) &&
  !scene.lines.some(({ tokens }) => tokens.some(({ w }, k) => w === 'no' && tokens[k - 1]?.kind === 'item'))
/** "It's been a while since we had the Mug", "we never run out of it": not how it is now. */
const ofOtherTimes = ({ tokens }: Line, tag: string, { i, j }: { i: number; j: number }): boolean =>
  (tag === 'presence' &&
    (tokens.slice(i, j).some(({ w }) => w === 'had') ||
      /^(?:when|whenever|once|if)$/.test(tokens[i - 1]?.w ?? ''))) ||
  (tag.startsWith('out') && tokens.slice(Math.max(0, i - 2), i + 1).some(({ w }) => some.test(w))) ||
  ((tag === 'out' || tag === 'in') &&
    tokens.slice(Math.max(0, i - 2), j).some(({ w }) => (tag === 'out' ? seldom : rare).test(w)) &&
    !hasNow(tokens))
/** "Minus whatever was sold since": some, not all. */
const some = /^(?:whatever|anything|several|some|few|many|most)$/
const seldom = /^(?:never|rarely|seldom|hardly)$/
const rare = /^(?:rarely|seldom)$/
const hasNow = (tokens: Line['tokens']): boolean =>
  tokens.some(({ w }) => /^(?:now|currently|today)$/.test(w))

/** Words of stock in reading order; a phrase inside a longer one is left out, counts take up the words beside them. */
export const stockMarks = (scene: Scene, line: Line): StockMark[] =>
  once(line, 'stock', () => {
    const said = inWords(scene, line)
    const left = ellipses(scene, line, said)
    if (!left.length) return plainMarks(scene, line)
    const own = said.filter(
      (mark) => !(mark.weak && left.some((other) => other.i < mark.j && mark.i < other.j)),
    )
    return asTold(line, [...own, ...left])
  })

/** Words of stock without those that are left to others: what clauses and answers that leave them go by. */
export const plainMarks = (scene: Scene, line: Line): StockMark[] =>
  once(line, 'stock in words', () => asTold(line, inWords(scene, line)))

/** Marks in reading order, those that belong together as one. */
function asTold(line: Line, marks: readonly StockMark[]): StockMark[] {
  const sorted = [...marks].sort((a, b) => a.i - b.i || b.j - a.j)
  return fused(line, sorted).map((mark) => colored(line, mark))
}

/** What phrases and counts say, before clauses that leave their words to others. */
const inWords = (scene: Scene, line: Line): StockMark[] =>
  once(line, 'stock as said', () => said(scene, line))

function said(scene: Scene, line: Line): StockMark[] {
  const all: StockMark[] = []
  for (const [tag, status, basis] of statusOf) {
    for (const cue of cues(line, tag))
      if (
        !ofOtherTimes(line, tag, cue) &&
        !(tag === 'low' && line.tokens[cue.j]?.w === 'to' && line.tokens[cue.j + 1]?.kind === 'number') &&
        !(tag === 'low' && /^(?:stock|stocks|supplies|supply)$/.test(line.tokens[cue.i - 1]?.w ?? '')) &&
        !(tag === 'low' && line.tokens[cue.i - 1]?.w === 'while') &&
        !(tag === 'inWeak' && reckonings.test(line.tokens[cue.i - 1]?.w ?? '')) &&
        !(tag === 'out' && line.tokens.slice(cue.i, cue.j).some(({ w }) => cartDeeds.test(w))) &&
        !(tag === 'presence' && (isPriced(line, cue) || isCounted(line, cue) || isNone(line, cue))) &&
        !(tag === 'in' && isSpot(line, cue)) &&
        !(tag === 'in' && cues(line, 'list:new').some((fresh) => fresh.i < cue.i && cue.j <= fresh.j)) &&
        !(tag === 'out' && line.tokens[cue.i]!.w === 'not' && isNotOnly(line, cue.i + 1)) &&
        !(tag === 'notCarried' && hasWord(line, services)) &&
        !(
          (tag === 'notCarried' || tag === 'out' || line.tokens[cue.i - 1]?.w === 'not') &&
          isApart(line, cue)
        ) &&
        !(tag === 'presence' && isWeDo(line, cue) && !asksWhether(scene)) &&
        !(
          tag === 'inWeak' &&
          line.tokens[cue.i]!.w === 'here' &&
          (/^(?:started|starting|work|working|worked|new|live|been|wait|waiting)$/.test(
            line.tokens[cue.i - 1]?.w ?? '',
          ) ||
            cues(line, 'neg').some(
              (one) => one.j <= cue.i && line.modes.clause[one.i] === line.modes.clause[cue.i],
            ))
        ) &&
        !(line.tokens[cue.i]!.w === 'bags' && line.tokens[cue.i - 1]?.kind === 'number') &&
        !(
          line.tokens[cue.i]!.w === '✓' &&
          /^(?:tap|press|hit|click|with)$/.test(line.tokens[cue.i - 1]?.w ?? '')
        )
      )
        all.push({
          i: cue.i,
          j: cue.j,
          status,
          basis: tag === 'inWeak' && isYes(scene, line, cue) ? 'presence' : basis,
          ...(tag === 'out' &&
          line.tokens.slice(cue.i, cue.j).some((token) => token.kind === 'number' && token.value === 0)
            ? { quantity: 0 }
            : {}),
          ...(tag === 'low' ? { scarce: true, ...lastOne(line, cue) } : {}),
          ...(tag.endsWith('Weak') ? { weak: true } : {}),
        })
  }
  for (let k = 0; k < line.tokens.length; k++) {
    const { w } = line.tokens[k]!
    if (
      w === 'available' &&
      line.tokens[k + 1]?.w === 'in' &&
      [2, 3].some((n) => isFirstSize(line.tokens, k + n))
    )
      all.push({ i: k, j: k + 1, status: 'in_stock', basis: 'stock' })
    else if (/^(?:have|got|carry|sell|stock)$/.test(w) && isHadIn(line.tokens, k))
      all.push({ i: k, j: k + 2, status: 'in_stock', basis: 'presence' })
  }
  for (const mark of quantityMarks(scene, line)) {
    const status = mark.value === 0 ? 'out_of_stock' : mark.left && mark.value <= 5 ? 'low_stock' : 'in_stock'
    all.push({
      i: mark.i,
      j: mark.j,
      status,
      basis: 'stock',
      quantity: mark.value,
      number: true,
      left: mark.left,
    })
  }
  if (all.length === 0) return all
  const kept = all.filter(
    (mark, n) =>
      !afterDenied(line, mark) && !all.some((other, m) => other !== mark && covers(other, mark, m < n)),
  )
  kept.sort((a, b) => a.i - b.i || b.j - a.j)
  return kept.map((mark) => flipped(line, mark))
}

/** "We have it in sage and plum". */
const isHadIn = (tokens: Line['tokens'], k: number): boolean =>
  /^(?:it|them|this|that|both)$/.test(tokens[k + 1]?.w ?? '') &&
  tokens[k + 2]?.w === 'in' &&
  isVariant(tokens, k + 3) &&
  /^(?:we|i|also|still|do|only|currently)$/.test(tokens[k - 1]?.w ?? '')

/** "Available in M", "in UK 8": a variant right behind. */
const isFirstSize = (tokens: Line['tokens'], k: number): boolean =>
  isVariant(tokens, k) && /^(?:in|uk|us|eu|size|sizes)$/.test(tokens[k - 1]?.w ?? '')

/** "The last pair", "this is the last Mug we have": one, told in words. */
const lastOne = ({ tokens }: Line, cue: { i: number; j: number }): { quantity?: number } =>
  (tokens[cue.j - 2]?.w === 'last' &&
    /^(?:one|pair|piece|unit|copy|item|set|box|tin|bag)$/.test(tokens[cue.j - 1]!.w)) ||
  tokens.slice(cue.i, cue.j).some(({ w }, k, all) => w === 'last' && all[k + 1]?.kind === 'item')
    ? { quantity: 1 }
    : {}

/** Words of stock in the clause of a count that is denied: "we do not have 12 in stock". */
const afterDenied = (line: Line, mark: StockMark): boolean =>
  !mark.number &&
  line.tokens.some(
    (token, at) =>
      token.kind === 'number' &&
      at < mark.j &&
      line.modes.clause[at] === line.modes.clause[mark.j - 1] &&
      isDenied(line, at),
  )

/** "The Mini is also lighter": something else is told of it. */
const saysMore = ({ tokens }: Line, j: number): boolean => {
  const next = tokens[j]
  return next !== undefined && next.kind !== 'punct' && next.kind !== 'mark' && !mayFollow.test(next.w)
}
const mayFollow =
  /^(?:now|here|there|currently|today|tonight|right|and|but|or|in|out|sold|gone|available|unavailable|though|however|online|while|so|as|for|at|on|too|again|still|not|if|until|since|because)$/

/** "The Mug is not in stock, but the Vase is": a clause that leaves its words of stock to the one before. */
function ellipses(scene: Scene, line: Line, marks: readonly StockMark[]): StockMark[] {
  const out: StockMark[] = [...plainAnswer(scene, line), ...ownAnswers(scene, line)]
  for (const tag of ['ellipsis:is', 'ellipsis:not', 'ellipsis:same']) {
    for (const cue of cues(line, tag)) {
      const before = marks.filter((mark) => mark.j <= cue.i && mark.basis === 'stock').at(-1)
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

/** "Available in navy, but not in grey", "we have it in 44, in 45 none": words of stock denied of a variant. */
function notInVariant({ tokens }: Line, marks: readonly StockMark[]): StockMark[] {
  return tokens.flatMap((token, k): StockMark[] => {
    if (
      /^(?:none|nothing|not)$/.test(token.w) &&
      isInVariant(tokens, k - 1) &&
      endsClause(tokens[k + 1]?.w)
    ) {
      const had = marks.find((mark) => mark.j <= k - 2 && mark.status === 'in_stock' && !mark.weak)
      return had ? [{ i: k, j: k + 1, status: 'out_of_stock', basis: 'stock', ellipsis: true }] : []
    }
    if (token.w !== 'not' || tokens[k + 1]?.w !== 'in' || !isVariant(tokens, k + 2)) return []
    if (!/^(?:but|,|just|only)$/.test(tokens[k - 1]?.w ?? '')) return []
    const before = marks.findLast((mark) => mark.j <= k && mark.basis !== 'not_carried')
    if (before?.status !== 'in_stock' || before.weak) return []
    return [{ i: k, j: k + 1, status: 'out_of_stock', basis: 'stock', ellipsis: true }]
  })
}

const isInVariant = (tokens: Line['tokens'], k: number): boolean =>
  isVariant(tokens, k) &&
  /^(?:in|size)$/.test(tokens[k - 1]?.w ?? '') &&
  /^(?:[,;–]|and|but)$/.test(tokens[k - 2]?.w ?? '')
const endsClause = (w = ''): boolean =>
  /^(?:|[.,;!)–]|left|available|anymore|but|and|sorry|unfortunately|at)$/.test(w)

/** "Is it in stock?" - "They are!": the question tells what is said. */
function plainAnswer(scene: Scene, line: Line): StockMark[] {
  if (line.index > 0) return []
  const question = scene.asked.at(-1)
  if (!question || !(/^(?:is|are)$/.test(question.tokens[0]?.w ?? '') || question.tokens.at(-1)?.w === '?'))
    return []
  const asked = plainMarks(scene, question).filter((mark) => mark.basis === 'stock' && !mark.weak)
  const status = asked.length === 1 ? asked[0]!.status : undefined
  if (status !== 'in_stock' && status !== 'out_of_stock') return []
  const turned = status === 'in_stock' ? 'out_of_stock' : 'in_stock'
  // "Yes. It's sold out now": what comes after tells what was said yes to.
  const isAll = scene.lines.every((other) => other === line || plainMarks(scene, other).length === 0)
  return [
    ...(isAll ? cues(line, 'plain:yes').map(({ i, j }) => ({ i, j, status, basis: 'stock' as const })) : []),
    ...(isAll
      ? cues(line, 'plain:no').map(({ i, j }) => ({ i, j, status: turned, basis: 'stock' as const }))
      : []),
    ...cues(line, 'ellipsis:yes').map(({ i, j }) => ({ i, j, status, basis: 'stock' as const })),
    ...cues(line, 'ellipsis:no').map(({ i, j }) => ({ i, j, status: turned, basis: 'stock' as const })),
  ] as StockMark[]
}

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
  const last = plainMarks(scene, above).at(-1)
  const mode = last && modeOf(above, last)
  return last?.basis === 'stock' && !last.weak && (mode === 'asserted' || (quoted && mode === 'quoted'))
    ? last
    : undefined
}

function covers(a: StockMark, b: StockMark, first: boolean): boolean {
  if (a.i >= b.j || b.i >= a.j) return false
  if (a.weak !== b.weak && (a.weak || b.weak)) return !a.weak
  if (a.number !== b.number && (a.number || b.number)) return numberCovers(a, b)
  if (a.i <= b.i && a.j >= b.j)
    return a.j - a.i > b.j - b.i || rank(a) < rank(b) || (rank(a) === rank(b) && first)
  return false
}

/** A count wins over "in stock" and words of scarcity, which it takes up; "down to 2" keeps both. */
function numberCovers(a: StockMark, b: StockMark): boolean {
  if (a.number) return !b.scarce && b.status !== 'out_of_stock' && b.basis !== 'not_carried'
  return (
    a.basis === 'not_carried' || (a.status === 'out_of_stock' && b.quantity !== 0 && a.i < b.i && a.j >= b.j)
  )
}

const order = ['not_carried', 'low_stock', 'out_of_stock', 'in_stock', 'presence']
const rank = (mark: StockMark) => order.indexOf(mark.basis === 'stock' ? mark.status : mark.basis)

/** "Neither the Vase nor the Mug is in stock", "weder ... noch". */
const neither = (line: Line, mark: StockMark): boolean => {
  const at = line.tokens.slice(0, mark.i).findLastIndex(({ w }) => w === 'neither' || w === 'weder')
  if (at < 0 || mark.status !== 'in_stock') return false
  const between = line.tokens.slice(at, mark.i)
  return (
    between.some(({ w }) => w === 'nor' || w === 'noch') &&
    !between.some((token) => /^(?:but|;|\.|–)$/.test(token.w))
  )
}

/** "We don't have the Mug on hand": a verb of having that is denied. */
const isNotHad = (line: Line, mark: StockMark): boolean =>
  mark.status === 'in_stock' &&
  cues(line, 'neg').some((neg) => {
    const between = line.tokens.slice(neg.j, mark.i)
    return (
      neg.j <= mark.i &&
      between.some(({ w }) => haveVerbs.test(w)) &&
      between.every(({ kind, w }) => kind === 'item' || haveVerbs.test(w) || beforeHad.test(w))
    )
  })
const haveVerbs = /^(?:have|has|got|had|carry|hold|keep|see|find|show|longer)$/
const beforeHad =
  /^(?:any|the|a|an|of|our|those|these|that|this|more|currently|right|now|single|one|it|them)$/

/** "It isn't just in stock, it's on offer": more than that. */
const isNotOnly = ({ tokens }: Line, k: number): boolean =>
  /^(?:just|only|merely|simply)$/.test(tokens[k]?.w ?? '') &&
  tokens.slice(k).some(({ w }) => w === ',' || w === 'but')

/** "It's not true that the Mug is sold out". */
const isUntrue = ({ tokens }: Line, mark: StockMark): boolean => {
  const that = tokens.findLastIndex(({ w }, k) => w === 'that' && k < mark.i && k >= mark.i - 8)
  return (
    that > 1 &&
    /^(?:true|right|correct|accurate|case|so)$/.test(tokens[that - 1]!.w) &&
    tokens.slice(Math.max(0, that - 4), that).some(({ w }) => w === 'not')
  )
}

/** "No long-sleeved jackets from this brand are available": a subject that is denied. */
const ofNone = ({ tokens, modes }: Line, mark: StockMark): boolean => {
  if (mark.status !== 'in_stock' || mark.scarce) return false
  const item = tokens.findLastIndex(({ kind }, k) => k < mark.i && kind === 'item')
  const no = tokens.findLastIndex(({ w }, k) => k < item && k >= item - 4 && w === 'no')
  if (no < 0 || modes.clause[no] !== modes.clause[mark.i]) return false
  const between = tokens.slice(no + 1, item).concat(tokens.slice(item + 1, mark.i))
  return !between.some(
    ({ w, kind }) =>
      kind === 'punct' || /^(?:more|longer|problem|shortage|doubt|but|not|than|question)$/.test(w),
  )
}

/** A denial just before turns a mark round: "isn't sold out". */
function flipped(line: Line, mark: StockMark): StockMark {
  if (mark.number || mark.basis === 'not_carried' || mark.scarce) return mark
  const denied =
    neither(line, mark) ||
    ofNone(line, mark) ||
    isNotHad(line, mark) ||
    isUntrue(line, mark) ||
    cues(line, 'neg').some(
      (cue) =>
        cue.j <= mark.i &&
        mark.i - cue.j <= 2 &&
        !isNotOnly(line, cue.j) &&
        line.modes.clause[cue.i] === line.modes.clause[mark.i],
    )
  if (!denied) return mark
  return { ...mark, status: mark.status === 'in_stock' ? 'out_of_stock' : 'in_stock', basis: 'stock' }
}

/** Joins a count with the words of stock and of scarcity beside it into one mark. */
function fused(line: Line, marks: readonly StockMark[]): StockMark[] {
  const out: StockMark[] = []
  for (const mark of marks) {
    const last = out.at(-1)
    if (last && together(line, last, mark)) out[out.length - 1] = joined(last, mark)
    else out.push(mark)
  }
  return out
}

function joined(a: StockMark, b: StockMark): StockMark {
  const number = a.quantity !== undefined ? a : b.quantity !== undefined ? b : undefined
  const scarce = Boolean(a.scarce || b.scarce)
  const gone = a.status === 'out_of_stock' || b.status === 'out_of_stock'
  const status: StockStatus =
    number?.quantity === 0 || (gone && !number)
      ? 'out_of_stock'
      : scarce || a.status === 'low_stock' || b.status === 'low_stock'
        ? 'low_stock'
        : 'in_stock'
  const basis = a.basis === 'stock' || b.basis === 'stock' ? 'stock' : a.basis
  return {
    i: Math.min(a.i, b.i),
    j: Math.max(a.j, b.j),
    status,
    basis,
    ...(number ? { quantity: number.quantity!, number: true } : {}),
    ...(scarce ? { scarce } : {}),
    ...(a.weak && b.weak ? { weak: true } : {}),
  }
}

function together(line: Line, a: StockMark, b: StockMark): boolean {
  if (a.basis === 'not_carried' || b.basis === 'not_carried' || a.ellipsis || b.ellipsis) return false
  // Of two items with as many units each, each has its own.
  if (a.quantity !== undefined && b.quantity !== undefined) {
    if (a.quantity !== b.quantity || b.i - a.j > 6) return false
    return !line.tokens.slice(a.j, b.i).some((token) => token.kind === 'item')
  }
  if (b.i < a.j) return true
  if ((a.status === 'out_of_stock') !== (b.status === 'out_of_stock')) return false
  for (let k = a.j; k < b.i; k++) {
    const token = line.tokens[k]!
    if (token.kind === 'item')
      return a.basis === 'presence' || (Boolean(a.scarce) && !a.number && !b.number && b.i - a.j <= 3)
    if (
      token.w === ';' ||
      token.w === '.' ||
      token.w === ':' ||
      token.w === 'now' ||
      isVariant(line.tokens, k) ||
      (token.w === 'but' && a.number) ||
      (token.kind === 'word' && /^(?:size|xs|xl|xxl)$/.test(token.w))
    )
      return false
  }
  return b.i - a.j <= 8
}

/** A word such as "only" or "last" in the clause of a count makes it scarce. */
function colored(line: Line, mark: StockMark): StockMark {
  if (!mark.number || !mark.quantity || mark.status !== 'in_stock') return mark
  const clause = line.modes.clause
  const scarce = cues(line, 'lowWeak').some(
    (cue) =>
      cue.i >= mark.i - 2 &&
      cue.i < mark.j + 3 &&
      (clause[cue.i] === clause[mark.i] ||
        (cue.i >= mark.i && cue.j <= mark.j) ||
        Math.abs(cue.i - mark.j) <= 1 ||
        Math.abs(mark.i - cue.j) <= 1) &&
      !(/^(?:left|remaining)$/.test(line.tokens[cue.i]!.w) && mark.quantity! > 5) &&
      !timeWord(line, cue.j) &&
      !(
        line.tokens[cue.i]!.w === 'to' && /^(?:ready|good|set|free)$/.test(line.tokens[cue.i - 1]?.w ?? '')
      ) &&
      !cues(line, 'volatility_hedge').some((hedge) => hedge.i <= cue.i && hedge.j >= cue.j),
  )
  return scarce ? { ...mark, status: 'low_stock', scarce: true } : mark
}

const timeWord = (line: Line, k: number) =>
  line.tokens[k]?.kind === 'date' ||
  line.tokens[k]?.kind === 'duration' ||
  /^(?:count|counts|stock|inventory|delivery|import|feed|now|today|looked|checked|read|refreshed|updated|arrived|landed|got|counted|synced|synchroni[sz]ed|sync|update|check|scan|scanned|verified|seen|modified|changed)$/.test(
    line.tokens[k]?.w ?? '',
  )
