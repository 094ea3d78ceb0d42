import type { Item } from './shop/catalog.ts'

/** A question that the bot asked back: which of these items is meant, and for what. */
export interface Choice {
  readonly intent: string
  readonly items: readonly Item[]
  readonly quantity: number | undefined
}

/** What a bot remembers of one conversation. */
export interface Memory {
  /** Messages of the shopper so far. */
  turns: number
  /** The item spoken of last: what "it" means. */
  item: Item | undefined
  /** The items shown last, in their order: what "the second one" means. */
  shown: readonly Item[]
  /** The last intent that was answered with a fact, and the words that asked for it. */
  topic: { readonly intent: string; readonly said: string } | undefined
  /** What a bare "yes" stands for, in the shopper's words. */
  offer: { readonly said: string } | undefined
  /** The last request that could not be done: what "try again" stands for. */
  undone: { readonly said: string; readonly turn: number } | undefined
  choice: Choice | undefined
  /** SKUs that the shopper was told are in stock. */
  readonly toldInStock: Set<string>
  /** Notes of a behavior that remembers more than the exemplary bot does, by the behavior's name. */
  readonly notes: Map<string, unknown>
}

/** The memory of a conversation that begins. */
export function emptyMemory(): Memory {
  return {
    turns: 0,
    item: undefined,
    shown: [],
    topic: undefined,
    offer: undefined,
    undone: undefined,
    choice: undefined,
    toldInStock: new Set(),
    notes: new Map(),
  }
}
