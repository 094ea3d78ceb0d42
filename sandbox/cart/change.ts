/** Units of a SKU in a shopper's cart, as they are wanted. */
export interface CartChange {
  readonly shopper: string
  readonly sku: string
  readonly quantity: number
  /** The cart's version that the writer knew, where it said so; noted with the commit. */
  readonly base?: number
}
