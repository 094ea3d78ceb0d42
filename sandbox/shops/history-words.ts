/** What shoppers of one shop buy at a time, write to the desk about, and what the desk answers. */
export interface Words {
  /** How many different things are in one order: from, to. */
  readonly basket: readonly [number, number]
  readonly subjects: readonly string[]
  readonly queues: readonly string[]
  readonly replies: readonly string[]
}
