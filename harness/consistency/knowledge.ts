import type { Column } from './ints.ts'

/**
 * The kinds of what is known of a resource: what was read, and written; what was seen with all its fields; what must be
 * shown, for what was shown elsewhere was committed along with it (nodes are joints); up to which version what was committed
 * along with it is `needed`.
 */
export const knowledge = { read: 0, written: 1, whole: 2, needed: 3, joined: 4 } as const
export type Knowledge = (typeof knowledge)[keyof typeof knowledge]

export const kindsOfKnowledge = Object.keys(knowledge).length

/** Where floors of one kind go: of each row the version, and the node that had come to it. */
export interface FloorColumns {
  readonly floor: Column
  readonly by: Column
}

/** Raises a row's floor where a version is above it. */
export function raiseFloor(
  columns: FloorColumns | undefined,
  row: number,
  version: number,
  node: number,
): void {
  if (!columns || version <= (columns.floor[row] as number)) return
  columns.floor[row] = version
  columns.by[row] = node
}
