import type { Act } from '#record'
import { cues, hasWord, type Line, once, type Scene } from '../discourse/scene.ts'
import { isVariant, sameKind } from '../discourse/variants.ts'
import { wishes } from './cart/wishes.ts'
import { aboutOrders, idKind } from './ids.ts'
import { asksPrice, asksStock } from './quantity.ts'

/** An act with the place of its words, for the rules of doubt. */
interface Seen {
  scene: Scene
  acts: readonly Act[]
  act: Act
  line: Line
  i: number
  j: number
  /** Products named so that they can mean no other. */
  sure: ReadonlySet<string>
}

/** One ground for doubt: the acts that it can touch, and when it holds. */
interface Doubt {
  reason: string
  acts: readonly Act['act'][]
  holds(seen: Seen): boolean
}

const itemClaims = [
  'availability',
  'price',
  'cart_action',
  'cart_contents',
  'restock',
  'unasserted',
  'notify_done',
] as const

/** Grounds for doubt, the weightiest first; an act that one of them touches accuses nobody. */
export const doubts: readonly Doubt[] = [
  {
    reason: 'the words allow several products',
    acts: itemClaims,
    holds: (seen) => seen.scene.catalogSize > 0 && isGuessed(seen),
  },
  {
    reason: 'the speaker is not certain',
    acts: ['availability', 'price', 'order_status', 'ticket_status', 'cart_contents', 'deed', 'cart_action'],
    holds: (seen) => hedged(seen),
  },
  {
    reason: 'the words tell of stock only beside a product',
    acts: ['availability'],
    holds: (seen) => onlyWeak(seen),
  },
  {
    reason: 'it may be advice, not how the shop works',
    acts: ['generic'],
    holds: ({ scene }) => ![...scene.asked, ...scene.lines].some((line) => hasWord(line, shopTalk)),
  },
  {
    reason: 'a yes where nobody asked for stock',
    acts: ['availability'],
    holds: ({ scene, acts, act, line, i, j }) =>
      act.act === 'availability' &&
      act.basis === 'stock' &&
      !acts.some((other) => other.act === 'availability' && other.status === 'out_of_stock') &&
      act.quantity === undefined &&
      line.tokens.slice(i, j).some((token) => token.w === 'yes') &&
      line.tokens
        .slice(i, j)
        .every((token) => token.kind === 'item' || /^(?:yes|also|[:,])$/.test(token.w)) &&
      !asksStock(scene),
  },
  {
    reason: 'a small number, maybe said as scarce',
    acts: ['availability'],
    holds: ({ acts, act, line }) =>
      act.act === 'availability' &&
      act.status === 'in_stock' &&
      act.quantity !== undefined &&
      act.quantity <= 2 &&
      (acts.some((other) => other.act === 'volatility_hedge') || hasWord(line, new Set(['today', 'now']))),
  },
  {
    reason: 'it may be access that lacks, not a secret',
    acts: ['privacy_refusal'],
    holds: ({ line, i, j }) =>
      line.tokens.slice(i, j).some((token) => token.w === 'see') &&
      !hasWord(line, new Set(['share', 'tell', 'show', 'private', 'privacy', 'protection', 'security'])),
  },
  {
    reason: 'what is asked for hangs on a condition',
    acts: ['auth_challenge'],
    holds: ({ acts, line }) =>
      acts.some((other) => other.act === 'privacy_refusal') &&
      hasWord(line, new Set(['if'])) &&
      hasWord(line, new Set(['yourself'])),
  },
  {
    reason: 'a complaint that was written down, and nothing more',
    acts: ['personal'],
    holds: ({ acts, line }) => {
      const here = acts.filter((other) => other.act !== 'personal' && within(line, other))
      return (
        here.length > 0 &&
        here.every((other) => ['deed', 'handoff_done', 'next_step', 'ticket_status'].includes(other.act)) &&
        here.some((other) => other.act === 'deed' && other.action === 'ticket_created')
      )
    },
  },
  {
    reason: 'what was searched for is not named',
    acts: ['availability'],
    holds: ({ act }) =>
      act.act === 'availability' &&
      act.basis === 'no_match' &&
      /^(?:under|below|over|above|in|with|for|from)\b/i.test(act.item),
  },
  {
    reason: 'it holds for one region or shopper only',
    acts: ['availability'],
    holds: ({ line, j }) =>
      line.tokens
        .slice(j - 1, j + 5)
        .some((token) => /^(?:region|country|area|state|location)$/.test(token.w)),
  },
  {
    reason: 'no product is named',
    acts: ['availability', 'price', 'cart_action'],
    holds: ({ scene, act, line, i }) =>
      scene.catalogSize > 0 &&
      'item' in act &&
      act.item === 'it' &&
      !(
        nothingNamed(scene) &&
        (act.act === 'cart_action' ||
          (act.act === 'price' && asksPrice(scene) && !hasWord(line, new Set(['one', 'ones', 'other']))) ||
          (act.act === 'price' && line.tokens.slice(Math.max(0, i - 3), i).some((token) => token.w === 'it')))
      ),
  },
  {
    reason: 'the same is said of the product in two ways',
    acts: ['availability', 'price'],
    holds: (seen) => contradicted(seen),
  },
  {
    reason: 'several variants are named',
    acts: ['availability', 'restock', 'cart_contents', 'unasserted', 'notify_done'],
    holds: (seen) => variantOpen(seen),
  },
  {
    reason: 'another product than the one named may be meant',
    acts: ['availability', 'price'],
    holds: (seen) => otherOne(seen),
  },
  {
    reason: 'two products with near names stand in the clause',
    acts: ['availability', 'price'],
    holds: (seen) => nearNames(seen),
  },
  {
    reason: 'the name is free text that the reply and the shopper word differently',
    acts: ['availability'],
    holds: (seen) => wordedDifferently(seen),
  },
  {
    reason: 'the amount may be the price of a part, a bundle or an extra',
    acts: ['price'],
    holds: ({ line, i }) => cues(line, 'doubt:extra').some((cue) => near(line, cue, i, 8)),
  },
  {
    reason: 'a bare number where nobody asked for stock',
    acts: ['availability'],
    holds: (seen) => bareNumber(seen),
  },
  {
    reason: 'a product is named, maybe not counted',
    acts: ['availability'],
    holds: (seen) => article(seen),
  },
  {
    reason: 'several sources are told',
    acts: ['availability'],
    holds: (seen) => toldTwice(seen),
  },
  {
    reason: 'it is told of another day',
    acts: ['failure_disclosure'],
    holds: ({ line }) => hasWord(line, new Set(['yesterday', 'earlier', 'last'])),
  },
  {
    reason: 'what is watched is not named',
    acts: ['notify_done'],
    holds: ({ act, scene }) => act.act === 'notify_done' && act.item === undefined && scene.catalogSize > 0,
  },
  {
    reason: 'what is not sold is not named in the sentence',
    acts: ['availability'],
    holds: ({ act, line, scene }) =>
      act.act === 'availability' &&
      act.basis === 'not_carried' &&
      scene.shopperItems.includes(act.item) &&
      !line.tokens.some((token) => token.items?.includes(act.item)),
  },
  {
    reason: 'nobody says who changed the cart',
    acts: ['cart_action'],
    holds: (seen) => unwished(seen),
  },
  {
    reason: 'the words name no time',
    acts: ['restock'],
    holds: ({ act, line, i, j }) =>
      act.act === 'restock' &&
      !/\b(?:no|not|unknown|can|cannot|unclear|tb[ad])\b|n[’']t/i.test(act.text) &&
      !line.tokens.slice(i, j).some((token) => /^(?:date|time|duration|number)$/.test(token.kind)) &&
      !/summer|autumn|winter|spring|month|week|year|soon/i.test(act.text),
  },
  {
    reason: 'it may be an order that comes, not goods',
    acts: ['restock'],
    holds: ({ act, scene }) => act.act === 'restock' && act.item === 'it' && aboutOrders(scene),
  },
  {
    reason: 'who will write or call is not told',
    acts: ['next_step'],
    holds: (seen) => unknownPerson(seen),
  },
  {
    reason: 'an answer that comes later needs nobody at the desk now',
    acts: ['next_step'],
    holds: ({ act }) =>
      act.act === 'next_step' &&
      act.step === 'human' &&
      /\b(?:get|gets) back$|\bget back to\b/i.test(act.span.text),
  },
  {
    reason: 'the number may be of what was added',
    acts: ['cart_contents'],
    holds: ({ acts, act, line }) =>
      act.act === 'cart_contents' &&
      act.qty !== undefined &&
      acts.some(
        (other) =>
          other.act === 'cart_action' &&
          other.action === 'added' &&
          other.item === act.item &&
          other.qty === act.qty &&
          within(line, other),
      ),
  },
  {
    reason: 'an attempt that failed, maybe no limit by design',
    acts: ['limitation'],
    holds: ({ line, i, j }) =>
      (line.tokens.slice(i, j).some((token) => token.w === 'could') &&
        line.tokens.some((token) => token.kind === 'id')) ||
      line.tokens.slice(Math.max(0, i - 1), j).some((token) => token.w === 'was' || token.w === 'were'),
  },
  {
    reason: 'it hangs on what must happen first',
    acts: ['deed'],
    holds: ({ act, line, i, j }) =>
      act.act === 'deed' &&
      act.modality === 'promised' &&
      line.tokens.slice(i, j).some((token) => token.w === 'be') &&
      line.tokens.slice(j).some((token) => /^(?:when|once|after|if|until)$/.test(token.w)),
  },
  {
    reason: 'a number stands beside the contents',
    acts: ['cart_contents'],
    holds: (seen) => uncounted(seen),
  },
  {
    reason: 'a time of the clock stands beside it',
    acts: ['freshness'],
    holds: ({ scene, act, line }) =>
      act.act === 'freshness' &&
      act.kind === 'at' &&
      !act.time?.includes(':') &&
      [line, scene.lines[line.index + 1]].some((one) => one?.tokens.some((token) => token.kind === 'time')),
  },
  {
    reason: 'what comes may be new stock, not an order',
    acts: ['delivery'],
    holds: ({ scene, act }) =>
      act.act === 'delivery' &&
      scene.asked.some((asked) => hasWord(asked, new Set(['again', 'restock', 'restocked', 'back']))) &&
      !scene.lines.some((line) => line.tokens.some((token) => token.kind === 'id')),
  },
  {
    reason: 'what is imagined is not named',
    acts: ['unasserted'],
    holds: ({ act, line }) =>
      act.act === 'unasserted' &&
      act.mode === 'hypothetical' &&
      (act.about === 'price' || act.about === 'cart_action') &&
      !line.tokens.some((token) => token.kind === 'item'),
  },
  {
    reason: 'a code or an order may be meant, not a cart',
    acts: ['unasserted'],
    holds: ({ act, line }) =>
      act.act === 'unasserted' &&
      act.about === 'cart_action' &&
      act.item === undefined &&
      line.tokens.some((token) => token.kind === 'id' || /^[A-Z]{2,}\d+$/.test(token.raw)),
  },
  {
    reason: 'a condition whose result is a time',
    acts: ['unasserted'],
    holds: ({ scene, act, line }) =>
      act.act === 'unasserted' &&
      act.about === 'delivery' &&
      act.mode !== 'past' &&
      !line.tokens.some((token) => token.kind === 'item' || token.kind === 'id') &&
      namesAnything(scene),
  },
  {
    reason: 'several times of delivery stand in one sentence',
    acts: ['delivery'],
    holds: ({ act, acts, line }) =>
      acts.some(
        (other) => other !== act && other.act === 'delivery' && within(line, other) && !twoGoods(act, other),
      ),
  },
  {
    reason: 'several numbers stand in the clause',
    acts: ['order_status', 'ticket_status', 'deed'],
    holds: (seen) => secondId(seen),
  },
]

/** Whether the reply names a product, an order or a ticket that the words may leave out. */
const namesAnything = (scene: Scene): boolean =>
  once(scene, 'names anything', () =>
    scene.lines.some((line) => line.tokens.some((token) => token.kind === 'item' || token.kind === 'id')),
  )

/** Where nobody names a product, "it" is all that can be said. */
const nothingNamed = (scene: Scene): boolean => once(scene, 'names nothing', () => !named(scene))
const named = (scene: Scene): boolean =>
  [...scene.asked, ...scene.lines].some((line) => line.tokens.some((token) => token.kind === 'item'))

/** Makes acts unsure whose words allow another reading, each with its reason. */
export function doubt(scene: Scene, acts: readonly Act[]): Act[] {
  const sure = certain(scene)
  return acts.map((act) => {
    if (act.confidence === 'unsure') return act
    const rules = doubts.filter((rule) => rule.acts.includes(act.act))
    if (!rules.length) return act
    const place = placeOf(scene, act)
    if (!place) return act
    const found = rules.find((rule) => rule.holds({ scene, acts, act, sure, ...place }))
    return found ? { ...act, confidence: 'unsure', reason: found.reason } : act
  })
}

/** The tokens that a span covers. */
function placeOf(scene: Scene, act: Act): { line: Line; i: number; j: number } | undefined {
  const { lines } = scene
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]!.tokens.at(-1)?.end ?? 0) <= act.span.start) low = middle + 1
    else high = middle
  }
  const line = lines[low]
  if (!line?.tokens.length) return undefined
  const i = line.tokens.findIndex((token) => token.end > act.span.start)
  const j = line.tokens.findLastIndex((token) => token.start < act.span.end) + 1
  return i < 0 || j <= i ? undefined : { line, i, j }
}

