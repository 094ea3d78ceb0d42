import { type Ask, kindOf } from '#journal'
import type { Act } from '#record'
import { type DeedAsked, has, holdsAnswer, resourceAsked } from '../oracles/asked.ts'
import { ownCommits } from '../oracles/calls.ts'
import type { Case, ReadTurn } from '../truth/case.ts'
import { turnsOfGoal, wantedSince } from '../truth/goals.ts'

/** Whether the shopper has what they wanted, as they would see it: every fact told, every deed done or honestly declined. */
export function isMet(the: Case, turn: ReadTurn, asks: readonly Ask[]): boolean {
  const turns = turnsOfGoal(the, turn)
  return asks.every((ask) =>
    ask.for === 'fact'
      ? turns.some((one) => holdsAnswer(the, one, ask))
      : isDone(the, turn, ask) || turns.some((one) => isDeclined(the, one, ask)),
  )
}

function isDone(the: Case, turn: ReadTurn, ask: DeedAsked): boolean {
  const names =
    ask.deed === 'hand-off'
      ? the.history.resources().filter((name) => kindOf(name) === 'hand-off')
      : [resourceAsked(ask, turn)]
  const since = wantedSince(the, turn)
  if (names.some((name) => ownCommits(the, name, since, Number.POSITIVE_INFINITY).length > 0)) return true
  if (has(turn, 'slot_request', 'confirmation_request')) return false
  return has(turn, 'cart_action', 'notify_done', 'handoff_done')
}

function isDeclined(the: Case, turn: ReadTurn, { on }: DeedAsked): boolean {
  const isOut = (act: Act): boolean => act.act === 'availability' && act.status === 'out_of_stock'
  return turn.reading.acts.some((act) => {
    if (act.act !== 'availability' || !isOut(act)) return false
    const sku = the.skuOf(turn, act.item)
    return sku === undefined || on.endsWith(`/${sku}`)
  })
}
