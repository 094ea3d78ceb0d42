import { itemsFor } from '../../discourse/bind.ts'
import { asserted, has, hasWord, itemName, type Line, type Scene } from '../../discourse/scene.ts'
import { assured } from '../assured.ts'
import { aboutTickets } from '../ids.ts'
import { type ActReader, sure } from '../reader.ts'
import { negated } from '../statuses.ts'
import { searchWords } from '../stock/no-match.ts'
import { ofOthers } from '../subjects.ts'
import { watched } from './watched.ts'

const notYet = new Set(['not', 'never'])

/** Reads that an alert, a waiting-list place or a saved search is set up. */
export const notifyDone: ActReader = (scene) => {
  for (const line of scene.lines) {
    const cue = asserted(line, 'notify_done').find((one) => !negated(line, one, 8) && !assured(line, one))
    if (cue && /^(?:since|when|after|because)$/.test(line.tokens[cue.i - 1]?.w ?? '')) continue
    if (cue && (hasWord(line, wishes, cue.i, cue.j + 1) || hasWord(line, otherLists, cue.i, cue.j))) continue
    if (cue && (isOfCase(scene, line, cue) || isOfElse(line, cue))) continue
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

/** "You have already registered a return", "the watch is in stock", "a restriction placed on the sale", "I will set a reminder to check it": no alert. */
const isOfElse = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  (tokens[j - 1]!.w === 'in' && tokens[j]?.w === 'stock') ||
  (/^(?:placed|put)$/.test(tokens[i]!.w) &&
    !tokens.slice(i, j).some(({ w }) => /^(?:name|you|down|number)$/.test(w)) &&
    tokens[j - 1]!.w === 'the' &&
    !tokens.slice(j, j + 4).some(({ w }) => /^(?:list|waitlist|waiting|alert)$/.test(w))) ||
  (tokens.slice(i, j).some(({ w }) => w === 'reminder') &&
    tokens.slice(Math.max(0, i - 2), i + 1).some(({ w }) => w === 'will' || w === 'shall')) ||
  (/^(?:registered|signed|enrolled)$/.test(tokens[j - 1]!.w) &&
    tokens
      .slice(j, j + 4)
      .some(({ w }) =>
        /^(?:return|returns|order|account|product|warranty|address|card|customer|as)$/.test(w),
      ))

/** "I've added a reminder for our technicians": of a case, where no stock is spoken of. */
export const isOfCase = (scene: Scene, line: Line, cue: { i: number; j: number }): boolean =>
  hasWord(line, reminders, cue.i, cue.j + 1) &&
  aboutTickets(scene) &&
  !scene.lines.some((other) => hasWord(other, stockTalk))
const reminders = new Set(['reminder', 'reminders', 'note'])
const stockTalk = new Set(['stock', 'restock', 'available', 'price', 'sold', 'back'])

/** "You've put the Lamp on your wish list": nobody watches it. */
const otherLists = new Set(['shopping', 'grocery', 'reading', 'todo', 'packing'])

const wishes = new Set(['wish', 'wishlist', 'favorites', 'favourites'])

/** "I can set up an alert for you" offers it, "put your name on the list" tells the shopper how. */
const isOffered = (line: Line, cue: { i: number; j: number }): boolean =>
  (/^(?:put|add|set)$/.test(line.tokens[cue.i]!.w) &&
    !/^(?:i|we|have|just|and|also|now|already|been|is|are)$/.test(line.tokens[cue.i - 1]?.w ?? '') &&
    hasWord(line, new Set(['your']), cue.i, cue.j)) ||
  isTold(line, cue) ||
  (line.tokens
    .slice(Math.max(0, cue.i - 2), cue.i)
    .some(({ w }) => /^(?:can|could|may|might|shall|would|to)$/.test(w)) &&
    /^(?:set|put|add|switch|turn)$/.test(line.tokens[cue.i]?.w ?? ''))

/** "It goes fast, so set an alarm": what the shopper is told to do. */
const isTold = (line: Line, cue: { i: number }): boolean =>
  /^(?:set|create|activate|enable|switch|turn|put|add)$/.test(line.tokens[cue.i]!.w) &&
  (/^(?:so|then|please|better|simply|maybe|to)$/.test(line.tokens[cue.i - 1]?.w ?? '') ||
    isBidding(line, cue))

/** "Set a reminder for the launch!" opens a sentence of its own: it bids the shopper. */
const isBidding = ({ tokens, sentence }: Line, { i }: { i: number }): boolean =>
  sentence.kind === 'text' &&
  i === 0 &&
  /^(?:an?|your)$/.test(tokens[1]?.w ?? '') &&
  !tokens.some(({ w }, k) => w === 'for' && tokens[k + 1]?.w === 'you')
