/** Stock as it is counted here: units that are held for others cannot be had. */
export interface Counted {
  readonly onHand: number
  readonly held?: number
  readonly holds?: readonly { readonly quantity: number }[]
}

/** The units that a shopper can have now: none without stock, nor of what the shop no longer sells. */
export function toBeHad(
  stock: Counted | undefined,
  product: { readonly status?: string } | undefined,
): number {
  if (!stock || product?.status === 'discontinued') return 0
  const { onHand, holds = [] } = stock
  const held = stock.held ?? holds.reduce((units, { quantity }) => units + quantity, 0)
  return Math.max(0, onHand - held)
}