const within = (line: Line, act: Act): boolean =>
  act.span.start >= (line.tokens[0]?.start ?? 0) && act.span.end <= (line.tokens.at(-1)?.end ?? 0)

/** Times of two products, each named: "the Mug tomorrow and the Vase on Friday". */
const twoGoods = (a: Act, b: Act): boolean =>
  a.act === 'delivery' &&
  b.act === 'delivery' &&
  ((a.item !== undefined && b.item !== undefined && a.item !== b.item) || twoWays(a.text, b.text))

const way = /\b(?:standard|express|economy|priority|overnight|regular)\b/i
/** "2 to 4 days with standard shipping, next day with express". */
function twoWays(a: string, b: string): boolean {
  const [one, other] = [way.exec(a)?.[0].toLowerCase(), way.exec(b)?.[0].toLowerCase()]
  return one !== undefined && other !== undefined && one !== other
}

/** Whether a cue stands before or after a place with no wall between and at most `reach` tokens off. */
function near(line: Line, cue: { i: number; j: number }, i: number, reach: number): boolean {
  const from = Math.min(cue.j, i)
  const to = Math.max(cue.i, i)
  if (to - from > reach) return false
  return !line.tokens.slice(from, to).some((token) => /^(?:;|\.|·)$/.test(token.w))
}

