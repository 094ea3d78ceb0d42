import type { ActOf } from '#record'
import { cues, hasWord, itemName, type Line, type Scene } from '../../discourse/scene.ts'
import { aboutOrders } from '../ids.ts'
import { type ActReader, sure } from '../reader.ts'
import { tail, withDenial } from './extent.ts'
import { arrivalAhead, leadAt, ownLead } from './lead.ts'
import { isWhenMoney, ofCredit, ofRefund } from './money.ts'
import { isDeniedWay, isNoArrival } from './no-arrival.ts'
import { off } from './off.ts'
import { when } from './words.ts'

/** Reads when or how goods reach the shopper, or that no estimate can be given. */
export const delivery: ActReader = (scene, found) => {
  const out: ActOf<'delivery'>[] = []
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button') continue
    let end = -1
    const taken: (readonly [number, number])[] = []
    for (const cue of [...cues(line, 'delivery:none'), ...cues(line, 'delivery:how')]) {
      const denied = line.tokens[cue.i]!.w === 'not' && cues(line, 'delivery:none').includes(cue)
      if (!held(line, cue.i) || cue.i < end || (!denied && off(line, cue.i, cue.j)) || isDeniedWay(line, cue))
        continue
      if (cues(line, 'delivery:none').includes(cue) && isWhenMoney(scene, line)) continue
      // "Out for delivery tomorrow" is read with its first word below.
      if (line.tokens[cue.i]!.w === 'for' && line.tokens[cue.i - 1]?.w === 'out') continue
      const stop =
        /^(?:by|within|in|on|before)$/.test(line.tokens[cue.j]?.w ?? '') && when(line.tokens[cue.j + 1])
          ? tail(line, cue.j + 1)
          : cue.j
      push(scene, out, line, cue.i, stop)
      taken.push([cue.i, stop])
      end = stop
    }
    end = -1
    for (let at = 0; at < line.tokens.length; at++) {
      const token = line.tokens[at]!
      if (
        token.kind === 'time' &&
        cues(line, 'fresh:asof')
          .concat(cues(line, 'fresh:read'))
          .some((cue) => cue.i < at && at - cue.j <= 4)
      )
        continue
      if (cues(line, 'delivery:was').some((cue) => cue.i <= at && at < cue.j)) continue
      if (!when(token) || at < end || taken.some(([i, j]) => at >= i && at < j)) continue
      if (!held(line, at) || isNoArrival(line, at) || ofRefund(scene, line) || ofCredit(line, at)) continue
      const lead = leadAt(scene, line, at, end)
      const ahead = lead === undefined ? arrivalAhead(line, at) : undefined
      if (ahead && !off(line, ahead.i, ahead.j)) {
        push(scene, out, line, at, ahead.j)
        end = ahead.j
        continue
      }
      if (lead === undefined || off(line, lead, at)) continue
      const from = lead < end ? ownLead(line, end, at) : lead
      if (from === undefined) continue
      const stop = tail(line, at)
      push(scene, out, line, withDenial(line, from, at), stop)
      end = stop
    }
  }
  const whole = joinedTimes(scene, out)
  const restocks = found.filter((act) => act.act === 'restock' && !(act.item === 'it' && aboutOrders(scene)))
  const vague = scene.lines.filter((line) => cues(line, 'delivery:none').length > 0)
  const within = (act: { span: { start: number } }, line: Line) =>
    act.span.start >= (line.tokens[0]?.start ?? 0) && act.span.start < (line.tokens.at(-1)?.end ?? 0)
  return whole.filter(
    (act) =>
      !restocks.some(
        (other) =>
          (other.span.start < act.span.end && act.span.start < other.span.end) ||
          vague.some((line) => within(act, line) && within(other, line)),
      ),
  )
}

/** "Leaves within a day and arrives two days later" is one way to the shopper, told in one breath. */
function joinedTimes(scene: Scene, found: readonly ActOf<'delivery'>[]): ActOf<'delivery'>[] {
  const out: ActOf<'delivery'>[] = []
  for (const act of [...found].sort((a, b) => a.span.start - b.span.start)) {
    const last = out.at(-1)
    const between = last ? scene.reply.slice(last.span.end, act.span.start) : ''
    if (!last || last.item !== act.item || !goesOn.test(between)) {
      out.push(act)
      continue
    }
    // "It goes out on Friday, so you have it by noon": what the first means for the shopper.
    if (/^[;,] so\b/i.test(between)) {
      out[out.length - 1] = act
      continue
    }
    const text = scene.reply.slice(last.span.start, act.span.end)
    out[out.length - 1] = { ...last, text, span: { start: last.span.start, end: act.span.end, text } }
  }
  return out
}

const goesOn =
  /^[;,] $|^,? ?(?:and|so|then|and then|so that|before) ?(?:(?:it|they|you|will|should|can|then|typically|usually|generally|normally|is|are|be|have|get|receive|'ll|’ll|ll) ?){0,5}$/i

/** What is delivered: the product or the order number said before the time. */
function itemOf(scene: Scene, line: Line, i: number): { item?: string } {
  const before = line.tokens.slice(0, i + 2)
  const item = before.findLast((token) => token.kind === 'item')
  const id =
    before.findLast((token) => token.kind === 'id') ?? line.tokens.find((token) => token.kind === 'id')
  if (item) return { item: itemName(item) }
  if (id) return { item: id.raw.replace(/^#/, '') }
  for (let k = line.index - 1; k >= Math.max(0, line.index - 3); k--) {
    const named = scene.lines[k]!.tokens.findLast((token) => token.kind === 'item' || token.kind === 'id')
    if (named) return { item: named.kind === 'item' ? itemName(named) : named.raw.replace(/^#/, '') }
  }
  return {}
}

function push(scene: Scene, out: ActOf<'delivery'>[], line: Line, i: number, j: number): void {
  const grounds = sure(scene, line, i, j)
  if (!out.some((one) => one.text === grounds.span.text))
    out.push({ act: 'delivery', ...itemOf(scene, line, i), text: grounds.span.text, ...grounds })
}

/** Conditions such as "if you order by noon" leave a delivery time standing; imagined and asked ones do not. */
function held(line: Line, i: number): boolean {
  const mode = line.modes.at[i]
  return (
    mode === 'asserted' || (mode === 'conditional' && line.modes.polite[i] === true && hasWord(line, orders))
  )
}

const orders = new Set([
  'add',
  'order',
  'ordered',
  'pick',
  'choose',
  'pay',
  'buy',
  'live',
  'express',
  'ordering',
  'today',
  'before',
])
