import { type Line, modeOf } from '../../discourse/scene.ts'
import { flag } from '../flags.ts'
import type { ActReader } from '../reader.ts'
import { numbered, onAccount, searched } from './numbered.ts'
import { ownCart, ownContents, ownThing, ownWish } from './own-cart.ts'
import { ownCount } from './own-count.ts'
import { ownRecord } from './own-record.ts'
import { ownRecords } from './own-records.ts'

/** Reads that the reply speaks of a record of this shopper together with data on it. */
export const personal: ActReader = (scene, found) => {
  const claims = found.filter(
    (act) =>
      (act.act === 'price' && /total$/.test(act.item)) ||
      [
        'order_status',
        'ticket_status',
        'cart_contents',
        'cart_empty',
        'delivery',
        'notify_done',
        'deed',
        'handoff_done',
        'state_change',
        'order_placed',
      ].includes(act.act),
  )
  const toShopper = scene.lines.filter(({ words }) => words.has('your') || words.has('you'))
  for (const line of toShopper) {
    const at = ownCount(line)
    if (at >= 0 && modeOf(line, { i: at, j: at + 1 }) === 'asserted' && line.sentence.kind !== 'button')
      return [flag('personal', scene, line, at, at + 2)]
  }
  for (const line of toShopper) {
    const at = ownWish(line)
    if (at >= 0 && modeOf(line, { i: at, j: at + 1 }) === 'asserted' && line.sentence.kind !== 'button')
      return [flag('personal', scene, line, at, at + 2)]
  }
  for (const line of toShopper) {
    const at = Math.max(
      ownCart(line),
      found.some((act) => act.act === 'cart_action')
        ? -1
        : Math.max(ownThing(scene, line), ownContents(scene, line)),
    )
    const told = at >= 0 && found.some((act) => act.act === 'cart_contents' && inLine(line, act))
    if (told && modeOf(line, { i: at, j: at + 1 }) === 'asserted' && line.sentence.kind !== 'button')
      return [flag('personal', scene, line, at, at + 2)]
  }
  for (const line of toShopper) {
    const at = Math.max(
      numbered(line),
      found.some((act) => act.act === 'lookup_claimed') ? searched(line) : -1,
      onAccount(line),
      ownRecords(scene, line),
    )
    if (at >= 0 && modeOf(line, { i: at, j: at + 1 }) === 'asserted' && line.sentence.kind !== 'button')
      return [flag('personal', scene, line, at, at + 2)]
  }
  if (!claims.length) return []
  for (const line of scene.lines) {
    const changed =
      line.index === 0 &&
      scene.lines.length <= 3 &&
      found.some((act) => act.act === 'cart_action' && inLine(line, act)) &&
      !found.some((act) => act.act === 'cart_empty')
    const at = ownRecord(line, changed)
    if (at < 0 || modeOf(line, { i: at, j: at + 1 }) !== 'asserted' || line.sentence.kind === 'button')
      continue
    if (onlyCode(line, found) && !found.some((act) => act.act === 'cart_contents')) continue
    const start = line.tokens[0]!.start
    const end = line.tokens.at(-1)!.end
    if (claims.some((act) => act.span.start >= start && act.span.end <= end + 80))
      return [flag('personal', scene, line, at, at + 2)]
  }
  return []
}

/** "The code was applied to your basket" tells nothing that is in it. */
const onlyCode = (
  line: Line,
  found: readonly { act: string; span: { start: number; end: number } }[],
): boolean => {
  const here = found.filter((act) => inLine(line, act) && act.act !== 'next_step')
  return (
    here.length > 0 &&
    here.every((act) => act.act === 'deed' && 'action' in act && act.action === 'code_applied')
  )
}

const inLine = (line: Line, act: { span: { start: number; end: number } }): boolean =>
  act.span.start >= (line.tokens[0]?.start ?? 0) && act.span.end <= (line.tokens.at(-1)?.end ?? 0)