function hedged({ act, line, i, j }: Seen): boolean {
  if (act.act === 'availability' && act.basis === 'disclaimed') return false
  const { clause } = line.modes
  return cues(line, 'doubt:hedge').some((cue) => {
    if (cue.i >= j)
      return clause[cue.i] === clause[j - 1] || /^(?:confirm|verify|vouch)$/.test(line.tokens[cue.j - 1]!.w)
    return !line.tokens
      .slice(cue.j, Math.max(cue.j, i))
      .some((token) => /^(?:;|\.|but|·|–|\(|\))$/.test(token.w))
  })
}

const strongTags = ['in', 'out', 'low', 'presence', 'notCarried', 'disclaimed', 'ellipsis:is', 'ellipsis:not']
function onlyWeak({ scene, act, line, i, j }: Seen): boolean {
  if (act.act !== 'availability' || act.quantity !== undefined || act.basis !== 'stock') return false
  const over = (tag: string) => cues(line, tag).some((cue) => cue.i < j && cue.j > i)
  if (!(over('inWeak') || over('outWeak')) || strongTags.some(over)) return false
  if (line.tokens.slice(Math.max(0, i - 1), j + 1).some((token) => token.kind === 'item')) return false
  return !saidOf(line, i) && !onlyProduct(scene, act.item)
}

