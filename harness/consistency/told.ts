import type { Channel, Resource } from '#journal'

/** What a shopper was told of a resource, by a chatbot's claim. */
export interface Told {
  readonly resource: Resource
  readonly shopper: string
  /** The place of the shopper's message; what completed before it was known. */
  readonly from: number
  /** The place at which the claim's words had arrived. */
  readonly seq: number
  /** Where it was told; default the chat. */
  readonly channel?: Channel
  /** The versions that make it true, of all that there ever were, smallest first. A claim that is not sure is not told here. */
  readonly versions: readonly number[]
  /** Units that the words promise to this shopper, where they do: "the last one is yours". */
  readonly promises?: number
  /** The words. */
  readonly words?: string
}
