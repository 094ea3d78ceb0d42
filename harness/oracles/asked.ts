import { type Ask, idOf, kindOf, type Resource, resource } from '#journal'
import type { Act, ActName } from '#record'
import type { ProductList } from '#sandbox'
import type { Case, ReadTurn } from '../truth/case.ts'
import { systemOf } from '../truth/conditions.ts'
import { replyText } from '../truth/turns.ts'

export type FactAsked = Extract<Ask, { for: 'fact' }>
export type DeedAsked = Extract<Ask, { for: 'deed' }>

const systemOfDeed: Readonly<Record<DeedAsked['deed'], string>> = {
  'add-to-cart': 'cart',
  'remove-from-cart': 'cart',
  'notify-restock': 'notifications',
  'hand-off': 'desk',
}

/** The system that an answer must come from, or that does the deed. */
export function systemAsked(ask: Ask): string {
  return ask.for === 'fact' ? systemOf(ask.of) : systemOfDeed[ask.deed]
}

/** The resource that the shopper wants to be told of, or changed. */
export function resourceAsked(ask: Ask, turn: ReadTurn): Resource {
  if (ask.for === 'fact') return ask.of
  if (ask.deed === 'hand-off') return ask.on
  if (ask.deed === 'notify-restock')
    return resource('restock-notification', `${turn.shopper}-${idOf(ask.on)}`)
  return resource('cart', turn.shopper)
}

const answeredBy: Readonly<Record<FactAsked['fact'], readonly ActName[]>> = {
  status: ['order_status', 'ticket_status'],
  availability: ['availability'],
  price: ['price'],
  contents: ['cart_contents', 'cart_empty'],
  items: ['listing'],
  delivery: ['delivery'],
}

/** Whether the reply asserts the fact that was asked for, rightly or wrongly. */
export function holdsAnswer(the: Case, turn: ReadTurn, ask: FactAsked): boolean {
  const isOfKind = (act: Act): boolean =>
    answeredBy[ask.fact].includes(act.act) && !(act.act === 'availability' && act.basis === 'disclaimed')
  // That the shop has no such product is a claim on the product of the same id; what a store has is one on `SKU@STORE`.
  const isAbout = (name: Resource): boolean => idOf(name).split('@')[0] === idOf(ask.of)
  if (turn.claims.some((claim) => isOfKind(claim.act) && isAbout(claim.resource))) return true
  if (ask.fact === 'items' && namesTwoOf(the, turn, ask)) return true
  const tied = new Set(turn.claims.map(({ act }) => act))
  return turn.reading.acts.some((act) => isOfKind(act) && !tied.has(act) && mayMean(the, turn, act, ask))
}

/** Whether an act that could not be tied to the world may be meant of what was asked, and of nothing else. */
function mayMean(the: Case, turn: ReadTurn, act: Act, ask: FactAsked): boolean {
  if (act.act === 'listing') return act.kind === 'other' && isOnList(the, turn, act.items, ask)
  if (act.act === 'order_status') return kindOf(ask.of) === 'order'
  if (act.act === 'ticket_status') return kindOf(ask.of) === 'ticket'
  if (act.act !== 'availability' && act.act !== 'price') return true
  const sku = the.skuOf(turn, act.item)
  return sku === undefined || sku === idOf(ask.of)
}

/** Two products of the list by their full names tell of it, under whatever heading but that of another list. */
function namesTwoOf(the: Case, turn: ReadTurn, ask: FactAsked): boolean {
  if (turn.reading.acts.some((act) => act.act === 'listing' && act.kind !== 'other')) return false
  const list = the.history.at(ask.of, turn.turn.message.seq)?.value as ProductList | undefined
  const named = the.names.namedIn(replyText(turn.turn).text)
  return named.filter((sku) => list?.skus.includes(sku)).length >= 2
}

/** Items without the list's name are its answer where one of them is on it. */
function isOnList(the: Case, turn: ReadTurn, items: readonly string[], ask: FactAsked): boolean {
  const list = the.history.at(ask.of, turn.turn.message.seq)?.value as ProductList | undefined
  return items.some((item) => list?.skus.some((sku) => sku === the.skuOf(turn, item)))
}

/** True where what was asked for needs a sign-in, and the shopper has not signed in, or is withheld from everybody. */
export function needsSignIn(the: Case, turn: ReadTurn, ask: Ask): boolean {
  const system = systemAsked(ask)
  const isSignedIn = the.conditions.signedIn(turn.turn.conversation, turn.turn.message.seq)
  if (the.conditions.withheld(system, isSignedIn) === 'withheld') return true
  return ['orders', 'tickets', 'cart', 'notifications'].includes(system) && !isSignedIn
}

/** Whose an order, a ticket or a cart is: the shopper's id, where it says so. */
export function ownerOf(the: Case, name: Resource): string | undefined {
  const owners = the.history
    .versions(name)
    .map(({ value }) => (value as { shopper?: string } | null)?.shopper)
  return owners.find((owner) => owner !== undefined)
}

/** True where the shopper asks for what is another shopper's, which is theirs to know and nobody else's. */
export function asksForAnothers(the: Case, turn: ReadTurn, ask: Ask): boolean {
  const owner = ask.for === 'fact' ? ownerOf(the, ask.of) : undefined
  return owner !== undefined && owner !== turn.shopper
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