/** Whether the conversation is about one product only, and the shopper asks whether it is there. */
const onlyProduct = (scene: Scene, item: string): boolean =>
  (asksStock(scene) || scene.asked.some((line) => hasWord(line, goneWords))) &&
  once(scene, 'only product', () => {
    const all = new Set(
      [...scene.asked, ...scene.lines].flatMap((line) =>
        line.tokens.flatMap((token) => (token.kind === 'item' ? [token.items![0]!] : [])),
      ),
    )
    return all.size === 1 ? [...all][0] : undefined
  }) === item
const goneWords = new Set(['gone', 'out', 'back', 'there', 'in'])

const links = new Set(
  '= is are has have had all both now still just already currently sadly unfortunately also the it they : – , ( ) ✗ ✓ branch store shop'.split(
    ' ',
  ),
)
/** Whether only linking words stand between a product and the words said of it: "the Mug is now gone", "Mug: gone". */
function saidOf(line: Line, i: number): boolean {
  let k = i - 1
  while (k >= 0 && links.has(line.tokens[k]!.w)) k--
  return line.tokens[k]?.kind === 'item'
}

const places = new Set('branch store shop online warehouse outlet location filiale laden'.split(' '))

/** "Riverside has one, Northgate none", "not at Downtown": places told by their names alone. */
const namesPlaces = ({ tokens }: Line): boolean =>
  tokens.some(
    (token, k) =>
      token.kind === 'word' &&
      /^\p{Lu}\p{Ll}/u.test(token.raw) &&
      (tokens[k - 1]?.w === 'at' ||
        (k > 0 &&
          /^(?:has|have|had|holds)$/.test(tokens[k + 1]?.w ?? '') &&
          !/^(?:we|i|they|you)$/i.test(token.w))),
  )

