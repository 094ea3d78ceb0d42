import { resource } from '#journal'
import { availableUnits, decimal, type Price, type Stock, type World } from '#sandbox'
import { productName } from '../talk/stage.ts'
import { leftText } from '../talk/tellings.ts'
import { el } from './dom.ts'

/** What can be done to the shop behind the bot's back. */
export interface Breaks {
  sell(sku: string, quantity: 1 | 'all'): void
  restock(sku: string, quantity: number): void
  letPass(ms: number): void
}

const restocked = 5

/** A product: what is left of it, what the chat's view still shows where that differs, and what can happen. */
export function productView(world: World, sku: string, breaks: Breaks | undefined): HTMLElement {
  const name = productName(world, sku)
  const stock = world.source<Stock>(resource('stock', sku))?.value
  const units = stock ? availableUnits(stock) : 0
  const price = world.source<Price>(resource('price', sku))?.value.amount
  const shown = world.shown<Stock>('chat', resource('stock', sku))?.value
  const seen = shown && availableUnits(shown)
  return el(
    'li',
    { class: 'product', 'data-sku': sku },
    el(
      'p',
      { class: 'product-head' },
      el('strong', {}, name),
      el('span', { class: units ? 'stock' : 'stock none' }, leftText(units)),
    ),
    el(
      'p',
      { class: 'quiet' },
      price ? `${decimal(price)} ${price.currency}` : '',
      seen !== undefined && seen !== units
        ? el('em', {}, ` · the chat’s view still shows ${seen}`)
        : undefined,
    ),
    breaks && actions(sku, name, units, breaks),
  )
}

function actions(sku: string, name: string, units: number, breaks: Breaks): HTMLElement {
  const act = (key: string, text: string, spoken: string, click: () => void, idle = false): HTMLElement =>
    el(
      'button',
      {
        type: 'button',
        'data-key': `${key} ${sku}`,
        'aria-label': spoken,
        'aria-disabled': idle ? 'true' : undefined,
        click,
      },
      text,
    )
  const none = units === 0
  return el(
    'div',
    { class: 'actions' },
    el('span', { class: 'quiet' }, 'Another shopper buys'),
    act('one', 'one', `Another shopper buys one ${name}`, () => breaks.sell(sku, 1), none),
    act('all', 'all', `Another shopper buys all of the ${name}`, () => breaks.sell(sku, 'all'), none),
    act('more', `Restock ${restocked}`, `Restock ${restocked} of the ${name}`, () =>
      breaks.restock(sku, restocked),
    ),
  )
}
