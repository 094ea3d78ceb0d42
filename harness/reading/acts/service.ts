import type { ActOf } from '#record'
import { focusAt, itemsFor, withVariant } from '../discourse/bind.ts'
import { clauseStart } from '../discourse/modes.ts'
import { asserted, cues, has, hasWord, itemName, type Line, modeOf, type Scene } from '../discourse/scene.ts'
import { isVariant } from '../discourse/variants.ts'
import type { Token } from '../text/token.ts'
import { flag } from './flags.ts'
import { searchWords } from './no-match.ts'
import { type ActReader, sure } from './reader.ts'
import { negated } from './statuses.ts'
import { ofOthers, ofShopper } from './subjects.ts'

const seasons = new Set([
  'easter',
  'christmas',
  'xmas',
  'spring',
  'summer',
  'autumn',
  'winter',
  'holidays',
  'thanksgiving',
  'halloween',
])
const when = (token: Token | undefined) =>
  token?.kind === 'date' || token?.kind === 'duration' || seasons.has(token?.w ?? '')
const goods = new Set([
  'refund',
  'money',
  'agent',
  'store',
  'shop',
  'team',
  'order',
  'parcel',
  'usual',
  'reply',
  'pickup',
  'collection',
  'call',
  'appointment',
  'technician',
  'engineer',
  'fix',
  'maintenance',
])

/** Reads when an item is expected back, or that this is not known. */
export const restock: ActReader = (scene) => {
  const out: ActOf<'restock'>[] = []
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button') continue
    if (has(line, 'generic') && !line.tokens.some((token) => token.kind === 'item')) continue
    if (
      line.tokens.some((token) => token.kind === 'id') ||
      hasWord(line, new Set(['delivery', 'shipping', 'original']))
    ) {
      if (!line.tokens.some((token) => token.w === 'back' || token.w === 'restock') && !newDelivery(line))
        continue
    }
    const add = (i: number, j: number) => {
      const items = itemsFor(scene, line, { i, j }, 0, line.tokens.length)
      const grounds = sure(scene, line, i, j)
      const item = ofOwnVariant(scene, line, i) ?? items.at(-1) ?? 'it'
      if (!grounds.span.text) return
      if (!out.some((one) => one.item === item))
        out.push({ act: 'restock', item, text: grounds.span.text, ...grounds })
      const next = goesOnWith(line, j)
      if (!next || out.some((one) => one.item === next.item)) return
      const more = sure(scene, line, next.i, next.j)
      out.push({ act: 'restock', item: next.item, text: more.span.text, ...more })
    }
    for (const cue of cues(line, 'restock:none'))
      if (modeOf(line, cue) !== 'quoted' && modeOf(line, cue) !== 'hypothetical') add(cue.i, cue.j)
    for (const cue of cues(line, 'restock:lead')) {
      const mode = modeOf(line, cue)
      if (
        mode === 'quoted' ||
        mode === 'hypothetical' ||
        mode === 'asked' ||
        (mode === 'conditional' && !line.tokens.slice(0, cue.i).some((token) => token.w === ':'))
      )
        continue
      if (pastPrice(line, cue) || ofAnotherTry(line, cue)) continue
      if (ofPeople(line, cue) || wasRestocked(line, cue) || notOfGoods(line, cue)) continue
      if (isShipped(line, cue)) continue
      if (
        hasWord(line, goods, clauseStart(line.modes.clause, cue.i), cue.i) ||
        line.tokens.slice(0, cue.i).some((token) => token.kind === 'id')
      )
        continue
      if (line.tokens.slice(cue.i, cue.j).some(when)) {
        add(cue.i, cue.j)
        continue
      }
      let j = cue.j
      while (
        j < line.tokens.length &&
        j < cue.j + 5 &&
        !when(line.tokens[j]) &&
        !(line.tokens[j]!.w === 'before' && cue.j - cue.i === 1) &&
        /^(?:in|on|by|from|at|the|is|are|be|towards|end|of|first|second|week|kw|for|about|around|:|before|within|maybe|roughly|every|some|early|mid|late|sometime|after|only|not|until|to|stock|date|for|expected|here|again|next|around|of|with|probably|perhaps|possibly|us|likely|we|think|hopefully|commencing|beginning|starting|approx|approximately|\.)$/.test(
          line.tokens[j]!.w,
        )
      )
        j++
      if (
        /^(?:mid|late|early|mid-month)$/.test(line.tokens[j - 1]?.w ?? '') &&
        /^(?:month|week|year|summer|autumn|spring|winter)$/.test(line.tokens[j]?.w ?? '')
      )
        add(cue.i, j + 1)
      else if (
        /^(?:month|week|year|quarter)$/.test(line.tokens[j]?.w ?? '') &&
        line.tokens.slice(cue.j, j).some((token) => /^(?:end|start|middle|beginning)$/.test(token.w))
      )
        add(cue.i, j + 1)
      else if (/^(?:week|kw)$/.test(line.tokens[j - 1]?.w ?? '') && line.tokens[j]?.kind === 'number')
        add(cue.i, j + 1)
      else if (
        when(line.tokens[j]) &&
        !/^(?:today|yesterday|this morning|overnight|last .*)$/.test(line.tokens[j]!.w) &&
        line.tokens[j + 1]?.w !== 'ago'
      )
        add(cue.i, pastClock(line, j + 1))
    }
  }
  return out
}

