import { resource } from '#journal'
import { commentTicket, openTicket, type Ticket, type TicketState, ticketStates } from '#sandbox'
import type { Reply, RoutedCall } from '../call.ts'
import { checkedBody } from '../checked-body.ts'
import { givenOf } from '../given.ts'
import { paged, pageOf } from '../paging.ts'
import { precondition } from '../precondition.ts'
import { problem } from '../problem.ts'
import { answered, fresh, instant, route, type Scene, signedIn, system } from '../route.ts'
import { shownOnce } from '../shown-once.ts'
import { written } from '../visible-on.ts'
import { own, ownedBy, ownsAtSource } from './owned.ts'
import { commentOnTicket, listTickets, openOwnTicket, readTicket } from './ticket-contract.ts'

type TicketValue = Ticket & { readonly status: TicketState }

/** The ticketing system: a shopper's own support tickets. */
export const ticketRoutes = system('tickets', {
  'GET /tickets': route(listTickets, (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const asked = pageOf(call)
    if ('reply' in asked) return asked.reply
    const { status } = call.query
    if (status !== undefined && !ticketStates.some((state) => state === status))
      return problem(422, 'tickets/invalid-filter', `status: one of ${ticketStates.join(', ')} is needed`)
    const names = newestFirst(scene, who.shopper, status)
    const show = (name: (typeof names)[number]) => {
      const given = givenOf(scene, name, scene.see.peek(name)?.value)
      return given.shown(shown(scene.see.one<TicketValue>(name, given.fields)?.value))
    }
    return fresh(scene, paged(call, scene, asked.page, names, show))
  }),
  'GET /tickets/{id}': route(readTicket, (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const name = resource('ticket', call.params.id ?? '')
    const given = givenOf(scene, name, scene.see.peek(name)?.value)
    const served = own<TicketValue>(scene, name, who.shopper, given.fields)
    return served ? fresh(scene, given.shown(shown(served.value)), name) : unknown(call)
  }),
  'POST /tickets': route(openOwnTicket, (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const checked = checkedBody(openOwnTicket, call)
    if ('reply' in checked) return checked.reply
    const { subject, text, queue, priority, order } = checked.body
    const said = { text, queue, priority, order }
    const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
    const outcome = openTicket(scene.world, { ...who, ...given, subject }, scene.cause)
    const [made] = outcome.kind === 'done' ? outcome.versions : []
    return answered(scene, outcome, () => (made ? changed(scene, 201, made.resource) : { status: 201 }))
  }),
  'POST /tickets/{id}/comments': route(commentOnTicket, (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const checked = checkedBody(commentOnTicket, call)
    if ('reply' in checked) return checked.reply
    const id = call.params.id ?? ''
    const name = resource('ticket', id)
    if (!ownsAtSource(scene, name, who.shopper)) return unknown(call)
    const based = precondition(call, scene, name)
    if ('reply' in based) return based.reply
    const outcome = commentTicket(
      scene.world,
      { ticket: id, ...who, ...based, text: checked.body.text },
      scene.cause,
    )
    return answered(scene, outcome, () => changed(scene, 201, name))
  }),
})

function newestFirst(scene: Scene, shopper: string, status: string | undefined) {
  return ownedBy(scene, 'ticket', shopper)
    .flatMap((name) => {
      const value = scene.see.peek<TicketValue>(name)?.value
      return value && (status === undefined || value.status === status) ? [{ name, value }] : []
    })
    .sort((a, b) => b.value.openedAt - a.value.openedAt || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

function changed(scene: Scene, status: number, name: Parameters<typeof written>[2]): Reply {
  const value = scene.world.source<TicketValue>(name)?.value
  return written(scene, status, name, givenOf(scene, name, value).shown(shown(value)))
}

/** A ticket as the API shows it: world times as text. */
const ticketShown = shownOnce((ticket: TicketValue) => {
  const { openedAt, answerBy, comments, shopper: _whoAsks, ...rest } = ticket
  return {
    ...rest,
    comments: comments.map(({ at, ...comment }) => ({
      ...comment,
      ...(at === undefined ? {} : { at: instant(at) }),
    })),
    openedAt: instant(openedAt),
    ...(answerBy === undefined ? {} : { answerBy: instant(answerBy) }),
  }
})

function shown(ticket: TicketValue | undefined): Readonly<Record<string, unknown>> {
  return ticket ? ticketShown(ticket) : {}
}

function unknown(call: RoutedCall): Reply {
  return problem(404, 'tickets/unknown-ticket', `you have no ticket ${call.params.id}`)
}
