import type { JsonField } from './json.ts'
import { lineSentences } from './lines.ts'
import { markdownOf } from './markup.ts'
import { changed, type Sentence, type Token, tokenOf } from './token.ts'
import { tokenize } from './tokenize.ts'

/** Keys whose values are labels a shopper can press. */
const buttons = new Set([
  'button',
  'buttons',
  'action',
  'actions',
  'option',
  'options',
  'quick_replies',
  'quickreplies',
  'quick_reply',
  'suggestions',
  'suggestion',
  'cta',
  'choices',
  'label',
  'links',
  'next',
  'next_steps',
  'chips',
  'replies',
])
/** Keys whose values are for machines. */
const technical = new Set([
  'type',
  'id',
  'sku',
  'code',
  'version',
  'lang',
  'locale',
  'session',
  'trace',
  'intent',
  'expires',
  'ok',
  'success',
  'error_code',
  'icon',
  'image',
  'color',
  'image_url',
  'value',
  'payload',
  'style',
  'postback',
])
/** Keys whose values are prose, read as a message of their own. */
const prose = new Set([
  'message',
  'text',
  'reply',
  'body',
  'answer',
  'content',
  'note',
  'notes',
  'response',
  'speech',
  'title',
  'subtitle',
  'description',
  'hint',
  'info',
  'footer',
  'disclaimer',
  'messages',
])

const recordNoun = /^(?:order|ticket|case|return|shipment|parcel)s?$/i
/** Records of orders and tickets that carry a state, by number, with what they are: "orders", or the "type" of the record. */
function statedRecords(fields: readonly JsonField[]): ReadonlyMap<number, string> {
  const out = new Map<number, string>()
  const stated = new Set(
    fields.flatMap(({ path, record }) => (/^(?:status|state)$/i.test(path.at(-1) ?? '') ? [record] : [])),
  )
  for (const { path, record, text } of fields) {
    if (!stated.has(record)) continue
    const noun = path.at(-1)?.toLowerCase() === 'type' ? text.trim() : (path.at(-2) ?? '')
    if (recordNoun.test(noun)) out.set(record, noun.toLowerCase())
  }
  return out
}

/** `{"status": "shipped", "history": [{"status": "on hold"}]}`: where a state is told, what led to it is told of then. */
const tellsNow = ({ path }: JsonField): boolean =>
  /^(?:current_?)?(?:status|state)$/i.test(path.at(-1) ?? '') && !path.some((part) => histories.test(part))
const histories =
  /^(?:(?:status_?)?history|(?:tracking_?)?events|timeline|log|logs|steps|stages|milestones)$/i
/** The state to come, or the one before. */
const otherStates = /^(?:next|previous|prior|old|last|former)_?(?:status|state)$/i

/** Records of goods: their "color" is one of theirs, and not that of a badge. */
const ofGoods = (fields: readonly JsonField[]): ReadonlySet<number> =>
  new Set(fields.flatMap(({ path, record }) => (goodsKey.test(path.at(-1) ?? '') ? [record] : [])))
const goodsKey =
  /^(?:product|item|product_?name|item_?name|size|stock|in_?stock|price|quantity|qty|stock_level)$/i

const spelled = (key: string) =>
  key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase()

