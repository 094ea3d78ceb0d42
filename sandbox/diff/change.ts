import type { Resource } from '../journal/index.ts'

/** What differs of one resource between two worlds. */
export interface Change {
  readonly about: Resource
  readonly kind: 'begun' | 'changed' | 'gone'
  /** Its version in the first world and in the second; 0 where it does not exist. */
  readonly versions: readonly [before: number, after: number]
  /** Its values; undefined where it does not exist. They are equal where it was changed and changed back. */
  readonly before: unknown
  readonly after: unknown
  /** The same in shop terms, one for each thing that differs: `cart of Maya Lind: + 1 Alder Belt`. */
  readonly words: readonly string[]
}
