import type { Act } from '#record'
import { clauseStart } from '../discourse/clauses.ts'
import { type Line, lineAt, type Scene } from '../discourse/scene.ts'
import { isVariant } from '../discourse/variants.ts'

type Claim = Extract<Act, { freshness?: number; hedge?: number }>
const claimActs = new Set([
  'availability',
  'price',
  'delivery',
  'order_status',
  'ticket_status',
  'cart_contents',
])
const nameOf = (act: Claim): string =>
  'item' in act && act.item
    ? act.item
    : act.act === 'order_status'
      ? act.order
      : act.act === 'ticket_status'
        ? act.ticket
        : ''

const kinds: readonly (readonly [RegExp, readonly Act['act'][]])[] = [
  [
    /\b(?:stocks? and dates?|prices? and (?:delivery|stock)|stocks? and prices?|prices? and availability)\b/,
    ['availability', 'price', 'delivery'],
  ],
  [/\b(?:prices?|totals?|cheaper|dearer|cost)\b/, ['price']],
  [
    /\b(?:stocks?|counts?|inventory|availability|quantities|units|sells?|selling|sold|snapped|supplies|lasts?|gone|goes?|going|moves? fast|quick|quickly|shelf|shelves|hurry|disappear\w*|vanish\w*|flying|demand|reserved?|adopted|snatched|have any|have some|have them)\b/,
    ['availability', 'cart_contents'],
  ],
  [/\b(?:carrier|courier|scan\w*|tracking|parcel)\b/, ['order_status', 'delivery']],
  [/\b(?:date|eta|arrival|delivery)\b/, ['delivery']],
  [/\bstatus\b/, ['order_status', 'ticket_status']],
]
const figures =
  /\b(?:numbers?|figures?|counts?|quantit(?:y|ies)|levels?|data|dates?|stocks? (?:levels? )?(?:may|can|might|could|will) (?:still |also |always )?(?:change|vary|move|differ))\b/

/** Ties each freshness disclosure and each hedge to the claims it belongs to, with the reply as the widest scope. */
export function attach(scene: Scene, acts: Act[]): Act[] {
  const claims = acts.filter((act): act is Claim => claimActs.has(act.act))
  const marks = acts.flatMap((act, index) =>
    act.act === 'freshness' || act.act === 'volatility_hedge'
      ? [{ act, index, around: scene.reply.slice(Math.max(0, act.span.start - 45), act.span.start) }]
      : [],
  )
  const bound = new Set<Claim>()
  const general: typeof marks = []
  for (const mark of marks) {
    const own = scoped(scene, claims, mark.act)
    if (!own) general.push(mark)
    else for (const claim of own) set(claim, mark, bound)
  }
  for (const mark of general) {
    for (const claim of narrowed(scene, claims, mark.act)) {
      if (claim.act === 'cart_contents' && ofStock(scene, mark.act)) continue
      if (mark.act.act === 'freshness' && bound.has(claim)) continue
      set(claim, mark, new Set())
    }
  }
  return acts
}

/** "Stock was checked a minute ago" says nothing of what is in a cart. */
const ofStock = (scene: Scene, mark: Act): boolean => {
  const line = mark.act === 'freshness' ? lineAt(scene, mark.span.start) : undefined
  return line?.tokens.some((token) => /^(?:stock|stocks|inventory|availability)$/.test(token.w)) ?? false
}

function set(claim: Claim, mark: { act: Act; index: number; around?: string }, bound: Set<Claim>): void {
  if (mark.act.act === 'freshness') {
    claim.freshness ??= mark.index
    bound.add(claim)
  } else if (
    !(
      claim.act === 'availability' &&
      claim.status === 'out_of_stock' &&
      !figures.test(`${mark.act.span.text} ${mark.around}`.toLowerCase())
    )
  )
    claim.hedge ??= mark.index
}

/** The claims of the clause, line or bracket that a mark stands in; nothing if it stands by itself. */
function scoped(scene: Scene, claims: readonly Claim[], mark: Act): readonly Claim[] | undefined {
  const line = lineAt(scene, mark.span.start)
  if (!line) return undefined
  const from = line.tokens[0]!.start
  const to = line.tokens.at(-1)!.end
  const here = claims.filter((claim) => claim.span.start < to && claim.span.end > from)
  if (!here.length) return isOfOther(line, claims) ? [] : pronoun(scene, claims, line, mark)
  if (line.sentence.kind === 'heading') return undefined
  if (ofAll(line, mark)) return undefined
  const sameItem = new Set(here.map(nameOf)).size === 1
  const kind = byKind(here, sentenceText(scene, line, mark))
  if (sameItem) return kind
  const at = line.tokens.findIndex((token) => token.start >= mark.span.start)
  const leads = at <= 1 && line.tokens.slice(0, at + 8).some((token) => token.w === ':' || token.w === ',')
  if (leads) return kind
  const before = kind.filter((claim) => claim.span.start <= mark.span.start)
  const last = before.at(-1)
  if (last && inOneBreath(line, last, mark, before)) return before
  const near = here.filter((claim) => sameClause(line, claim, mark))
  if (near.length) return byKind(near, sentenceText(scene, line, mark))
  if (!last) return kind
  if (byItself(line, last, mark)) return before
  const together = before.filter(
    (claim) => nameOf(claim) === nameOf(last) || claim.span.start === last.span.start,
  )
  return plural(line, mark) ? before : together
}

/** "S yes. M is nearly gone": a line about a variant of which nothing was read. */
const isOfOther = ({ tokens }: Line, claims: readonly Claim[]): boolean =>
  isVariant(tokens, 0) &&
  !claims.some((claim) => nameOf(claim).toLowerCase().split(' ').includes(tokens[0]!.w))

