import type { Resource } from '#journal'
import type { Act, ActName, ActOf } from '#record'
import type { History } from '../history.ts'
import type { ProductNames } from '../product-names.ts'
import type { Recorded } from '../recorded.ts'
import type { Turn } from '../turns.ts'

/** What a binder may look at: the world's things, and who is talking about what. */
export interface BindContext {
  readonly recorded: Recorded
  readonly turn: Turn
  /** The shopper of the conversation. */
  readonly shopper: string
  readonly names: ProductNames
  readonly history: History
  /** Whether the chat knows the shopper. */
  readonly signedIn: boolean
}

/** A claim's tie to the world: the resource it is about, and which of its values make it true. */
export interface Bound {
  readonly resource: Resource
  /** Never asked of a value that is null: where the resource has ceased to exist, nothing holds of it. */
  holds(value: unknown): boolean
  /** Why the words can't be called false of this value either, where they can't. */
  perhaps?(value: unknown): string | undefined
  /** Why the tie itself is in doubt, where it is. */
  readonly unsure?: string
}

/** Ties an act of one kind to the world; undefined where its words name nothing that can be found. */
export type Binder<N extends ActName> = (act: ActOf<N>, context: BindContext) => Bound | undefined

export type Binders = { readonly [N in Act['act']]?: Binder<N> }