/** Sentences of a JSON reply: prose fields as they are, the fields of a record as one line "key: value; ...". */
export function jsonSentences(fields: readonly JsonField[]): Sentence[] {
  const out: Sentence[] = []
  const records = new Map<number, Sentence>()
  const stated = statedRecords(fields)
  const goods = ofGoods(fields)
  const isStated = fields.some(tellsNow)
  for (const [i, field] of fields.entries()) {
    const key = field.path.at(-1) ?? ''
    if (otherStates.test(key) || (isStated && field.path.some((part) => histories.test(part)))) continue
    const plain = key.toLowerCase()
    const text = markdownOf(field.text)
    const place = { block: i + 1, line: i + 1, key: plain }
    if (field.path.some((part) => buttons.has(part.toLowerCase()))) {
      if (
        technical.has(plain) &&
        field.path.some((part) => part.toLowerCase() === 'options' || part.toLowerCase() === 'actions')
      ) {
        if (plain !== 'id') continue
      }
      const tokens = tokenize(text.replace(/_/g, ' '), field.start)
      if (tokens.length) out.push({ tokens, kind: 'button', ...place })
    } else if (prose.has(plain) && field.quoted)
      out.push(
        ...lineSentences(text, field.start, i + 1).map((sentence) => ({
          ...sentence,
          line: i + 1,
          key: plain,
        })),
      )
    else if (plain === 'id' && stated.has(field.record))
      addToRecord(records, out, { ...field, path: [stated.get(field.record)!] }, plain, text, place)
    else if (
      !technical.has(plain) ||
      (plain === 'color' && goods.has(field.record) && /^[\p{L} -]+$/u.test(text)) ||
      (plain === 'sku' && /\s/.test(text.trim())) ||
      isAmount(field, plain)
    )
      addToRecord(records, out, field, plain, text, place)
  }
  return out
}

/** `{"price": {"value": 39.9, "currency": "EUR"}}`. */
const isAmount = (field: JsonField, key: string): boolean =>
  key === 'value' && /price|total|cost|amount/i.test(field.path.at(-2) ?? '')

/** Parent keys that say nothing of what a record is. */
const plainParents = new Set([
  'data',
  'result',
  'results',
  'response',
  'payload',
  'items',
  'products',
  'item',
  'product',
  'reply',
  'message',
  'messages',
  'body',
  'content',
  'meta',
  'list',
  'elements',
])

const carts = /^(?:shopping_?)?(?:cart|basket|bag)$/

function parentTokens(parent: string, at: number): Token[] {
  return [
    ...tokenize(spelled(parent)).map((token) => changed(token, { start: at, end: at })),
    tokenOf(':', 'punct', at, at, ':'),
  ]
}

function addToRecord(
  records: Map<number, Sentence>,
  out: Sentence[],
  field: JsonField,
  key: string,
  text: string,
  place: { block: number; line: number; key: string },
): void {
  const tokens = tokenize(text.replace(/_/g, ' '), field.start)
  if (!tokens.length) return
  const named =
    key === 'name' ||
    key === 'item' ||
    key === 'product' ||
    ((key === 'sku' || key === 'title') && /\s/.test(text.trim()))
  const lead: Token[] = named
    ? []
    : tokenize(spelled(field.path.at(-1) ?? key)).map((token) =>
        changed(token, { start: field.start, end: field.start }),
      )
  const colon = tokenOf(':', 'punct', field.start, field.start, ':')
  const stop = tokenOf(named ? ':' : ';', 'punct', field.end, field.end, ';')
  const line = [...lead, ...(named ? [] : [colon]), ...tokens, stop]
  const known = records.get(field.record)
  if (known) {
    if (named)
      known.tokens.splice(
        known.tokens[1]?.w === ':' &&
          !known.tokens[0]!.raw.includes(' ') &&
          known.tokens[0]!.start === known.tokens[1].start
          ? 2
          : 0,
        0,
        ...line,
      )
    else known.tokens.push(...line)
    return
  }
  const above = field.path.slice(0, -1).map((part) => part.toLowerCase())
  // `{"cart": {"items": [{"name": ...}]}}`: what the items are in.
  const parent = above.at(-1) === 'items' && carts.test(above.at(-2) ?? '') ? above.at(-2) : above.at(-1)
  const prefix =
    parent && !plainParents.has(parent) && !named
      ? parentTokens(parent, field.start)
      : parent && !plainParents.has(parent)
        ? parentTokens(parent, field.start)
        : []
  const sentence: Sentence = { tokens: [...prefix, ...line], kind: 'field', ...place }
  records.set(field.record, sentence)
  out.push(sentence)
}