/** "The Apron ships separately and lands on Thursday": on its way to the shopper. */
const isShipped = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens[cue.i - 1]?.w === 'your' ||
  tokens.slice(cue.i, cue.j).some(({ w }) => /^(?:ships?|shipped|dispatched|leaves|you|your)$/.test(w))

/** "Tomorrow by 9 am", "on Friday between 2 and 4 pm": the hours behind a day. */
function pastClock({ tokens }: Line, j: number): number {
  let k = j
  while (k < j + 3 && /^(?:,|by|at|before|after|around|from|between|in|the|or)$/.test(tokens[k]?.w ?? '')) k++
  return tokens[k]?.kind === 'time' ? k + 1 : j
}

/** "...; L comes back on Friday": a variant at the head of the clause, of the product spoken of. */
function ofOwnVariant(scene: Scene, line: Line, i: number): string | undefined {
  const { tokens, modes } = line
  const start = clauseStart(modes.clause, i)
  const first = tokens[start]?.kind === 'punct' ? start + 1 : start
  if (!isVariant(tokens, first) || tokens.slice(first, i).some(({ kind }) => kind === 'item'))
    return undefined
  const focus = focusAt(scene, line, first)
  return focus.length ? withVariant(focus.at(-1)!, tokens[first]!.w) : undefined
}

/** "... on Tuesday and the Vase in the first week of May": the same of another product. */
function goesOnWith(
  { tokens }: Line,
  from: number,
): { readonly item: string; readonly i: number; readonly j: number } | undefined {
  let k = from
  while (/^(?:and|,|while|the|our)$/.test(tokens[k]?.w ?? '')) k++
  const token = tokens[k]
  if (k === from || token?.kind !== 'item') return undefined
  const i = ++k
  while (
    /^(?:is|are|on|in|by|from|at|not|before|until|around|about|the|first|second|third|last|week|half|end|of|early|mid|late)$/.test(
      tokens[k]?.w ?? '',
    )
  )
    k++
  return when(tokens[k]) ? { item: itemName(token), i, j: k + 1 } : undefined
}

/** Reads that an alert, a waiting-list place or a saved search is set up. */
const notYet = new Set(['not', 'never'])