const between = (line: Line, from: number, to: number) =>
  line.tokens.filter((token) => token.start >= from && token.end <= to)

/** "The 12 Mugs and the 2 Vases left are what was counted a minute ago": one verb for both. */
const inOneBreath = (line: Line, last: Claim, mark: Act, before: readonly Claim[]): boolean =>
  before.length > 1 &&
  between(line, before[0]!.span.end, last.span.start + 1).some(({ w }) => w === 'and') &&
  !between(line, before[0]!.span.start, mark.span.start).some(({ w }) => /^[;.]$/.test(w)) &&
  between(line, last.span.end - 1, mark.span.start).some(
    ({ w }) => w === 'are' || w === 'come' || w === 'were',
  )

/** "mug yes, vase no. that is from the feed": a sentence of its own, though nothing but a full stop tells. */
const byItself = (line: Line, last: Claim, mark: Act): boolean =>
  between(line, last.span.end - 1, mark.span.end).some(({ w }) => w === '.') &&
  !line.tokens.some(
    ({ kind, start }) =>
      start > last.span.end && start < mark.span.start && (kind === 'item' || kind === 'id'),
  )

/** "Counts: 3 min old" after several claims is about all of them. */
function ofAll(line: Line, mark: Act): boolean {
  const at = line.tokens.findIndex((token) => token.start >= mark.span.start)
  const from = clauseStart(line.modes.clause, Math.max(0, at))
  const first = line.tokens.slice(Math.max(0, Math.min(from, at) - 2), at + 1)
  return first.some((token) => /^(?:counts|numbers|figures|all)$/.test(token.w)) && at > 6
}

const plural = (line: Line, mark: Act): boolean =>
  line.tokens.some(
    (token) =>
      token.start >= mark.span.start - 25 &&
      token.start <= mark.span.end + 12 &&
      /^(?:both|all|these|they|those)$/.test(token.w),
  )

function sameClause(line: Line, claim: Claim, mark: Act): boolean {
  const clause = (start: number) =>
    line.modes.clause[
      Math.max(
        0,
        line.tokens.findIndex((token) => token.start >= start),
      )
    ]
  return clause(claim.span.start) === clause(mark.span.start)
}

function sentenceText(scene: Scene, line: Line, mark: Act): string {
  const from = line.tokens[0]!.start
  const at = Math.max(
    0,
    line.tokens.findIndex((token) => token.start >= mark.span.start),
  )
  const start = line.tokens[clauseStart(line.modes.clause, at)]?.start ?? from
  return scene.reply.slice(Math.max(from, Math.min(start, mark.span.start)), mark.span.end).toLowerCase()
}

/** A word of kind in the mark narrows the claims; a mark without one keeps them all. */
function byKind(claims: readonly Claim[], text: string): readonly Claim[] {
  for (const [words, acts] of kinds) {
    if (!words.test(text)) continue
    const left = claims.filter((claim) => acts.includes(claim.act))
    if (left.length) return left
  }
  return claims
}

/** A sentence of its own that points back: "that one", "both of them", a name. */
function pronoun(
  scene: Scene,
  claims: readonly Claim[],
  line: Line,
  mark: Act,
): readonly Claim[] | undefined {
  const named = line.tokens.filter((token) => token.kind === 'item' || token.kind === 'id')
  if (named.length) {
    const names = named.flatMap((token) =>
      [...(token.items ?? []), token.raw.replace(/^#/, '')].map((name) => name.toLowerCase()),
    )
    const told = claims.filter((claim) => names.some((name) => nameOf(claim).toLowerCase().startsWith(name)))
    const ofGoods = ofStock(scene, mark) ? told.filter((claim) => claim.act !== 'cart_contents') : told
    if (told.length) return byKind(ofGoods, line.tokens.map((token) => token.w).join(' '))
    return []
  }
  const words = line.tokens.map((token) => token.w)
  const single = words.some(
    (w, i) =>
      (w === 'that' || w === 'this') &&
      /^(?:one|date|price|figure|number|count|is)$/.test(words[i + 1] ?? ''),
  )
  if (!single || words.some((w) => /^(?:all|both|data|information|everything|latest|recent)$/.test(w)))
    return undefined
  const last = claims.filter((claim) => claim.span.end <= mark.span.start).at(-1)
  if (!last) return undefined
  const kind = byKind(
    claims.filter((claim) => claim.span.end <= mark.span.start),
    words.join(' '),
  )
  if (kind.length < claims.length && kind.length > 0 && !kind.includes(last)) return [kind.at(-1)!]
  const line2 = lineAt(scene, last.span.start)
  return kind.filter((claim) => lineAt(scene, claim.span.start) === line2)
}

/** The claims of the list right below a line: "As of 08:05:" heads that list, and not what comes after it. */
function listBelow(scene: Scene, claims: readonly Claim[], line: Line): readonly Claim[] {
  const rest = scene.lines.slice(line.index + 1)
  const end = rest.findIndex((next) => next.sentence.kind !== 'bullet' && next.sentence.kind !== 'row')
  const list = end < 0 ? rest : rest.slice(0, end)
  const [from, to] = [list[0]?.tokens[0]?.start, list.at(-1)?.tokens.at(-1)?.end]
  if (from === undefined || to === undefined) return []
  return claims.filter((claim) => claim.span.start >= from && claim.span.end <= to)
}

function narrowed(scene: Scene, claims: readonly Claim[], mark: Act): readonly Claim[] {
  const line = lineAt(scene, mark.span.start)
  const text = line ? line.tokens.map((token) => token.w).join(' ') : ''
  const listed = line?.tokens.at(-1)?.w === ':' ? listBelow(scene, claims, line) : []
  return byKind(listed.length ? listed : claims, text)
}
