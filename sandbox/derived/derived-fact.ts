import type { Resource } from '../journal/index.ts'
import type { Terms } from './terms.ts'

/** Gives the value of a resource at the moment in question; undefined where it does not exist. */
export type Read = <V>(name: Resource) => V | undefined

/**
 * A fact that has no version of its own: a pure function of resources and time. Its truth over a window comes
 * from its inputs and from the instants at which it changes by itself.
 */
export interface DerivedFact<V = unknown> {
  /** The part of its name before the slash. */
  readonly kind: string
  /** How its names look: `delivery/SKU@PLACE`. */
  readonly form: string
  /** The resources on which it rests. May look at those that it names itself: a cart tells which prices. */
  inputs(subject: string, read: Read): readonly Resource[]
  /** Its value at a world time; undefined where it cannot be told, because an input does not exist. */
  value(subject: string, read: Read, time: number, terms: Terms): V | undefined
  /** The first instant after `from` at which its value changes though no input does; undefined where none comes. */
  changesAt(subject: string, read: Read, from: number, terms: Terms): number | undefined
}
