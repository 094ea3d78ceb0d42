import type { ActOf } from '#record'
import { focusAt, itemsFor } from '../discourse/bind.ts'
import type { Mode } from '../discourse/modes.ts'
import { cues, hasWord, type Line, modeOf, type Scene } from '../discourse/scene.ts'
import { cartItemsFor } from './cart.ts'
import { idKind } from './ids.ts'
import { ofOrder } from './order-status.ts'
import { isBare, startsLater } from './price.ts'
import { type ActReader, sure } from './reader.ts'
import { idFor, statusMarks } from './statuses.ts'
import { stockMarks } from './stock-marks.ts'
import { isFuture, isPast } from './tense.ts'
import { ofTicket } from './ticket-status.ts'

type Unasserted = ActOf<'unasserted'>
type Told = Unasserted['mode']

const modes: Readonly<Partial<Record<Mode, Told>>> = {
  conditional: 'conditional',
  hypothetical: 'hypothetical',
  asked: 'asked',
  quoted: 'quoted',
}

/** Reads phrases that have the words of a claim but do not state it as true now. */
export const unasserted: ActReader = (scene, found) => {
  const out: Unasserted[] = []
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button') continue
    const add = (
      about: Unasserted['about'],
      item: string | undefined,
      mode: Told | undefined,
      i: number,
      j: number,
    ) => {
      if (
        !mode ||
        out.some(
          (one) => one.about === about && one.mode === mode && (one.item === item || item === undefined),
        )
      )
        return
      out.push({ act: 'unasserted', about, ...(item ? { item } : {}), mode, ...sure(scene, line, i, j) })
    }
    stock(scene, line, add, found)
    prices(scene, line, add)
    orders(scene, line, add)
    ticketStates(scene, line, add)
    carts(scene, line, add)
    deliveries(scene, line, add)
  }
  return out
}

type Add = (
  about: Unasserted['about'],
  item: string | undefined,
  mode: Told | undefined,
  i: number,
  j: number,
) => void

/** The mode of a phrase, tense included: what is not asserted, or lies in the past or the future. */
function told(line: Line, mark: { i: number; j: number }, tense = true): Told | undefined {
  const mode = modeOf(line, mark)
  if (mode !== 'asserted') return modes[mode]
  if (!tense) return undefined
  return isPast(line, mark) ? 'past' : isFuture(line, mark) ? 'future' : undefined
}

function stock(scene: Scene, line: Line, add: Add, found: readonly { act: string }[]): void {
  if (
    cues(line, 'disclaimed').length ||
    (cues(line, 'restock:lead').some((cue) =>
      line.tokens.slice(cue.j, cue.j + 5).some((token) => token.kind === 'date' || token.kind === 'duration'),
    ) &&
      found.some((act) => act.act === 'restock'))
  )
    return
  const marks = stockMarks(scene, line).filter((mark) => mark.basis === 'stock')
  for (const [n, mark] of marks.entries()) {
    const mode = told(line, mark)
    if (
      !mode ||
      line.tokens
        .slice(Math.max(0, mark.i - 4), mark.i)
        .some((token) => /^(?:could|may|might)$/.test(token.w)) ||
      (cues(line, 'step:notify').some((cue) => cue.i < mark.i) && mode === 'conditional') ||
      cues(line, 'volatility_hedge').some((cue) => cue.i <= mark.i && cue.j >= mark.j)
    )
      continue
    const items = itemsFor(scene, line, mark, marks[n - 1]?.j ?? 0, marks[n + 1]?.i ?? line.tokens.length)
    if (!items.length || (mark.weak && !line.tokens.some((token) => token.kind === 'item'))) continue
    if (
      line.tokens.some((token) => token.kind === 'id') &&
      !line.tokens.some((token) => token.kind === 'item')
    )
      continue
    for (const item of items) add('availability', item, mode, mark.i, mark.j)
  }
}

function prices(scene: Scene, line: Line, add: Add): void {
  for (const [at, token] of line.tokens.entries()) {
    if (token.kind !== 'money' && !isBare(scene, line, at)) continue
    const before = line.tokens.slice(Math.max(0, at - 4), at).map((one) => one.w)
    const past =
      before.some((w) => /^(?:was|were|before|previously|originally|formerly|used)$/.test(w)) &&
      !before.some((w) => w === 'now')
    const later = startsLater(line, at) ? 'future' : undefined
    const mode = told(line, { i: at, j: at + 1 }) ?? later ?? (past ? 'past' : undefined)
    if (
      !mode ||
      (token.kind === 'money' && mode === 'asked' && line.tokens[at - 1]?.w === '(') ||
      before.some((w) => /^(?:over|above|under|below|save|refund|back|charge)$/.test(w)) ||
      cues(line, 'step:notify').length
    )
      continue
    const total = before.includes('total') || hasWord(line, new Set(['total']))
    const items = total ? ['total'] : itemsFor(scene, line, { i: at, j: at + 1 }, 0, line.tokens.length)
    add('price', items.at(-1), mode, at, at + 1)
  }
}