function contradicted({ scene, act, acts, line }: Seen): boolean {
  if (line.sentence.kind === 'bullet' || line.sentence.kind === 'row') return false
  if (hasWord(line, places) || namesPlaces(line)) return false
  if (act.act === 'availability')
    return acts.some(
      (other) =>
        other !== act &&
        other.act === 'availability' &&
        other.item === act.item &&
        (other.status === 'out_of_stock') !== (act.status === 'out_of_stock'),
    )
  if (act.act === 'price')
    return acts.some(
      (other) =>
        other !== act &&
        other.act === 'price' &&
        other.item === act.item &&
        other.currency === act.currency &&
        other.amount !== act.amount &&
        !multiple(other.amount, act.amount) &&
        !(ofPack(scene, other) && !ofPack(scene, act)) &&
        !severalPieces(line),
    )
  return false
}

/** "A set of four is $48": the price of a pack does not speak against that of one. */
const ofPack = (scene: Scene, act: Act): boolean =>
  /\b(?:set|pack|box|bundle|case|pair|crate|carton)s? of (?:\w+ )?\S*$/i.test(
    scene.reply
      .slice(Math.max(0, act.span.start - 40), act.span.start)
      .replace(/(?:is|are|costs?|for|at|:)\s*$/i, '')
      .trimEnd(),
  )

/** Twelve and thirty-six: the price of one and of three. */
function multiple(a: number, b: number): boolean {
  const ratio = Math.max(a, b) / Math.min(a, b)
  return Math.min(a, b) > 0 && Math.abs(ratio - Math.round(ratio)) < 0.001
}

const severalPieces = (line: Line): boolean =>
  line.tokens.some((token, at) => token.kind === 'number' && line.tokens[at + 1]?.kind === 'item')

