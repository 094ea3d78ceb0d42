import { asserted, cues, hasWord, type Line } from '../../discourse/scene.ts'
import { wordSet } from '../../patterns/words.ts'
import { flag } from '../flags.ts'
import type { ActReader } from '../reader.ts'
import { negated } from '../statuses.ts'
import { ofShopper } from '../subjects.ts'

/** Reads that the bot says it has looked something up. */
export const lookupClaimed: ActReader = (scene) => {
  for (const line of scene.lines) {
    if (/[_ ]at$|checked|updated/i.test(line.sentence.key ?? '')) continue
    const cue = asserted(line, 'lookup_claimed').find(
      (one) =>
        !negated(line, one, 2) &&
        !intends(line, one) &&
        !passive(line, one) &&
        !isMissed(line, one) &&
        !(line.tokens[one.j - 1]!.w === 'verified' && ofPerson(line, one)) &&
        !ofShopper(line, one) &&
        !isAble(line, one) &&
        !isOwnPage(line, one) &&
        !isRequest(line, one) &&
        !isFromShopper(line, one) &&
        !isOfMaker(line, one) &&
        !(line.tokens[one.i]!.w === 'according' && hasWord(line, plans, one.j - 1, one.j + 2)) &&
        !cues(line, 'cart:removed').some((deed) => deed.i < one.j && one.i < deed.j),
    )
    if (cue && line.sentence.kind !== 'button') return [flag('lookup_claimed', scene, line, cue.i, cue.j)]
  }
  return []
}

/** "I can see the orders placed with this address", "I see the problem": what may be seen, and what is understood. */
const isAble = ({ tokens }: Line, cue: { i: number; j: number }): boolean => {
  if (!tokens.slice(cue.i, cue.j).some(({ w }) => w === 'see')) return false
  const noun = tokens.slice(cue.j, cue.j + 3).find(({ kind, w }) => kind === 'id' || w.length > 4)
  if (/^(?:problem|issue|point|confusion|concern|question)$/.test(tokens[cue.j]?.w ?? '')) return true
  return (
    tokens.slice(cue.i, cue.j).some(({ w }) => w === 'can') &&
    /^(?:orders|tickets|purchases|messages)$/.test(noun?.w ?? '') &&
    !tokens.some(({ kind }) => kind === 'id' || kind === 'number')
  )
}

/** "Only your tracking page shows that", "your account shows all orders": where the shopper may look. */
const isOwnPage = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens[i - 1]?.w === 'your' &&
  (tokens[i - 2]?.w === 'only' || /^(?:page|history)$/.test(tokens[i + 1]?.w ?? ''))

/** "I've asked the finance team to refund it": what somebody is to do. */
const isRequest = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens.slice(cue.i, cue.j).some(({ w }) => /^(?:asked|contacted|called|phoned|rang)$/.test(w)) &&
  (tokens.slice(cue.j, cue.j + 2).some(({ w }) => w === 'to') || isTold(tokens, cue))

/** "I've asked the warehouse to pull it and will tell you": the errand stands inside the words. */
const isTold = (tokens: Line['tokens'], { i, j }: { i: number; j: number }): boolean => {
  const verb = tokens.slice(i, j).findIndex(({ w }) => /^(?:asked|contacted|called|phoned|rang)$/.test(w))
  return tokens
    .slice(i + verb + 2, Math.min(j, i + verb + 6))
    .some(
      ({ w }, k, all) =>
        w === 'to' &&
        /^(?:pull|stop|send|check|hold|call|find|look|cancel|prioriti[sz]e|expedite|get|put|redirect|ship|deliver|refund)$/.test(
          all[k + 1]?.w ?? '',
        ),
    )
}

/** "According to the manufacturer", "according to the label": what others say of the goods. */
const isOfMaker = ({ tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  tokens[i]!.w === 'according' && tokens.slice(i, j + 2).some(({ w }) => makers.has(w))
const makers = wordSet(
  'manufacturer manufacturers maker makers supplier suppliers brand vendor label packaging box manual instructions reviews reviewers customers experts',
)

/** "According to the receipt you sent": the shopper is the source. */
const isFromShopper = ({ tokens }: Line, cue: { i: number; j: number }): boolean =>
  tokens[cue.i]!.w === 'according' &&
  tokens
    .slice(cue.j, cue.j + 5)
    .some(
      ({ w }, k, all) =>
        w === 'you' && /^(?:sent|gave|have|wrote|attached|uploaded|shared|posted)$/.test(all[k + 1]?.w ?? ''),
    )

/** "I should have checked your order", "had I checked it": not done. */
const isMissed = (line: Line, cue: { i: number; j: number }): boolean =>
  line.tokens
    .slice(Math.max(0, cue.i - 3), cue.j)
    .some(({ w }, k, all) => /^(?:should|would|ought)$/.test(w) && /^(?:have|to)$/.test(all[k + 1]?.w ?? ''))

/** "I've verified your identity": who asks, and no datum. */
const ofPerson = (line: Line, { j }: { j: number }): boolean =>
  hasWord(line, persons, j, j + 3) ||
  (line.tokens[j]?.w === 'your' && /^(?:details|email|phone|number)$/.test(line.tokens[j + 1]?.w ?? ''))
const persons = new Set(['identity', 'you', 'account'])

/** "According to plan" names no source. */
const plans = new Set(['plan', 'schedule', 'plans', 'policy', 'terms'])

/** "Stock is checked again at the till": a habit, not a look. */
const passive = (line: Line, cue: { i: number; j: number }) =>
  /^(?:checked|compared|rechecked|verified|looked|reviewed|searched)$/.test(line.tokens[cue.i]!.w) &&
  line.tokens
    .slice(Math.max(0, cue.i - 2), cue.i)
    .some(
      (token) =>
        /^(?:is|are|be|gets|get|being)$/.test(token.w) ||
        (/^(?:was|were)$/.test(token.w) && hasWord(line, sentBack, 0, cue.i)),
    )

/** "Your parcel was checked on Monday": work on goods. */
const sentBack = new Set(['return', 'parcel', 'package', 'item', 'items', 'shoes'])

/** "I am now looking into cables". */
const isLooking = ({ tokens }: Line, { i }: { i: number }): boolean =>
  tokens[i]!.w === 'looking' &&
  tokens.slice(Math.max(0, i - 3), i).some(({ w }) => /^(?:am|are|is|be|still|currently)$/.test(w)) &&
  tokens[i + 1]?.w === 'into'

const intends = (line: Line, cue: { i: number; j: number }) =>
  isLooking(line, cue) ||
  line.tokens
    .slice(Math.max(0, cue.i - 3), cue.j)
    .some(
      (token, k, all) =>
        /^(?:will|let|shall|going|tried|trying|could|while|without|trouble|wrong)$/.test(token.w) &&
        !(token.w === 'could' && /^(?:find|locate)$/.test(all[k + 2]?.w ?? '')),
    )
