import { hasWord, type Line, modeOf } from '../../discourse/scene.ts'
import { assured } from '../assured.ts'

/** "Delivery has been moved to Saturday because of the strike", "the labels of two orders got swapped": what befell the order, no deed. */
export const befell = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens
    .slice(cue.i, cue.j)
    .some(({ w }, k, all) => w === 'got' && /^(?:swapped|switched|exchanged)$/.test(all[k + 1]?.w ?? '')) ||
  (tokens.slice(cue.i, cue.j).some(({ w }) => /^(?:moved|rescheduled|postponed)$/.test(w)) &&
    tokens.slice(cue.j).some(({ w }) => /^(?:because|due|owing)$/.test(w)))

/** "I've moved the Mug to your wish list": from one list of the shopper to another, and no change of an order. */
export const toOtherList = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens.slice(cue.i, cue.j).some(({ w }) => w === 'moved') &&
  tokens
    .slice(cue.j - 1, cue.j + 8)
    .some(({ w }) => /^(?:wish|wishlist|favou?rites|list|later|saved|cart|basket|bag)$/.test(w))

/** "Your refund is being processed" tells of no deed done. */
export const underWay = (line: Line, cue: { i: number; j: number }) =>
  line.tokens.slice(Math.max(0, cue.i - 2), cue.j).some((token) => token.w === 'being')

/** "Cancelled orders can't be reinstated": a kind of orders. */
const ofKind = ({ tokens }: Line, { i }: { i: number }): boolean =>
  /ed$/.test(tokens[i]!.w) &&
  /^(?:orders|returns|refunds|items|tickets)$/.test(tokens[i + 1]?.w ?? '') &&
  (i === 0 || tokens[i - 1]!.kind === 'punct') &&
  !tokens.some(({ kind }) => kind === 'id')

const until = new Set(['until'])

/** "A refund is issued automatically": how it goes. */
const isByItself = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens.slice(i, j + 3).some(({ w }) => w === 'automatically') &&
  tokens.slice(i, j).some(({ w }) => /^(?:is|are)$/.test(w)) &&
  !tokens.slice(i, j).some(({ w }) => /^(?:been|was|has|have)$/.test(w))

/** "I can offer you a full refund processed today": one that may be had. */
const isOffered = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  /^(?:refund|return|exchange|cancellation)$/.test(tokens[i]!.w) &&
  tokens.slice(Math.max(0, i - 3), i).some(({ w }) => /^(?:an?|any|another)$/.test(w)) &&
  !tokens.slice(i, j).some(({ w }) => /^(?:is|was|has|have|been|got|went|gone|on)$/.test(w))

const modals = new Set(['can', 'could', 'may', 'might', 'must', 'should', 'would'])

/** "The refund can be issued to your card", "a cancelled order": what is possible, or what kind of thing. */
export const possible = (line: Line, cue: { i: number; j: number }): boolean =>
  ofKind(line, cue) ||
  isOffered(line, cue) ||
  isByItself(line, cue) ||
  hasWord(line, modals, cue.i, cue.j) ||
  line.tokens.slice(cue.i, cue.j).some((token, n, all) => token.w === 'to' && all[n + 1]?.w === 'be') ||
  assured(line, cue) ||
  hasWord(line, until, Math.max(0, cue.i - 4), cue.i) ||
  (/ed$/.test(line.tokens[cue.i]!.w) &&
    (/^(?:an?|any|every|of)$/.test(line.tokens[cue.i - 1]?.w ?? '') ||
      (/^(?:the|your|that|this|for|about|on|with|regarding)$/.test(line.tokens[cue.i - 1]?.w ?? '') &&
        /^(?:orders?|returns?|refunds?|items?)$/.test(line.tokens[cue.i + 1]?.w ?? ''))))

/** "I can help with cancelling the order", "to change the address I need its number": spoken of, not promised. */
export function onlySpokenOf(line: Line, cue: { i: number; j: number }): boolean {
  const { tokens, modes } = line
  if (!tokens[cue.i]!.w.endsWith('ing')) return false
  if (
    /^(?:would|could|might|may|means|involves|requires|needs|is|can|takes|costs)$/.test(
      tokens[/^(?:id|item)$/.test(tokens[cue.j]?.kind ?? '') ? cue.j + 1 : cue.j]?.w ?? '',
    )
  )
    return true
  const before = tokens[cue.i - 1]?.w ?? ''
  if (
    !/^(?:with|of|for|about|before|by|without|on|in|regarding|consider|considered|considering|discussed|mentioned|wanted|after|difficulties|trouble|problems?|issues?|difficulty|help|assist|like|mean|through|from|how|tried|try|trying|attempted)$/.test(
      before,
    )
  )
    return false
  const start = modes.clause.indexOf(modes.clause[cue.i]!)
  return before !== 'with' || !hasWord(line, toCome, start, cue.i) || hasWord(line, modals, start, cue.i)
}