function orders(scene: Scene, line: Line, add: Add): void {
  if (!ofOrder(scene, line)) return
  for (const mark of statusMarks(line, 'order:')) {
    const mode = modes[modeOf(line, mark)] ?? orderTense(line, mark)
    if (
      !mode ||
      (/^(?:placed|processing)$/.test(mark.status) &&
        mode === 'asked' &&
        !line.tokens
          .slice(mark.i, mark.j)
          .some((token) => /^(?:processed|processing|packed|placed)$/.test(token.w)))
    )
      continue
    if (mode === 'asked' && cues(line, 'do:change').length > 0 && !cues(line, 'mode:ask').length) continue
    const id =
      idFor(scene, line, mark, (_, other, at) => idKind(scene, other, at) !== 'ticket') ?? scene.shopperIds[0]
    add('order_status', id, mode, mark.i, mark.j)
  }
}

function orderTense(line: Line, mark: { i: number; j: number }): Told | undefined {
  const { tokens } = line
  if (
    cues(line, 'deed:address_changed').length ||
    cues(line, 'will:refund_issued').length ||
    cues(line, 'will:order_canceled').length
  )
    return undefined
  if (isFuture(line, mark)) return 'future'
  for (let k = Math.max(0, mark.i - 4); k < mark.i; k++) if (tokens[k]!.w === 'yesterday') return 'past'
  return undefined
}

function ticketStates(scene: Scene, line: Line, add: Add): void {
  if (!ofTicket(scene, line) || cues(line, 'will:ticket_created').length) return
  for (const mark of statusMarks(line, 'ticket:')) {
    const before = line.tokens.slice(Math.max(0, mark.i - 2), mark.i + 1)
    const past =
      before.some((token) => token.w === 'was' || token.w === 'were') &&
      /,|;/.test(
        line.tokens
          .slice(mark.j)
          .map((token) => token.w)
          .join(''),
      ) &&
      hasWord(line, new Set(['now']), mark.j)
    const mode = modes[modeOf(line, mark)] ?? (isFuture(line, mark) ? 'future' : past ? 'past' : undefined)
    if (
      !mode ||
      (mode === 'asked' &&
        cues(line, 'do:change').length > 0 &&
        !cues(line, 'mode:ask').length &&
        line.tokens[mark.i - 1]?.w !== 'it' &&
        !/^(?:is|are)$/.test(line.tokens[0]?.w ?? ''))
    )
      continue
    const id =
      idFor(scene, line, mark, (_, other, at) => idKind(scene, other, at) === 'ticket') ?? scene.shopperIds[0]
    add('ticket_status', id, mode, mark.i, mark.j)
  }
}

const cartDeeds = ['cart:added', 'cart:adding', 'cart:offer', 'cart:removed', 'cart:removing'] as const

function carts(scene: Scene, line: Line, add: Add): void {
  if (line.tokens.some((token) => token.kind === 'id')) return
  for (const tag of cartDeeds) {
    for (const cue of cues(line, tag)) {
      const polite = line.modes.polite[cue.i] === true
      const past =
        line.modes.at[cue.i] === 'asserted' &&
        tag.endsWith('ed') &&
        hasWord(line, new Set(['yesterday', 'earlier']))
          ? 'past'
          : undefined
      const mode = modes[modeOf(line, cue)] ?? (polite ? 'conditional' : past)
      if (!mode || (tag === 'cart:offer' && (mode === 'quoted' || line.tokens[cue.i - 1]?.w === 'you')))
        continue
      const items = cartItemsFor(scene, line, cue)
      for (const item of items)
        add('cart_action', item === 'it' ? focusAt(scene, line, cue.i)[0] : item, mode, cue.i, cue.j)
    }
  }
}

function deliveries(scene: Scene, line: Line, add: Add): void {
  for (const cue of cues(line, 'delivery:lead')) {
    const mode = told(line, cue, false)
    if (!mode || mode === 'conditional') {
      if (mode !== 'conditional' || !cues(line, 'in').some((one) => line.modes.at[one.i] === 'conditional'))
        continue
    }
    if (hasWord(line, new Set(['restock', 'back']))) continue
    const near = line.tokens
      .slice(cue.i, cue.j + 7)
      .some(
        (token) =>
          token.kind === 'date' || token.kind === 'duration' || token.w === 'same' || token.w === 'next',
      )
    if (!near) continue
    const id = line.tokens.find((token) => token.kind === 'id')?.w
    const item = line.tokens.findLast((token, at) => token.kind === 'item' && at < cue.j + 3)?.items?.[0]
    add('delivery', item ?? id ?? scene.shopperIds[0], mode, cue.i, cue.j)
  }
}
