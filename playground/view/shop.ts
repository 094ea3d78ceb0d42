import { type Channel, type Resource, resource } from '#journal'
import { type Cart, decimal, type Order, type Ticket } from '#sandbox'
import { productName, type Stage } from '../talk/stage.ts'
import { shopClock } from '../talk/world-time.ts'
import { byId, el } from './dom.ts'
import { type Breaks, productView } from './product-view.ts'
import { redraw } from './redraw.ts'

/** Shows the shop as it is now. `breaks` is undefined where nothing can happen any more. */
export function showShop(stage: Stage, breaks: Breaks | undefined): void {
  redraw(
    byId('shop-body'),
    clockView(stage, breaks),
    el('h3', {}, 'Products'),
    stage.skus.length > 0
      ? el('ul', { class: 'rows' }, ...stage.skus.map((sku) => productView(stage.world, sku, breaks)))
      : el('p', { class: 'quiet' }, 'No product matters here.'),
    el('h3', {}, 'The shopper’s cart'),
    el('dl', { class: 'carts' }, ...(['web', 'app', 'chat'] as const).flatMap((on) => cartView(stage, on))),
    el('h3', {}, 'Orders and tickets'),
    recordsView(stage),
  )
}

function clockView({ world }: Stage, breaks: Breaks | undefined): HTMLElement {
  const { text, utc } = shopClock(world)
  return el(
    'div',
    { class: 'clock' },
    el('p', {}, el('time', {}, text), el('span', { class: 'quiet' }, ` (${utc} UTC)`)),
    breaks &&
      el(
        'button',
        { type: 'button', 'data-key': 'minute', click: () => breaks.letPass(60_000) },
        'Let a minute pass',
      ),
  )
}

function cartView({ world, shopper }: Stage, channel: Channel): HTMLElement[] {
  const name = resource('cart', shopper?.id ?? 'nobody')
  const shown = world.shown<Cart>(channel, name)
  const lines = shown?.value.lines ?? []
  const text = lines.map(({ quantity, sku }) => `${quantity} × ${productName(world, sku)}`).join(', ')
  const behind = shown && shown.version !== world.source(name)?.version
  return [
    el('dt', {}, channel),
    el(
      'dd',
      { 'data-cart': channel },
      text || 'empty',
      behind ? el('em', {}, ' (not up to date yet)') : undefined,
    ),
  ]
}

function recordsView({ world, shopper }: Stage): HTMLElement {
  if (!shopper) return el('p', { class: 'quiet' }, 'None.')
  const known = <V>(name: Resource): V => world.source<V>(name)?.value as V
  const orders = world.names('order', shopper.id).map((name) => orderText(known(name)))
  const tickets = world.names('ticket', shopper.id).map((name) => ticketText(known(name)))
  const texts = [...orders, ...tickets]
  if (texts.length === 0) return el('p', { class: 'quiet' }, 'None.')
  return el('ul', { class: 'rows' }, ...texts.map((text) => el('li', {}, text)))
}

function orderText({ id, status, lines, total }: Order & { status: string }): string {
  const items = lines.map(({ name }) => name).join(', ')
  return `Order ${id}, ${inWords(status)}: ${items}, ${decimal(total)} ${total.currency}`
}

function ticketText({ id, status, subject }: Ticket & { status: string }): string {
  return `Ticket ${id}, ${inWords(status)}: ${subject}`
}

/** `inProgress` as `in progress`. */
function inWords(state: string): string {
  return state.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