/** "I recommend that we process a refund": advised, and not promised. */
export const isAdvised = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens
    .slice(Math.max(0, i - 3), i + 1)
    .some(({ w }) => /^(?:recommend|suggest|propose|advise|prefer)$/.test(w))

const toCome = new Set(['will', 'shall'])

/** "I've opened C-119 to see what's going on": looked at, and not made. */
export const lookedInto = ({ tokens }: Line, { j }: { j: number }): boolean =>
  tokens[j]?.w === 'to' && /^(?:see|look|check|find|read|have)$/.test(tokens[j + 1]?.w ?? '')

const doers = new Set(['i', 'we', 'is', 'are', 'has', 'have', 'been', 'was', 'were'])

/** "T-15: done and closed": a state in two words; nobody is said to have acted. */
export const joined = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens[cue.i]!.w === 'and' &&
  cue.j - cue.i === 2 &&
  !hasWord(line, doers, 0, cue.i) &&
  !/^(?:it|this|that|your|the)$/.test(line.tokens[cue.j]?.w ?? '')

/** "We have refunded customers in such cases". */
export const ofOthers = (line: Line, cue: { i: number; j: number }) =>
  /^(?:customers|people|others|shoppers|buyers)$/.test(line.tokens[cue.j]?.w ?? '')

/** "The status of W8 was pulled from UPS": read there, and not withdrawn. */
const isPulledFrom = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens[cue.j - 1]!.w === 'pulled' &&
  (tokens[cue.j]?.w === 'from' ||
    tokens.slice(0, cue.i).some(({ w }) => /^(?:status|data|information|details|figures)$/.test(w)))

/** "The status will change to shipped", "if you cancel, you will be refunded": nobody promises to do it now. */
export const ofThings = (line: Line, cue: { i: number; j: number }): boolean =>
  isPulledFrom(line, cue) ||
  (line.tokens[cue.i]!.w === 'will' &&
    /^(?:status|price|date|total|stock|it|page|number)$/.test(line.tokens[cue.i - 1]?.w ?? '') &&
    line.tokens[cue.i + 1]?.w !== 'be') ||
  (line.tokens[cue.i]!.w === 'you' && modeOf(line, cue) === 'conditional')

/** "To get your return started, I need the number": an aim. */
export const aimed = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens
    .slice(Math.max(0, cue.i - 4), cue.j)
    .some(({ w }, n, all) => w === 'to' && /^(?:get|have|see)$/.test(all[n + 1]?.w ?? ''))

/** "Before I issue the refund, do I have your leave?": nothing is promised yet. */
export const beforehand = (line: Line, cue: { i: number }) =>
  line.tokens.slice(Math.max(0, cue.i - 3), cue.i + 1).some((token) => token.w === 'before')

/** "Print the label you'll be sent": told by the way of what to do with it. */
export const isByTheWay = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean => {
  const you = tokens.findIndex(({ w }, k) => k > i && k < j && w === 'you')
  return (
    you > i &&
    tokens[you - 1]!.kind !== 'punct' &&
    /^(?:print|attach|stick|use|open|scan|download|affix|show|keep|put|save)$/.test(
      tokens.slice(0, i).find(({ w }) => w !== 'please' && w !== 'and' && w !== 'then')?.w ?? '',
    )
  )
}

/** "After the refund is initiated, it takes a week": an occasion. */
export const afterwards = (line: Line, cue: { i: number }) =>
  line.tokens
    .slice(Math.max(0, cue.i - 3), cue.i)
    .some(({ w }) => /^(?:after|once|when|whenever|until)$/.test(w))

/** "Was closed, is open again now": over. "It was closed on Friday because nobody answered": told, and not done now. */
export const past = ({ tokens }: Line, { i, j }: { i: number; j: number }) =>
  (tokens[i]?.w === 'was' && tokens.slice(j).some(({ w }) => w === 'now')) ||
  (tokens[j - 1]?.w === 'closed' &&
    tokens.slice(i, j).some(({ w }) => w === 'was') &&
    tokens
      .slice(j, j + 4)
      .some(({ kind, w }) => kind === 'date' || /^(?:because|since|last|ago|when)$/.test(w)))

/** "The discount is applied automatically at checkout": how the shop works; nobody has applied it. */
export const atCheckout = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  !tokens.slice(i, j).some(({ w }) => /^(?:has|have|been|was|i|we|just|now|successfully)$/.test(w)) &&
  tokens
    .slice(i, j + 4)
    .some(
      ({ w }, n, all) =>
        w === 'automatically' ||
        (/^(?:at|during|upon|on)$/.test(w) && /^(?:the|checkout|till|payment)$/.test(all[n + 1]?.w ?? '')) ||
        (/^(?:when|once|as)$/.test(w) && n > 0 && /^(?:you|soon|the)$/.test(all[n + 1]?.w ?? '')),
    )
