import { resource } from '#journal'
import type { Ticket } from '#sandbox'
import { problem } from '../problem.ts'
import { fresh, signedIn, system } from '../route.ts'
import { own, ownedBy } from './owned.ts'

type TicketValue = Ticket & { readonly status: string }

/** The ticketing system: a shopper's own support tickets. */
export const ticketRoutes = system('tickets', {
  'GET /tickets': (_call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const items = ownedBy(scene, 'ticket', who.shopper).map((name) => scene.see.one<TicketValue>(name)?.value)
    return fresh(scene, { items, total: items.length })
  },
  'GET /tickets/{id}': (call, scene) => {
    const who = signedIn(scene)
    if ('reply' in who) return who.reply
    const name = resource('ticket', call.params.id ?? '')
    const served = own<TicketValue>(scene, name, who.shopper)
    if (!served) return problem(404, 'tickets/unknown-ticket', `you have no ticket ${call.params.id}`)
    return fresh(scene, { ...served.value }, name)
  },
})
