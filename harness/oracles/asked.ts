import { type Ask, kindOf, type Operation, type Resource, resource } from '#journal'
import type { Act, ActName } from '#record'
import type { Case, ReadTurn } from '../truth/case.ts'
import { systemOf } from '../truth/conditions.ts'

export type FactAsked = Extract<Ask, { for: 'fact' }>
export type DeedAsked = Extract<Ask, { for: 'deed' }>

/** The system that an answer must come from. */
export function systemAsked(ask: Ask): string {
  return ask.for === 'fact' ? systemOf(ask.of) : systemOf(ask.on)
}

/** The resource that the shopper wants to be told of, or changed. */
export function resourceAsked(ask: Ask, turn: ReadTurn): Resource {
  return ask.for === 'deed' ? resource('cart', turn.shopper) : ask.of
}

/** Whether the reply asserts the fact that was asked for, rightly or wrongly. */
export function holdsAnswer(turn: ReadTurn, ask: FactAsked): boolean {
  const names: Readonly<Record<FactAsked['fact'], readonly ActName[]>> = {
    status: ['order_status', 'ticket_status'],
    availability: ['availability'],
    price: ['price'],
    contents: ['cart_contents', 'cart_empty'],
    items: ['listing'],
    delivery: ['delivery'],
  }
  const bound = turn.claims.some(
    ({ resource: name, act }) => name === ask.of && names[ask.fact].includes(act.act),
  )
  return bound || turn.reading.acts.some((act) => names[ask.fact].includes(act.act) && mayMean(act, ask))
}

/** An act that could not be tied to the world still answers, if it is of the kind that was asked for. */
function mayMean(act: Act, ask: FactAsked): boolean {
  if (act.act === 'listing') {
    const wanted = ask.of === 'list/new-arrivals' ? 'new_arrivals' : 'best_sellers'
    return act.items.length > 0 && (act.kind === wanted || act.kind === 'other')
  }
  if (act.act === 'order_status') return kindOf(ask.of) === 'order'
  if (act.act === 'ticket_status') return kindOf(ask.of) === 'ticket'
  return act.act === 'availability' && act.basis !== 'disclaimed'
}

/** True where the bot's calls in this turn failed: it could not have had the answer. */
export function callsFailed(the: Case, turn: ReadTurn, system: string): boolean {
  return callsIn(the, turn).some(
    ({ invoked, completed }) =>
      invoked.system === system && (!completed || completed.status >= 500 || completed.sight !== 'whole'),
  )
}

/** The bot's calls between the shopper's message and the end of the turn. */
export function callsIn(the: Case, turn: ReadTurn): readonly Operation[] {
  const { message, ended } = turn.turn
  const end = ended?.seq ?? Number.POSITIVE_INFINITY
  return the.operations.filter(
    ({ invoked }) => invoked.actor.role === 'bot' && invoked.seq > message.seq && invoked.seq < end,
  )
}

/** True where what was asked for may be told only after a sign-in, and the shopper has not signed in. */
export function needsSignIn(the: Case, turn: ReadTurn, ask: Ask): boolean {
  const personal = ['orders', 'tickets', 'cart'].includes(systemAsked(ask))
  return personal && !the.conditions.signedIn(turn.turn.conversation)
}

export function has(turn: ReadTurn, ...names: readonly ActName[]): boolean {
  return turn.reading.acts.some((act) => names.includes(act.act))
}

/** The first act of one of these names. */
export function firstOf(turn: ReadTurn, ...names: readonly ActName[]): Act | undefined {
  return turn.reading.acts.find((act) => names.includes(act.act))
}

/** The kinds of next step that the reply offers. */
export function stepsOf(turn: ReadTurn): readonly string[] {
  return turn.reading.acts.flatMap((act) => (act.act === 'next_step' ? [act.step] : []))
}
