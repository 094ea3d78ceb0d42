import { resource } from '#journal'
import type { Cart } from '#sandbox'
import { numbersIn } from '../../reading/index.ts'
import type { BindContext } from './binder.ts'

/** Every number of units of a SKU that the shopper's own cart has held, 0 included. */
export function heldInCart(sku: string, { history, shopper }: BindContext): readonly number[] {
  const held = history
    .versions(resource('cart', shopper))
    .map(({ value }) => (value as Cart | null)?.lines.find((line) => line.sku === sku)?.quantity ?? 0)
  return [...new Set([0, ...held])]
}

/** The numbers of units that the shopper's message asks for, in words or as the scenario means it. */
export function wishedFor({ turn }: Pick<BindContext, 'turn'>): readonly number[] {
  const { text, asks } = turn.message
  const meant = asks.flatMap((ask) => (ask.for === 'deed' && ask.quantity ? [ask.quantity] : []))
  const said = numbersIn(text).map(({ value }) => value)
  return [...new Set([...meant, ...said.filter((count) => Number.isInteger(count) && count > 0)])]
}
