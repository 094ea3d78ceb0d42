import type { ActOf } from '#record'
import { asserted, has, hasWord, type Line, type Scene } from '../../discourse/scene.ts'
import { sure } from '../reader.ts'

/** Reads that nothing fits a search; the item is the search in words. */
export function noMatches(scene: Scene): ActOf<'availability'>[] {
  for (const line of scene.lines) {
    const cue = asserted(line, 'noMatch')[0]
    if (!cue || line.sentence.kind === 'button' || has(line, 'failure_disclosure')) continue
    if (ofPlace(line, cue) || elsewhere(scene, line)) continue
    const item = searchWords(scene, line, cue)
    return [
      {
        act: 'availability',
        item,
        status: 'out_of_stock',
        basis: 'no_match',
        ...sure(scene, line, cue.i, cue.j),
      },
    ]
  }
  return []
}

/** "No luck at the Harbor store, but I can get a Kettle from the warehouse": of one place, and no search. */
const ofPlace = (line: Line, cue: { i: number; j: number }): boolean =>
  hasWord(line, new Set(['luck', 'joy', 'dice']), cue.i, cue.j) && hasWord(line, places)
const places = new Set(['store', 'branch', 'shop', 'location', 'warehouse', 'site'])

const notGoods = new Set([
  'cart',
  'basket',
  'trolley',
  'order',
  'orders',
  'ticket',
  'account',
  'parcel',
  'tracking',
  'refund',
  'records',
  'user',
  'users',
  'customer',
  'customers',
  'profile',
  'username',
  'email',
  'zip',
  'postcode',
  'invoice',
])

/** "Your bag" is a cart, "bivvy bags" are goods. */
const ownBag = (line: Line): boolean =>
  line.tokens.some((token, at) => token.w === 'bag' && /^(?:your|my|the)$/.test(line.tokens[at - 1]?.w ?? ''))

/** A search that failed for something else than goods: an order, a cart, an account. */
function elsewhere(scene: Scene, line: Line): boolean {
  if (hasWord(line, notGoods) || ownBag(line) || line.tokens.some((token) => token.kind === 'id')) return true
  return scene.shopperIds.length > 0 || scene.asked.some((asked) => hasWord(asked, notGoods) || ownBag(asked))
}

const opening =
  /^(?:(?:hi|hello|hey|please|pls|can|could|would|you|i|we|am|do|does|did|is|are|there|any|anything|got|have|has|need|want|looking|look|for|search|searching|find|show|me|us|a|an|some|the|sell|in|stock|like|to|buy|get|what|about|with|'?m|im|ya|u|yall|got|hunting|after|results|available|suggest|recommend|only|see|list|give|ever|stock|carry|carrying|stocking)\b[\s,:]*)+/i

/** What was searched for: quoted words, the words between "no" and "found", or the shopper's message without its opening. */
export function searchWords(scene: Scene, line: Line, cue: { i: number; j: number }): string {
  const quoted = /["']([^"'\n]{2,60})["']/.exec(
    line.tokens.length
      ? scene.reply
          .slice(line.tokens[0]!.start, line.tokens.at(-1)!.end)
          .replace(/[“”]/g, '"')
          .replace(/[‘’]/g, "'")
      : '',
  )
  const button =
    quoted && /\b(?:press|tap|click|hit|choose|select|use)\s*$/i.test(quoted.input.slice(0, quoted.index))
  if (quoted && !button && !/['’](?:s|t|re|ve|ll|m|d)\b/.test(quoted[0])) return quoted[1]!
  const asked = scene.shopper.trim().replace(/[?!.]+$/, '')
  const short = asked
    .replace(opening, '')
    .replace(/,? please$/i, '')
    .replace(
      /\s+(?:part of|in|from) (?:your|the) (?:range|assortment|collection|catalog(?:ue)?|shop|store|line-?up)$/i,
      '',
    )
    .trim()
  const isTalk = /[.?!]\s/.test(short) || short.split(/\s+/).length > 12
  if (short && !isTalk) return short
  const words = line.tokens
    .slice(isTalk ? behindDenial(line, cue) : cue.i, cue.j)
    .filter((token) => token.kind !== 'punct')
    .map((token) => token.raw)
  return (
    words
      .join(' ')
      .replace(/^(?:no|not a|zero|0)\s+/i, '')
      .replace(/(?:\s+(?:found|match\w*|results?|available|for|in|with|like|that|to|from|at))+$/i, '') || 'it'
  )
}

/** Where the words of the search begin in "there are no cheaper options": behind the word that denies. */
const behindDenial = ({ tokens }: Line, { i, j }: { i: number; j: number }): number =>
  tokens.findIndex(({ w }, k) => k >= i && k < j - 1 && /^(?:no|any|find|zero)$/.test(w)) + 1 || i