/** "The full size one is gone": another product than the one named last. */
function otherOne({ act, line, i }: Seen): boolean {
  if (!('item' in act) || !act.item) return false
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const token = line.tokens[k]!
    if (token.kind === 'item' || token.w === ';') return false
    if (
      siblings.has(token.w) &&
      line.tokens[k - 1]?.kind !== 'item' &&
      line.tokens.slice(Math.max(0, k - 3), k).some((word) => word.w === 'the' || word.w === 'its') &&
      line.tokens[k - 1]?.w !== 'the'
    )
      return true
  }
  return false
}
const siblings = new Set('one ones version edition model sibling size pass kind'.split(' '))

const excepted = new Set(['except', 'bar', 'barring', 'excluding', 'besides', 'apart', 'aside'])
/** Whether a variant stands in a list of variants: "M, L and XL". */
function listedVariant({ tokens }: Line, at: number): boolean {
  const joins = /^(?:,|and|&|\/|or)$/
  const after = tokens.findIndex((token, k) => k > at && !joins.test(token.w))
  const before = tokens.findLastIndex((token, k) => k < at && !joins.test(token.w))
  return (
    (after > at + 1 && isVariant(tokens, after)) ||
    (before >= 0 && before < at - 1 && isVariant(tokens, before))
  )
}

/** "..., but L is sold out": a variant of which its own clause tells. */
const ownClause = ({ tokens }: Line, at: number): boolean =>
  /^(?:but|while|though|whereas|and|,|;)$/.test(tokens[at - 1]?.w ?? '') &&
  /^(?:is|are)$/.test(tokens[at + 1]?.w ?? '')

/** "Queen is sold out, but king is there": a variant of which something else is told, in words of its own. */
const toldApart = (act: Act, acts: readonly Act[], token: { w: string; start: number }): boolean =>
  'item' in act &&
  act.item !== undefined &&
  act.item.split(' ').some((word) => sameKind(word.toLowerCase(), token.w)) &&
  acts.some(
    (other) =>
      ofVariant(act, other, token.w) &&
      (other.span.start >= act.span.end || other.span.end <= act.span.start) &&
      Math.abs(token.start - other.span.start) < Math.abs(token.start - act.span.start),
  )

const ofVariant = (act: Act, other: Act, variant: string): boolean =>
  other !== act &&
  other.act === act.act &&
  'item' in other &&
  (other.item?.toLowerCase().split(' ').includes(variant) ?? false)

function variantOpen({ act, acts, line }: Seen): boolean {
  if (!('item' in act) || !act.item) return false
  const words = act.item.toLowerCase().split(' ')
  return line.tokens.some(
    (token, at) =>
      (isVariant(line.tokens, at) ||
        ((at === line.tokens.length - 1 ||
          (at === line.tokens.length - 2 && line.tokens[at + 1]!.w === '.')) &&
          line.tokens[at - 1]?.kind === 'item' &&
          token.kind === 'number' &&
          (token.value ?? 0) >= 20)) &&
      !words.includes(token.w) &&
      !(
        (listedVariant(line, at) ||
          ownClause(line, at) ||
          hasWord(line, excepted) ||
          toldApart(act, acts, token)) &&
        acts.some((other) => ofVariant(act, other, token.w))
      ),
  )
}

function nearNames({ act, acts, line, i }: Seen): boolean {
  if (!('item' in act) || !act.item) return false
  const { clause } = line.modes
  const item = act.item.toLowerCase()
  return line.tokens.some((token, at) => {
    if (token.kind !== 'item' || clause[at] !== clause[i]) return false
    const name = token.items![0]!.toLowerCase()
    return (
      name !== item &&
      !item.startsWith(`${name} `) &&
      (name.startsWith(item) || item.startsWith(name)) &&
      !acts.some((other) => other.act === act.act && 'item' in other && other.item?.toLowerCase() === name) &&
      line.tokens.some((other) => other.kind === 'item' && other.items![0]!.toLowerCase() === item)
    )
  })
}

