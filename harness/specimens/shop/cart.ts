import { type Call, type Decode, instantOf } from './client.ts'
import { isObject, listOf, moneyOf } from './shape.ts'

export interface CartLine {
  readonly sku: string
  readonly quantity: number
  readonly name: string
  /** Such as `59.90 EUR`. */
  readonly unitPrice: string | undefined
}

/** The cart; after a write also the instants from which the other channels show it. */
export interface Cart {
  readonly lines: readonly CartLine[]
  readonly visibleOn: { readonly web: number | undefined; readonly app: number | undefined }
}

const line: Decode<CartLine> = ({ sku, quantity, name, unitPrice }) =>
  typeof sku === 'string' && Number.isInteger(quantity)
    ? {
        sku,
        quantity: quantity as number,
        name: typeof name === 'string' ? name : sku,
        unitPrice: moneyOf(unitPrice),
      }
    : undefined

const cart: Decode<Cart> = (body) => {
  const lines = listOf(body.lines, line)
  const on = isObject(body.visibleOn) ? body.visibleOn : {}
  return lines && { lines, visibleOn: { web: instantOf(on.web), app: instantOf(on.app) } }
}

export function readCart(): Call<Cart> {
  return { path: '/cart', decode: cart }
}

export function postLine(sku: string, quantity: number, idempotencyKey: string): Call<Cart> {
  return { method: 'POST', path: '/cart/lines', body: { sku, quantity }, decode: cart, idempotencyKey }
}

export function patchLine(sku: string, quantity: number, idempotencyKey: string): Call<Cart> {
  const path = `/cart/lines/${encodeURIComponent(sku)}`
  return { method: 'PATCH', path, body: { quantity }, decode: cart, idempotencyKey }
}

export function deleteLine(sku: string, idempotencyKey: string): Call<Cart> {
  return { method: 'DELETE', path: `/cart/lines/${encodeURIComponent(sku)}`, decode: cart, idempotencyKey }
}
