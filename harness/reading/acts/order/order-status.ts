import type { OrderStatusWord } from '#record'
import type { Line, Scene } from '../../discourse/scene.ts'
import { answeredStatus, notYetSent } from '../answered-status.ts'
import { isPresent } from '../credited.ts'
import { isReleaseOfElse } from '../deeds/released.ts'
import { askedOrder, idKind } from '../ids.ts'
import { idsFor, isExcepted } from '../ids-for.ts'
import { type ActReader, sure, unsure } from '../reader.ts'
import { statusMarks } from '../statuses.ts'
import { isOfWaiting } from '../waits-for.ts'
import { asked, notOrders, ofOrder, orderNouns } from './about.ts'
import { inContrast } from './in-contrast.ts'
import { listedBelow } from './listed-below.ts'
import { type Found, narrowed } from './narrowed.ts'
import { tellsNoState } from './no-state.ts'
import { isOfAskedRefund } from './of-refund.ts'
import { isOnWayBack } from './on-way-back.ts'
import { ofAnotherOrder } from './other-order.ts'
import { ofOtherThings } from './other-things.ts'
import { isStateTold } from './state-told.ts'
import { isOfOtherSubject } from './subject-of.ts'
import { isTakenIn } from './taken-in.ts'
import { whichAsked } from './which-asked.ts'

/** Reads what state an order is said to be in. */
export const orderStatus: ActReader = (scene) => {
  const out: Found[] = []
  for (const line of scene.lines) {
    if (line.sentence.kind === 'button' || !line.families.has('order') || !ofOrder(scene, line)) continue
    for (const mark of statusMarks(line, 'order:')) {
      if (tellsNoState(scene, line, mark) || ofOtherThings(line, mark) || isOfOtherSubject(line, mark))
        continue
      if (isOfAskedRefund(scene, line, mark) || isOfWaiting(scene, line, mark, 'ticket')) continue
      if (mark.status === 'refunded' && (isReleaseOfElse(scene, line, mark) || isPresent(scene, line, mark)))
        continue
      if (isOnWayBack(scene, line, mark) || isTakenIn(scene, line, mark)) continue
      const below = listedBelow(scene, line)
      const orders = below.length
        ? below
        : idsFor(scene, line, mark, (_, other, at) => !notOrders.has(idKind(scene, other, at)))
      const which = whichAsked(scene, line, mark)
      const both =
        which && which.length > 1 && !line.tokens.some(({ kind }) => kind === 'id') ? which : undefined
      if (orders.length && orders.every((id) => isExcepted(line, id, mark))) continue
      if (((!orders.length && !scene.shopperIds.length) || mark.i === 0) && isKind(line, mark)) continue
      if (ofAnotherOrder(scene, line, mark)) {
        out.push({ order: 'it', mark, line, apart: true })
        continue
      }
      const isNew = mark.status === 'placed' && !isStateTold(scene, line, mark)
      if (isNew && !orders.length && !later(scene, line) && !isOfAsked(scene, line, mark)) continue
      const meant = (isNew ? later(scene, line) : undefined) ?? askedOrder(scene) ?? 'it'
      if (both) {
        for (const order of both) out.push({ order, mark, line })
        continue
      }
      if (orders.length === 0 && which?.length === 0) out.push({ order: 'it', mark, line, apart: true })
      for (const order of orders.length ? orders : (which ?? [meant])) out.push({ order, mark, line })
    }
  }
  const answer = answeredStatus(scene, 'order') ?? notYetSent(scene)
  if (answer) out.push({ order: askedOrder(scene) ?? 'it', ...answer })
  out.push(...inContrast(scene))
  return narrowed(out).map(({ order, mark, line, apart }) => ({
    act: 'order_status',
    order,
    status: mark.status as OrderStatusWord,
    ...(apart
      ? unsure(scene, line, mark.i, mark.j, 'of several orders it is not told which')
      : order === 'it' &&
          !line.tokens.some((token) => orderNouns.has(token.w)) &&
          !isOwnReturn(line, mark) &&
          scene.shopperIds.length === 0 &&
          !asked(scene)
        ? unsure(scene, line, mark.i, mark.j, 'no order is named')
        : sure(scene, line, mark.i, mark.j)),
  }))
}

/** "We received your return on Monday". */
const isOwnReturn = ({ tokens }: Line, { status }: { status: string }): boolean =>
  status === 'returned' &&
  tokens.some(({ w }, k) => w === 'your' && /^(?:return|returned|parcel)$/.test(tokens[k + 1]?.w ?? ''))

/** "The address of your delivered order": one of a kind, of which nothing is told. */
const isKind = ({ tokens }: Line, mark: { i: number; j: number }): boolean =>
  mark.j === mark.i + 1 &&
  /^(?:delivered|cancelled|returned|shipped|delayed|overdue|late)$/.test(tokens[mark.i]!.w) &&
  ((/^orders?$/.test(tokens[mark.j]?.w ?? '') &&
    /^(?:your|the|an?|any|all|only|of|for)$/.test(tokens[mark.i - 1]?.w ?? '')) ||
    (mark.i === 0 &&
      /^(?:orders|items|goods|products|articles|parcels|packages)$/.test(tokens[mark.j]?.w ?? '') &&
      tokens[mark.j + 1]?.w !== ':'))

/** "Your order is confirmed and ships on Friday", to who gave the number of an order. */
const isOfAsked = (scene: Scene, { tokens }: Line, { i, j }: { i: number; j: number }): boolean =>
  askedOrder(scene) !== undefined &&
  tokens.slice(Math.max(0, i - 3), j).some(({ w }) => w === 'order') &&
  !tokens.slice(i, j).some(({ w }) => /^(?:thanks?|complete|completed|successful|done)$/.test(w))

/** An order number said in one of the next lines. */
function later(scene: Scene, line: Line): string | undefined {
  for (const next of scene.lines.slice(line.index, line.index + 4)) {
    const at = next.tokens.findIndex(
      (token, k) => token.kind === 'id' && !notOrders.has(idKind(scene, next, k)),
    )
    if (at >= 0) return next.tokens[at]!.raw.replace(/^#/, '')
  }
  return undefined
}