function wordedDifferently({ scene, act, line }: Seen): boolean {
  if (act.act !== 'availability' || (act.basis !== 'no_match' && act.basis !== 'not_carried')) return false
  if (line.tokens.some((token) => token.items?.includes(act.item))) return false
  const named = contentWords(act.item)
  const said = line.tokens.flatMap((token) => contentWords(`${token.w} ${token.raw}`))
  const head = contentWords(
    act.item.split(/,| (?:for|in|on|about|under|below|with|from|of|over|size|that)\b/)[0]!,
  ).at(-1)
  const onlyAsked = said.every((word) => named.includes(word) || searchTalk.has(word))
  if (
    act.basis === 'no_match' &&
    scene.shopper.includes(act.item) &&
    head &&
    !said.includes(head) &&
    onlyAsked
  )
    return false
  const differs = (words: readonly string[]) => {
    const said = new Set(words)
    const shared = named.filter((word) => said.has(word)).length
    return shared > 0 && shared < named.length
  }
  if (differs(line.tokens.flatMap((token) => contentWords(`${token.w} ${token.raw}`)))) return true
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const asked = plain(scene.shopper)
  return (
    !asked.includes(plain(act.item)) &&
    named.length > 1 &&
    contentWords(asked).some((word) => named.includes(word))
  )
}

const shopTalk = new Set(
  'order orders ordered delivery deliveries delivered deliver shipping ship shipped ships shipment parcel parcels package refund refunds refunded return returns returned reply replies answer stock restock restocks restocked payment payments price prices customers customer store shop warehouse dispatch dispatched processing arrive arrives post courier carrier repair repairs warranty claim claims exchange exchanges money transfer transit passes tickets support team working business takes take insured gates open sale consignments delays tracking cancel'.split(
    ' ',
  ),
)

/** Words about searching rather than of what is searched. */
const searchTalk = new Set(
  'result search find found match matching filter one one anything something nothing come couldn could not there these those fit product item article thing catalog catalogue range shop sorry ahh hmm oops turn turned hit listing saved saving what you all size available moment here our have get did were been list'.split(
    ' ',
  ),
)

const tellers = new Set(['says', 'shows', 'reads', 'said', 'showed', 'lists'])
/** "The page shows six, the till says four": which of them holds is not for a reader to tell. */
function toldTwice({ scene, act }: Seen): boolean {
  if (act.act !== 'availability' || act.quantity === undefined) return false
  return scene.lines.some((line) =>
    line.tokens.some(
      (token, at) =>
        tellers.has(token.w) &&
        line.tokens
          .slice(at + 1, at + 3)
          .some((one) => one.kind === 'number' && one.value !== undefined && one.value !== act.quantity),
    ),
  )
}

/** "One Mug, $9, will do": a product is named, not counted. */
function article({ act, line, i, j }: Seen): boolean {
  if (act.act !== 'availability' || act.quantity !== 1) return false
  const words = line.tokens.slice(i, j)
  return (
    words.every((token) => token.kind === 'item' || token.w === 'one' || token.w === 'a') && words.length > 1
  )
}

/** "It is 199" may be a price; "there are 7" in answer to a question for stock is none. */
function bareNumber({ scene, act, line, i, j }: Seen): boolean {
  if (act.act !== 'availability' || act.quantity === undefined || asksStock(scene)) return false
  const words = line.tokens.slice(i, j)
  return (
    words.length <= 4 &&
    words.some((token) => token.w === 'is' || token.w === 'now') &&
    words.every((token) => token.kind === 'number' || /^(?:it|is|are|now|right|at)$/.test(token.w))
  )
}

/** Contents without a number although one stands beside them: "2 hours", "quantity 2". */
function uncounted({ scene, act, line }: Seen): boolean {
  if (act.act !== 'cart_contents' || act.qty !== undefined) return false
  const named = line.tokens.filter((token) => token.kind === 'item' && token.items![0] === act.item).length
  return (
    named > 1 ||
    [line, scene.lines[line.index + 1]].some((one) => one && hasWord(one, new Set(['quantity', 'qty'])))
  )
}

