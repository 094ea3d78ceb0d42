import type { JsonField } from './json.ts'
import { buttons, carts, goodsKey, plainParents, prose, recordNoun, technical } from './json-keys.ts'
import { histories, otherStates, tellsNow } from './json-states.ts'
import { lineSentences } from './lines.ts'
import { markdownOf } from './markup.ts'
import { changed, type Sentence, type Token, tokenOf } from './token.ts'
import { tokenize } from './tokenize.ts'

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

/** Records of goods: their "color" is one of theirs, and not that of a badge. */
const ofGoods = (fields: readonly JsonField[]): ReadonlySet<number> =>
  new Set(fields.flatMap(({ path, record }) => (goodsKey.test(path.at(-1) ?? '') ? [record] : [])))

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