export const notifyDone: ActReader = (scene) => {
  for (const line of scene.lines) {
    const cue = asserted(line, 'notify_done').find((one) => !negated(line, one, 8) && !assured(line, one))
    if (cue && /^(?:since|when|after|because)$/.test(line.tokens[cue.i - 1]?.w ?? '')) continue
    if (cue && (hasWord(line, wishes, cue.i, cue.j + 1) || hasWord(line, otherLists, cue.i, cue.j))) continue
    if (cue && (isOffered(line, cue) || ofOthers(line, cue) || hasWord(line, notYet, cue.i, cue.j))) continue
    if (!cue || has(line, 'notify:not') || line.tokens.at(-1)?.w === '?' || line.sentence.kind === 'button')
      continue
    const search = line.tokens.some((token) => /^(?:search|query|filter|filters)$/.test(token.w))
    const whole = line.tokens.some((token) => token.kind === 'item' && token.unit === 'whole')
    if (
      search &&
      !whole &&
      (/["“]/.test(scene.reply) || !line.tokens.some((token) => token.kind === 'item'))
    ) {
      const words =
        scene.reply.includes('"') ||
        scene.reply.includes('“') ||
        scene.lines.some((other) => has(other, 'noMatch'))
          ? searchWords(scene, line, cue)
          : ''
      return [{ act: 'notify_done', ...(words ? { item: words } : {}), ...sure(scene, line, cue.i, cue.j) }]
    }
    let items = itemsFor(scene, line, cue, 0, line.tokens.length)
    for (let k = line.index + 1; items.length === 0 || line.tokens.at(-1)?.w === ':'; k++) {
      const next = scene.lines[k]
      if (next?.sentence.kind !== 'bullet') break
      const found = next.tokens.find((token) => token.kind === 'item')
      if (found)
        items = [
          ...items.filter((item) =>
            line.tokens.some((token) => token.kind === 'item' && token.items?.[0] === item),
          ),
          ...(k > line.index + 1 ? items : []),
          itemName(found),
        ].filter((item, n, all) => all.indexOf(item) === n)
      if (k > line.index + 12) break
    }
    if (!items.length) items = watched(scene, line)
    return (items.length ? items : [undefined]).map((item) => ({
      act: 'notify_done',
      ...(item ? { item } : {}),
      ...sure(scene, line, cue.i, cue.j),
    }))
  }
  return []
}

/** "You've put the Lamp on your wish list": nobody watches it. */
const otherLists = new Set(['shopping', 'grocery', 'reading', 'todo', 'packing'])
const wishes = new Set(['wish', 'wishlist', 'favorites', 'favourites'])

/** "I can set up an alert for you" offers it, "put your name on the list" tells the shopper how. */
const isOffered = (line: Line, cue: { i: number; j: number }): boolean =>
  (/^(?:put|add|set)$/.test(line.tokens[cue.i]!.w) &&
    !/^(?:i|we|have|just|and|also|now|already|been|is|are)$/.test(line.tokens[cue.i - 1]?.w ?? '') &&
    hasWord(line, new Set(['your']), cue.i, cue.j)) ||
  (line.tokens
    .slice(Math.max(0, cue.i - 2), cue.i)
    .some(({ w }) => /^(?:can|could|may|might|shall|would|to)$/.test(w)) &&
    /^(?:set|put|add|switch|turn)$/.test(line.tokens[cue.i]?.w ?? ''))

/** "A new delivery of Mugs" brings stock, not an order. */
const newDelivery = (line: Line): boolean =>
  line.tokens.some(
    (token, at) =>
      token.w === 'delivery' &&
      /^(?:new|next|fresh|big|another)$/.test(line.tokens[at - 1]?.w ?? '') &&
      (line.tokens[at + 1]?.w === 'of' || isHeadedBy(line, at) || awaitsStock(line, at)),
  )

/** "Next delivery: week 22", in a line that names no order. */
const isHeadedBy = ({ tokens }: Line, at: number): boolean =>
  at === 1 && tokens[2]?.w === ':' && !tokens.some(({ kind }) => kind === 'id')

/** "We expect a new delivery on 3 May": the shop waits, not the shopper. */
export const awaitsStock = (line: Line, at: number): boolean =>
  isHeadedBy(line, at) ? /^(?:new|next|fresh)$/.test(line.tokens[0]!.w) : isExpected(line, at)

const isExpected = ({ tokens }: Line, at: number): boolean =>
  /^(?:new|next|fresh|another)$/.test(tokens[at - 1]?.w ?? '') &&
  tokens
    .slice(Math.max(0, at - 6), at)
    .some(
      ({ w }, k, all) =>
        /^(?:expect|expecting|get|getting|await|awaiting|receive|receiving)$/.test(w) &&
        /^(?:we|are|i)$/.test(all[k - 1]?.w ?? 'we'),
    )

/** "We will be back on Monday": people and shops that are back are no goods. */
const ofPeople = (line: Line, cue: { i: number }): boolean =>
  line.tokens[cue.i]!.w === 'back' &&
  /^(?:we|i|he|she|team|office)$/.test(
    line.tokens[line.modes.clause.indexOf(line.modes.clause[cue.i]!)]?.w ?? '',
  ) &&
  !line.tokens.some((token) => token.kind === 'item')

const possessive = /^(?:your|my|our|a|the|this|that|free)$/
/** "Try again in a minute", "we got your return on Monday", "New in this week: ...": nothing comes back. */
const notOfGoods = (line: Line, cue: { i: number; j: number }): boolean =>
  (/^returns?$/.test(line.tokens[cue.i]!.w) && possessive.test(line.tokens[cue.i - 1]?.w ?? '')) ||
  (!line.tokens.slice(0, cue.i).some((token) => token.kind === 'item') &&
    cues(line, 'step:retry').some((step) => step.i <= cue.i && step.j >= cue.i)) ||
  (line.tokens[cue.i + 1]?.w === 'expect' &&
    !line.tokens.slice(0, cue.i).some((token) => token.kind === 'item')) ||
  (has(line, 'list:new') && line.tokens.some((token) => token.w === ':'))

/** "It was $30 back in May", "you'll hear back within a day". */
const pastPrice = (line: Line, cue: { i: number }): boolean =>
  line.tokens[cue.i]!.w === 'back' &&
  line.tokens
    .slice(Math.max(0, cue.i - 3), cue.i)
    .some((token) => token.kind === 'money' || /^(?:was|hear|heard|hearing|write|call|report)$/.test(token.w))

/** "I'd suggest trying again in 15 minutes": nothing comes back. */
const ofAnotherTry = (line: Line, cue: { i: number }): boolean =>
  line.tokens[cue.i]?.w === 'again' &&
  /^(?:try|trying|ask|asking|check|checking|shift|change|changes|move|differ|rise|fall|drop|look|call|write|order)$/.test(
    line.tokens[cue.i - 1]?.w ?? '',
  )

/** "Was restocked this morning": it is back. */
const wasRestocked = (line: Line, cue: { i: number }): boolean =>
  line.tokens[cue.i]!.w === 'restocked' &&
  /^(?:was|were|been|got|just)$/.test(line.tokens[cue.i - 1]?.w ?? '')

const triggers = new Set(['when', 'whenever', 'if', 'once', 'as'])
const turnsUp = new Set(
  'shows turns pops comes appears is are gets arrives drops lands matches becomes goes falls'.split(' '),
)

/** What is watched, where the next words tell: "Saved! I'll mail you when a tent under $300 shows up." */
function watched(scene: Scene, line: Line): string[] {
  for (const { tokens } of scene.lines.slice(line.index, line.index + 2)) {
    const named = tokens.find(
      (token, at) => token.kind === 'item' && !(token.unit === 'part' && tokens[at - 1]?.w === 'new'),
    )
    if (named) return [itemName(named)]
    let from = tokens.findIndex((token) => triggers.has(token.w)) + 1
    if (!from) continue
    while (/^(?:a|an|the|any|new|soon|as)$/.test(tokens[from]?.w ?? '')) from++
    const to = tokens.findIndex((token, k) => k > from && turnsUp.has(token.w))
    const words = to > from + 1 ? tokens.slice(from, to) : []
    if (words.length >= 2 && !words.some((token) => /^(?:it|they|one|something|that)$/.test(token.w)))
      return [scene.reply.slice(words[0]!.start, words.at(-1)!.end)]
  }
  return []
}

/** "It will be forwarded when they are back", "you are being handed to an adviser": not yet. */
const isToCome = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens.slice(Math.max(0, cue.i - 2), cue.i + 1).some(({ w }) => /^(?:will|shall)$/.test(w)) ||
  line.tokens
    .slice(Math.max(0, cue.i - 1), cue.j)
    .some(
      ({ w }, k, all) =>
        w === 'being' &&
        /^(?:transferred|forwarded|handed|escalated|passed|referred|assigned|routed|connected|put)$/.test(
          all[k + 1]?.w ?? '',
        ),
    )

/** "When the courier picked it up": a parcel changed hands, no case. */
const isByCarrier = (line: Line, cue: { i: number }): boolean =>
  line.tokens
    .slice(Math.max(0, cue.i - 3), cue.i)
    .some(({ w }) => /^(?:courier|carrier|driver|postman)$/.test(w))

/** Reads that a person or team has been brought in, told, or has the case now. */
export const handoffDone: ActReader = (scene) => {
  for (const line of scene.lines) {
    const cue = asserted(line, 'handoff_done').find(
      (one) =>
        !negated(line, one, 3) &&
        !ofParcel(line, one) &&
        !assured(line, one) &&
        !isToCome(line, one) &&
        !/^(?:queue|inbox|backlog)$/.test(line.tokens[one.j]?.w ?? '') &&
        !isByCarrier(line, one),
    )
    if (cue && line.sentence.kind !== 'button') return [flag('handoff_done', scene, line, cue.i, cue.j)]
  }
  return []
}

/** "I'll ensure that you are subscribed": it is to come. */
const assured = (line: Line, cue: { i: number }): boolean =>
  hasWord(line, new Set(['ensure', 'ensuring', 'sure']), Math.max(0, cue.i - 4), cue.i)

const parcels = new Set(['package', 'parcel', 'delivered', 'delivery', 'address', 'neighbor'])
/** "The package was handed to a person at your address". */
const ofParcel = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens[cue.j - 1]!.w === 'person' && hasWord(line, parcels)

/** Reads that the bot says it has looked something up. */
export const lookupClaimed: ActReader = (scene) => {
  for (const line of scene.lines) {
    if (/[_ ]at$|checked|updated/i.test(line.sentence.key ?? '')) continue
    const cue = asserted(line, 'lookup_claimed').find(
      (one) =>
        !negated(line, one, 2) &&
        !intends(line, one) &&
        !passive(line, one) &&
        !(line.tokens[one.j - 1]!.w === 'verified' && hasWord(line, persons, one.j, one.j + 3)) &&
        !ofShopper(line, one) &&
        !(line.tokens[one.i]!.w === 'according' && hasWord(line, plans, one.j - 1, one.j + 2)) &&
        !cues(line, 'cart:removed').some((deed) => deed.i < one.j && one.i < deed.j),
    )
    if (cue && line.sentence.kind !== 'button') return [flag('lookup_claimed', scene, line, cue.i, cue.j)]
  }
  return []
}

/** "I've verified your identity": who asks, and no datum. */
const persons = new Set(['identity', 'you', 'account'])
/** "According to plan" names no source. */
const plans = new Set(['plan', 'schedule', 'plans', 'policy', 'terms'])

/** "Stock is checked again at the till": a habit, not a look. */
const passive = (line: Line, cue: { i: number; j: number }) =>
  /^(?:checked|compared|rechecked|verified|looked|reviewed|searched)$/.test(line.tokens[cue.i]!.w) &&
  line.tokens
    .slice(Math.max(0, cue.i - 2), cue.i)
    .some((token) => /^(?:is|are|be|gets|get|being)$/.test(token.w))

const intends = (line: Line, cue: { i: number; j: number }) =>
  line.tokens
    .slice(Math.max(0, cue.i - 3), cue.j)
    .some(
      (token, k, all) =>
        /^(?:will|let|shall|going|tried|trying|could|while|without|trouble|wrong)$/.test(token.w) &&
        !(token.w === 'could' && /^(?:find|locate)$/.test(all[k + 2]?.w ?? '')),
    )