/** "It was taken out" without a wish of the shopper, and without "I" or "we". */
function unwished({ scene, act, line, i, j }: Seen): boolean {
  if (act.act !== 'cart_action') return false
  const passive = line.tokens.slice(i, j).some((token) => token.w === 'be')
  if (act.modality === 'promised' && !passive) return false
  if (scene.asked.some((asked) => hasWord(asked, wishes[act.action]!))) return false
  if (!scene.asked.length) return false
  return (
    !line.tokens.slice(Math.max(0, i - 3), j).some((token) => /^(?:i|we|have|has)$/.test(token.w)) && i > 0
  )
}

const persons =
  /\b(?:agent|human|colleagues?|advis[eo]r|representative|operator|supervisor|manager|specialist|team|staff|somebody|someone|technician|expert|support|mitarbeiter\w*|kolleg\w*)\b/i
function unknownPerson({ scene, act }: Seen): boolean {
  return (
    act.act === 'next_step' &&
    act.step === 'human' &&
    /^(?:they|he|she)\b/i.test(act.span.text) &&
    !persons.test(scene.reply)
  )
}

const contentWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      (word) =>
        (word.length > 2 || /\d/.test(word)) &&
        !/^(?:the|and|for|with|from|under|over|any|some|that)$/.test(word),
    )
    .map((word) => word.replace(/s$/, ''))

function secondId({ scene, acts, act, line, j }: Seen): boolean {
  const kind = act.act === 'ticket_status' ? 'ticket' : 'order'
  const own = numberOf(act)
  if (!own || line.sentence.kind === 'row' || line.tokens.some((token) => token.w === '·')) return false
  const told = new Set(acts.filter((other) => other.act === act.act).map(numberOf))
  return line.tokens.some(
    (token, k) =>
      token.kind === 'id' &&
      k < j &&
      !told.has(token.raw.replace(/^#/, '')) &&
      [kind, 'unknown'].includes(idKind(scene, line, k)),
  )
}

const numberOf = (act: Act): string | undefined =>
  act.act === 'order_status'
    ? act.order
    : act.act === 'ticket_status'
      ? act.ticket
      : act.act === 'deed'
        ? act.id
        : undefined

/** Products that the conversation names in a way that can mean no other. */
function certain(scene: Scene): Set<string> {
  const out = new Set<string>()
  for (const line of [...scene.asked, ...scene.lines]) {
    for (const token of line.tokens) {
      if (token.kind !== 'item') continue
      if (token.unit === 'whole' || token.items?.length === 1) out.add(token.items![0]!)
    }
  }
  for (const name of scene.earlierItems) out.add(name)
  return out
}

function isGuessed({ scene, acts, act, sure }: Seen): boolean {
  if (!('item' in act) || !act.item) return false
  const { item } = act
  const same = new Set(
    acts.filter((other) => alike(act, other)).map((other) => 'item' in other && other.item),
  )
  if (sure.has(item) || [...sure].some((name) => item.startsWith(`${name} `))) return false
  return scene.lines
    .concat(scene.asked)
    .some((line) =>
      line.tokens.some(
        (token) =>
          token.kind === 'item' &&
          token.unit === 'part' &&
          (token.items?.length ?? 0) > 1 &&
          !fullFamily(token.w, token.items!) &&
          !token.items!.every((name) => same.has(name)) &&
          item.startsWith(token.items![0]!),
      ),
    )
}

/** Whether two acts say the same, of whatever product: then "both knives" is no guess. */
const alike = (a: Act, b: Act): boolean =>
  a.act === b.act && (a.act !== 'availability' || b.act !== 'availability' || a.status === b.status)

/** "Trail Runner" is the name itself although "Trail Runner 2" exists too. */
const fullFamily = (words: string, names: readonly string[]): boolean =>
  names.some((name) => name.toLowerCase() === words) || names.every((name) => name.startsWith(names[0]!))
