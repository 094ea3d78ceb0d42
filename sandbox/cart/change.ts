/** Units of a SKU in a shopper's or guest's cart, as they are wanted. */
export interface CartChange {
  readonly shopper: string
  readonly sku: string
  readonly quantity: number
  /**
   * The cart's version that the writer knew, where it said so; noted with the commit. What becomes of a write on an
   * older one is for the conflict policy of carts to say.
   */
  readonly base?: number
}
